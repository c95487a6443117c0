package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A telephone number to turn to. No other file may hold one.
 *
 * @param hours when it is answered
 * @param source where the number was read, in a few words
 */
public record Hotline(
        String id,
        String number,
        LocalText title,
        LocalText hours,
        Optional<String> source,
        Verified verified,
        LocalDate checkedOn) {}
