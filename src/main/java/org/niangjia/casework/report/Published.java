package org.niangjia.casework.report;

import java.util.List;
import java.util.Optional;

/**
 * A table as it may be shown: what is empty was left out.
 *
 * @param rows none if not even the rows may be told apart
 */
public record Published(Counts.Table table, List<Row> rows, Row total) {

    public Published {
        rows = List.copyOf(rows);
    }

    /** A row; a count that was left out is small, or would give a small one away. */
    public record Row(String label, Optional<Long> count, Optional<Long> part) {

        /** 0..1; empty if it is not known or of nothing. */
        public Optional<Double> share() {
            return count.filter(all -> all > 0).flatMap(all -> part.map(some -> (double) some / all));
        }
    }

    /** Whether any number was left out. */
    public boolean leftOut() {
        return isIncomplete(total) || rows.isEmpty() || rows.stream().anyMatch(this::isIncomplete);
    }

    private boolean isIncomplete(Row row) {
        return row.count().isEmpty() || (table.hasParts() && row.part().isEmpty());
    }
}
