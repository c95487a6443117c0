package org.niangjia.consultation.meaning;

import java.util.Map;
import java.util.function.Predicate;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;

/**
 * Questions that their words name outright, so that the likeliest reading need not be asked back: whether an employer is fined, what can be
 * claimed of somebody who molested her, until when there is time for nursing, the double without a written contract, whether the days that she was given for a birth are enough. Thread-safe.
 */
public final class NamedOutright {

    private static final Phrasing MOLESTED = Phrasing.of(
            "猥亵|性骚扰|非礼|(?:摸|搂|抱|亲)(?:了|过|着)?(?:我|俺)|占我便宜|\\b(?:molest\\w*|grop\\w*|sexually harass\\w*|sexual harassment)\\b");

    private static final Phrasing CLAIMED = Phrasing.of(
            "(?:告|起诉|追究)(?:他|她|单位|公司)?|赔(?:钱|偿|我)|道歉|时效|来得及|过期|晚了|\\b(?:sue|damages|compensation|apolog\\w+|too late|time limit)\\b");

    private static final Phrasing SO_MANY_DAYS = Phrasing.of("(?<!\\d)(?:9[89]|1[0-8]\\d|190)(?:天|日| days)");

    /** 188是不是人人都得给, 凑成188: without the word for days, where a birth is spoken of. */
    private static final Phrasing SO_MANY = Phrasing.of("(?<![\\d.])(?:9[89]|1\\d\\d|20\\d)(?![\\d.元块万千年])");

    private static final Phrasing OF_A_BIRTH =
            Phrasing.of("[二三头一]胎|产假|生(?:孩子|娃|完|老|的|了)|给女的|女职工|月子|\\bbirth\\b|\\bbaby\\b");

    private static final Phrasing WHETHER_TRUE = Phrasing.of(
            "[歇休放给够]够?\\d{2,3}[天日](?:不|吗|么|没)|拿?得准(?:不|吗|么)|是不是|真的假的|真(?:的)?吗|靠谱|都得给|骗|蒙我|\\b(?:is (?:that|it) (?:true|right)|really)\\b");

    /** 当年该给多少: what it ought to have been. */
    private static final Phrasing SHOULD_BE =
            Phrasing.of("(?:应该|应当|该|本来|到底)(?:是|给|有|休|歇|放|我|她)*多少(?!钱|块|元)|\\bhow (?:many|much|long) should\\b");

    private static final Phrasing SEVERAL_BABIES =
            Phrasing.of("双胞胎|三胞胎|龙凤胎|双胎|三胎儿|(?:俩|仨|两个|三个)(?:宝|娃|孩)|一对|\\b(?:twins|triplets|multiple)\\b");

    private static final Phrasing LONGER = Phrasing.of(
            "(?:还|能|可以|再)[^，。,.]{0,6}(?:多[休歇放请待陪]|续|延长|延期|再[休歇放请待陪]|加假)|\\b(?:longer|extend\\w*|extra|more (?:leave|days|months|time|weeks))\\b");

    private static final Phrasing OF_THE_FATHER = Phrasing.of("陪产假?|陪护假|(?<!独生子女)护理假|\\bpaternity leave\\b");

    private static final Phrasing FEW_DAYS =
            Phrasing.of("(?<!\\d)(?:[12]?\\d|30|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|半个?月)(?:天|日|个?工作日| days?|(?<=月))");

    /** 听说今天起改了? */
    private static final Phrasing CHANGED = Phrasing.of(
            "(?:改|变|涨|加|调)(?:成|到|高|长)?(?:了|过)[^，。,.]{0,6}(?:[?？]|吗|么|没|$)|\\b(?:has|have|did|was) [^.?!;]{0,24}\\bchanged?\\b");

    private static final Phrasing OTHER_THAN_HIS =
            Phrasing.of("(?<!陪)产假|育儿假|年假|婚假|病假|流产|工资|钱|补贴|津贴|\\b(?:maternity|annual|sick|childcare|pay|paid|wage)\\b");

    private static final Phrasing OTHER_THAN_THAT =
            Phrasing.of("病假|年假|工资|钱|补贴|津贴|辞退|开除|\\b(?:sick|annual|pay|paid|wage|fired|dismiss\\w*)\\b");

    /** 三岁前每年几天假: the leave of those years, without its name. */
    private static final Phrasing YEARS_OF_A_CHILD = Phrasing.of(
            "(?:三|3)周?岁(?:以前|之前|以内|前)[^，。,.?？]{0,6}(?:每|一)年[^，。,.?？]{0,8}假|(?:每|一)年[^，。,.?？]{0,8}(?:三|3)周?岁(?:以前|之前|以内|前)[^，。,.?？]{0,8}假");

