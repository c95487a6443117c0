package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What men at the same work are paid and what she is paid: 男的一小时22，我19; 男工每月发300取暖费，女工没有. */
public final class EqualPayFacts implements FactReader {

    private static final String NUMBER = "(?:\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,7})";
    private static final String YUAN = "(?:块钱?|元)?";
    private static final String MEN =
            "(?:男(?:的|工|员工|同事|同志|职工|生|工友|人)?(?:们|那边)?)(?:是|都|就|全|也|每人|人均|给|发|拿|开|挣|有|能|一样的活|干同样的活|同岗)*";
    private static final String PAID_ONCE = "(?:是|都|就|给|发|拿|开|挣|有|能|才|只|算|补|工资|时薪|，|,)";
    private static final String PAID = PAID_ONCE + "*+";
    private static final String AN_HOUR = "(?:每|一)个?(?:小时|钟头|钟)";
    private static final String A_MONTH = "(?:每个?月|一个月|月薪|月工资)";
    private static final String WOMEN = "(?:，|,|、|；|;| |而|但|可|结果|给)*(?:(?:到)?(?:我|俺|女(?:的|工|员工|同事|职工|生|人)?)(?:们|这边)?)";

    private static final Phrasing BY_THE_HOUR = Phrasing.of(
            MEN + AN_HOUR + PAID + "(?<a>" + NUMBER + ")" + YUAN + WOMEN + "(?>" + AN_HOUR + "|" + PAID_ONCE + ")*(?<b>"
                    + NUMBER + ")"
                    + "(?![\\d天个月号年小])"
                    + "|\\bmen (?:\\w+ ){0,6}?(?<c>\\d{1,3}(?:\\.\\d{1,2})?)(?: yuan)? (?:an|per) hour\\b[^.;\\d]{0,40}?\\b(?:me|i|we|women|us)\\b[^.;\\d]{0,20}?(?<d>\\d{1,3}(?:\\.\\d{1,2})?)\\b");
    private static final Phrasing BY_THE_MONTH = Phrasing.of(
            MEN + A_MONTH + PAID + "(?<a>" + NUMBER + ")" + YUAN
                    + "(?:的)?(?<what>[\\p{IsHan}]{0,6}?(?:费|补贴|津贴|补助|奖|工资)?)" + WOMEN
                    + "(?>" + A_MONTH + "|" + PAID_ONCE
                    + ")*(?:(?<none>(?:没有?|一分没有|一分钱?也?没有?|不给|不发|都没有?)(?=$|[，,。.;；!！?？]|呢|吗|合法|对吗))|(?<b>" + NUMBER
                    + ")(?![\\d天个号年]))"
                    + "|\\bmen (?:\\w+ ){0,6}?(?<c>\\d{1,5})(?: yuan)?(?: \\w+){0,4}? (?:a|per|each|every) month\\b[^.;\\d]{0,40}?\\b(?:me|i|we|women|us)\\b[^.;\\d]{0,20}?(?:(?<e>none|nothing)|(?<d>\\d{1,5}))\\b");

    private static final Phrasing FOR_SO_LONG =
            Phrasing.of("(?:都|已经|干了|做了|发了|这样)(?:有|都|已经|整整|快|差不多|一共)*$|\\b(?:for|past|last)(?: the)?(?: past| last)? $");
    private static final Phrasing OF_A_TERM = Phrasing.of("的?(?:劳动)?(?:合同|协议|期限)|[- ](?:year )?contract\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("男", "men")) {
            return known;
        }
        Matcher hour = BY_THE_HOUR.matcher(passage.text());
        if (hour.find()) {
            Facts found = known.withIf(Fact.OTHERS_HOURLY_PAY, number(hour, "a", "c"))
                    .without(Fact.HOURLY_WAGE)
                    .withIf(Fact.HOURLY_WAGE, number(hour, "b", "d"));
            return found.withIf(Fact.WORKED_HOURS, WorkedHours.in(passage));
        }
        Matcher month = BY_THE_MONTH.matcher(passage.text());
        if (!month.find()) {
            return known;
        }
        boolean none = month.group("none") != null || month.group("e") != null;
        return known.withIf(Fact.OTHERS_MONTHLY_PAY, number(month, "a", "c"))
                .withIf(Fact.OWN_PART_OF_PAY, none ? Optional.of(BigDecimal.ZERO) : number(month, "b", "d"))
                .withIf(Fact.UNDERPAID_MONTHS, months(passage));
    }

    private static Optional<BigDecimal> number(Matcher found, String one, String other) {
        return Optional.ofNullable(found.group(one))
                .or(() -> Optional.ofNullable(found.group(other)))
                .flatMap(Numbers::value)
                .map(Span::plain);
    }

    private static Optional<BigDecimal> months(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more() && span.comesAfter(FOR_SO_LONG))
                .filter(span -> !span.isFollowedBy(OF_A_TERM))
                .flatMap(span -> span.value().months().stream()));
    }
}
