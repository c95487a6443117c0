package org.niangjia.understanding.fact.wage;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/** What workers of the place earned on average, by which the base of severance is capped: 济南去年职工月平均工资就算8000. */
final class LocalAverage {

    private static final Phrasing LOCAL = Phrasing.of(
            "(?:当地|本地|所在地|本市|全市|本省|全省|城镇|地区)[^，。,.;；\\d]{0,10}(?:月均|月平均)(?:工资|收入)?" + WageFacts.IS
                    + "|(?:社平|社会平均|社会月平均|(?:当地|本地|所在地|本市|全市|本省|全省|全省全口径|城镇|地区|济南|青岛|山东|[省市县区])[^，。,.;；\\d]{0,10}平均)"
                    + "[^，。,.;；\\d]{0,4}工资" + WageFacts.IS + "|社平" + WageFacts.IS
                    + "|(?:当地|本地|所在地|本市|全市|本省|全省|我们市|我们这儿?|市里|省里)(?:的|去年|上一?年度?|上年|职工|在岗|就业人员|全口径|社会)*(?:月)?(?:平均|人均)(?:水平)?"
                    + "(?:每月|一个月|是|为|才|有|也才|也就|只有|只|大概|大约|约|差不多|：|:)*$"
                    + "|(?:我们(?:这|那)(?:儿|里|边|个市)?|我市|这边|这儿|当地|全市|市里)(?:的)?(?:去年|上年度?|上一?年|职工|社会|单位就业人员|在岗)*(?:的)?(?:月)?平均(?:月)?(?:工资|收入)(?:是|为|每月|一个月|才|有|大概|：|:)*$"
                    + "|(?:[省市县]|当地|本地|统计局)里?(?:[^，。,.;；\\d]{0,3}(?:公布|发布)[^，。,.;；\\d]{0,10}|[^，。,.;；\\d]{0,8}职工[^，。,.;；\\d]{0,4})(?:月?平均|月均|人均)(?:工资|收入)?(?:是|为|每月|一个月|才|有|大概|：|:)*$"
                    + "|\\b(?:the |our |this |my )?(?:city|town|district|province|area|region|place)(?:'s|s')? (?:published |official |announced |reported )?average (?:monthly |annual )?(?:wage|salary|pay)?(?: [a-z]+| (?:for|in|of) 20\\d\\d){0,6}? $|\\baverage (?:monthly )?(?:wage|salary|pay)(?: of| for)? (?:the |our |my )?(?:city|town|local\\w*|district|province)[^,.;\\d]{0,30}$|\\b(?:local|city|social)(?:'s)? average\\b[^,.;\\d]{0,30}$"
                    + "|\\b(?:local|city's?|provincial|province's|social|regional) (?:monthly )?average (?:monthly )?(?:wage|salary|pay)[^,.;\\d]{0,26}(?:, (?:let's )?say,? )?$"
                    + "|\\b(?:wage|salary|pay) of (?:the )?(?:workers|employees|staff) (?:in|of) (?:the |this |our )?(?:city|town|district|province|area)[^,.;\\d]{0,30}(?:, (?:let's )?say,? )?$"
                    + "|\\baverage (?:local|city|provincial|regional|social) (?:monthly )?(?:wage|salary|pay)(?: [a-z]+){0,4} $|\\b(?:local|city|regional) average (?:here )?(?:is|was|of) (?:only |about )?$"
                    + "|\\baverage (?:monthly )?(?:wage|salary|pay) (?:here|in (?:the|this|our|my) (?:city|town|district|province|area|place)|in [a-z]+|around here|locally)(?: (?:last year|in \\d{4}|the year before|for|is|was|of|about|at|stood|stands|came|comes|to|only|now|per|a|month))*[^,.;\\d]{0,8}$");

    private static final String CITY =
            "(?:济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽|山东|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|徐州|武汉|郑州|西安|成都|长沙|合肥|沈阳|大连|南宁|厦门|福州)(?:市|省|这边|那边|这儿|当地)?";
    private static final String OF_THE_YEAR_BEFORE = "(?:去年|上一?年度?|(?:20)?2\\d年度?|前一年)";
    private static final String OF_WORKERS = "(?:职工|社会|在岗|就业人员|全口径|城镇|非私营|统计局|公布)";
    private static final String AVERAGE = "(?:月平均|月均|平均|人均)(?:月)?(?:工资|收入|水平)?";
    /** 就算, 按…来: the sum may be taken for granted only. */
    private static final String TAKEN_TO_BE = "(?:每个?月|一个月|是|为|有|才|只|就|也|按|算|当|假设|假定|差不多|大概|大约|约|公布|的|：|:|=| )*$";

    private static final Phrasing OF_A_CITY =
            Phrasing.of(CITY + "(?:的|" + OF_THE_YEAR_BEFORE + "|" + OF_WORKERS + ")*" + AVERAGE + TAKEN_TO_BE);

    /** 去年职工月平均8000: the words of the law, where no employer is named for them. */
    private static final Phrasing OF_WORKERS_AT_LARGE = Phrasing.of("(?<!单位|公司|企业|厂|厂里|店里|集团|我们|俺们)(?:的)?"
            + OF_THE_YEAR_BEFORE + "(?:的|" + OF_WORKERS + "){0,3}" + "(?:职工|社会|就业人员)(?:的)?" + AVERAGE + TAKEN_TO_BE);

    private static final Phrasing OF_AN_EMPLOYER = Phrasing.of("(?:单位|公司|企业|厂|店|集团|人事|hr)[^，。,.;；]{0,24}$");

    /** The average wage for 2025 is 9,300. */
    private static final Phrasing YEAR_BEFORE_IT =
            Phrasing.of(" (?:is|was|came to|stood at) (?:about |only |just )?\\d");

    private LocalAverage() {}

    static boolean isCalled(Mention<?> amount) {
        return !amount.isFollowedBy(YEAR_BEFORE_IT) && isNamed(amount);
    }

    private static boolean isNamed(Mention<?> amount) {
        return amount.comesAfter(LOCAL)
                || amount.comesAfter(OF_A_CITY)
                || (amount.comesAfter(OF_WORKERS_AT_LARGE) && !amount.comesAfter(OF_AN_EMPLOYER));
    }
}
