package org.niangjia.understanding.fact.employment;

import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** When the employer received the written opinion of the union: 《意见书》，11月13号他们签收的. The day on which it was only sent is none. */
public final class OpinionFacts implements FactReader {

    private static final String RECEIVED = "(?:签收|收到|收的|收下|送达|送到|寄到|接到|拿到|当面送)";

    private static final Phrasing OF_THE_OPINION = Phrasing.of("意见书[^。;；\\d]{0,20}$");
    private static final Phrasing THEN_RECEIVED = Phrasing.of("[^，。,.;；\\d没不未]{0,8}?" + RECEIVED);
    private static final Phrasing OPINION_AFTER = Phrasing.of("[^，。,.;；\\d没不未]{0,8}?" + RECEIVED
            + "[^，。,.;；\\d]{0,16}意见书|[^，。,.;；\\d没不未]{0,8}?(?:把|将)[^，。,.;；\\d]{0,20}意见书[^，。,.;；\\d没未]{0,8}?(?:"
            + RECEIVED + "|交给|递给|送给|发给)");
    private static final Phrasing OPINION_BEFORE = Phrasing.of("意见书[^。;；\\d没未]{0,10}" + RECEIVED
            + "(?:的)?(?:日期|时间)?(?:是|在|于|为)?$|" + RECEIVED + "[^，。,.;；\\d]{0,16}意见书[^，。,.;；\\d]{0,6}(?:是|在|于)$");

    private static final String OPINION = "\\b(?:written |supervision )*opinion\\b";
    private static final String GOT =
            "\\b(?:received|signed for|got|accepted|served|delivered|handed|gave|presented)\\b";
    private static final Phrasing ENGLISH_BEFORE = Phrasing.of("(?:" + GOT + "[^.;?\\d]{0,40}" + OPINION
            + "[^.;?\\d]{0,30}|" + OPINION + "[^.;?\\d]{0,60}" + GOT + "[^.;?\\d]{0,20}) on (?:the )?$");
    private static final Phrasing ENGLISH_AFTER =
            Phrasing.of(",? [^,.;?\\d]{0,30}" + GOT + "[^.;?\\d]{0,30}" + OPINION);
    private static final Phrasing NOT_RECEIVED =
            Phrasing.of("\\b(?:if|not|never)\\b[^.;?]{0,40}$|\\b(?:before|by) (?:the )?$|(?:如果|要是|没|假如)$");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("意见书", "opinion")) {
            return known;
        }
        return known.withIf(
                Fact.OPINION_RECEIVED_ON,
                Passage.agreed(passage.days().stream()
                        .filter(day -> (day.comesAfter(OF_THE_OPINION) && day.isFollowedBy(THEN_RECEIVED))
                                || day.isFollowedBy(OPINION_AFTER)
                                || day.comesAfter(OPINION_BEFORE)
                                || day.comesAfter(ENGLISH_BEFORE)
                                || day.isFollowedBy(ENGLISH_AFTER))
                        .filter(day -> !day.comesAfter(NOT_RECEIVED))
                        .map(day -> day.value().past())));
    }
}
