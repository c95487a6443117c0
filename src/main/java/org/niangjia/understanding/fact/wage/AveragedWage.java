package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Her wage as an average over months: 前十二个月平均应发, 到手加应扣的平均, four years there, average pay. */
final class AveragedWage {

    private static final String AVERAGED =
            "(?:应发|应得|税前|工资|收入|薪资|薪水|每月|每个月|一个月|拿|挣|开|发|能|下来|算下来|算|大概|大约|差不多|约|都|在|是|有|为|的|才|就|也就|只|整|：|:){0,40}$";
    /** An average over months that is said to be hers: 前十二个月平均应发, 我这一年月均, 算下来平均. */
    private static final Phrasing HER_AVERAGE = Phrasing.of(
            "(?:十二|12|一年|半年|[\\d一二两三四五六七八九十]{1,2})个?月?(?:的|来|里|我|每月|下来|算下来|拢共|总共|一共|应发|应得|税前|到手前|扣前|工资){0,40}(?:平均|均|月均|月平均)"
                    + AVERAGED
                    + "|(?<![日年市地区省位司厂业体体均])(?:月均|月平均)" + AVERAGED
                    + "|(?:我|(?<=^|[，,。；;、：: （(])|下来|拉平|算起来|折下来)(?:每个?月|一个月)?(?:平均|均下来)" + AVERAGED
                    + "|\\b(?:i|she) average[ds]? (?:about |around )?$|\\b(?<!the local )(?:on|an) average(?: of| i (?:got|earned|made))? (?:about |around )?$|\\baveraging (?:about |around )?$|\\b(?:my|her) average (?:is|was|comes to|came to) (?:about |around )?$|\\b(?:my|her) (?:wages?|salary|pay)(?: (?!he|his|they)[a-z\\d]+){0,5}? averag(?:ed|es) (?:about |around )?$|\\b(?:my|her) (?:wage|salary|pay) before (?:the |my )?\\w+(?: \\w+)? was (?:about |around )?$"
                    + "|\\b(?:my|her) average (?:monthly |gross ){0,2}(?:pay|wages?|salary|income|earnings)(?: before tax)? (?:over|for|in|during|of) (?:the |my |her )?(?:past|last|previous) (?:year|(?:twelve|12) months)(?:,? (?:is|was|of|comes to|came to):?)?(?: about)? $"
                    + "|\\b(?:my|her)(?: (?:monthly|gross|average|mean|agreed|contract|basic|due|usual|pre-tax|full)){1,3} (?:salary|wage|wages|pay|income|earnings)(?: [a-z]+){0,6}?(?: is| was| of| are| were| came to| comes to|:)(?: about| only| around)? $");

    /** Words that rule a wage out stand within it: take-home pay with what was taken off, an average after the years at work. */
    private static final Phrasing PLAIN = Phrasing.of(
            "(?:到手|实发|实际到手|拿到手)(?:的|工资){0,40}(?:加|加上|连|连上|算上|带上|和)(?:了)?(?:应|该|被|代|单位|公司){0,40}扣(?:掉|除|的|款|下|项|那些|部分|社保){0,40}(?:一共|总共|加起来|合起来|每个?月|，){0,40}(?:的)?(?:月?平均|月均|均)?"
                    + AVERAGED
                    + "|\\b(?:years?|months?)(?: (?:there|here|with them|at (?:this|that|the) [a-z]+))?(?:, | and |, and |, with |, on )(?:an? |my )?average (?:monthly )?(?:pay|wage|wages|salary|earnings)"
                    + "(?: of| is| was|:)?(?: about| around)? $"
                    + "|(?:^|[,;.] )(?:and |with |on |my |an ){0,40}average (?:monthly |gross ){0,40}(?:pay|wages?|salary|earnings)(?: of| is| was|:)?(?: about| around)? $");

    /** 八个月应发加一块41600: what the months came to together. */
    private static final Phrasing TOGETHER = Phrasing.of(
            "(?:的|里|下来|来|内|，|,){0,40}(?:我|税前|应发|应得|工资|收入|总收入|奖金|全部|都|和|加){0,40}(?:的|数)?(?:加一?块儿?|加起来|合起来|合一?块儿?|合计|总计|总共|一共|拢共|共计|共|总额|总数|合)(?:应发|应得|税前|发|拿|挣|开|领|了|是|有|为|才|就|正好|：|:){0,40}"
                    + "| (?:(?:my|the) (?:wages?|pay|salary|earnings) |i (?:earned|made|got|was paid) |it |they |all ){0,40}(?:came to|come to|added up to|totall?ed|made|earned|got|in total)? ?(?:altogether |in all |in total )?(?:of )?");

