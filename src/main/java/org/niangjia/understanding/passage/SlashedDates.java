package org.niangjia.understanding.passage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Days with the year at the end, 14/9/2026 or 9/14/2026. Half the world puts the month first: a day that can be read both ways counts where only one of
 * the two lies on the side of today that the words tell of (gave birth on 5/12/2026, asked in November), or where another day of the message shows the
 * order. Otherwise none was said for certain.
 */
final class SlashedDates {

    private static final Phrasing DATE =
            Phrasing.of("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/-]|\\.\\d)");

    private static final Phrasing PAST = Phrasing.of(
            "生(?:的|了|下)|出生|入职|离职|\\b(?:gave birth|was born|were born|born|had (?:my|our|a|the)|delivered|arrived|came|started|joined|began|left|quit|resigned|dismissed|fired|sacked|laid off|injured|hurt|fell|miscarried|lost|married|registered|signed|received|got|ended|expired|since)\\b[^.?!;]{0,40}$");

    private static final Phrasing COMING = Phrasing.of(
            "预产期|到期|\\b(?:due|expecting|expected|will|going to|ends|expires|runs out|starting|begins|until|till|by)\\b[^.?!;]{0,30}$");

    private SlashedDates() {}

    static List<Mention<SaidDay>> in(String text, LocalDate today) {
        List<MatchResult> told = DATE.matcher(text).results().toList();
        Optional<Boolean> monthFirst =
                told.stream().flatMap(SlashedDates::order).findFirst();
        List<Mention<SaidDay>> days = new ArrayList<>();
        for (MatchResult date : told) {
            Mention<MatchResult> mention = Mention.of(date, text, date.start(), date.end());
            day(mention, monthFirst, today)
                    .ifPresent(day -> days.add(Mention.of(SaidDay.of(day), text, date.start(), date.end())));
        }
        return days;
    }

    /** Whether the month comes first, where one of the two can be no month. */
    private static Stream<Boolean> order(MatchResult date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        return first > 12 == second > 12 ? Stream.empty() : Stream.of(second > 12);
    }

    private static Optional<LocalDate> day(Mention<MatchResult> date, Optional<Boolean> monthFirst, LocalDate today) {
        List<LocalDate> readings = Stream.of(true, false)
                .filter(order -> monthFirst.isEmpty() || monthFirst.get().equals(order))
                .flatMap(order -> reading(date.value(), order).stream())
                .distinct()
                .toList();
        boolean past = date.comesAfter(PAST);
        boolean coming = date.comesAfter(COMING);
        return Passage.agreed(
                readings.size() < 2 || past == coming
                        ? readings.stream()
                        : readings.stream().filter(day -> past ? !day.isAfter(today) : !day.isBefore(today)));
    }

    private static Optional<LocalDate> reading(MatchResult date, boolean monthFirst) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        try {
            return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
