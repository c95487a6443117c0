package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Social insurance contributions that an employer has not paid: how much, and for how many days they are late. */
public final class ContributionFacts implements FactReader {

    private static final Phrasing CONTRIBUTIONS =
            Phrasing.of("社保|社会保险|保险费|五险|滞纳金|\\b(?:social (?:insurance|security)|contributions?|late fee)\\b");

    private static final String HOLDING_BACK = "(?:欠缴?|拖欠|欠费|漏缴|漏交|少缴|少交|未缴|未交|没缴|没交|晚缴|晚交|迟缴|逾期|应缴|应交|该缴|该交)";

    private static final Phrasing OWED_BEFORE = Phrasing.of(
            HOLDING_BACK
                    + "(?:了|的|着|我们|大家|员工|职工|社会保险费?|社保费?|保险费?|五险|费|一共|总共|共|合计|本金|金额|是|有|达|：|:)*$"
                    + "|(?:社会保险费?|社保费?|保险费)(?:本金|金额|一共|总共|共|有|是|：|:)*$(?<=(?:欠|漏|少缴|少交|未缴|逾期).{0,16})"
                    + "|\\b(?:owes?|owed|owing|arrears|overdue|unpaid|late)\\b(?: [a-z]+){0,5}(?: of| are| is|:)? $"
                    + "|\\b(?:social (?:insurance|security)|(?:insurance )?contributions|premiums)(?: (?:bill|arrears|payments?))?(?: of|:) (?:about )?$");

    private static final Phrasing OWED_AFTER = Phrasing.of(
            "(?:的)?(?:社会保险费?|社保费?|保险费)(?:没|未|不|晚|拖|欠)"
                    + "| (?:yuan |rmb )?(?:in |of )(?:unpaid |overdue |late )?(?:social (?:insurance|security) )?contributions\\b");

    private static final Phrasing LATE_BEFORE = Phrasing.of(
            "(?:逾期|拖|欠|晚|迟|超期|过期|滞纳|延迟|拖欠|欠缴|晚交|晚缴|迟缴)(?:了|着|缴|交|已经|整整?|快|一共|共|缴纳)*$|(?:欠|拖|晚|迟|逾期)[^。;；]{0,24}到(?:今天|现在|目前|今儿)(?:已经|整整?|正好|刚好|，)*$"
                    + "|\\b(?:overdue|late|unpaid)(?: for| by)? $");

    private static final Phrasing LATE_AFTER = Phrasing.of(
            "(?:才|没|还没|一直没|未)(?:交|缴|补)| (?:late|overdue|behind|in arrears|past (?:due|the (?:due date|deadline))|after (?:it was due|they were due|the (?:due date|deadline|last day)))\\b");

    /** 6月1日该缴的，到今天滞纳金多少: the days since then. */
    private static final Phrasing DUE_ON = Phrasing.of("(?:就|本来|本该|原本){0,3}(?:该|应该|应当|应|要)(?:缴|交)(?:纳)?(?:的|了)?");

    private static final Phrasing UP_TO_TODAY =
            Phrasing.of("(?:到|至|截至|截止到?)(?:今天|现在|目前|今日|今儿)|\\b(?:until|till|up to|by|as of) (?:now|today)\\b");

    private static final Phrasing ENGLISH_DUE =
            Phrasing.of("\\b(?:due|overdue since|owed since|unpaid since)(?: on| since| by)? (?:the )?$");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(CONTRIBUTIONS)) {
            return known;
        }
        return known.withIf(
                        Fact.OWED_CONTRIBUTIONS,
                        Passage.agreed(passage.amounts().stream()
                                .filter(amount -> amount.comesAfter(OWED_BEFORE) || amount.isFollowedBy(OWED_AFTER))
                                .map(Mention::value)))
                .withIf(
                        Fact.DAYS_LATE,
                        Passage.agreed(passage.spans().stream()
                                        .filter(span -> span.comesAfter(LATE_BEFORE) || span.isFollowedBy(LATE_AFTER))
                                        .flatMap(span -> span.value().in(Span.Unit.DAY).stream())
                                        .filter(days -> days.signum() > 0
                                                && days.stripTrailingZeros().scale() <= 0)
                                        .map(BigDecimal::intValueExact))
                                .or(() -> sinceItWasDue(passage)));
    }

    private static Optional<Integer> sinceItWasDue(Passage passage) {
        return passage.says(UP_TO_TODAY)
                ? Passage.agreed(passage.days().stream()
                                .filter(day -> day.isFollowedBy(DUE_ON) || day.comesAfter(ENGLISH_DUE))
                                .map(day -> day.value().past()))
                        .map(day -> (int) ChronoUnit.DAYS.between(day, passage.today()))
                        .filter(days -> days > 0)
                : Optional.empty();
    }
}
