package org.niangjia.casework;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When staff are at their desks on working days, in Chinese time.
 *
 * @param from the first minute
 * @param to the first minute after
 */
public record DutyHours(LocalTime from, LocalTime to) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d:\\d\\d)\\s*-\\s*(\\d\\d:\\d\\d)");

    public DutyHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("duty hours end after they begin, not from " + from + " to " + to);
        }
    }

    /**
     * Reads {@code 09:00-17:30}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static DutyHours parse(String written) {
        Matcher hours = WRITTEN.matcher(written.strip());
        if (!hours.matches()) {
            throw new IllegalArgumentException("'" + written + "' are no duty hours: write them like 09:00-17:30");
        }
        try {
            return new DutyHours(LocalTime.parse(hours.group(1)), LocalTime.parse(hours.group(2)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' are no duty hours: write them like 09:00-17:30", e);
        }
    }

    /** Whether somebody is there; empty if it is not known whether the day is worked on. */
    public Optional<Boolean> onDuty(Instant time, WorkingTime workingTime) {
        LocalTime clock = time.atZone(WorkingTime.ZONE).toLocalTime();
        return workingTime.isWorkingDay(time).map(worked -> worked && !clock.isBefore(from) && clock.isBefore(to));
    }
}
