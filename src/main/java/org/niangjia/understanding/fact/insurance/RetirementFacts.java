package org.niangjia.understanding.fact.insurance;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Retirement: when she was born herself, and at which age she would have retired formerly. Read only where it is about retiring. */
public final class RetirementFacts implements FactReader {

    private static final Phrasing RETIRING = Phrasing.of(
            "退休|弹性提前|(?:早点|提前|提早|晚点|早些|[能就该时候岁几十来]|哪一?年|[哪几]一?个?月|还没)退(?![了货款钱票租押出])|(?<!\\d)5[05]退(?![了货款钱票租])|退的|延迟(?!发|支付|到账|上班|交|开工|履行)|到龄|养老金|养老保险|(?:社保|养老)(?:一共|总共|都|已经|也)*(?:交|缴)(?:够|满|齐)|retir|pension");

    /** 2033年到退休岁数, retiring in 2035: the year in which it will be, where she tells that and not her birth. */
    private static final Phrasing IN_A_YEAR = Phrasing.of(
            "(?<!\\d)(20[2-6]\\d)年(?:[一二三四五六七八九十\\d]{1,2}月份?|年?底|初|左右|前后|才|就|能|可以|正好|刚好|我|正式|办|到)*(?:退(?:休)?(?!了)|[到够满](?:了)?(?:退休)?(?:年龄|岁数|龄|点|站)|领(?:上|取)?(?:养老|退休)金)"
                    + "|退休(?:是|要|得|时间|应该|大概|日期|在|到|年份|算|算出来|：|:)*(20[2-6]\\d)年"
                    + "|\\b(?:retir\\w+|pension\\w*)(?: [a-z]+){0,4} (?:in |until )(?:[a-z]+ )?(20[2-6]\\d)\\b");

    private static final Phrasing OF_A_MAN = Phrasing.of(
            WorkerBirth.MEN + "|爱人|对象|(?<!处)男(?!女|方案|装|鞋|科|朋友|孩|娃)|\\b(?:husband|father|brother|man|male|he|his)\\b");

    private static final String OF_MEN = "60";

    private static final String AGE = "(50|55|五十五|五十(?!五))";

    /** 以前五十就能退, 原来55退的那种: asked whether it is so, it is not said. */
    private static final Phrasing FORMER = Phrasing.of(
            "(?:原来|原先|原本|以前|之前|从前|过去|本来|早先|按老政策|改革前|原)(?:是|都是|的?法定退休年龄是?|规定是?|要)?"
                    + "[^，。,.\\d延]{0,4}" + AGE + "(?:周?岁)?(?!吗|多|退?休?(?:还是|或))(?:就|的时候)?(?:能|可以)?(?:退|那|这|的|档|，|,|$)"
                    + "|" + AGE + "(?:周?岁)?退休?的(?:那种|那档|那类|那一档|这种|这档|岗位?|工种|老师|教师|干部|护士|医生|会计|科员|职员|管理人员)(?!吗|还是|和)"
                    + "|" + AGE + "(?:周?岁)?(?:原来|以前|本来|原先|原本)(?:就|都|是)?(?:能|可以)?退(?![了货款])"
                    + "|(?<!还是|或者?|要不)(?:按照?|走|属于|算|归|跟)(?:的|着|了|原来|以前|那)*" + AGE
                    + "(?:周?岁)?(?:那|这)(?:一)?(?:档|类|批|条|拨)(?!吗|还是|和|或)"
                    + "|\\bold (?:retirement )?(?:age|rule)(?: for us| for me| in my (?:post|job)| there)? (?:was|is) (?:at )?(50|55)\\b(?! or)"
                    + "|(?:used to retire|would have retired|formerly retir\\w+|former(?:ly)?(?: retirement)? age(?: is| was| of)?)(?: at)? (50|55)\\b");

    /** Whether the words tell of a man, whose age of retirement is another: 那我老公呢，66年的. */
    public static boolean areOfAMan(String words) {
        return OF_A_MAN.isIn(Utterance.of(words).words());
    }

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("退", "延迟", "到龄", "养老", "社保", "retir", "pension") || !passage.says(RETIRING)) {
            return known;
        }
        Optional<String> born = WorkerBirth.in(passage);
        Optional<String> man =
                born.isEmpty() && passage.says(OF_A_MAN) ? WorkerBirth.ofAMan(passage) : Optional.empty();
        if (man.isPresent()) {
            return known.withIf(Fact.WORKER_BORN_IN, man).with(Fact.FORMER_RETIREMENT_AGE, OF_MEN);
        }
        return known.withIf(
                        Fact.WORKER_BORN_IN,
                        born.isPresent() || passage.says(OF_A_MAN) ? born : AgeReached.bornIn(passage))
                .withIf(Fact.RETIRES_IN, year(passage))
                .withIf(Fact.FORMER_RETIREMENT_AGE, former(passage));
    }

    private static Optional<String> year(Passage passage) {
        return Passage.agreed(IN_A_YEAR.matcher(passage.text()).results().map(RetirementFacts::firstGroup));
    }

    private static Optional<String> former(Passage passage) {
        return Passage.agreed(FORMER.matcher(passage.text())
                .results()
                .map(RetirementFacts::firstGroup)
                .map(age -> age.equals("五十") ? "50" : age.equals("五十五") ? "55" : age));
    }

    private static String firstGroup(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
