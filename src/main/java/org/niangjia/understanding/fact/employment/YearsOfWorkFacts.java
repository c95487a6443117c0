package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Her years of work with all employers, by which annual leave goes. */
public final class YearsOfWorkFacts implements FactReader {

    /** The years with another employer are none with this one. */
    private static final Phrasing OTHER_EMPLOYER = Phrasing.of(
            "(?:前一?家|上一?家|头一家|第一家|(?:前|上|头|第)一(?:个|份)(?:厂子?|公司|单位|店|东家|工作)|前头那?家|前面那?家|老东家|前东家|以前那家|原来那家|老单位|旧单位|前单位|之前一直没断|以前[^，。,.]{0,6}没断)[^。]{0,18}$");

    private static final Phrasing ADDED_UP = Phrasing.of(
            "(?:一共|总共|加起来|合计|拢共|统共|算上|算进去|连上|累计)[^。;；]{0,8}$|\\b(?:in all|altogether|in total|together)\\b[^.;]{0,16}$");

    private static final Phrasing EARLIER = Phrasing.of(
            "(?:前一?家|上一?家|头一家|第一家|前头那?家|前面那?家|老东家|前东家|以前|之前|此前|原来|先前|老单位|旧单位|前单位|原单位|前公司|别处|别家)[^。;；]{0,10}"
                    + "(?:干|做|工作|上班|待|呆)(?:了|过|满|有|整整)*$"
                    + "|\\b(?:before (?:that|this)|previously|my (?:last|previous|former) (?:job|employer|company))[^.;]{0,30}\\b(?:worked|for)(?: [a-z]+){0,4} $");
    /** After 12 years elsewhere; eight years at another firm. */
    private static final Phrasing ELSEWHERE = Phrasing.of(
            " (?:of work |working |straight |unbroken )*(?:elsewhere|(?:with|at|for|in) (?:another|other|a different|different|my (?:last|previous|old|former)) (?:employers?|compan(?:y|ies)|firms?|jobs?|factory|factories))\\b");

    private static final Phrasing NOT_YEARS_OF_WORK = Phrasing.of("的?(?:兼职|零工|家务|生意|个体|临时)|前|没(?:上班|工作)");
    /** All the years of work, where annual leave is asked for: 一直没断过工，总共干了6年. */
    private static final Phrasing IN_ALL = Phrasing.of(
            "(?:总共|一共|累计|前前后后|前后|加起来|拢共|统共)(?:已经?|其实|才|只|就|也|不过)*(?:工作|上班|干|做|打工|上(?=了?$))(?:了|满|过|其实|才|只有?|就|不过)*$");

    private static final Phrasing THIS_EMPLOYER = Phrasing.of(
            "(?:现在)?这(?:家|个(?:公司|单位|厂)|边)[^，。,.\\d第]{0,4}(?:干|做|待|工作|上班)?(?:了|满)*$|(?:现单位|本单位)[^，。,.\\d第]{0,3}$"
                    + "|(?:跳槽?|来|换|转|挪|进)(?:到|了|进)*(?:现在)?这(?:家|个(?:公司|单位|厂|店)|边)(?:公司|单位|厂子?|店)?(?:[，,][^，。,.;；\\d年月假]{1,8}){0,2}[，,]?(?:又|再|已经?|也)+(?:是|有|干|做|待|呆|满|了)+(?:整整|足足)?$");
    /** 服装厂6年 超市3年: one employer after the other, by what they are. */
    private static final Phrasing A_WORKPLACE = Phrasing.of(
            "(?:^|[，。,.;；、 年])(?:先|后来|然后|再|又|之前|以前)?(?:是|在)?[^，。,.;；、 \\d]{0,6}(?:厂|超市|商场|饭馆|店|公司|学校|幼儿园|医院|工地|车间)(?:里|那边|当\\p{IsHan}{2,3})?(?:干|做|待|呆|上班)?(?:了|过|满)*$");

    /** 闺女上幼儿园2年: of a child there, or of who lies there. */
    private static final Phrasing NOT_AT_WORK =
            Phrasing.of("(?:[孩娃宝]|闺女|儿子|女儿|老[大二三]|上(?:小学|中学|大学|学|幼)|读|念|住|看病|陪)[^，。,.;；、]{0,10}$");

