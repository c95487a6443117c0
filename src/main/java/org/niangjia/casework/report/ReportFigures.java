package org.niangjia.casework.report;

import java.time.Instant;
import java.time.LocalDate;

/** Counts for reports. Safe for use by several threads. */
public interface ReportFigures {

    /**
     * What is counted of the days from {@code first} to {@code last}.
     *
     * @param now by which it is judged what is overdue
     */
    Counts during(LocalDate first, LocalDate last, Instant now);
}
