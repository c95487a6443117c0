package org.niangjia.casework.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Language;

/**
 * A report on a period, as it may be given out.
 *
 * @param tables each table without small counts
 */
public record Report(LocalDate first, LocalDate last, Instant madeAt, Map<Counts.Table, Published> tables) {

    /** Years that one report may span: more than anything is kept for. */
    public static final int MOST_YEARS = 5;

    public Report {
        tables = Map.copyOf(tables);
    }

    /**
     * The report of what was counted.
     *
     * @throws IllegalArgumentException if the period ends before it begins or spans too much
     */
    public static Report of(ReportFigures figures, LocalDate first, LocalDate last, Instant now) {
        if (last.isBefore(first) || ChronoUnit.YEARS.between(first, last) >= MOST_YEARS) {
            throw new IllegalArgumentException("no period from " + first + " to " + last);
        }
        return new Report(first, last, now, SmallCounts.leftOut(figures.during(first, last, now)));
    }

    /** A table of it. */
    public Published table(Counts.Table table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow();
    }

    /** The report in words. */
    public Document inWords(ReportTexts words, Language language) {
        List<Document.Sheet> sheets = new ArrayList<>();
        sheets.add(overview(words, language));
        for (Counts.Table table : Counts.Table.values()) {
            sheets.add(sheet(table(table), words, language));
        }
        return new Document(
                language,
                words.get(language, "title"),
                first,
                last,
                List.of(
                        words.get(language, "about.period", first.toString(), last.toString()),
                        words.get(language, "about.consent"),
                        words.get(language, "about.small", String.valueOf(SmallCounts.LEAST)),
                        words.get(language, "about.cases"),
                        words.get(language, "about.sex")),
                words.get(language, "left_out"),
                sheets);
    }

    /** The totals at one glance. */
    private Document.Sheet overview(ReportTexts words, Language language) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Counts.Table table : List.of(
                Counts.Table.TOPICS,
                Counts.Table.RATINGS,
                Counts.Table.DEPARTMENTS,
                Counts.Table.TIMELINESS,
                Counts.Table.SATISFACTION)) {
            Published.Row total = table(table).total();
            rows.add(List.of(
                    Cell.words(words.get(language, "overview." + table.code())),
                    Cell.count(total.count()),
                    Cell.words(table.hasParts() ? words.get(language, "part." + table.code()) : ""),
                    table.hasParts() ? Cell.count(total.part()) : Cell.words(""),
                    table.hasParts() ? Cell.share(total) : Cell.words("")));
        }
        rows.add(List.of(
                Cell.words(words.get(language, "overview.sex")),
                Cell.words(words.get(language, "sex.not_asked")),
                Cell.words(""),
                Cell.words(""),
                Cell.words("")));
        return new Document.Sheet(
                "overview",
                words.get(language, "overview"),
                "",
                List.of(
                        words.get(language, "overview.what"),
                        words.get(language, "count"),
                        words.get(language, "overview.of_these"),
                        words.get(language, "count"),
                        words.get(language, "share")),
                rows,
                Optional.empty());
    }

    private static Document.Sheet sheet(Published published, ReportTexts words, Language language) {
        Counts.Table table = published.table();
        List<String> head = new ArrayList<>(
                List.of(words.get(language, "row." + table.code()), words.get(language, "count." + table.code())));
        if (table.hasParts()) {
            head.add(words.get(language, "part." + table.code()));
            head.add(words.get(language, "share"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        published.rows().forEach(row -> rows.add(cells(table, words.label(language, table, row.label()), row)));
        rows.add(cells(table, words.get(language, "total"), published.total()));
        String about = words.get(language, "about." + table.code())
                + (published.rows().isEmpty() && published.total().count().orElse(1L) > 0
                        ? words.get(language, "about.no_rows")
                        : "");
        Optional<Columns> plot =
                table == Counts.Table.PERIODS && !published.rows().isEmpty()
                        ? Optional.of(plot(published, words, language))
                        : Optional.empty();
        return new Document.Sheet(table.code(), words.get(language, "table." + table.code()), about, head, rows, plot);
    }

    private static List<Cell> cells(Counts.Table table, String name, Published.Row row) {
        return table.hasParts()
                ? List.of(Cell.words(name), Cell.count(row.count()), Cell.count(row.part()), Cell.share(row))
                : List.of(Cell.words(name), Cell.count(row.count()));
    }

    private static Columns plot(Published published, ReportTexts words, Language language) {
        return new Columns(
                words.get(language, "plot"),
                published.rows().stream()
                        .map(row -> new Columns.Column(
                                shortly(ReportTexts.period(row.label())),
                                words.get(
                                        language,
                                        "plot.column",
                                        ReportTexts.period(row.label()),
                                        said(row.count(), words, language),
                                        said(row.part(), words, language)),
                                row.count(),
                                row.part()))
                        .toList());
    }

    private static String said(Optional<Long> count, ReportTexts words, Language language) {
        return count.map(String::valueOf).orElseGet(() -> words.get(language, "left_out"));
    }

    /** Without the year, where there is a day. */
    private static String shortly(String period) {
        return period.length() > "2026-11".length() ? period.substring("2026-".length()) : period;
    }
}