    /** 现在这家第5年: four full years and a part of one. */
    private static final Phrasing YEAR_BEGUN = Phrasing.of(
            "(?:现在)?这(?:家|个(?:公司|单位|厂))[^，。,.\\d]{0,4}第(?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})年|(?:现单位|本单位)[^，。,.\\d]{0,3}第(?<n2>\\d{1,2}|[一二三四五六七八九十]{1,3})年");

    private static final Phrasing WORKED_BEFORE = Phrasing.of(
            "(?:(?<!司|本单位|本公司|公司|单位|厂里?|这里)工龄|累计(?:工作|上班|干|做|交|缴|缴费|交费)?(?:年限)?|总共工作|总工作年限|一共工作|参加工作|工作年限|工作(?:全部)?加起来|加起来(?:工作|干)|社会工龄|工作经验|社保交了)"
                    + ServiceFacts.ABOUT + "(?:是|为|只有?|仅有?|就|其实|实际上?|总共|才有?|不过)*$"
                    + "|\\b(?:in total|altogether|all in all|in all),? i(?:'ve| have)? (?:been )?work(?:ed|ing) (?:for )?(?:about |exactly )?$|\\b(?:total |all my |overall )(?:working years|years (?:of work|worked|at work)|work(?:ing)? experience|years of service)(?: is| are| of| comes? to| adds? up to| reached| hit| at|:)*(?: about| exactly| just)? $");
    private static final Phrasing WORKED_AFTER = Phrasing.of(
            "的?(?:总?工龄|工作经验|工作年限|的?累计工作)| (?:(?:of )?(?:work(?:ing)? )?experience(?! (?:required|needed|wanted))|total (?:work(?:ing)? )?experience\\b|of total (?:work(?:ing)?|service|employment)|in total|altogether|in all|of work(?:ing)?\\b)");
    /** 再过俩月工龄就满20年: how long it takes until then. */
    private static final Phrasing STILL_TO_COME = Phrasing.of("(?:(?:再|还)(?:过|等|有|要|差|干|做|得)+|过|等)$");

    private static final Phrasing BARELY_WORKED = Phrasing.of(
            "(?:^|[^累计共加在司位厂里店])(?:连续)?(?:工作|上班(?=满))" + ServiceFacts.ABOUT + "$|\\b(?:worked|working|work) for $");
    private static final Phrasing ANNUAL_LEAVE = Phrasing.of("年假|年休假|带薪休假|\\bannual leave\\b|\\bpaid leave\\b");
    private static final Phrasing IN_A_COMPANY =
            Phrasing.of("在[^，。,.\\d]{0,12}" + ServiceFacts.COMPANY + "[^，。,.\\d]{0,6}$");

    /** 工龄刚满12，我…, my total working years just hit 12: without the word for years. */
    private static final Phrasing NUMBER_BEFORE = Phrasing.of(
            "(?<![司位厂里店])(?:总?工龄|工作年限|累计工作)(?:加起来|一共|总共|刚|正好|刚好|已经?|也|都|是|有|满|够|到|：|:)*$"
                    + "|\\b(?:my |the |in )?(?:total |all my )(?:working years|years (?:of work|worked|at work|of service)|work(?:ing)? experience)(?: [a-z]+){0,3}? (?:hit|reached|turned|is|are|was|were|at|came to|comes to|add up to|adds up to) (?:exactly |just )?$");

    /** 第一份工作在饭店, 第一份工作是2012年找的: another than the one she has. */
    private static final String ELSEWHERE_OR_THEN =
            "(?:的时间|的日期)?(?:是|就|也|都|就是)*(?:在(?!这|本|现|我们|咱|俺|目前)|于|从|[^，。,.;；]{0,5}\\d{2}年|[^，。,.;；]{0,6}(?:离职|辞))";