    private static final Phrasing OTHER_DAYS = Phrasing.of(
            "病假|年假|婚假|育儿假|陪产|护理假|流产|引产|加班|补贴|津贴|工资|钱|工期|上班满|\\b(?:sick|annual|marriage|paternity|miscarr\\w*)\\b");

    private static final Phrasing NURSING_TIME = Phrasing.of(
            "(?:喂奶|哺乳|吃奶|奶娃)的?(?:时间|假|那?[一个]+(?:小时|钟头)|钟点)|(?:小时|钟头)的?(?:喂奶|哺乳)|\\b(?:nursing|breast-?feeding)"
                    + " (?:hour|time|break)");

    private static final Phrasing UNTIL_WHEN = Phrasing.of(
            "(?:到|至)(?:底是?)?(?:哪一?[天日号年]|什么时候|啥时候?|几月|几号|何时)|(?:最后|截止|到期)(?:一天|日)?(?:是|在)?(?:哪|几|什么)|\\b(?:until|till|up to) (?:when|what|which)|\\b(?:last day|on which day)\\b|\\bwhen (?:does|will) (?:it|my|the)\\b[^.?]{0,30}\\b(?:end|stop|expire)");

    private static final Phrasing NURSING_TIME_MOVED =
            Phrasing.of("攒|合并|并到|连起来|晚到|早走|晚来|提前走|产假|\\b(?:save|combine|maternity|leave early)\\b");

    private static final Phrasing OF_SCREENING =
            Phrasing.of("宫颈|两癌|乳腺|查癌|\\b(?:cervical|breast|cancer) (?:cancer )?(?:screening|check)");

    private static final Phrasing FROM_WHICH_AGE = Phrasing.of(
            "多大(?:岁数|年纪|年龄)?(?!关系|影响)|几岁|年龄|岁数|\\d{2}岁(?:能|可以|够|算)|\\b(?:what|which) ages?\\b|\\bhow old\\b|\\bage limit\\b");

    private static final Phrasing ADDED_DAYS = Phrasing.of(
            "98天?(?:之后|以后|后面|以外|之外|后)|(?:再|另|多|省里|地方)(?:外)?[加给]的|延长的?(?:那)?(?:些|\\d+)?天?|奖励假|生育假的?后|后(?:面)?(?:的|那)?\\d{2}天|\\b(?:added|extra|extended|additional) (?:\\d+ )?(?:days|leave)\\b|\\bafter the 98 days\\b");

    /** 补贴一年多少，归哪边领: the sum of the subsidy by its name. */
    private static final Phrasing SUBSIDY_A_YEAR = Phrasing.of(
            "(?:育儿)?补贴[^。;；?？，,]{0,8}(?:每|一)年[^。;；?？，,]{0,6}(?:多少|几(?!次|回))|(?:每|一)年[^。;；?？，,]{0,10}补贴[^。;；?？，,]{0,6}(?:多少|几(?!次|回))"
                    + "|\\bhow much\\b[^.?!;]{0,12}\\b(?:childcare|child-rearing) subsidy\\b");

    private static final Phrasing ANOTHER_SUBSIDY = Phrasing.of("失业|社保补贴|生活补贴|高温|餐补|交通|住房|岗位|培训|工龄");

    private static final Phrasing FUND_OR_EMPLOYER = Phrasing.of(
            "(?:基金|医保|社保)[^。;；]{0,10}还是[^。;；]{0,8}(?:公司|单位|厂|老板)|(?:公司|单位|厂里?|老板)[^。;；]{0,10}还是[^。;；]{0,8}(?:基金|医保|社保)"
                    + "|\\b(?:fund|insurance)\\b[^.?!;]{0,24}\\bor\\b[^.?!;]{0,16}\\b(?:company|employer|we)\\b|\\b(?:company|employer|we)\\b[^.?!;]{0,24}\\bor\\b[^.?!;]{0,16}\\b(?:fund|insurance)\\b");

    /** 津贴按我自己工资算还是按厂里平均算: the base of the allowance. */
    private static final Phrasing BASE_OF_THE_ALLOWANCE = Phrasing.of(
            "津贴[^。;；?？]{0,10}(?:按|照|根据|依)(?:着)?[^。;；?？，,]{0,10}(?:工资|平均)[^。;；?？，,]{0,8}(?:算|发|给|来|吗|么|不)"
                    + "|\\ballowance\\b[^.?!;]{0,20}\\b(?:worked out|calculated|based|counted|figured|go by|goes by|paid) (?:out |up )?(?:on|from|by|according to|using|at)\\b[^.?!;]{0,20}\\b(?:salary|wages?|pay|average)\\b");

