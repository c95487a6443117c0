package org.niangjia.understanding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Facts that are named in the words of a question; what is not named is empty.
 *
 * @param babies born or expected together
 * @param difficultBirth whether the words say that the birth was, or was not, difficult
 * @param caesarean whether a caesarean is named
 * @param monthsOfPregnancy months; weeks are counted as four and a third a month
 * @param leaveStart the day on which a leave starts
 */
public record Entities(
        Optional<Integer> babies,
        Optional<Boolean> difficultBirth,
        boolean caesarean,
        Optional<Double> monthsOfPregnancy,
        Optional<LocalDate> leaveStart) {}
