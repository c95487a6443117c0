package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.MonthsOfAYear;
import org.niangjia.understanding.passage.Passage;

/** What is owed or to be paid besides a wage: the minimum wage of the place as she tells it, wages in arrears, a loss to make good. */
public final class OwedFacts implements FactReader {

    private static final BigDecimal LEAST_MINIMUM = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MINIMUM = BigDecimal.valueOf(5_000);

    private static final Phrasing MINIMUM_BEFORE = Phrasing.of(
            "最低(?:月)?(?:工资|薪资|保障工资)(?:标准|线)?(?:我们|这儿|这里|这边|那边|当地|本地|现在|目前|今年|假设|假定|假如|姑且|先|当|算|你就?|您就?|听说|大概|大约|差不多|好像|每个?月|一个月|月|规定|标准|[省市区县]|是|为|才|有|在|也|都|要|应该|应当|至少|按|到|涨到|调到|就|的|了|：|:|\\(|\\)|,|，)*$"
                    + "|(?:当地|本地|我们这儿?|咱们?这儿?|这边|市里)(?:的)?最低(?:标准)?(?:是|为|也|都|要|才|就|：|:)*$|\\b(?:local|city|legal|statutory) minimum(?: here| now)? (?:is|was|of) $|\\bminimum here (?:is|was) $|\\bminimum(?: monthly)? (?:wage|salary|pay)(?: (?:here|in|of|for|the|our|my|this|city|county|district|place|area|standard|is|was|now|at|currently|set|a|per|month|[a-z]+an|[a-z]+ou|jinan|qingdao))*:? $"
                    + "|\\bminimum(?: monthly)? (?:wage|salary|pay)(?: (?!(?<!where )i\\b|my\\b|he\\b|they\\b|she\\b|but\\b|and\\b|pays?\\b|paid\\b|gets?\\b|boss\\b)[a-z']+){0,6}? (?:is|was|stands at|comes to) (?:about |now |currently |at )?$");
    private static final Phrasing MINIMUM_AFTER = Phrasing.of(
            "(?:一个月|每月)?(?:是|就是|才是|的)(?:当地|本地|我们这儿?|这边|我们市|市里)?的?最低(?:月)?工资| (?:(?:a|per) month )?(?:is |as |was )?(?:the |our )?(?:local |city |monthly )?minimum (?:monthly )?wage\\b");
    private static final Phrasing ASKED = Phrasing.of("(?:一个月|每月)?(?:吗|么|对吗|对不对|还是|是不是|是吗|够不够)|\\?");
    private static final Phrasing BY_THE_HOUR = Phrasing.of("小时[^，。,.;；\\d]{0,10}$|\\bhour\\w*\\b[^,.;\\d]{0,16}$");

    private static final String OWED_WORDS =
            "(?:了|着|我|我的|俺|我们|工资|薪水|薪资|工钱|劳动报酬|钱|的|一共|总共|共|合计|加起来|已经|还有?|整整|是|有|大概|差不多|[两三四五六七八九十\\d]个月)*";
    /** 责令五日内支付, 劳动局让厂里十天内付我. */
    private static final String ORDERED =
            "(?:责令|(?:劳动局|人社[局部厅]?|劳动部门|劳动监察|监察大队|劳监|监察)[^。，,;；]{0,6}(?:让|叫|要求|限令?|下令|命令)(?!我))";

