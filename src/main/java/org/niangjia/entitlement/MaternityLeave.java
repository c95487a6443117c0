package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;

/**
 * Maternity leave: the national days (Special Provisions, article 7), what the province adds (its population regulation), what a difficult
 * birth adds and what each further baby adds. A caesarean of which nobody has certified a difficult birth gives bounds. Days taken before the birth lie inside. Calendar days.
 */
public final class MaternityLeave implements Rule {

    static final String NATIONAL = "maternity_leave";
    static final String EXTENDED = "extended_maternity_leave";
    static final String DIFFICULT_BIRTH = "difficult_birth_leave";
    static final String FURTHER_BABY = "multiple_birth_leave";

    @Override
    public Entitled count(Knowledge knowledge, Facts facts) {
        Figures figures = new Figures(knowledge, facts);
        List<Step> steps = new ArrayList<>();
        Optional<Step> national = figures.step(NATIONAL, 1, true);
        if (national.isEmpty()) {
            return new Entitled.NotConfirmed(NATIONAL);
        }
        steps.add(national.get());
        Optional<Step> extended = figures.step(EXTENDED, 1, true);
        extended.ifPresent(steps::add);
        int furtherBabies = facts.babies().orElse(1) - 1;
        if (furtherBabies > 0) {
            Optional<Step> babies = figures.step(FURTHER_BABY, furtherBabies, true);
            if (babies.isEmpty()) {
                return new Entitled.NotConfirmed(FURTHER_BABY);
            }
            steps.add(babies.get());
        }
        if (facts.difficultBirth().orElse(facts.caesarean())) {
            Optional<Step> difficult =
                    figures.step(DIFFICULT_BIRTH, 1, facts.difficultBirth().isPresent());
            if (difficult.isEmpty()) {
                return new Entitled.NotConfirmed(DIFFICULT_BIRTH);
            }
            steps.add(difficult.get());
        }
        int days = Entitled.sum(steps, true);
        Optional<LocalDate> returnsOn = facts.startsOn().map(start -> start.plusDays(days));
        return new Entitled.Days(days, Entitled.sum(steps, false), steps, extended.isEmpty(), returnsOn);
    }
}
