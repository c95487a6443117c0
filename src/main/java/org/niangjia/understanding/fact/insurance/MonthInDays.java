package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** How many days a month is taken for where its money is brought to a day, as she tells it: 除以30, 一个月按30天算, 按30天折一天, month = 30 days. */
final class MonthInDays {

    private static final String THIRTY = "(30|三十)";

    private static final String THIRTY_DAYS = "(30|thirty) ?days";

    /** How the office or she herself divides. A date (9/30) is no division. */
    private static final Phrasing DIVIDED = Phrasing.of(
            "(?:除以?|除个|÷|(?<!(?<!\\d)\\d{1,2}\\s?)/)\\s?(2[89](?:\\.\\d{1,2})?|3[01](?:\\.\\d{1,2})?|三十)(?![\\d.年月岁%/])"
                    + "|(?:用|拿)" + THIRTY + "(?:去|来)?除"
                    + "|月(?:工资|薪|均|平均)*(?:工资)?的?(?:" + THIRTY + "分之一|1/(30)(?!\\d))"
                    + "|\\b(?:divide[ds]?|dividing)(?: it| that| them)? by (2[89](?:\\.\\d{1,2})?|3[01](?:\\.\\d{1,2})?|thirty)\\b|\\b(?:one|a) (thirtieth) of (?:a|my|the) month(?:'s|ly)\\b");

    /** 一个月按30天算, 一个月算30天, 30天算一个月, 按30天一个月折, 一个月=30天, 一个月按30天，她该给多少. */
    private static final Phrasing A_MONTH_IS = Phrasing.of("月(?:都|就|全)?(?:按|当)?(?:着|照)?(2[89]|3[01]|三十)天(?:来)?(?:算|计|折)"
            + "|(?:一个?|每个?)月(?:都|就|全|他们|是)*(?:算|折|当|顶|按|合)(?:成|作|做|着|是)?" + THIRTY + "天(?!都|也|没|不|的?(?:假|工资|病))"
            + "|(?<![\\d一二三四五六七八九第])" + THIRTY + "天(?:就)?(?:算|折|当|顶|合|=|等于)(?:成|作|做|是)?(?:一?个?|1个?)月(?!内|之内|以内)"
            + "|(?:一个?|1个?|每个?)月(?:就)?\\s?(?:=|等于)\\s?" + THIRTY + "天"
            + "|按(?:着|照)?" + THIRTY + "天一?个?月(?:来)?(?:折|算|计)"
            + "|(?:^|[,，。;；]|[按照])" + THIRTY + "天一个月(?=的话|[,，。;；!！?？]|$)");

    /** 日工资按30天折, 窗口说按30天折, 按30天折一天, 照30天摊到每天; 产假按30天折算 says how long the leave is. */
    private static final Phrasing BROUGHT_TO_A_DAY = Phrasing.of(
            "(?:医保局?|社保局?|窗口|经办|人家|那边|日工资|日薪|一天)(?:那边|的人|里|都|说|讲|是|就|回)*按(?:着|照)?" + THIRTY + "天(?:来)?(?:折|换)(?!扣)"
                    + "|(?<!假)(?:按|照|拿)(?:着|照)?" + THIRTY
                    + "天(?:来|去)?(?:折|摊|换|除|算|分)(?:算|合)?(?:成|到|出|个)*(?:[一每1]个?)(?:天|日)(?!工资?扣|扣)"
                    + "|(?:(?<=[,，。;； 元块\\d])|^|工资|工钱|津贴|的钱)(?:就|咱|咱们|我们?|俺们?|都|要是|假如|如果|统一)*(?:按|照)(?:着|照)?" + THIRTY
                    + "天(?:来)?(?:折|摊)(?:算|合)?(?=的话|[,，。;；!！?？]|$)");

    private static final Phrasing IN_ENGLISH = Phrasing.of(
            "\\b(?:a|one|each|every|the) month(?: is)?(?: being)? (?:counts?|counted|taken|treated|reckoned|worth)(?: as| at| for)? (30|thirty) days\\b|\\b(30|thirty) ?days? ?(?:=|to|in|per|for|make|makes|equals?|is|as) ?(?:a|the|each|every|one|1) month\\b|\\bmonth ?(?:=|equals|equal to|being|is|as|at) ?(?:a flat |always |just )?"
                    + THIRTY_DAYS
                    + "\\b|\\b(?:counting|taking|with|reckoning|treating|using) (?:each|every|a|the) month (?:of|with|to be|to have) "
                    + THIRTY_DAYS
                    + "\\b|\\b(?:on|by|over|using|with|at|taking|counting|assuming) (?:a )?(30|thirty)[ -]days? months?\\b");

    /** Of two of them, or asked whether it is so, it is not told. */
    private static final Phrasing OPEN = Phrasing.of(
            "(?:除以?|÷)\\s?(?:几|多少)|(?:30|三十)(?:天)?还是|(?:是不是|要不要|是否|该不该|还是)(?:要|得|按|用)?(?:除|(?:30|三十)天)|(?:30|三十)天(?:来)?(?:折|算|除|摊)(?:算|的)?(?:吗|么|嘛|对不对|对吗|合法)"
                    + "|\\bor (?:by )?(?:30|2\\d)\\b|\\b(?:is it|should it be) divided\\b|\\b(?:is|are|does|do|should) (?:a|the|each|every) month (?:really |always )?(?:=|count|counted|taken|30)|\\b(?:do|should|must) (?:i|we|they) (?:multiply|divide|use|take)\\b");

    private MonthInDays() {}

    /** How many days, unless more than one number is told. */
    static Optional<BigDecimal> toldIn(Passage passage) {
        return passage.says(OPEN)
                ? Optional.empty()
                : Passage.agreed(Stream.of(DIVIDED, A_MONTH_IS, BROUGHT_TO_A_DAY, IN_ENGLISH)
                        .flatMap(told -> told.matcher(passage.text()).results())
                        .flatMap(found -> value(found).stream()));
    }

    private static Optional<BigDecimal> value(MatchResult found) {
        String said = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        return said.startsWith("thirt") ? Optional.of(BigDecimal.valueOf(30)) : Numbers.value(said);
    }
}
