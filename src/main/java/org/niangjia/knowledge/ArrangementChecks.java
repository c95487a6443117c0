package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether the days off and the make-up working days of a year can be right. */
final class ArrangementChecks {

    private final Reading reading;
    private final YamlFile file;
    private final JsonNode arrangement;

    ArrangementChecks(Reading reading, YamlFile file, JsonNode arrangement) {
        this.reading = reading;
        this.file = file;
        this.arrangement = arrangement;
    }

    void run(List<LocalDate> holidays, Set<LocalDate> off, List<LocalDate> worked) {
        JsonNode offs = arrangement.get("off");
        holidays.stream()
                .distinct()
                .filter(day -> !off.contains(day))
                .forEach(day -> problem(
                        offs, "the public holiday " + day + " is in no time off", "add it, or correct the holiday"));
        JsonNode makeUp = arrangement.get("worked");
        for (LocalDate day : worked) {
            if (!CalendarYear.isWeekend(day)) {
                problem(makeUp, day + " is no Saturday or Sunday", "correct it: only a weekend is worked instead");
            }
            if (off.contains(day)) {
                problem(makeUp, day + " is both off and worked", "remove it from one of them");
            }
        }
        balance(holidays, off, worked);
    }

    /**
     * A holiday on a weekend is made up for on a working day, and every further working day off by a weekend on which is worked (Measures
     * on Holidays, articles 6 and 7): so the working days that are off are as many as the holidays and the make-up days.
     */
    private void balance(List<LocalDate> holidays, Set<LocalDate> off, List<LocalDate> worked) {
        long daysOff = off.stream().filter(day -> !CalendarYear.isWeekend(day)).count();
        int given = holidays.size() + worked.size();
        if (daysOff != given) {
            problem(
                    arrangement,
                    daysOff + " days from Monday to Friday are off, but " + holidays.size() + " holidays and "
                            + worked.size() + " make-up days give " + given,
                    "read the arrangement again, one of the days is missing or wrong");
        }
    }

    private void problem(JsonNode node, String message, String fix) {
        reading.problem(file, node, message, fix);
    }
}
