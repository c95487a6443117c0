package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** How her allowance is worked out, as she was told: by how many days a month is divided, and for how many it is paid. */
public final class AllowanceFacts implements FactReader {

    private static final Phrasing ALLOWANCE = Phrasing.of("津贴|生育险|生育保险|医保|\\ballowance\\b");

    private static final Phrasing DIVISOR = Phrasing.of(
            "(?:除以?|除个|÷|/)\\s?(2[89](?:\\.\\d{1,2})?|3[01](?:\\.\\d{1,2})?|三十)(?![\\d.年月岁%])|\\b(?:divide[ds]?|dividing)(?: it| that| them)? by (2[89](?:\\.\\d{1,2})?|3[01](?:\\.\\d{1,2})?|thirty)\\b"
                    // 一个月按30天算
                    + "|月(?:都|就|全)?(?:按|当)?(?:着|照)?(2[89]|3[01]|三十)天(?:来)?(?:算|计|折)"
                    // 一个月算30天, 30天算一个月
                    + "|(?:一个?|每个?)月(?:都|就|全|他们|是)*(?:算|折|当|顶|按|合)(?:成|作|做|着|是)?(30|三十)天(?!都|也|没|不|的?(?:假|工资|病))|(?<![\\d一二三四五六七八九第])(30|三十)天(?:就)?(?:算|折|当|顶|合)(?:成|作|做|是)?一?个?月(?!内|之内|以内)"
                    + "|(?:用|拿)(30|三十)(?:去|来)?除|\\b(?:a|one|each|every|the) month(?: is)?(?: being)? (?:counts?|counted|taken|treated|reckoned|worth)(?: as| at| for)? (30|thirty) days\\b|\\b(30|thirty) days (?:to|in|per|for|make) (?:a|the|each|every|one) month\\b"
                    // 按30天一个月折
                    + "|按(?:着|照)?(30|三十)天一?个?月(?:来)?(?:折|算|计)"
                    // 日工资按30天折, 窗口说按30天折
                    + "|(?:医保局?|社保局?|窗口|经办|人家|那边|日工资|日薪|一天)(?:那边|的人|里|都|说|讲|是|就|回)*按(?:着|照)?(30|三十)天(?:来)?(?:折|换)(?!扣)|\\b(?:on|by|over|using) a (30|thirty)[ -]day month\\b|\\b(?:counting|taking|with) (?:a month (?:as|at)|(?:each|every|a) month of) (30|thirty) days\\b");

    /** Of two of them, or asked whether it is so, it is not told. */
    private static final Phrasing OPEN = Phrasing.of(
            "(?:除以?|÷)\\s?(?:几|多少)|(?:30|三十)(?:天)?还是|(?:是不是|要不要|是否|该不该|还是)(?:要|得|按|用)?除|\\bor (?:by )?(?:30|2\\d)\\b|\\b(?:is it|should it be) divided\\b");

    private static final Phrasing PAID_FOR = Phrasing.of(
            "(?:按|发|算|乘以?|领|给|×|x|付|报|批|核)(?:的是|着|了|上|够|满|足|到|定|我|俺|就|只|成|产假|你的?|，|,)*$|(?:国家|法定|国家规定)的?(?:那|这)?$|\\b(?:for|times|by|pays?|paid|only|over)(?: only| just| the)? $");

    /** 这98天津贴, 98天的生育津贴: the days stand before what is paid for them. */
    private static final Phrasing OF_ALLOWANCE =
            Phrasing.of("的?(?:国家|法定)?的?(?:产假|流产假|流产|生育)?的?津贴| (?:of )?(?:the |my )?(?:maternity )?allowance\\b");

    /** 少发了15天津贴: how many days are missing, not for how many there are. */
    private static final Phrasing MISSING = Phrasing.of(
            "(?:少|差|漏|多)(?:给|发|算|领|付|报|我|俺|了)*$|\\b(?:missing|short|owe[sd]?|fewer|less|late|waited|after|within)(?: me| by| of)*(?: about)? $");

    /** The gap over 98 days: no more than these. */
    private static final Phrasing OVER_THE_DAYS = Phrasing.of(
            "\\b(?:gap|difference|shortfall|total|sum|allowance)[^.;?\\d]{0,24} over (?:the |all |those )?(\\d{2,3}) days\\b");

    /** 98+15: the days for which it is paid, in their parts. */
    private static final Phrasing IN_PARTS =
            Phrasing.of("(?<![\\d.+])(98|158)(?:天)? ?\\+ ?(15|30|60)(?:天)?(?: ?\\+ ?(15|30))?(?![\\d.+])");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(ALLOWANCE) || passage.says(OPEN)) {
            return known;
        }
        Optional<BigDecimal> divisor =
                Passage.agreed(DIVISOR.matcher(passage.text()).results().flatMap(found -> value(found).stream()));
        return divisor.isEmpty()
                ? known
                : known.withIf(Fact.ALLOWANCE_DIVISOR, divisor)
                        .withIf(Fact.ALLOWANCE_DAYS, days(passage, divisor.get()));
    }

    private static Optional<BigDecimal> value(MatchResult found) {
        String said = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        return said.equals("thirty") ? Optional.of(BigDecimal.valueOf(30)) : Numbers.value(said);
    }

    /** 按30天算 is the month's length where that was told, and not how long it is paid for. */
    private static Optional<Integer> days(Passage passage, BigDecimal divisor) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.value().unit() == Span.Unit.DAY
                                && !span.value().more()
                                && (span.comesAfter(PAID_FOR) || span.isFollowedBy(OF_ALLOWANCE))
                                && !span.comesAfter(MISSING))
                        .filter(span -> span.value().amount().compareTo(divisor) != 0)
                        .map(span -> span.value().amount().intValue()))
                .or(() -> Passage.agreed(OVER_THE_DAYS
                        .matcher(passage.text())
                        .results()
                        .flatMap(found -> value(found).stream())
                        .map(BigDecimal::intValue)))
                .or(() -> Passage.agreed(
                        IN_PARTS.matcher(passage.text()).results().map(AllowanceFacts::sum)));
    }

    private static int sum(MatchResult parts) {
        return IntStream.rangeClosed(1, parts.groupCount())
                .mapToObj(parts::group)
                .filter(part -> part != null)
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
