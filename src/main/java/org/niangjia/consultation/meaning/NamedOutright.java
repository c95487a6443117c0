package org.niangjia.consultation.meaning;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;

/**
 * Questions that their words name outright, so that the likeliest reading need not be asked back: whether an employer is fined, what can be
 * claimed of somebody who molested her, until when there is time for nursing, the double without a written contract, whether the days that she was given for a birth are enough. Thread-safe.
 */
public final class NamedOutright {

    private static final Pattern MOLESTED = Pattern.compile(
            "猥亵|性骚扰|非礼|(?:摸|搂|抱|亲)(?:了|过|着)?(?:我|俺)|占我便宜|\\b(?:molest\\w*|grop\\w*|sexually harass\\w*|sexual harassment)\\b");

    private static final Pattern CLAIMED = Pattern.compile(
            "(?:告|起诉|追究)(?:他|她|单位|公司)?|赔(?:钱|偿|我)|道歉|时效|来得及|过期|晚了|\\b(?:sue|damages|compensation|apolog\\w+|too late|time limit)\\b");

    private static final Pattern SO_MANY_DAYS = Pattern.compile("(?<!\\d)(?:9[89]|1[0-8]\\d|190)(?:天|日| days)");

    /** 188是不是人人都得给, 凑成188: without the word for days, where a birth is spoken of. */
    private static final Pattern SO_MANY = Pattern.compile("(?<![\\d.])(?:9[89]|1\\d\\d|20\\d)(?![\\d.元块万千年])");

    private static final Pattern OF_A_BIRTH =
            Pattern.compile("[二三头一]胎|产假|生(?:孩子|娃|完|老|的|了)|给女的|女职工|月子|\\bbirth\\b|\\bbaby\\b");

    private static final Pattern WHETHER_TRUE = Pattern.compile(
            "[歇休放给够]够?\\d{2,3}[天日](?:不|吗|么|没)|拿?得准(?:不|吗|么)|是不是|真的假的|真(?:的)?吗|靠谱|都得给|骗|蒙我|\\b(?:is (?:that|it) (?:true|right)|really)\\b");

    /** 当年该给多少: what it ought to have been. */
    private static final Pattern SHOULD_BE =
            Pattern.compile("(?:应该|应当|该|本来|到底)(?:是|给|有|休|歇|放|我|她)*多少(?!钱|块|元)|\\bhow (?:many|much|long) should\\b");

    private static final Pattern SEVERAL_BABIES =
            Pattern.compile("双胞胎|三胞胎|龙凤胎|双胎|三胎儿|(?:俩|仨|两个|三个)(?:宝|娃|孩)|一对|\\b(?:twins|triplets|multiple)\\b");

    private static final Pattern LONGER = Pattern.compile(
            "(?:还|能|可以|再)[^，。,.]{0,6}(?:多[休歇放请待陪]|续|延长|延期|再[休歇放请待陪]|加假)|\\b(?:longer|extend\\w*|extra|more (?:leave|days|months|time|weeks))\\b");

    private static final Pattern OF_THE_FATHER = Pattern.compile("陪产假?|陪护假|(?<!独生子女)护理假|\\bpaternity leave\\b");

    private static final Pattern FEW_DAYS =
            Pattern.compile("(?<!\\d)(?:[12]?\\d|30|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|半个?月)(?:天|日|个?工作日| days?|(?<=月))");

    /** 听说今天起改了? */
    private static final Pattern CHANGED = Pattern.compile(
            "(?:改|变|涨|加|调)(?:成|到|高|长)?(?:了|过)[^，。,.]{0,6}(?:[?？]|吗|么|没|$)|\\b(?:has|have|did|was) [^.?!;]{0,24}\\bchanged?\\b");

    private static final Pattern OTHER_THAN_HIS = Pattern.compile(
            "(?<!陪)产假|育儿假|年假|婚假|病假|流产|工资|钱|补贴|津贴|\\b(?:maternity|annual|sick|childcare|pay|paid|wage)\\b");

    private static final Pattern OTHER_THAN_THAT =
            Pattern.compile("病假|年假|工资|钱|补贴|津贴|辞退|开除|\\b(?:sick|annual|pay|paid|wage|fired|dismiss\\w*)\\b");

    /** 三岁前每年几天假: the leave of those years, without its name. */
    private static final Pattern YEARS_OF_A_CHILD = Pattern.compile(
            "(?:三|3)周?岁(?:以前|之前|以内|前)[^，。,.?？]{0,6}(?:每|一)年[^，。,.?？]{0,8}假|(?:每|一)年[^，。,.?？]{0,8}(?:三|3)周?岁(?:以前|之前|以内|前)[^，。,.?？]{0,8}假");