    private static final Phrasing NUMBER_AFTER = Phrasing.of("(?=[，,。.;；!！?？了]|$)(?![.]\\d)");
    private static final Phrasing FIRST_JOB = Phrasing.of(
            "(?:以前|之前|此前|从前|先前|前面|前头|原先)(?:都|从来)?(?:没|没有|从没|从未)(?:上过班|工作过|干过活|参加过工作|上班)|(?:以前|之前|此前|从前|先前|从来)(?:都|从来|也)?(?:没有?|从没|从未)在(?:别处|别家|别的?(?:地方|单位|公司|厂子?|店)|其[他它](?:地方|单位|公司|厂子?|店))(?:里|家)?(?:干|上|做|工作)过?(?:班|活|工)?|(?<!\\d{2}年[^，。,.;；]{0,6})(?:第一份|头一份|第一个|头一个)(?:正式)?(?:工作|工(?!作|资|龄|时|伤|友))(?!"
                    + ELSEWHERE_OR_THEN
                    + ")|(?:头|第)一(?:回|次)(?:上班|工作|参加工作)|(?:没有?|无)(?:任何)?工作经验|(?<!老公|他)(?:一直|从头到尾|从来|始终)(?:就|都|只|也)*(?:在|待在|呆在)?(?:这|咱)(?:一|1)(?:家|个)(?:厂子?|公司|单位|店|超市|饭店|酒店|医院|学校)|(?:没|没有|从没|从来没|从未)(?:换|挪|跳)过(?:单位|厂子?|公司|工作|地方|东家|窝|槽)|刚毕业就?(?:来|进)|毕业就?(?:来|进)(?:了|的)?这|\\b(?:this|it|that|here)(?:'s| is| was) (?:only )?my (?:very )?first (?:ever )?job\\b|\\bmy (?:very )?first (?:ever )?job\\b(?! (?:was|began|started|ended|lasted|in|at|back|as|i|there)\\b)|\\bnever (?:had a job|worked) before\\b");

    /** 入职还不到一年, in the first job. */
    private static final Phrasing NOT_YET_A_YEAR = Phrasing.of(
            "(?:入职|进厂|进公司|来|上班|工作|干|做)(?:了|还|才|到现在|这里|公司|单位|都|也|，)*(?:不到|没到|不满|未满|没满|不足)(?:一|1)年|\\b(?:worked|working|been (?:here|there|working)|started|joined)\\b[^.;?]{0,24}\\b(?:less than|not yet|under|not even) (?:a|one) (?:full )?year(?: ago)?\\b");

    private static final Phrasing LEFT_SINCE =
            Phrasing.of("现在这[家个]|后来|(?:19|20)\\d{2}年[^。;；]{0,6}(?:来|进|到)|\\bleft\\b");

