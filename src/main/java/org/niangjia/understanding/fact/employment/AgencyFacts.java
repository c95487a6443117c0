package org.niangjia.understanding.fact.employment;

import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** For how many months the agency that employs her had no work for her: 派遣公司让我在家等了三个月. */
public final class AgencyFacts implements FactReader {

    private static final Phrasing AGENCY = Phrasing.of("派遣|劳务公司|外包公司|\\b(?:agency|dispatch\\w*)\\b");

    private static final Phrasing NO_WORK = Phrasing.of(
            "没(?:有)?(?:活|单子|岗|地方去|新活|安排|派)|(?:回家|在家)(?:里)?(?:等|待|歇|闲)|待岗|等(?:派|安排|通知|活)|退(?:回|了我)|空窗|无工作|闲着"
                    + "|\\b(?:no work|without work|idle|waiting|no (?:assignment|placement|job) for me|between (?:assignments|placements))\\b");

    private static final Phrasing WAITED_BEFORE = Phrasing.of(
            "(?:等|待|歇|闲|呆|停|晾|空)(?:了|着|我|在家|岗|通知|活|过)*(?:已经|整整|足足|快|有|满|一共|共)*$|(?:这|那)$|\\b(?:idle|waiting|waited|without work|at home|no work)(?: [a-z]+){0,3}? for (?:about |exactly |the (?:last|past) )?$");

    private static final Phrasing WAITED_AFTER = Phrasing.of(
            "(?:了)?(?:都|一直|公司|他们|也|就)*(?:没(?:有)?(?:给)?(?:我)?(?:派|安排|活|岗)|待岗|在家(?:等|待|歇|闲)|闲着|等活)| (?:without work|idle|of waiting|with no work|between (?:assignments|placements))\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(AGENCY) || !passage.says(NO_WORK)) {
            return known;
        }
        return known.withIf(
                Fact.MONTHS_WITHOUT_WORK,
                Passage.agreed(passage.spans().stream()
                        .filter(span -> !span.value().age() && !span.value().more())
                        .filter(span -> span.comesAfter(WAITED_BEFORE) || span.isFollowedBy(WAITED_AFTER))
                        .flatMap(span -> span.value().months().stream())));
    }
}
