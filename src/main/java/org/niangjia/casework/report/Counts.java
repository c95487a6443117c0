package org.niangjia.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was counted over a period, every number as it is: not for anybody's eyes before {@link SmallCounts} has left out the small ones.
 *
 * @param first the first day, where the askers live
 * @param last the last day
 * @param tables the rows of each table
 */
public record Counts(LocalDate first, LocalDate last, Map<Table, List<Tally>> tables) {

    public Counts {
        tables = Map.copyOf(tables);
    }

    /** The rows of a table; none if nothing was counted. */
    public List<Tally> of(Table table) {
        return tables.getOrDefault(table, List.of());
    }

    /** What a report counts. Tables on questions count those whose askers agreed that they are kept. */
    public enum Table {
        /** Questions by what became of them. */
        OUTCOMES(false),
        /** Questions over time; the part: answered. */
        PERIODS(true),
        /** Questions by topic; the part: answered. */
        TOPICS(true),
        /** Rated answers, by rating. */
        RATINGS(false),
        /** Cases opened in the period by class; the part: done. */
        CLASSES(true),
        /** The same by the department that leads. */
        DEPARTMENTS(true),
        /** Cases of which it is known whether they were answered by the day they were due, by department; the part: they were. */
        TIMELINESS(true),
        /** Cases whose asker said whether she is satisfied, by department; the part: she is. */
        SATISFACTION(true);

        private final boolean parts;

        Table(boolean parts) {
            this.parts = parts;
        }

        /** Whether its rows have a part. */
        public boolean hasParts() {
            return parts;
        }

        /** As in keys of texts and in JSON. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