    /** An average monthly pay over 12 months is none of their sum. */
    private static final Phrasing OF_EACH = Phrasing.of("\\b(?:average[ds]?|avg|monthly|mean)\\b[^.;]{0,40}$");

    private static final Phrasing SUM =
            Phrasing.of("\\b(?:came|come|add(?:ed|s)?|totall?ed|altogether|in all|in total|made|earned|got)\\b");

    /** 12 months, 27,000 a month: what one of them brought. */
    private static final Phrasing BY_THE_MONTH = Phrasing.of(
            "(?:块钱?|元)?(?:/|每个?|一个?)月|(?: ?(?:yuan|rmb))? ?(?:(?:a|per|each|every|/) ?month\\b|monthly\\b)");

    private static final Phrasing WAGE =
            Phrasing.of("工资|收入|应发|应得|税前|薪|挣|\\b(?:wages?|pay|paid|salary|earn\\w*|made)\\b");

    private static final int CLAUSE = 14;

    private static final Phrasing NO_WAGE_BEFORE = Phrasing.of(
            "(?:欠|拖|压|押|没发|没给|少发|加班|补贴|津贴|产假|病假|社保|租|住院|生病|养病|养伤|停工|停产|放假|培训|学习|进修|医药|生活费)[^。;；\\d]{0,12}$|\\b(?:owe[sd]?|unpaid|short|overtime|leave)\\b[^,.;]{0,24}$");

    private static final Phrasing OF_OTHERS = Phrasing.of(
            " ?(?:yuan|rmb)?(?: a month| monthly)? ?(?:in (?!(?:my|the) (?:last|past)|total|cash|hand)[a-z]+|here|locally|for (?:the|this) (?:city|area)|at the (?:company|factory)|(?:an? |per )(?:hour|day|year|week))\\b");

    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(40_000);

    private AveragedWage() {}

    /** Whether it is an average of hers, if nothing beside it says otherwise. */
    static boolean isHers(Mention<BigDecimal> amount) {
        return amount.comesAfter(HER_AVERAGE) && isWage(amount);
    }

    /** Whether it is plainly so, whatever the single words say. */
    static boolean isPlain(Mention<BigDecimal> amount) {
        return amount.comesAfter(PLAIN) && !amount.isFollowedBy(OF_OTHERS) && isWage(amount);
    }

    /** What she earned in so many months together, by the month. */
    static Optional<BigDecimal> overMonths(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.MONTH
                        && !span.value().age()
                        && !span.value().more()
                        && !span.comesAfter(NO_WAGE_BEFORE)
                        && !OwedMonths.isOwed(span))
                .flatMap(span -> passage.amounts().stream()
                        .filter(amount -> span.to() < amount.from()
                                && !amount.isFollowedBy(BY_THE_MONTH)
                                && !isOfEach(span, passage.text().substring(span.to(), amount.from()))
                                && TOGETHER.isAllOf(passage.text().substring(span.to(), amount.from()))
                                && isOfWages(passage.text(), span.from(), amount.from()))
                        .flatMap(amount -> span.value().months().stream()
                                .filter(months -> months.compareTo(BigDecimal.ONE) > 0)
                                .map(months -> amount.value().divide(months, 2, RoundingMode.HALF_UP))))
                .filter(wage -> wage.compareTo(LEAST) >= 0 && wage.compareTo(MOST) <= 0)
                .map(Span::plain));
    }

    private static boolean isOfEach(Mention<Span> months, String between) {
        return months.comesAfter(OF_EACH) && !SUM.isIn(between);
    }

    /** 培训3个月一共15000 is no wage: what came together is called one, there or in the clause before it. */
    private static boolean isOfWages(String text, int from, int to) {
        return WAGE.isIn(text.substring(Math.max(0, from - CLAUSE), to));
    }

    private static boolean isWage(Mention<BigDecimal> amount) {
        return amount.value().compareTo(LEAST) >= 0 && amount.value().compareTo(MOST) <= 0;
    }
}
