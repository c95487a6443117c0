package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** Retirement: when she was born herself, and at which age she would have retired formerly. Read only where it is about retiring. */
public final class RetirementFacts implements FactReader {

    private static final Pattern RETIRING = Pattern.compile(
            "退休|弹性提前|(?:早点|提前|提早|晚点|早些|[能就该时候岁几十来]|哪一?年|[哪几]一?个?月|还没)退(?![了货款钱票租押出])|(?<!\\d)5[05]退(?![了货款钱票租])|退的|retir|pension age");

    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /** 1977年6月生, 72年6月出生的, 我是77年的. */
    private static final Pattern BORN = Pattern.compile(
            "(?<![\\d零〇一二三四五六七八九十])((?:19)?[4-9]\\d|(?:一九)?[四五六七八九][零〇一二三四五六七八九])年(?:的?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:[\\d一二三四五六七八九十]{1,3}[日号])?)?(?:的|份)?"
                    + "(?:出?生(?!育|的?(?:孩子|娃|小孩|宝宝)|了|二胎|一胎)|生人|的(?=[，。,.?？]|$|干部|工人|管理岗|女|啥时候|什么时候|几岁|哪年|该|能|现在))");

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Pattern BORN_DAY =
            Pattern.compile("(?<!\\d)(19[4-9]\\d)[-./](1[0-2]|0?[1-9])(?:[-./]\\d{1,2})?(?:日)?(?:出?生|生人)");
    private static final Pattern BORN_ENGLISH =
            Pattern.compile("\\bborn (?:in|on)? ?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:(" + MONTHS
                    + ")(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?)?(19[4-9]\\d)\\b(?: (" + MONTHS + ")\\b)?");

    private static final Pattern NOT_HERS = Pattern.compile(
            "(?:老公|丈夫|爱人|对象|我?爸|父亲|公公|哥|弟|叔|舅|男职工|男的|男同事|[他儿]子?|husband|father|brother|\\bhe)[^，。,.]{0,6}$");

    private static final Pattern OF_A_MAN =
            Pattern.compile("老公|丈夫|爱人|对象|爸|父亲|公公|男职工|男的|\\b(?:husband|father|he|his)\\b");

    private static final String AGE = "(50|55|五十五|五十(?!五))";

    /** 以前五十就能退, 原来55退的那种: asked whether it is so, it is not said. */
    private static final Pattern FORMER = Pattern.compile(
            "(?:原来|原先|原本|以前|之前|从前|过去|本来|早先|按老政策|改革前|原)(?:是|都是|的?法定退休年龄是?|规定是?|要)?"
                    + "[^，。,.\\d延]{0,4}" + AGE + "(?:周?岁)?(?!吗|多|退?休?(?:还是|或))(?:就|的时候)?(?:能|可以)?(?:退|那|这|的|档|，|,|$)"
                    + "|" + AGE + "(?:周?岁)?退休?的(?:那种|那档|那类|那一档|这种|这档|岗位?|工种|老师|教师|干部|护士|医生|会计|科员|职员|管理人员)(?!吗|还是|和)"
                    + "|" + AGE + "(?:周?岁)?(?:原来|以前|本来|原先|原本)(?:就|都|是)?(?:能|可以)?退(?![了货款])"
                    + "|(?:used to retire|would have retired|formerly retir\\w+|former(?:ly)?(?: retirement)? age(?: is| was| of)?)(?: at)? (50|55)\\b");

    /** Whether the words tell of a man, whose age of retirement is another: 那我老公呢，66年的. */
    public static boolean areOfAMan(String words) {
        return OF_A_MAN.matcher(Utterance.of(words).words()).find();
    }

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("退", "retir", "pension") || !passage.says(RETIRING)) {
            return known;
        }
        Optional<String> born = born(passage);
        return known.withIf(
                        Fact.WORKER_BORN_IN,
                        born.isPresent() || passage.says(OF_A_MAN) ? born : AgeReached.bornIn(passage))
                .withIf(Fact.FORMER_RETIREMENT_AGE, former(passage));
    }

    private static Optional<String> born(Passage passage) {
        return Passage.agreed(Stream.of(BORN, BORN_DAY, BORN_ENGLISH)
                .flatMap(pattern -> pattern.matcher(passage.text())
                        .results()
                        .filter(found -> !NOT_HERS.matcher(passage.text().substring(0, found.start()))
                                .find())
                        .map(found -> pattern == BORN_ENGLISH ? english(found) : chinese(found))));
    }

    private static String chinese(MatchResult found) {
        String digits = digits(found.group(1));
        String year = digits.length() == 2 ? "19" + digits : digits;
        return found.group(2) == null
                ? year
                : "%s-%02d"
                        .formatted(
                                year,
                                Numbers.value(found.group(2))
                                        .map(BigDecimal::intValue)
                                        .orElse(0));
    }

    /** 七六 as 76; 八十年 is no year of two digits. */
    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        year.chars().forEach(c -> {
            int digit = DIGITS.indexOf(c == '〇' ? '零' : c);
            digits.append(digit < 0 ? (char) c : (char) ('0' + digit));
        });
        return digits.toString();
    }

    private static String english(MatchResult found) {
        String month = found.group(1) == null ? found.group(3) : found.group(1);
        return month == null ? found.group(2) : "%s-%02d".formatted(found.group(2), Days.month(month));
    }

    private static Optional<String> former(Passage passage) {
        return Passage.agreed(FORMER.matcher(passage.text())
                .results()
                .map(RetirementFacts::age)
                .map(age -> age.equals("五十") ? "50" : age.equals("五十五") ? "55" : age));
    }

    private static String age(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