    private static final Pattern OTHER_DAYS = Pattern.compile(
            "病假|年假|婚假|育儿假|陪产|护理假|流产|引产|加班|补贴|津贴|工资|钱|工期|上班满|\\b(?:sick|annual|marriage|paternity|miscarr\\w*)\\b");

    private static final Pattern NURSING_TIME = Pattern.compile(
            "(?:喂奶|哺乳|吃奶|奶娃)的?(?:时间|假|那?[一个]+(?:小时|钟头)|钟点)|(?:小时|钟头)的?(?:喂奶|哺乳)|\\b(?:nursing|breast-?feeding)"
                    + " (?:hour|time|break)");

    private static final Pattern UNTIL_WHEN = Pattern.compile(
            "(?:到|至)(?:底是?)?(?:哪一?[天日号年]|什么时候|啥时候?|几月|几号|何时)|(?:最后|截止|到期)(?:一天|日)?(?:是|在)?(?:哪|几|什么)|\\b(?:until|till|up to) (?:when|what|which)|\\b(?:last day|on which day)\\b|\\bwhen (?:does|will) (?:it|my|the)\\b[^.?]{0,30}\\b(?:end|stop|expire)");

    private static final Pattern NURSING_TIME_MOVED =
            Pattern.compile("攒|合并|并到|连起来|晚到|早走|晚来|提前走|产假|\\b(?:save|combine|maternity|leave early)\\b");

    private static final Pattern OF_SCREENING =
            Pattern.compile("宫颈|两癌|乳腺|查癌|\\b(?:cervical|breast|cancer) (?:cancer )?(?:screening|check)");

    private static final Pattern FROM_WHICH_AGE = Pattern.compile(
            "多大(?:岁数|年纪|年龄)?(?!关系|影响)|几岁|年龄|岁数|\\d{2}岁(?:能|可以|够|算)|\\b(?:what|which) ages?\\b|\\bhow old\\b|\\bage limit\\b");

    private static final Pattern ADDED_DAYS = Pattern.compile(
            "98天?(?:之后|以后|后面|以外|之外|后)|(?:再|另|多|省里|地方)(?:外)?[加给]的|延长的?(?:那)?(?:些|\\d+)?天?|奖励假|生育假的?后|后(?:面)?(?:的|那)?\\d{2}天|\\b(?:added|extra|extended|additional) (?:\\d+ )?(?:days|leave)\\b|\\bafter the 98 days\\b");

    /** 补贴一年多少，归哪边领: the sum of the subsidy by its name. */
    private static final Pattern SUBSIDY_A_YEAR = Pattern.compile(
            "(?:育儿)?补贴[^。;；?？，,]{0,8}(?:每|一)年[^。;；?？，,]{0,6}(?:多少|几(?!次|回))|(?:每|一)年[^。;；?？，,]{0,10}补贴[^。;；?？，,]{0,6}(?:多少|几(?!次|回))"
                    + "|\\bhow much\\b[^.?!;]{0,12}\\b(?:childcare|child-rearing) subsidy\\b");

    private static final Pattern ANOTHER_SUBSIDY = Pattern.compile("失业|社保补贴|生活补贴|高温|餐补|交通|住房|岗位|培训|工龄");

    private static final Pattern FUND_OR_EMPLOYER = Pattern.compile(
            "(?:基金|医保|社保)[^。;；]{0,10}还是[^。;；]{0,8}(?:公司|单位|厂|老板)|(?:公司|单位|厂里?|老板)[^。;；]{0,10}还是[^。;；]{0,8}(?:基金|医保|社保)"
                    + "|\\b(?:fund|insurance)\\b[^.?!;]{0,24}\\bor\\b[^.?!;]{0,16}\\b(?:company|employer|we)\\b|\\b(?:company|employer|we)\\b[^.?!;]{0,24}\\bor\\b[^.?!;]{0,16}\\b(?:fund|insurance)\\b");

