package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** A rule of law as code: a pure function of dated figures and the facts of a case. */
public interface Rule {

    /** The facts that can change what comes out. */
    List<Fact<?>> dependsOn();

    /** Works on figures that hold for the case; a figure that does not exist ends the work. */
    Entitled count(Worksheet sheet);

    /** What the rule gives for a case. */
    default Entitled count(Knowledge knowledge, Facts facts) {
        return HiredInMonth.count(facts, told -> {
            try {
                return count(new Worksheet(knowledge, told));
            } catch (Worksheet.NoFigure none) {
                return new Entitled.NotConfirmed(none.parameter());
            }
        });
    }

    /** Whether she tells a figure herself that is not held, as the minimum wage of her place. */
    default boolean isToldItsFigure(Facts facts) {
        return false;
    }
}
