package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.overtime.OvertimeDays;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Wages: hers by the month, the day or the hour, the employer's average and the place's. */
public final class WageFacts implements FactReader {

    private static final String GAP = "[^，。,.;；\\d]";
    static final String IS = GAP + "{0,6}$";

    static final Phrasing BY_THE_YEAR =
            Phrasing.of("(?<![去今前上])年(?:平均|均|度?总)(?!月)[^，。,.;；\\d]{0,10}$|\\bannual\\b[^,.;\\d]{0,20}$");

    /** 2025年平均工资8100 says of which year it is; a whole year's would be more than {@link #MOST_AVERAGE}. */
    private static final Phrasing IN_A_NAMED_YEAR = Phrasing.of("\\d年(?:平均|均)" + GAP + "{0,10}$");

    private static final Phrasing HOURLY_BEFORE = Phrasing.of(
            "(?:时薪|小时工资(?:折|合|算|折合|折算|算|摊)?(?:下来)?|(?:每个?|一个?)(?:小时|钟头)(?:的?工资|的?工钱)?(?:给我?|挣|工资|发|能?拿|开|赚|只给|才|就|是|折合?|合|折算|算|摊|划|核)?(?:下来|成|到)?)"
                    + "(?:合同(?:上|里)?(?:写|约定|定|讲)(?:的|了|着|明|好)*)?(?:是|为|只有|才|有|大概|按|给|折合?|合)?$"
                    + "|折(?:合|算)?(?:成|到|下来)?(?:每|一)?个?(?:小时|钟头)(?:工资)?(?:是|为|有|才|大概|约)*$|(?:每个?|一个?)钟头?的?(?:给我?|挣|工资|工钱|发|能?拿|开|才|是|就)*$"
                    + "|\\bhour(?:ly)? (?:wage|pay|rate|salary)(?: (?:at|in|with) [a-z' ]{2,24}?)?(?: is| of| was)? $");
    private static final Phrasing HOURLY_AFTER =
            Phrasing.of("(?:/|每|一|一个)个?(?:小时|时|钟头?|h\\b)| ?/ ?(?:hour|hr|h)\\b| (?:an|per|each|every) hour\\b|的时薪");
    private static final Phrasing NOT_HOURLY = Phrasing.of(
            "(?:最低|(?<!不算|不含|去掉|除去|除掉|刨去|扣掉|不包括|不计)加班费?|最低标准|标准)[^，。,.;；\\d]{0,10}$|\\b(?:minimum|overtime)\\b[^,.;\\d]{0,20}$");

    /** 加班按一个钟12块给，可我正常一小时20: the one that is usual is the wage. */
    private static final Phrasing NORMALLY =
            Phrasing.of("(?:正常|平时|平常)(?:的|我|上班|工资|都|是)*(?:一|每)?个?(?:钟头?|小时)[^，。,.;；\\d]{0,6}$");

    /** 时薪以前18现在20 */
    private static final Phrasing UNTIL_NOW = Phrasing.of("(?:块钱?|元)?[，,]?(?:现在|如今|今年|后来)(?:涨到|是|到|给|为)*\\d");

    private static final Phrasing DAILY_BEFORE =
            Phrasing.of("(?:日工资|日薪|(?:每天|一天)(?:的)?(?:工资|工钱))(?:折合|折算|合|算下来|下来|是|为|只有|才|有|大概|按|给|拿|：|:)*$"
                    + "|(?:每天|一天|按天|按日)(?:的)?(?:能|可以|正常|平时|都)?(?:都|也|还|只|才|就)?(?:给我?|挣|拿|开|赚|发|算|结|折合?|合|摊|按照?)?(?:下来|到)?(?:是|为|才|就)?$"
                    + "|\\b(?:daily|day|(?:a |one )?day's) (?:wage|pay|rate)(?:'s| is| of| was|:)? $");
    private static final Phrasing DAILY_AFTER =
            Phrasing.of("的日(?:工资|薪)|一天的(?:工资|工钱|钱)|/天|(?:每|一)天(?=[，。,.;；]|$)| ?(?:a|per|/) ?day\\b");
    private static final Phrasing NOT_DAILY = Phrasing.of(
            "(?:罚|扣|补|赔|租|护理|误工|饭|餐|车|费|津贴|押|房|押金|他|老公|丈夫|同事|保姆|月嫂|托)[^，。,.;；\\d]{0,12}$|\\b(?:fine|fined|deduct\\w*|rent|allowance|subsidy|he|his|husband\\w*|nurse|meals?)\\b[^,.;\\d]{0,20}$");
    private static final Phrasing PAID_FOR_WORK = Phrasing.of(
            "加班|加了|上班|上了|来了|年假|年休|annual leave|值班|顶班|补休|调休|倒休|赶(?:货|工|活|单|订单)|工资|日薪|工钱|干活|理货|看店|站柜|"
                    + OvertimeDays.OF_THE_WHOLE_DAY
                    + "|\\b(?:work\\w*|overtime|paid|pays?|earn|wage|saturdays?|sundays?|holidays?|shifts?|came in|called in|on duty)\\b");

