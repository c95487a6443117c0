package org.niangjia.understanding.fact.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** What is told of a union's work: on which day bargaining was asked for, a collective contract filed, and an office beside the work begun, for how long. */
public final class CollectiveFacts implements FactReader {

    private static final String NEAR = "(?:(?!没|不|未|要|想|准备|打算)[^，。,.;；\\d]){0,14}?";

    private static final Phrasing FILED_AFTER = Phrasing.of(
            "(?:就|才|刚|已经)?(?:报|送|交|递|寄)(?:到|给|送|上|的|去|了|审)|(?:把|将)?" + NEAR + "集体合同[^，。,.;；\\d]{0,6}?(?:报|送|交|递)");
    private static final Phrasing THE_CONTRACT = Phrasing.of("集体合同[^。;；\\d没不未]{0,10}$");
    private static final Phrasing FILED_BEFORE = Phrasing.of(
            "\\b(?:filed|submitted|sent)\\b[^.;?\\d]{0,40}\\bcollective (?:contract|agreement)\\b[^.;?\\d]{0,40}$"
                    + "|\\bcollective (?:contract|agreement)\\b[^.;?\\d]{0,24}\\b(?:filed|submitted|sent|received)\\b[^.;?\\d]{0,40}$");

    private static final Phrasing ASKED_AFTER = Phrasing.of(NEAR
            + "(?:提|发|递|送|交|要求|邀约|要约)(?:出|了|过|交|去|的|给)*[^，。,.;；\\d]{0,12}?(?:协商|谈判)(?!好|成|一致|不成|未果)"
            + "|,? (?:for|to (?:start|open|hold)) (?:[a-z]+ ){0,3}(?:bargaining|negotiat\\w+|collective talks)");
    private static final Phrasing ASKED_BEFORE = Phrasing.of(
            "(?:协商|谈判)(?:的)?(?:要约|要求|申请|意向|书|函)+(?:书|函)?(?:是|我们|在|于)*$"
                    + "|\\b(?:asked|demanded|requested|proposed|invited)\\b[^.;?\\d]{0,40}\\b(?:bargain\\w*|negotiat\\w*|collective talks)\\b[^.;?\\d]{0,24}$");
    private static final Phrasing SENT = Phrasing.of("(?:就|才|刚)?(?:发|送|提|给|交|递|寄)");
    private static final Phrasing ASKING = Phrasing.of("\\b(?:asked|demanded|requested|proposed)\\b[^.;?\\d]{0,40}$");

    private static final Phrasing FULL_TIME = Phrasing.of("(?<!非)专职|(?<!不)脱产|(?<!not )\\bfull[- ]time\\b");
    private static final Phrasing OFFICE = Phrasing.of(
            "工会的?(?:兼职|专职|非专职|不脱产)*的?(?:主席|副主席|委员|干部)|\\bunion (?:chair\\w*|vice-?chair\\w*|committee|officer|president)|\\b(?:chair\\w*|vice-?chair\\w*|president) of (?:the|our) (?:trade )?union");
    private static final Phrasing ELECTED_AFTER =
            Phrasing.of(NEAR + "(?:当选|选上|选为|被选|就任|上任|当上|当的|任职|担任|兼任|起任)|,? i was elected\\b|,? i became\\b");
    private static final Phrasing ELECTED_BEFORE = Phrasing.of(
            "(?:当选|选上|当上|选为|就任|上任|任职)(?!前|后)[^，。,.;；\\d]{0,8}?(?:的)?(?:日期|时间)?(?:是|在|于|自|从)*$|\\b(?:elected|became|took office)\\b[^.;?\\d]{0,60}$");
    private static final Phrasing TERM_BEFORE =
            Phrasing.of("(?:任期|一届|每届|任职期)(?:是|为|共|一共|：|:|有)*$|\\b(?:term (?:of|is)|for a term of) $");
    private static final Phrasing TERM_AFTER = Phrasing.of("(?:的)?(?:任期|一届|一任)|(?:'s?| |-)(?:term|in office)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        Facts found = known;
        if (passage.mentions("集体合同", "collective")) {
            found = found.withIf(
                    Fact.CONTRACT_FILED_ON,
                    Passage.agreed(passage.days().stream()
                            .filter(day -> (day.comesAfter(THE_CONTRACT) && day.isFollowedBy(FILED_AFTER))
                                    || (day.isFollowedBy(FILED_AFTER) && passage.mentions("集体合同"))
                                    || day.comesAfter(FILED_BEFORE))
                            .map(day -> day.value().past())));
        }
        if (passage.mentions("协商", "谈判", "bargain", "negotiat", "collective talks")) {
            found = found.withIf(
                    Fact.BARGAINING_ASKED_ON,
                    Passage.agreed(passage.days().stream()
                            .filter(day -> passage.mentions("集体", "工资协商", "工会", "要约", "union", "collective")
                                    && ((day.isFollowedBy(ASKED_AFTER)
                                                    && (passage.mentions("协商", "谈判") || day.comesAfter(ASKING)))
                                            || (day.comesAfter(ASKED_BEFORE)
                                                    && (day.isFollowedBy(SENT) || !passage.mentions("协商", "谈判")))))
                            .map(day -> day.value().past())));
        }
        return passage.says(OFFICE) && !passage.says(FULL_TIME) ? office(passage, found) : found;
    }

    /** Whether words name an office in a union: chair, vice-chair or member of its committee (Trade Union Law, article 19). */
    public static boolean nameAnOffice(String text) {
        return OFFICE.isIn(text);
    }

    private static Facts office(Passage passage, Facts known) {
        Optional<BigDecimal> months = Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span -> span.comesAfter(TERM_BEFORE) || span.isFollowedBy(TERM_AFTER))
                .flatMap(span -> span.value().months().stream()));
        return months.isEmpty()
                ? known
                : known.withIf(Fact.OFFICE_MONTHS, months)
                        .withIf(
                                Fact.OFFICE_SINCE,
                                Passage.agreed(passage.days().stream()
                                        .filter(day ->
                                                day.isFollowedBy(ELECTED_AFTER) || day.comesAfter(ELECTED_BEFORE))
                                        .map(day -> day.value().past())));
    }
}