    private static final Map<String, Predicate<String>> BY_INTENT = Map.ofEntries(
            Map.entry(FineAsked.IN_GENERAL, FineAsked::isOfTheEmployerIn),
            Map.entry(ElderlyDeduction.HOW, ElderlyDeduction.QUESTION::isSaid),
            Map.entry(
                    "childcare_subsidy_tax.subsidy_amount",
                    text -> SUBSIDY_A_YEAR.isIn(text) && !ANOTHER_SUBSIDY.isIn(text)),
            Map.entry("breastfeeding.hour", NamedOutright::isUntilWhen),
            Map.entry("breastfeeding.until_when", NamedOutright::isUntilWhen),
            Map.entry("sexual_harassment.what_to_do", text -> MOLESTED.isIn(text) && CLAIMED.isIn(text)),
            Map.entry("maternity_leave.days", NamedOutright::doubtsTheLeaveForABirth),
            Map.entry(
                    "maternity_leave.multiple_births",
                    text -> SEVERAL_BABIES.isIn(text) && doubtsTheLeaveForABirth(text)),
            Map.entry(CareOfParents.ONLY_CHILD, CareOfParents.QUESTION::isSaid),
            Map.entry("family_planning_policy.shared_care", CareOfParents.QUESTION::isSaid),
            Map.entry("union_help.supervision", AskedOfTheUnion.QUESTION::isSaid),
            Map.entry("union_help.join", UnionFundsAsked.QUESTION::isSaid),
            Map.entry("union_help.fired_for_union_work", UnionWorkInWorkingTime.QUESTION::isSaid),
            Map.entry("miscarriage_leave.days", NamedOutright::doubtsTheLeaveAfterALoss),
            Map.entry("miscarriage_leave.stillbirth", NamedOutright::doubtsTheLeaveAfterALoss),
            Map.entry(DoubleWageAsked.NO_WRITTEN_CONTRACT, DoubleWageAsked.QUESTION::isSaid),
            Map.entry("childcare_leave.days", text -> YEARS_OF_A_CHILD.isIn(text) && AskingWords.areForDays(text)),
            Map.entry(
                    "paternity_leave.days",
                    text -> OF_THE_FATHER.isIn(text)
                            && FEW_DAYS.isIn(text)
                            && !OTHER_THAN_HIS.isIn(text)
                            && (isDoubted(text) || CHANGED.isIn(text))),
            Map.entry("cancer_screening.free_public", text -> OF_SCREENING.isIn(text) && FROM_WHICH_AGE.isIn(text)),
            Map.entry(
                    "dismissal_protection.dismissed_pregnant",
                    text -> DismissedWhileProtected.isForAFault(text) || DismissedWhileProtected.isAskedAbout(text)),
            Map.entry("dismissal_protection.fault_dismissal", DismissedWhileProtected::isForAFault),
            Map.entry(PensionYearsAsked.TOO_FEW_YEARS, PensionYearsAsked.QUESTION::isSaid),
            Map.entry("maternity_allowance.amount", BASE_OF_THE_ALLOWANCE::isIn),
            Map.entry("maternity_allowance.not_insured", NotInsured::asksWhoPays),
            Map.entry("maternity_allowance.wage_and_allowance", NamedOutright::asksWhoPaysTheAddedDays));

    private NamedOutright() {}

    /** 那一个钟头喂奶时间能用到哪一天: until when, and not how it is taken. */
    private static boolean isUntilWhen(String text) {
        return NURSING_TIME.isIn(text) && UNTIL_WHEN.isIn(text) && !NURSING_TIME_MOVED.isIn(text);
    }

    /** 98天之后再加的那60天，钱是基金付还是公司付. */
    private static boolean asksWhoPaysTheAddedDays(String text) {
        return ADDED_DAYS.isIn(text) && FUND_OR_EMPLOYER.isIn(text);
    }

    private static boolean doubtsTheLeaveForABirth(String text) {
        boolean days = SO_MANY_DAYS.isIn(text);
        return (days || (SO_MANY.isIn(text) && OF_A_BIRTH.isIn(text)))
                && !OTHER_DAYS.isIn(text)
                && (isDoubted(text) || (days && LONGER.isIn(text)));
    }

    private static boolean doubtsTheLeaveAfterALoss(String text) {
        return PregnancyLoss.toldIn(text).isPresent()
                && FEW_DAYS.isIn(text)
                && !OTHER_THAN_THAT.isIn(text)
                && isDoubted(text);
    }

    /** It is asked whether the days are right, or how many they ought to be. */
    private static boolean isDoubted(String text) {
        return AskingWords.askWhetherItIsRight(text) || WHETHER_TRUE.isIn(text) || SHOULD_BE.isIn(text);
    }

    /** Whether the words name what this intent is of. */
    public static boolean is(String intent, String words) {
        String text = Utterance.of(words).words();
        return BY_INTENT.getOrDefault(intent, any -> false).test(text) || NamedByParts.are(intent, text);
    }
}