    private static final Phrasing OTHER_JOBS = Phrasing.of(
            "不是(?:我的?)?(?:第一|头一)份|(?<!没|没有|从没|从未)换(?:过|了)|跳槽|第二[份家]|前一家|上一家|\\b(?:not my first|second job|changed jobs?)\\b");
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(50);

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.WORKED_YEARS, workedYears(passage, known))
                .withIf(Fact.EARLIER_YEARS, earlierYears(passage, known));
    }

    private static Optional<BigDecimal> workedYears(Passage passage, Facts known) {
        Optional<BigDecimal> together = before(passage);
        return together.or(() -> workedInAll(passage))
                .or(() -> inFirstJob(passage, known))
                .or(() -> isFirstJob(passage) && passage.says(NOT_YET_A_YEAR) && !passage.says(LEFT_SINCE)
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty());
    }

    /** 上班八个月，以前没工作过: all her years are those with this employer. */
    private static Optional<BigDecimal> inFirstJob(Passage passage, Facts known) {
        return known.get(Fact.SERVICE_MONTHS)
                .filter(months -> isFirstJob(passage))
                .map(months -> Span.plain(months.divide(Span.MONTHS_OF_YEAR, 3, RoundingMode.FLOOR)));
    }

    private static boolean isFirstJob(Passage passage) {
        return passage.says(ANNUAL_LEAVE) && passage.says(FIRST_JOB) && !passage.says(OTHER_JOBS);
    }

    /** 前一家干了7年，现在这家第5年: both together, where annual leave is asked for. */
    private static Optional<BigDecimal> before(Passage passage) {
        if (!passage.says(ANNUAL_LEAVE)) {
            return Optional.empty();
        }
        List<BigDecimal> others = passage.spans().stream()
                .filter(span -> span.comesAfter(OTHER_EMPLOYER)
                        || (span.comesAfter(A_WORKPLACE) && !span.comesAfter(NOT_AT_WORK)))
                .filter(span -> !span.comesAfter(THIS_EMPLOYER) && !isInAll(passage, span))
                .filter(span -> !span.value().age() && !span.value().more())
                .flatMap(span -> span.value().years().stream())
                .toList();
        List<BigDecimal> here = Stream.concat(
                        passage.spans().stream()
                                .filter(span -> span.comesAfter(THIS_EMPLOYER)
                                        && !span.value().age()
                                        && !span.value().more())
                                .flatMap(span -> span.value().years().stream()),
                        YEAR_BEGUN
                                .matcher(passage.text())
                                .results()
                                .flatMap(
                                        begun -> Numbers.value(begun.group(1) == null ? begun.group(2) : begun.group(1))
                                                .map(year -> year.subtract(BigDecimal.ONE))
                                                .stream()))
                .toList();
        // A time that is of none of them may be with an employer too: then the sum is open.
        long told = passage.spans().stream()
                .filter(span -> !span.value().age() && span.value().unit() == Span.Unit.YEAR)
                .count();
        boolean byWhatTheyAre = passage.spans().stream().anyMatch(span -> span.comesAfter(A_WORKPLACE));
        boolean allTold = !others.isEmpty() && others.size() + here.size() == told;
        boolean eachTold = allTold || (others.size() == 1 && !byWhatTheyAre);
        return eachTold && here.size() == 1
                ? Optional.of(Span.plain(others.stream().reduce(here.get(0), BigDecimal::add)))
                : Optional.empty();
    }

    /** 之前在老东家连着干了4年没断档: so much at least, where annual leave is asked for. */
    private static Optional<BigDecimal> earlierYears(Passage passage, Facts known) {
        if (!passage.says(ANNUAL_LEAVE) || workedYears(passage, known).isPresent()) {
            return Optional.empty();
        }
        if (isFirstJob(passage)) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span ->
                        (span.comesAfter(EARLIER) || span.isFollowedBy(ELSEWHERE)) && !span.comesAfter(THIS_EMPLOYER))
                .filter(span -> !span.isFollowedBy(NOT_YEARS_OF_WORK))
                .flatMap(span -> span.value().years().stream()));
    }

    private static Optional<BigDecimal> workedInAll(Passage passage) {
        // 20年工龄刚满三个月: the years that are called so before what the word also stands before.
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> !span.value().age()
                                && span.isFollowedBy(WORKED_AFTER)
                                && !span.comesAfter(STILL_TO_COME))
                        .flatMap(span -> span.value().years().stream()))
                .or(() -> Passage.agreed(passage.spans().stream()
                        .filter(span -> !span.value().age() && isInAll(passage, span))
                        .flatMap(span -> span.value().years().stream())))
                .or(() -> Passage.agreed(passage.numbers().stream()
                        .filter(number -> number.comesAfter(NUMBER_BEFORE) && number.isFollowedBy(NUMBER_AFTER))
                        .map(number -> Span.plain(number.value()))
                        .filter(years -> years.compareTo(MOST_YEARS) <= 0)));
    }

    /** Annual leave goes by all the years of work: 工作满十年 in a question about it means these. */
    static boolean isInAll(Passage passage, Mention<Span> span) {
        if (span.comesAfter(WORKED_BEFORE) || span.isFollowedBy(WORKED_AFTER)) {
            return !span.comesAfter(STILL_TO_COME);
        }
        if (span.comesAfter(IN_ALL) && !span.comesAfter(IN_A_COMPANY) && passage.says(ANNUAL_LEAVE)) {
            return true;
        }
        return span.comesAfter(BARELY_WORKED)
                && !span.comesAfter(IN_A_COMPANY)
                && !ServiceFacts.isNoService(span)
                && passage.says(ANNUAL_LEAVE);
    }

    /** Whether the words before a length of time say that it is with the one she has now. */
    static boolean isWithThisOne(Mention<Span> span) {
        return span.comesAfter(THIS_EMPLOYER);
    }

    /** Whether the words before a length of time say that it was with another employer. */
    static boolean isWithAnother(Mention<?> span) {
        return span.comesAfter(OTHER_EMPLOYER);
    }

    /** The same, and it is not told that it is all of her years: 把前头那家也算上，一共十一年. */
    public static boolean isWithAnotherAlone(Mention<?> span) {
        return isWithAnother(span) && !span.comesAfter(ADDED_UP);
    }
}
