package org.niangjia.understanding.fact.wage;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/** Amounts that are somebody else's, or no wage of a month: his, rent, what is owed, a number of something. */
public final class NotHerWage {

    private static final Phrasing NOT_HERS = Phrasing.of(
            "(?:底薪|基本工资|基础工资|最低|时薪|日薪|年薪|[压押][了着]?[我俺]|(?<!剔除|扣除|不算|除去|不含|去掉|除了|扣掉|扣去|刨掉|刨了|刨除|刨去|减掉|减去|抛开|撇开|不包括)加班(?:费|工资)?|欠|拖|扣(?![除掉去]加班)|罚|补|涨|降|少|生活费|社平|社会平均|基数|津贴|奖金|补贴|补助|提成|到手|实发|税后|实际到|绩效|房租|房贷|抚养|赔|缴|交|"
                    + "老公|对象|公公|姐夫|儿子|室友|邻居|爸|妈|前夫|丈夫|男朋友|同事|别人|爱人|男方|他(?!们|[^，。,.;；\\d]{0,6}(?:给|发|付|开)(?:我|俺)(?<=(?:工资|老板|公司|单位|厂|店|活|班|合同).{0,40}))的?|新人|对方|男员工|男的|三成|3成|百分之三十|30%|双倍|二倍|差额|试用期|假工资|病假|产假(?!前)|停工|从|押|(?<!加班)费|退|借|多发|少发|克扣|社保|公积金|平均工资的|公司平均|单位平均|转正后)[^，。,.;；\\d]{0,12}$"
                    + "|\\b(?:minimum|lowest|base|basic|(?<!my |her |gross |monthly |on |an )average|owes?|owed|unpaid|(?<!before |any )deduct\\w*|fined?|rent|mortgage|husband\\w*|colleague\\w*|he|his|boss|manager|bonus|allowance|subsidy|net|take[- ]home|after tax|(?<!without |excluding |before |no |not counting )overtime|severance|compensation|arrears|back pay|from|hourly|annual)\\b[^,.;\\d]{0,24}$");

    private static final Phrasing PLAINLY_NOT_HERS = Phrasing.of(
            "(?:三成|3成|百分之三十|30%|欠|拖|扣(?![除掉去]加班)|罚|房租|房贷|抚养|押金|借|学费|老公|对象|公公|姐夫|儿子|室友|邻居|前夫|丈夫|男朋友|同事|别人|爱人|男方|他(?!们|[^，。,.;；\\d]{0,6}(?:给|发|付|开)(?:我|俺)(?<=(?:工资|老板|公司|单位|厂|店|活|班|合同).{0,40}))的?|对方|男的)[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:owes?|owed|deduct\\w*|fined?|rent|mortgage|husband\\w*|colleague\\w*|he|his|bonus|allowance|subsidy)\\b[^,.;\\d]{0,16}$");

    /** 工号是5566, 年终奖6000, 每半个月发2500: a number, another's money, or what is paid for another time than a month. */
    private static final Phrasing NO_MONTHS_WAGE = Phrasing.of(
            "(?:打发|补偿|赔|补|就给|只给)(?:了)?(?:我|俺|给我)?(?:[一二两三四五六七八九十半\\d.]+)个?月(?:的)?(?:工资|薪水|钱)$|(?:提成|奖金|(?<!剔除|扣除|不算|不含|除去|去掉|除了|除掉|扣掉|扣去|刨掉|刨了|刨除|刨去|减掉|减去|抛开|撇开|不包括)加班费|津贴|补贴|全勤奖?)(?:平均|每个?月|一个月|大概|约|有|是|拿|能)*$|(?:(?<!\\d)(?:号码?|编号)|[栋座幢室楼])(?:是|为|：|:)*$"
                    + "|(?:货款|新(?:工作|单位|公司|东家)|年终奖|季度|(?<![\\d一二两三四五六七八九十]个)半个?月|每周|每个?(?:星期|礼拜)|每次|每回)[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:[2-9]|1[0-2]|two|three|four|six|nine|twelve) months,? (?:together )?(?:i|she) (?:have )?(?:earned|made|got|was paid|received)(?: about)? $");

    private static final Phrasing OTHER_RATE = Phrasing.of(
            "(?:yuan|rmb)? ?(?:an|per|a|each|every|/) ?(?:hour|day|year|week|h\\b|annum)| ?(?:/|每|一)(?:小时|天|日|年|时)");

    private static final Phrasing OTHER_AFTER = Phrasing.of(
            "(?:左右)?(?:块钱?|元)?(?:的?(?:生活费|补贴|津贴|补助|社保|房租|奖金|底薪|托费|保险|罚款|基数|绩效|提成|育儿|房贷|赔偿|加班费|话费|餐补|社平|押金|降|减|涨|到\\d|一天|每天|一年|每年))"
                    + "|(?:降到|减到|涨到|变成|调到|变为|改成|降为|改为)| (?:net|after tax|in rent|of rent|subsidy|allowance|bonus|short|less)\\b| (?:yuan )?(?:a|per) (?:day|year|week|child)\\b| (?:yuan |rmb )?(?:(?:altogether |in all )?(?:last|that|in the (?:last|past)|over the (?:last|past)) year)\\b");

    /** 三个月一共15000: what several months came to is nobody's wage of one. */
    private static final Phrasing OF_SEVERAL_MONTHS =
            Phrasing.of("(?:[2-9二两俩三仨四五六七八九十几]|1[0-2])个?月[^，。,.;；\\d]{0,6}(?:一共|总共|合计|加起来|拢共|共计|统共)[^，。,.;；\\d]{0,4}$");

    /** My 2022 tax return. */
    private static final Phrasing OF_A_TAX_YEAR =
            Phrasing.of(" (?:[a-z]+ ){0,2}(?:tax (?:return|year|filing)|return)\\b|(?:年度?|税年)");

    /** 缴费基数6000 may be less than she earns. */
    private static final Phrasing BASE_OF_INSURANCE =
            Phrasing.of("(?:缴费|社保|公积金|申报|医保|参保)的?基数(?:都|一直|就|是|为|按|才|只有|：|:)*$");

    private NotHerWage() {}

    /** Whether the words before an amount say that it is somebody else's, or no wage: his, rent, what is owed. */
    public static boolean isPlainlyNotHers(Mention<?> amount) {
        return amount.comesAfter(PLAINLY_NOT_HERS)
                || amount.comesAfter(BASE_OF_INSURANCE)
                || amount.comesAfter(NO_MONTHS_WAGE)
                || amount.comesAfter(OF_SEVERAL_MONTHS)
                || PaidWhileAwayFacts.isOfAStoppage(amount)
                || amount.isFollowedBy(OTHER_AFTER)
                || amount.isFollowedBy(OF_A_TAX_YEAR);
    }

    /** The same, and what is told for another time, or by words that are of a wage elsewhere. */
    static boolean isNotHers(Mention<?> amount) {
        return amount.comesAfter(NOT_HERS)
                || amount.comesAfter(NO_MONTHS_WAGE)
                || amount.isFollowedBy(OTHER_AFTER)
                || amount.isFollowedBy(OTHER_RATE);
    }

    /** Whether it is told by the hour, the day or the year. */
    static boolean isOfAnotherRate(Mention<?> amount) {
        return amount.isFollowedBy(OTHER_RATE);
    }

    /** Whether what follows says that it is something else: 5000的补贴, 3000一天, a fall or a rise. */
    static boolean isSomethingElse(Mention<?> amount) {
        return amount.isFollowedBy(OTHER_AFTER);
    }
}
