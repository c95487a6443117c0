package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Jurisdiction;

/** Reads the calendars: each year has the holidays that the law names, with as many days as the law gives them, and perhaps an arrangement. */
final class CalendarReader {

    /** The parameters that say how many days each public holiday has. */
    private static final String HOLIDAY = "holiday_";

    private final Reading reading;
    private final CitationReader citations;
    private final Map<String, Parameter> parameters;

    CalendarReader(Reading reading, Registers registers, Map<String, Parameter> parameters) {
        this.reading = reading;
        this.citations = new CitationReader(reading, registers);
        this.parameters = parameters;
    }

    WorkingCalendar read() {
        Map<Integer, CalendarYear> years = new LinkedHashMap<>();
        for (YamlFile file : reading.files().calendar()) {
            JsonNode year = file.root().get("year");
            reading.nameFits(file, year, year.asText());
            reading.once(years, year.asInt(), year(file, year.asInt()), file, year, "calendar of");
        }
        return new WorkingCalendar(years);
    }

    private CalendarYear year(YamlFile file, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Span span = new Span(first, Optional.of(first.plusYears(1)));
        List<Citation> cited = citations.read(file, file.root().get("citations"), span);
        List<LocalDate> holidays = holidays(file, year);
        Optional<CalendarYear.Arrangement> arrangement = Optional.ofNullable(
                        file.root().get("arrangement"))
                .map(node -> arrangement(file, node, span, holidays));
        return new CalendarYear(new HashSet<>(holidays), citations.verified(file, file.root(), cited), arrangement);
    }

    /** All days of all holidays; where two fall on one day, it stands twice. */
    private List<LocalDate> holidays(YamlFile file, int year) {
        List<LocalDate> all = new ArrayList<>();
        JsonNode holidays = file.root().get("holidays");
        holidays.properties().forEach(holiday -> {
            List<LocalDate> days = days(file, holiday.getValue(), year);
            if (!days.isEmpty()) {
                asTheLawSays(file, holiday.getKey(), holiday.getValue(), days);
            }
            all.addAll(days);
        });
        parameters.keySet().stream()
                .filter(name -> name.startsWith(HOLIDAY) && !holidays.has(name))
                .filter(name -> given(name, LocalDate.of(year, 1, 1)).isPresent())
                .sorted()
                .forEach(name -> reading.problem(file, holidays, name + " is missing", "add its days"));
        return all;
    }

    private void asTheLawSays(YamlFile file, String name, JsonNode node, List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        if (ChronoUnit.DAYS.between(first, last) >= days.size()) {
            reading.problem(file, node, "the days of " + name + " do not follow each other", "correct them");
        }
        if (!reading.files().readAll(KnowledgeFiles.PARAMETER)) {
            return;
        }
        Optional<String> given = given(name, first);
        if (given.isEmpty()) {
            reading.problem(
                    file,
                    node,
                    "no parameter " + name + " says how many days it has on " + first,
                    "correct the name, or add the parameter");
        } else if (!given.get().equals(String.valueOf(days.size()))) {
            reading.problem(
                    file,
                    node,
                    name + " has " + days.size() + " here, but " + given.get() + " by its parameter",
                    "correct the days, or the parameter");
        }
    }

    private Optional<String> given(String holiday, LocalDate on) {
        return Optional.ofNullable(parameters.get(holiday))
                .flatMap(parameter -> parameter.values().find(Jurisdiction.NATIONAL, on))
                .map(found -> found.content().figure());
    }

    private CalendarYear.Arrangement arrangement(YamlFile file, JsonNode node, Span span, List<LocalDate> holidays) {
        int year = span.since().getYear();
        Set<LocalDate> off = off(file, node.get("off"), year);
        List<LocalDate> worked = days(file, node.get("worked"), year);
        reading.day(file, node.get("checked_on"));
        List<Citation> cited = node.has("citations") ? citations.read(file, node.get("citations"), span) : List.of();
        Verified verified = citations.verified(file, node, cited);
        if (cited.isEmpty() && verified != Verified.UNVERIFIED) {
            reading.problem(
                    file,
                    node.get("verified"),
                    "an arrangement that is known from a text needs a citation",
                    "add citations, or write verified: unverified");
        }
        new ArrangementChecks(reading, file, node).run(holidays, off, worked);
        return new CalendarYear.Arrangement(off, new HashSet<>(worked), verified);
    }

    private Set<LocalDate> off(YamlFile file, JsonNode periods, int year) {
        Set<LocalDate> off = new HashSet<>();
        Optional<LocalDate> before = Optional.empty();
        for (JsonNode period : periods) {
            List<LocalDate> ends = new ArrayList<>();
            period.forEach(end -> reading.day(file, end).ifPresent(ends::add));
            if (ends.size() < 2) {
                continue;
            }
            LocalDate from = ends.get(0);
            LocalDate to = ends.get(1);
            inYear(file, period, from, year);
            inYear(file, period, to, year);
            if (to.isBefore(from)) {
                reading.problem(file, period, to + " is before " + from, "write the first day first");
            } else {
                before.filter(last -> !from.isAfter(last)).ifPresent(last -> notAfter(file, period, from, last));
            }
            from.datesUntil(to.isBefore(from) ? from : to.plusDays(1)).forEach(off::add);
            before = Optional.of(to);
        }
        return off;
    }

    /** Days of a year, each once and in order. */
    private List<LocalDate> days(YamlFile file, JsonNode nodes, int year) {
        List<LocalDate> days = new ArrayList<>();
        for (JsonNode node : nodes) {
            reading.day(file, node).ifPresent(day -> {
                inYear(file, node, day, year);
                if (!days.isEmpty() && !day.isAfter(days.get(days.size() - 1))) {
                    notAfter(file, node, day, days.get(days.size() - 1));
                }
                days.add(day);
            });
        }
        return days;
    }

    private void inYear(YamlFile file, JsonNode node, LocalDate day, int year) {
        if (day.getYear() != year) {
            reading.problem(file, node, day + " is not in " + year, "put it into the calendar of its own year");
        }
    }

    private void notAfter(YamlFile file, JsonNode node, LocalDate day, LocalDate before) {
        reading.problem(
                file,
                node,
                day + " does not come after " + before,
                "put the days in order, the earliest first, each once");
    }
}