    private static final Phrasing OWED_BEFORE = Phrasing.of(
            "(?<!不|没|别)(?:拖欠|欠|欠薪|克扣)" + OWED_WORDS + "$"
                    + "|(?<!不|没|别)(?:拖欠|欠薪|欠|(?:拖|压|押)(?:了|着))[^。\\d]{0,10}月[^。\\d]{0,3}[，,]?(?:一共|总共|共|合计|加起来)(?:是|有|欠我?)*$"
                    + "|" + ORDERED + "[^，。,.;；]{0,16}?(?:支付|付|补发|发放|发)(?:给我?|我|俺|清|齐|工资|的|欠的|拖欠的|欠薪)*$"
                    + "|限期(?:支付|整改|改正|付清)[^。;；\\d]{0,16}?(?:给|付|支付)(?:我|俺|清|的)*$"
                    + "|(?:工资|工钱)(?:还有|一共|总共|有|共)*$(?<=欠.{0,8})"
                    + "|\\bowe[sd]? (?:me|us) (?:about )?(?:a total of )?$|\\b(?:unpaid|outstanding|back|overdue) (?:wages?|pay|salary)(?: of| is| are| comes? to| come to|:)? (?:about )?$"
                    + "|\\border(?:s|ed)? (?:(?:the |my |our |him |them |it )?(?:[a-z]+ )?)?to pay (?:me |us )?(?:back )?(?:my |our |the )?$|\\bwages owed(?: to me)?(?: are| is|:)? $");
    /** 压了我们16000工资: kept back, where the words behind it say that it is wages; 扣了 alone is a deduction. */
    private static final Phrasing KEPT_BACK = Phrasing.of(
            "(?:(?:压|押|扣)着|(?:压|押|拖)了|(?:没有?|未|不)(?:发|给|付|结)(?:过|清)?(?=我|俺|大家|工人|员工))(?:着|我|俺|们|大家伙?|工人|员工|一共|总共|共|整整|有|了|的)*$"
                    + "|\\b(?:with(?:held|hold|holds|holding)|(?:holding|held|keeps|keeping|kept) back|holding|sitting on|(?:not|n't|never) paid (?:me|us)) (?:the |about )?$");

    private static final Phrasing AS_WAGES = Phrasing.of(
            "(?:多)?(?:块钱?|元)?的?(?:血汗|工资|工钱|薪水|薪资|薪金|劳动报酬)| (?:yuan |rmb )?(?:in|of) (?:my |our |the )?(?:unpaid |back )?(?:wages?|pay|salary|salaries)\\b");
    /** 压了我三个月工资，一万五千六; owes me three months' pay, 15,600: what stands between the months and what they come to. */
    private static final Phrasing COMES_TO = Phrasing.of(
            "(?:的?(?:血汗)?(?:工资|工钱|薪水|薪资|薪|钱))?(?:一直|都|还|到现在|至今|也)*(?:(?:没有?|不|未)(?:发|给|结|付)|没了?)?(?:了)?[，,、:： (]{0,2}(?:一共|总共|合计|加起来|拢共|统共|算下来|加一块儿?|共|是|有|大概|整整)*"
                    + "|(?:'|s'|'s)?(?: of)?(?: my| our| back| unpaid)*(?: wages?| pay| salary)?(?: unpaid| outstanding)?[,:]? \\(?(?:(?:which|that|it) (?:is|comes to|makes|adds up to) |in all,? |altogether,? |in total,? |a total of |about )*");

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(2_000);

    private static final Phrasing OWED_AFTER = Phrasing.of(
            "(?:的)?(?:工资|工钱|薪水|薪资)(?:还|一直|都|到现在|至今)*(?:没|未|不)(?:发|给|付|结)|(?:的)?(?:欠薪|拖欠工资)| (?:in |of )(?:unpaid |back |overdue )(?:wages?|pay|salary)\\b| of wages (?:unpaid|owed|overdue)\\b");
    private static final Phrasing EACH_MONTH =
            Phrasing.of("(?:一个月|每个?月|/月|一天|每天|/天)| (?:a|per|each|every) (?:month|day|week)\\b");
    private static final Phrasing NOT_OWED_WAGES = Phrasing.of(
            "(?:社保|房租|押金|借|货款|贷|公积金|每个?月|一个月|补偿|赔偿金|罚)[^，。,.;；\\d]{0,10}$|\\b(?:i owe|deposit|rent|loan|each month|every month|a month|severance)\\b[^,.;\\d]{0,20}$");
    private static final Phrasing WAGES =
            Phrasing.of("工资|工钱|薪|劳动报酬|监察|责令|劳动局|人社|劳监|\\b(?:wages?|pay|salary|labou?r inspect\\w*)\\b");