    private static final String VERBS =
            "(?:是|也|为|有|就|只有|(?:照|按)?正常(?:干活|上班|出勤)?(?:的话)?|才|开|开到|发|拿|挣|赚|给我?|能|大概|大约|约|差不多|左右|税前|应发|一直|都|共|合同写的?|合同上|写的|写|到|在|也就|平均|每月|每个月|一个月|只|：|:| )*";
    private static final Phrasing MONTHLY_BEFORE = Phrasing.of(
            "(?:月薪|月工资|月收入|(?<![底低础假时日年岗位效件班倍工基平均])(?:工资|薪水|薪资|工钱)|(?:月平均|月均|我的?平均|个月的?平均|前平均|(?<=[，,。；;、 ])平均)工资|(?<=^|[，,。；;、 ])(?:我)?(?:月平均|月均)|税前)"
                    + VERBS
                    + "$|(?:一个月|每个月|每月|一月|月月|按月)(?:我)?(?:的工资)?(?:就|才|只|能|大概|大约|也就|差不多|税前|可以|应|拢共|总共|一共|到手前|扣前|算)*(?:挣|拿|开|发|赚|给(?:我|她|俺)|(?<=就|才|只)给|工资|收入|薪水)?(?:了|个|是|我)?$"
                    + "|\\b(?:i|she) (?:earn|make|get|am paid|was paid|earned|made|earns|makes|gets|receive)(?: about| only| around)? $"
                    + "|\\b(?:pays?|paid|paying) (?:me|her|us)(?: only| about)? $"
                    + "|\\b(?:my|her|monthly|with an?|on an?)(?: monthly| gross| average)? (?:salary|wage|wages|pay|income)(?: (?:on )?average)?(?:,? (?:without|before|excluding|not counting|less) overtime,?)?(?: is| was| of| are|:)?(?: about| only| around)? $|\\bmine is $|(?:^|[,;] ?)(?:monthly )?(?:salary|wage)(?: is| of|:)? $"
                    + "|(?<!(?:才|就|只|光)[^，。,.;；]{0,4})一直(?:都|就|是|只|才|按)*(?:拿|挣|开|领|发)(?:着)?(?:的?是)?$"
                    + "|(?:休假|产假|生孩子|生产|歇|停工|怀孕|出事|受伤)(?:之|以)?前(?:我|每个?月|一个月)*(?:拿|挣|开|发|领)(?:的?是|到)?$");
    /** What she got for the month before the end: notice pay goes by it. */
    private static final Phrasing LAST_MONTH = Phrasing.of(
            "(?:上一?个?月|最后一个?月|离职前一个?月|走之?前一个?月|(?<![产休生以之从])前一个月)(?:我|的|工资|月薪|应发|税前|发|拿|开|给|挣|到账|到手|实发|实际|应得|了|是|为|标准|单位|公司|就|只|：|:)*$"
                    + "|\\b(?:last month(?:'s)?|(?:my|the) last (?:monthly|full month's|month's))(?: (?:i|my|was|were|paid|pay|salary|wage|wages|got|earned|is|of|they|me))* $");

    /** 月平均跟上个月都是5000: one sum for both. */
    private static final Phrasing OF_BOTH = Phrasing.of(
            "(?:月平均|平均(?:月)?(?:工资)?|月工资|平时)(?:的|工资)*(?:跟|和|与|还有|、)(?:上一?个?月|最后一?个?月|走之?前(?:那|一|的)?个?月)(?:的|工资)*(?:都|全|均|也|一样)+(?:是|为|拿|发|开)*$");

