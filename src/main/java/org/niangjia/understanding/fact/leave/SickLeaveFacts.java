package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Sick leave of the year in which annual leave is asked for: 今年病假累计三个月, 病休了100天, off sick for 75 days. */
public final class SickLeaveFacts implements FactReader {

    private static final Phrasing BEFORE = Phrasing.of(
            "(?<!去年|前年|上一?年|去年的|去年请|去年休)(?:病假)[^，。,.\\d?？没]{0,12}$|\\b(?:on sick leave|sick leave)(?: this year)?(?: for| of| came to| adds up to| was| totals?| totall?ed)?(?: about| exactly)? $");

    /** Ill and away from work, where annual leave is asked for. */
    private static final Phrasing ILL_BEFORE = Phrasing.of(
            "(?:病休|因病|生病|养病|得病|病倒|住院|做手术|开刀|病(?=[了着]))(?:了|着|过|的|后|在家|没上班|没去|请假?|假|休息?|歇|养|躺|住院?|前后|前前后后|断断续续|陆陆续续|一共|累计|总共|合计|加起来|共|整|整整|足足|就|已经?|今年|有|算|达|达到|是|，)*$"
                    + "|\\b(?:off sick|off ill|sick|ill)(?: this year)?(?: and off work)?(?: for)?(?: about| exactly| a total of)? $");

    private static final Phrasing AFTER = Phrasing.of("的?病假| (?:of |on |of paid )?sick leave\\b| sick days\\b");
    private static final Phrasing ILL_AFTER =
            Phrasing.of("的?病休|(?:都|一直|全)*(?:在)?(?:生病|养病|病着|住院)| (?:off )?sick\\b| off ill\\b");
    private static final Phrasing OF_SOMEBODY_ELSE = Phrasing.of(
            "(?:孩子|宝宝|娃|儿子|女儿|闺女|老人|婆婆|公公|爸妈|我?妈|我?爸|老公|丈夫|爱人)[^，。,.;；]{0,10}$|\\b(?:child|baby|son|daughter|kid|mother|father|husband)\\b[^,.;]{0,24}$");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("病", "住院", "手术", "开刀", "sick", "ill ")) {
            return known;
        }
        Optional<BigDecimal> months = Passage.agreed(told(passage)
                .filter(span -> span.value().unit() == Span.Unit.MONTH)
                .flatMap(span -> span.value().months().stream()));
        return known.withIf(Fact.SICK_MONTHS, months)
                .withIf(
                        Fact.SICK_DAYS,
                        months.isPresent() || !LeaveFacts.nameAnnualLeave(passage)
                                ? Optional.empty()
                                : Passage.agreed(told(passage).flatMap(span -> SpanDays.of(span.value()).stream()))
                                        .map(BigDecimal::valueOf));
    }

    private static Stream<Mention<Span>> told(Passage passage) {
        boolean annual = LeaveFacts.nameAnnualLeave(passage);
        return passage.spans().stream()
                .filter(span -> span.comesAfter(BEFORE)
                        || span.isFollowedBy(AFTER)
                        || (annual && (span.comesAfter(ILL_BEFORE) || span.isFollowedBy(ILL_AFTER))))
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span -> isHersThisYear(span, passage));
    }

    /** Whether days of leave were had by her, and in this year. */
    static boolean isHersThisYear(Mention<Span> days, Passage passage) {
        return !LeaveNotHad.saysSo(LeaveNotHad.inWords(days, passage.today())) && !days.comesAfter(OF_SOMEBODY_ELSE);
    }

    /** 没请过3个月病假, 去年请了3个月病假: what the words say of the time is that she was not away for it in this year. */
    public static boolean isNone(Mention<?> time) {
        return LeaveNotHad.saysSo(time);
    }
}