    private static final Phrasing DAMAGE_BEFORE = Phrasing.of(
            "(?<![不没])(?:赔|赔偿|索赔)(?:了|付|他们|公司|单位|厂里|店里|老板|损失|一共|总共|共|整整|说要?|要|设备|机器|的|：|:)*$"
                    + "|(?<!没)损失(?:了|是|为|有|一共|总共|共|大概|费|金额|算了?|说|值|达|：|:)*$|(?:修理费|维修费|修好?要?|货值|价值|值)(?:了|是|要|一共|总共|花了?|：|:)*$"
                    + "|\\b(?:damages?|loss|repair\\w*)(?: (?:of|is|was|comes to|costs?|cost|worth|to|the|they|say|says|about|amount\\w*|claim\\w*|at))* $|\\b(?:damaged|broke|broken|ruined|spoiled|spoilt|lost|smashed|scrapped)(?: \\w+){0,4} (?:worth|that cost|costing)(?: about)? $|\\bpay (?:them |the company |the boss |back )?(?:for )?(?:damages of )?$");
    private static final Phrasing FROM_THE_WAGE = Phrasing.of(
            "扣|从[^，。,.]{0,4}工资|工资里|\\b(?:deduct\\w*|deductions?|from my (?:wage|wages|pay|salary)|out of my (?:wage|wages|pay|salary)|taken? from|(?:maximum|at most|limit|legally)[^.;?]{0,20}(?:per|a|each|every) month|monthly (?:maximum|limit))\\b");
    private static final Phrasing NOT_A_LOSS = Phrasing.of("(?:赔偿金|补偿|单位赔|公司赔我|厂里赔我|工伤)[^，。,.;；\\d]{0,10}$");

    private static final Phrasing SICK = Phrasing.of("病假|医疗期|病休|\\b(?:sick (?:leave|pay)|(?:off|out) sick)\\b");
    private static final Phrasing ABOUT_THE_MINIMUM = Phrasing.of(
            "最低(?:月)?工资|\\bminimum (?:monthly )?wage\\b|最低(?:标准)?(?:是|为)?\\d{4}|\\b(?:local|city|legal|statutory) minimum\\b|\\bminimum here\\b");
    private static final Phrasing PAID_EACH_MONTH = Phrasing.of(
            "(?:每个?月|一个?月|月月|按月)(?:都|就|只|才|光|老板|店里|他们|公司|单位|厂里)*(?:给|发|开|打|付|拿|领)(?:我妈|我|俺妈|俺|她|了|到)*(?:就|只|才|个)*$");

    private static final Phrasing NO_EXTRA = Phrasing.of("(?:块钱?|元)?(?!的?(?:补贴|生活费|奖金|社保|房租|提成))");

    private static final Phrasing FOR_SO_LONG = Phrasing.of(
            "(?:干|做|发|给|拿|领|开|少发|这样|这么发|已经|连续|连着|一直|都|持续|整整|足足|前后|一共|总共|共|上班|待|有|了|满|快)$|\\bfor (?:the past |the last |about |exactly |already |all )?$|\\bworked (?:there |here |for )?$|\\bit has been $|\\bover (?:the )?(?:past|last) $");
    /** 1月到10月每月发1900: how many months they are. */
    private static final Phrasing EACH_OF_THEM = Phrasing.of(
            "(?:份|底|，|,)?(?:我|公司|厂里?|单位|店里?|老板|都|一直|就)*(?:每个?月|一个月|月月|只|才|就|都|发|给|拿|开|少)|,? (?:they|i|my|the)\\b|[,.]");

    private static final Phrasing SO_LONG_AFTER = Phrasing.of(
            "(?:了)?(?:都|一直|来|下来|全|每个?月)[^，。,.;；]{0,6}(?:这|只|才|发|给|拿|是|没)|(?:一共|总共|合计|加起来)?(?:少|差|欠|亏|缺|短)(?:给|发|了|我|俺|多)|了(?=[，。,.;；?？]|$)");

    /** 去年最低工资2010: not that of today. */
    private static final Phrasing OF_BEFORE = Phrasing.of("(?:去年|前年|以前|原来|上一?年)[^，。,.;；\\d]{0,4}最低[^，。,.;；\\d]{0,8}$");

    /** 去年最低工资2010，今年2200 */
    private static final Phrasing OF_NOW = Phrasing.of(
            "(?:去年|前年|以前|原来|上一?年)[^，。,.;；\\d]{0,4}最低[^，。,.;；\\d]{0,8}\\d{4}(?:块钱?|元)?[，,]?(?:今年|现在)(?:是|为|涨到|调到|到)*$");

    /** Of part-time work the minimum goes by the hour; whether extra pay is a part of it, no text at hand says. */
    private static final Phrasing OPEN =
            Phrasing.of("兼职|小时工|非全日制|(?:其中|包括|包含|含|里面?有)[^，。,.;；]{0,6}(?:加班费|津贴|餐补|补贴|高温费|补助)");

    /** Whether an amount is not what a month pays at least here and now, or that is nothing to hold her wage against. */
    public static boolean isNotTheMinimum(Mention<?> amount) {
        return amount.comesAfter(OF_BEFORE) || OPEN.isIn(amount.before() + ' ' + amount.after());
    }

