package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;

/**
 * What is known of a worker's case. What is not known is empty: a rule then gives bounds instead of guessing.
 *
 * @param on the day whose law applies
 * @param babies born or expected together, from 1
 * @param difficultBirth whether a hospital certifies a difficult birth
 * @param caesarean whether it was a caesarean: the national rule does not mention it, so alone it leaves open whether the birth counts as
 *     difficult
 * @param monthsOfPregnancy completed months at a miscarriage
 * @param startsOn first day of the leave
 */
public record Facts(
        Jurisdiction jurisdiction,
        LocalDate on,
        Optional<Integer> babies,
        Optional<Boolean> difficultBirth,
        boolean caesarean,
        Optional<Double> monthsOfPregnancy,
        Optional<LocalDate> startsOn) {

    public Facts {
        if (babies.filter(b -> b < 1).isPresent()) {
            throw new IllegalArgumentException("a birth has at least one baby");
        }
        if (monthsOfPregnancy.filter(m -> m < 0 || m > 11).isPresent()) {
            throw new IllegalArgumentException("months of pregnancy are 0 to 11");
        }
    }

    /** A case of which only place and day are known. */
    public static Facts of(Jurisdiction jurisdiction, LocalDate on) {
        return new Facts(
                jurisdiction, on, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /** Whether anything of this very case is known besides place and day. */
    public boolean areParticular() {
        return babies.isPresent()
                || difficultBirth.isPresent()
                || caesarean
                || monthsOfPregnancy.isPresent()
                || startsOn.isPresent();
    }
}
