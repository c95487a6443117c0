package org.niangjia.consultation;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.AskingWords;

/**
 * Questions that their words name outright, so that the likeliest reading need not be asked back: whether an employer is fined, what can be
 * claimed of somebody who molested her, whether the days that she was given for a birth are enough. Thread-safe.
 */
final class NamedOutright {

    private static final Pattern A_FINE = Pattern.compile(
            "罚(?!站|抄|跑|我|俺|她|工资|一天|半天)[^，。]{0,10}(?:多少|几|吗|么|不|没|一千|五千|一万|两万|[\\d]+(?:元|块|千|万))|(?:是不是|会不会|能不能|该不该|要不要)[^，。]{0,10}罚(?!我|俺|她|站)"
                    + "|\\bfined?\\b");

    private static final Pattern OF_THE_EMPLOYER = Pattern.compile(
            "人社|劳动(?:局|监察|部门)|(?:罚|让|对)(?:单位|公司|厂|老板|他们)|(?:单位|公司|厂里?|老板)[^，。]{0,8}罚|\\b(?:employer|company|factory|they)\\b");

    private static final Pattern MOLESTED = Pattern.compile(
            "猥亵|性骚扰|非礼|(?:摸|搂|抱|亲)(?:了|过|着)?(?:我|俺)|占我便宜|\\b(?:molest\\w*|grop\\w*|sexually harass\\w*|sexual harassment)\\b");

    private static final Pattern CLAIMED = Pattern.compile(
            "(?:告|起诉|追究)(?:他|她|单位|公司)?|赔(?:钱|偿|我)|道歉|时效|来得及|过期|晚了|\\b(?:sue|damages|compensation|apolog\\w+|too late|time limit)\\b");

    private static final Pattern SO_MANY_DAYS = Pattern.compile("(?<!\\d)(?:9[89]|1[0-8]\\d|190|188)(?:天|日| days)");

    /** 188是不是人人都得给, 凑成188: without the word for days, where a birth is spoken of. */
    private static final Pattern SO_MANY = Pattern.compile("(?<![\\d.])(?:9[89]|1\\d\\d|20\\d)(?![\\d.元块万千年])");

    private static final Pattern OF_A_BIRTH =
            Pattern.compile("[二三头一]胎|产假|生(?:孩子|娃|完|老|的|了)|给女的|女职工|月子|\\bbirth\\b|\\bbaby\\b");

    private static final Pattern WHETHER_TRUE = Pattern.compile(
            "[歇休放给够]够?\\d{2,3}[天日](?:不|吗|么|没)|拿?得准(?:不|吗|么)|是不是|真的假的|真(?:的)?吗|靠谱|都得给|骗|蒙我|\\b(?:is (?:that|it) (?:true|right)|really)\\b");

    private static final Pattern OTHER_DAYS = Pattern.compile(
            "病假|年假|婚假|育儿假|陪产|护理假|流产|引产|加班|补贴|津贴|工资|钱|工期|上班满|\\b(?:sick|annual|marriage|paternity|miscarr\\w*)\\b");

    private static final Map<String, Predicate<String>> BY_INTENT = Map.of(
            "complaint_arbitration.violations_and_fines",
            text -> A_FINE.matcher(text).find() && OF_THE_EMPLOYER.matcher(text).find(),
            "sexual_harassment.what_to_do",
            text -> MOLESTED.matcher(text).find() && CLAIMED.matcher(text).find(),
            "maternity_leave.days",
            text -> (SO_MANY_DAYS.matcher(text).find()
                            || (SO_MANY.matcher(text).find()
                                    && OF_A_BIRTH.matcher(text).find()))
                    && !OTHER_DAYS.matcher(text).find()
                    && (AskingWords.askWhetherItIsRight(text)
                            || WHETHER_TRUE.matcher(text).find()));

    private NamedOutright() {}

    /** Whether the words name what this intent is of. */
    static boolean is(String intent, String words) {
        return BY_INTENT
                .getOrDefault(intent, text -> false)
                .test(Utterance.of(words).words());
    }
}