    private static final Map<String, Predicate<String>> BY_INTENT = Map.ofEntries(
            Map.entry(FineAsked.IN_GENERAL, FineAsked::isOfTheEmployerIn),
            Map.entry(ElderlyDeduction.HOW, ElderlyDeduction.QUESTION::isSaid),
            Map.entry(
                    "childcare_subsidy_tax.subsidy_amount",
                    text -> SUBSIDY_A_YEAR.matcher(text).find()
                            && !ANOTHER_SUBSIDY.matcher(text).find()),
            Map.entry("breastfeeding.hour", NamedOutright::isUntilWhen),
            Map.entry("breastfeeding.until_when", NamedOutright::isUntilWhen),
            Map.entry(
                    "sexual_harassment.what_to_do",
                    text -> MOLESTED.matcher(text).find()
                            && CLAIMED.matcher(text).find()),
            Map.entry("maternity_leave.days", NamedOutright::doubtsTheLeaveForABirth),
            Map.entry(
                    "maternity_leave.multiple_births",
                    text -> SEVERAL_BABIES.matcher(text).find() && doubtsTheLeaveForABirth(text)),
            Map.entry(CareOfParents.ONLY_CHILD, CareOfParents.QUESTION::isSaid),
            Map.entry("family_planning_policy.shared_care", CareOfParents.QUESTION::isSaid),
            Map.entry("union_help.supervision", AskedOfTheUnion.QUESTION::isSaid),
            Map.entry("union_help.join", UnionFundsAsked.QUESTION::isSaid),
            Map.entry("union_help.fired_for_union_work", UnionWorkInWorkingTime.QUESTION::isSaid),
            Map.entry("miscarriage_leave.days", NamedOutright::doubtsTheLeaveAfterALoss),
            Map.entry("miscarriage_leave.stillbirth", NamedOutright::doubtsTheLeaveAfterALoss),
            Map.entry(DoubleWageAsked.NO_WRITTEN_CONTRACT, DoubleWageAsked.QUESTION::isSaid),
            Map.entry(
                    "childcare_leave.days",
                    text -> YEARS_OF_A_CHILD.matcher(text).find() && AskingWords.areForDays(text)),
            Map.entry(
                    "paternity_leave.days",
                    text -> OF_THE_FATHER.matcher(text).find()
                            && FEW_DAYS.matcher(text).find()
                            && !OTHER_THAN_HIS.matcher(text).find()
                            && (isDoubted(text) || CHANGED.matcher(text).find())),
            Map.entry(
                    "cancer_screening.free_public",
                    text -> OF_SCREENING.matcher(text).find()
                            && FROM_WHICH_AGE.matcher(text).find()),
            Map.entry("dismissal_protection.dismissed_pregnant", DismissedWhileProtected::isForAFault),
            Map.entry("dismissal_protection.fault_dismissal", DismissedWhileProtected::isForAFault),
            Map.entry("maternity_allowance.wage_and_allowance", NamedOutright::asksWhoPaysTheAddedDays));

    private NamedOutright() {}

    /** 那一个钟头喂奶时间能用到哪一天: until when, and not how it is taken. */
    private static boolean isUntilWhen(String text) {
        return NURSING_TIME.matcher(text).find()
                && UNTIL_WHEN.matcher(text).find()
                && !NURSING_TIME_MOVED.matcher(text).find();
    }

    /** 98天之后再加的那60天，钱是基金付还是公司付. */
    private static boolean asksWhoPaysTheAddedDays(String text) {
        return ADDED_DAYS.matcher(text).find() && FUND_OR_EMPLOYER.matcher(text).find();
    }

    private static boolean doubtsTheLeaveForABirth(String text) {
        boolean days = SO_MANY_DAYS.matcher(text).find();
        return (days
                        || (SO_MANY.matcher(text).find()
                                && OF_A_BIRTH.matcher(text).find()))
                && !OTHER_DAYS.matcher(text).find()
                && (isDoubted(text) || (days && LONGER.matcher(text).find()));
    }

    private static boolean doubtsTheLeaveAfterALoss(String text) {
        return PregnancyLoss.toldIn(text).isPresent()
                && FEW_DAYS.matcher(text).find()
                && !OTHER_THAN_THAT.matcher(text).find()
                && isDoubted(text);
    }

    /** It is asked whether the days are right, or how many they ought to be. */
    private static boolean isDoubted(String text) {
        return AskingWords.askWhetherItIsRight(text)
                || WHETHER_TRUE.matcher(text).find()
                || SHOULD_BE.matcher(text).find();
    }

    /** Whether the words name what this intent is of. */
    public static boolean is(String intent, String words) {
        String text = Utterance.of(words).words();
        return BY_INTENT.getOrDefault(intent, any -> false).test(text) || NamedByParts.are(intent, text);
    }
}