    @Override
    public Facts read(Passage passage, Facts known) {
        Facts found = known.withIf(Fact.MINIMUM_WAGE, minimum(passage))
                .withIf(
                        Fact.OWED_WAGES,
                        PayByMonths.owed(passage)
                                .or(() -> passage.says(WAGES)
                                        ? amount(
                                                passage,
                                                amount -> isOwed(amount) || isWhatTheMonthsComeTo(passage, amount))
                                        : Optional.empty()))
                .withIf(
                        Fact.DAMAGE,
                        passage.says(FROM_THE_WAGE) ? amount(passage, OwedFacts::isDamage) : Optional.empty());
        found = StillOwed.read(passage, OwedMonths.read(passage, found));
        if (found.get(Fact.MINIMUM_WAGE).isPresent() && passage.says(SICK)) {
            return found.withIf(Fact.ON_SICK_LEAVE, Optional.of(true));
        }
        if (found.get(Fact.MINIMUM_WAGE).isEmpty() || !passage.says(ABOUT_THE_MINIMUM)) {
            return found;
        }
        Facts paid = found.get(Fact.MONTHLY_WAGE).isPresent()
                ? found
                : found.withIf(Fact.MONTHLY_WAGE, amount(passage, OwedFacts::isPaidEachMonth));
        return paid.withIf(
                Fact.UNDERPAID_MONTHS, underpaid(passage).or(() -> MonthsOfAYear.toldBy(passage, EACH_OF_THEM)));
    }

    private static Optional<BigDecimal> minimum(Passage passage) {
        return passage.mentions("最低", "minimum") ? amount(passage, OwedFacts::isMinimum) : Optional.empty();
    }

    private static boolean isMinimum(Mention<BigDecimal> amount) {
        return (amount.comesAfter(MINIMUM_BEFORE) || amount.comesAfter(OF_NOW) || amount.isFollowedBy(MINIMUM_AFTER))
                && !isNotTheMinimum(amount)
                && !amount.comesAfter(BY_THE_HOUR)
                && !amount.isFollowedBy(ASKED)
                && amount.value().compareTo(LEAST_MINIMUM) >= 0
                && amount.value().compareTo(MOST_MINIMUM) <= 0;
    }

    /** 每个月给1500, beside the minimum wage that it is held against. */
    private static boolean isPaidEachMonth(Mention<BigDecimal> amount) {
        return amount.comesAfter(PAID_EACH_MONTH) && !isMinimum(amount) && amount.isFollowedBy(NO_EXTRA);
    }

    private static boolean isOwed(Mention<BigDecimal> amount) {
        return (amount.comesAfter(OWED_BEFORE)
                        || amount.isFollowedBy(OWED_AFTER)
                        || (amount.comesAfter(KEPT_BACK) && amount.isFollowedBy(AS_WAGES)))
                && !amount.comesAfter(NOT_OWED_WAGES)
                && !amount.isFollowedBy(EACH_MONTH);
    }

    /** Rather the wage of one month if it would be too little for all of them. */
    private static boolean isWhatTheMonthsComeTo(Passage passage, Mention<BigDecimal> amount) {
        return !amount.isFollowedBy(EACH_MONTH)
                && passage.spans().stream()
                        .filter(span -> span.to() <= amount.from() && OwedMonths.isOwed(span))
                        .filter(span -> COMES_TO.isAllOf(passage.text().substring(span.to(), amount.from())))
                        .flatMap(span -> span.value().months().stream())
                        .anyMatch(months -> amount.value().compareTo(LEAST_A_MONTH.multiply(months)) >= 0);
    }

    private static boolean isDamage(Mention<BigDecimal> amount) {
        return amount.comesAfter(DAMAGE_BEFORE) && !amount.comesAfter(NOT_A_LOSS) && !amount.isFollowedBy(EACH_MONTH);
    }

    private static Optional<BigDecimal> underpaid(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span -> span.comesAfter(FOR_SO_LONG) || span.isFollowedBy(SO_LONG_AFTER))
                .flatMap(span -> span.value().months().stream()));
    }

    private static Optional<BigDecimal> amount(Passage passage, Predicate<Mention<BigDecimal>> fits) {
        return Passage.agreed(passage.amounts().stream().filter(fits).map(Mention::value));
    }
}