    /** What the contract agrees for after probation. */
    private static final Phrasing AGREED = Phrasing.of(
            "(?:转正|过了试用期|试用期?过后|试用期?满后|试用期?满(?=了?的?(?:月薪|月?工资))|试用结束)(?:之?后|以后|了)?(?:的|月薪|月?工资|薪水|一个月|每个?月|能|就|给|开|拿|发|是|为|算|说好|谈好|定|约定|到|税前|有|：|:)*$"
                    + "|(?:约定|谈好|说好|讲好|定好|合同上?写?|合同里?写?)(?:的|了)?(?:月薪|月工资|工资|薪水)(?:是|为|的|写的?|：|:)*$"
                    + "|(?<!试用期?的?)合同(?:上|里)?(?:明明)?(?:写|定|签|约定|说)(?:的|了|着|明|好)*(?:是|一个月|每个?月|月薪)*$"
                    + "|\\bafter probation(?: [a-z]+){0,4} $|\\b(?:(?:(?:my|the|her|our) )?contract|(?:(?:my|the|their|an?) )?offer(?: letter)?) (?:wage )?(?:says|said|states|stated|gives|promises|shows|is for|reads)(?: a| my| the)?(?: monthly)?(?: wage| salary| pay)?(?: is| of)? $|\\b(?:agreed|contract|full)(?: monthly)? (?:wage|salary|pay)(?: is| was| of| after probation)*(?::)? $");

    private static final Phrasing ANNUAL_LEAVE = Phrasing.of("年假|年休假|带薪假|\\bannual leave\\b");

    private static final Phrasing OF_WHICH_OVERTIME = Phrasing.of(
            "(?:里头|里面|其中|里边|包括|包含|含|带着?)(?:就)?(?:有|还有|了|着)*$|\\b(?:of which|including|includes)(?: about)? $");

    private static final Phrasing IS_OVERTIME =
            Phrasing.of("(?:块钱?|元)?(?:多)?(?:是|的|为)*加班(?:费|工资|钱)|(?: yuan)?(?: is| of| in| was)* overtime\\b");

    private static final Phrasing OF_WHICH_OVERTIME_IS = Phrasing.of(
            "(?:里头|里面|其中|里边|包括|包含|含)的?(?:每月|平均)?加班(?:费|工资|钱)(?:是|有|占|大概|平均|就|每月)*$|\\b(?:of which|including)(?: the)? overtime(?: pay)?(?: is| was| of)? $");

    private static final Phrasing DUE = Phrasing.of("(?<![金贴助费没少未多只])应发(?:工资|的)?(?:是|为|有|：|:)*$");

    private static final Phrasing OF_ONE_MONTH = Phrasing.of(
            "末月|最后[^，。,.]{0,4}月|上一?个?月(?!(?:的)?(?:\\d{1,2}|[一二三十]{1,3})[号日]|初|[中月]旬|底)|[那这本当]个?月|前一个月|[\\d一二三四五六七八九十]月(?:份)?应发|年底|平均|均|拉平|补发|欠");

    private static final Phrasing AGREED_AFTER = Phrasing.of(
            "(?: yuan| rmb)?(?: (?:a|per|each) month| ?/ ?(?:month|mo)\\b)?,? (?:(?:is |was )?agreed|after (?:the |my |i pass |passing )?(?:probation|trial)(?: period)?|in the contract|(?:once|when|after) (?:the |my )?probation (?:is over|ends|is done)|(?:once|when|after) i(?:'ve| have|'m| am)? (?:pass(?:ed)?|finish(?:ed)?|complete[d]?|through|done with|off|confirmed|made permanent))\\b");
    /** My contract says 4,800 during probation: agreed for that time, and not for later. */
    private static final Phrasing OF_PROBATION = Phrasing.of(
            "(?:块钱?|元)?(?:的)?试用| (?:yuan |rmb )?(?:a month |per month )?(?:during|in|for|on) (?:the |my )?probation\\b");

    private static final Phrasing IN_PROBATION = Phrasing.of("试用|转正|\\b(?:probation|trial)");

