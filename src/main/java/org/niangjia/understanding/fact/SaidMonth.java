package org.niangjia.understanding.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** A year, or a month of one, that is all that words say: 2025年3月, 1977.6. */
public final class SaidMonth {

    private static final int MONTHS_A_YEAR = 12;

    private static final Phrasing YEAR_MONTH = Phrasing.of("(20\\d{2})(?:[年./-]\\s?(\\d{1,2})\\s?月?)?年?");

    /** Her own birth: the year in two figures too, and the day may stand behind the month. */
    private static final Phrasing BORN_YEAR_MONTH = Phrasing.of(
            "(?<!\\d)(19\\d{2}|[4-9]\\d)(?:[年./-]\\s?(1[0-2]|0?[1-9])\\s?月?(?:份|[./-]?\\d{1,2}[日号]?)?)?年?(?:出?生)?(?!\\d)");

    private SaidMonth() {}

    /** Whether the words say a month of a year and no day of it. */
    public static boolean is(String words) {
        return month(Utterance.of(words).words().strip()).isPresent();
    }

    /** As 2025 or 2025-03. */
    static Optional<String> yearOrMonth(String text) {
        return Optional.of(YEAR_MONTH.matcher(text))
                .filter(m -> m.find() && BareValue.isAll(text, m.start(), m.end()))
                .map(m -> m.group(2) == null
                        ? m.group(1)
                        : m.group(1) + "-" + (m.group(2).length() == 1 ? "0" : "") + m.group(2));
    }

    /** As 2025-03. */
    static Optional<String> month(String text) {
        return yearOrMonth(text).filter(month -> month.contains("-"));
    }

    /** Of her own birth: as 1977 or 1977-06. */
    static Optional<String> ofHerBirth(String text) {
        return Optional.of(BORN_YEAR_MONTH.matcher(text))
                .filter(m -> m.find() && BareValue.isAll(text, m.start(), m.end()))
                .map(m -> (m.group(1).length() == 2 ? "19" : "")
                        + m.group(1)
                        + (m.group(2) == null ? "" : (m.group(2).length() == 1 ? "-0" : "-") + m.group(2)));
    }

    /** The age in completed years of who was born in that month, unless it changes within this one. */
    static Optional<String> age(String month, LocalDate today) {
        long months = YearMonth.parse(month).until(YearMonth.from(today), ChronoUnit.MONTHS);
        return months > 0 && months % MONTHS_A_YEAR > 0
                ? Optional.of(String.valueOf(months / MONTHS_A_YEAR))
                : Optional.empty();
    }
}
