package org.niangjia.knowledge;

import java.time.LocalDate;

/**
 * A telephone number to turn to. No other file may hold one.
 *
 * @param hours when it is answered
 */
public record Hotline(
        String id, String number, LocalText title, LocalText hours, Verified verified, LocalDate checkedOn) {}