    private static final Phrasing MONTHLY_AFTER = Phrasing.of(
            "(?:左右)?(?:的月薪|的月工资|的工资|(?:块钱?|元)?(?:工资)?(?:全|全都|都|一分不剩|统统)(?:被|给)?(?:他们|公司|店里)?(?:扣(?:光|没|完|掉|了)|抵(?:了|掉))|(?:才|就)?是我?(?:自己|自个儿?|本人|每月|一个月)*的(?:月薪|月?工资)|/月|一个月|每个?月|一月|月薪)| ?/ ?(?:month|mo)\\b| (?:a|per|each|every) month\\b| monthly\\b");

    /** In English "a month" alone may be a rent. */
    private static final Phrasing ENGLISH_RATE =
            Phrasing.of(" ?/ ?(?:month|mo)\\b| (?:a|per|each|every) month\\b| monthly\\b");

    /** Said of nothing else, it is no rent. */
    private static final Phrasing NOTHING_BEFORE = Phrasing.of("^(?:(?:about|around|roughly|it's|it is) )*$");

    private static final Phrasing ONLY_A_MONTH =
            Phrasing.of(" ?(?:a|per|each|every|/) ?month(?: before tax| gross)?[.! ]*$");

    private static final Phrasing EARNED = Phrasing.of(
            "\\bi(?:'m| am| was) on $|\\balways (?:on |paid |at )?$|\\bat $|\\b(?:years?|months?)(?: exactly| and a half)?, $|\\b(?:years?|months?|here|there) on $|\\b(?:earn\\w*|makes?|paid|pays|salary|wages?|get|gets)\\b[^,.;\\d]{0,20}$");
    /** 从我4500块的工资里扣: what is taken from a wage is not the wage. */
    private static final Phrasing FROM_HER = Phrasing.of("(?:从|在)我(?:每个?月|一个月|这个月|的)*$");

    private static final Phrasing OF_WHICH = Phrasing.of("的?(?:月)?工资(?:里|中|上)");
    private static final Phrasing FROM_HER_WAGE = Phrasing.of("\\bfrom my (?:monthly )?(?:wage|salary|pay) of $");
    /** Without a word for earning, less may be a benefit or a fee. */
    private static final Phrasing A_MONTH = Phrasing.of("(?:一个月|每个月|每月|一月)$");

    static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);
    /** Which of the two wages counts, the words do not say. */
    private static final Phrasing CHANGED = Phrasing.of("(?:降到|降为|降至|减到|调到|调至|变成|改成|涨到)\\s?[\\d一二两三四五六七八九]"
            + "|去年(?:的|我|月薪|月?工资|每个?月|一个月|是|拿|开|发)*\\d{4,5}(?:块钱?|元)?[，,]?(?:今年|现在)(?:的|我|月薪|月?工资|每个?月|一个月|是|拿|开|发)*\\d{4}"
            + "|(?:裁员?|辞退|离职|走)的?(?:那个?|当)月(?:的|我|工资|只|才|就|发|拿|了|是)*\\d{3,5}(?:块钱?|元)?[，,]?(?:平常|平时|正常)");

    /** 歇了三个月单位每月给我2000，我原来5900: what is paid meanwhile is not the wage. */
    private static final Phrasing PAID_LESS_FOR_NOW = Phrasing.of(
            "(?:停工|停产|待岗|没活|没订单|长假|养伤|受伤|摔|砸|压伤|夹伤|工伤|期间|退回|退工|歇)[^。;；]{0,40}(?:每个?月|一个?月|月月|按月)[^，。,.;；\\d]{0,6}(?:给|发|打|开|付)[^，。,.;；\\d]{0,4}\\d");

    private static final Phrasing USUAL =
            Phrasing.of("(?:原来|平时|平常|以前|原先|本来|原本|出事前|受伤前)(?:我|俺|的|是|都|每个?月|一个月|月?工资|月薪|应发|拿|开|发|挣|能|有)*$");

    /** 其实是5000 after what the employer says or the contract reads. */
    private static final Phrasing ACTUALLY = Phrasing.of("(?:其实|实际上?|事实上)(?:每个?月|一个月|工资|都|就|我|是|应?发|拿|给|开|领|的)*$");

    private static final Phrasing OVERTIME_WORKED = Phrasing.of("(?:周|星期|礼拜|休息日|节|平时|晚上)[^，。,.;；\\d]{0,4}加(?:了)?班");

    /** What was paid late or short is no wage due. */
    private static final Phrasing PAID_LESS =
            Phrasing.of("(?:少|多|欠|扣|补|罚|没|未|只|才)(?:发|给|拿|开)?了?$|(?:奖金|提成|补贴|加班费)[^，。,.]{0,4}$");

    static final BigDecimal MOST_AVERAGE = BigDecimal.valueOf(40_000);

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.EMPLOYER_AVERAGE_WAGE, EmployersAverage.in(passage))
                .withIf(
                        Fact.LOCAL_AVERAGE_WAGE,
                        CapTold.averageIn(passage).or(() -> amount(passage, WageFacts::isLocal)))
                .withIf(
                        Fact.HOURLY_WAGE,
                        amount(passage, WageFacts::isHourly)
                                .or(() -> amount(passage, amount -> isHourly(amount) && amount.comesAfter(NORMALLY))))
                .withIf(
                        Fact.DAILY_WAGE,
                        passage.says(PAID_FOR_WORK) ? amount(passage, WageFacts::isDaily) : Optional.empty())
                .withIf(
                        Fact.AGREED_WAGE,
                        passage.says(IN_PROBATION) ? amount(passage, WageFacts::isAgreed) : Optional.empty())
                .withIf(Fact.LAST_MONTH_WAGE, lastMonth(passage))
                .withIf(
                        Fact.MONTHLY_WAGE,
                        PayByMonths.averageOfAYear(passage)
                                .or(() -> monthly(passage).filter(wage -> !passage.says(CHANGED)))
                                .or(() -> AveragedWage.overMonths(passage)));
    }

    /** The wage of the month before counts as any month's only where no other is told. */
    private static Optional<BigDecimal> monthly(Passage passage) {
        Optional<BigDecimal> insured = InsuredWage.in(passage);
        if (insured.isPresent()) {
            return insured;
        }
        Optional<BigDecimal> usual =
                passage.says(PAID_LESS_FOR_NOW) ? amount(passage, WageFacts::isUsual) : Optional.empty();
        if (usual.isPresent()) {
            return usual;
        }
        Optional<BigDecimal> inParts = PayInParts.in(passage);
        if (inParts.isPresent()) {
            return inParts;
        }
        boolean others = passage.amounts().stream().anyMatch(amount -> isMonthly(amount) && !isLastMonths(amount));
        Optional<BigDecimal> called = amount(passage, amount -> isMonthly(amount) && !(others && isLastMonths(amount)));
        Optional<BigDecimal> wage =
                called.isPresent() || passage.says(OF_ONE_MONTH) ? called : amount(passage, WageFacts::isDue);
        Optional<BigDecimal> actual = amount(passage, WageFacts::isActual)
                .filter(paid -> wage.filter(said -> said.compareTo(paid) < 0).isPresent());
        if (actual.isPresent()) {
            return actual;
        }
        return passage.says(ANNUAL_LEAVE) || passage.says(OVERTIME_WORKED)
                ? wage.map(all -> withoutOvertime(passage, all))
                : wage;
    }

    private static Optional<BigDecimal> lastMonth(Passage passage) {
        return amount(passage, amount -> isLastMonths(amount) && amount.value().compareTo(LEAST_A_MONTH) >= 0);
    }

    /** 一个月拿7525，里头有1000是加班费: pay for leave that was not taken goes by the rest (Measures on annual leave, article 11). */
    private static BigDecimal withoutOvertime(Passage passage, BigDecimal wage) {
        return amount(
                        passage,
                        amount -> (amount.comesAfter(OF_WHICH_OVERTIME) && amount.isFollowedBy(IS_OVERTIME))
                                || amount.comesAfter(OF_WHICH_OVERTIME_IS))
                .filter(part -> part.compareTo(wage) < 0)
                .map(part -> Span.plain(wage.subtract(part)))
                .orElse(wage);
    }

    private static boolean isUsual(Mention<BigDecimal> amount) {
        return amount.comesAfter(USUAL)
                && amount.value().compareTo(LEAST_A_MONTH) >= 0
                && !NotHerWage.isPlainlyNotHers(amount)
                && !NotHerWage.isOfAnotherRate(amount);
    }

    /** 合同写的工资3000，实际发6000 */
    private static boolean isActual(Mention<BigDecimal> amount) {
        return amount.comesAfter(ACTUALLY)
                && amount.value().compareTo(LEAST_A_MONTH) >= 0
                && !NotHerWage.isSomethingElse(amount)
                && !NotHerWage.isOfAnotherRate(amount);
    }

    /** 产前实发3900应发4500: what is due counts, where no one month is spoken of. */
    private static boolean isDue(Mention<BigDecimal> amount) {
        return amount.comesAfter(DUE)
                && amount.value().compareTo(LEAST_A_MONTH) >= 0
                && !NotHerWage.isSomethingElse(amount);
    }

    private static boolean isLastMonths(Mention<BigDecimal> amount) {
        return (amount.comesAfter(LAST_MONTH) || amount.comesAfter(OF_BOTH))
                && !amount.comesAfter(PAID_LESS)
                && !NotHerWage.isSomethingElse(amount)
                && !NotHerWage.isOfAnotherRate(amount);
    }

    private static boolean isAgreed(Mention<BigDecimal> amount) {
        return (amount.comesAfter(AGREED) || amount.isFollowedBy(AGREED_AFTER))
                && amount.value().compareTo(LEAST_A_MONTH) >= 0
                && !NotHerWage.isSomethingElse(amount)
                && !amount.isFollowedBy(OF_PROBATION);
    }

    private static Optional<BigDecimal> amount(Passage passage, Predicate<Mention<BigDecimal>> fits) {
        return Passage.agreed(passage.amounts().stream().filter(fits).map(Mention::value));
    }

    private static boolean isLocal(Mention<BigDecimal> amount) {
        boolean ofAMonth = !amount.comesAfter(BY_THE_YEAR) || amount.comesAfter(IN_A_NAMED_YEAR);
        return ofAMonth
                && amount.value().compareTo(MOST_AVERAGE) <= 0
                && LocalAverage.isCalled(amount)
                && !CapTold.isOne(amount);
    }

    /** Whether the words before an amount say that it is a rate of something else: of overtime, the lowest of the place. */
    public static boolean isNoHourlyWage(Mention<?> amount) {
        return amount.comesAfter(NOT_HOURLY) || amount.isFollowedBy(UNTIL_NOW);
    }

    private static boolean isHourly(Mention<BigDecimal> amount) {
        return (amount.comesAfter(HOURLY_BEFORE) || amount.isFollowedBy(HOURLY_AFTER)) && !isNoHourlyWage(amount);
    }

    private static boolean isDaily(Mention<BigDecimal> amount) {
        return (amount.comesAfter(DAILY_BEFORE) || amount.isFollowedBy(DAILY_AFTER))
                && !amount.comesAfter(NOT_HOURLY)
                && !amount.comesAfter(NOT_DAILY);
    }

    private static boolean isDeductedFrom(Mention<BigDecimal> amount) {
        return amount.comesAfter(FROM_HER_WAGE) || (amount.comesAfter(FROM_HER) && amount.isFollowedBy(OF_WHICH));
    }

    private static boolean isMonthly(Mention<BigDecimal> amount) {
        if (CapTold.isOne(amount)
                || EnglishWage.isNone(amount)
                || EmployersAverage.isCalled(amount)
                || LocalAverage.isCalled(amount)
                || isHourly(amount)
                || isDaily(amount)) {
            return false;
        }
        if (isDeductedFrom(amount)
                || WageWithoutOvertime.isOne(amount)
                || (AveragedWage.isPlain(amount) && !NotHerWage.isSomethingElse(amount))) {
            return true;
        }
        if (NotHerWage.isNotHers(amount) || PaidWhileAwayFacts.isOfAStoppage(amount)) {
            return false;
        }
        if (amount.comesAfter(A_MONTH) && amount.value().compareTo(LEAST_A_MONTH) < 0) {
            return false;
        }
        if (amount.comesAfter(MONTHLY_BEFORE) || amount.comesAfter(OF_BOTH)) {
            return true;
        }
        if (AveragedWage.isHers(amount) || EnglishWage.isOne(amount)) {
            return true;
        }
        if (amount.comesAfter(NOTHING_BEFORE) && amount.isFollowedBy(ONLY_A_MONTH)) {
            return true;
        }
        return amount.isFollowedBy(ENGLISH_RATE)
                ? amount.comesAfter(EARNED) && amount.value().compareTo(LEAST_A_MONTH) >= 0
                : amount.isFollowedBy(MONTHLY_AFTER);
    }
}
