package org.niangjia.staff;

import gg.jte.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.report.Columns;
import org.niangjia.casework.report.Document;
import org.niangjia.casework.report.Format;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.Report;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.report.ReportTexts;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.consultation.attendance.Reception;

/** Reports and registers, to be read, printed or taken along as a file. Safe for use by several threads. */
final class ReportPages {

    private static final Format.Style STYLE = new Format.Style("/staff/report.css");

    private final ReportFigures figures;
    private final Register.Entries entries;
    private final AuditLog log;
    private final ReportTexts texts;
    private final boolean demo;

    ReportPages(ReportFigures figures, Register.Entries entries, AuditLog log, ReportTexts texts, boolean demo) {
        this.figures = figures;
        this.entries = entries;
        this.log = log;
        this.texts = texts;
        this.demo = demo;
    }

    /** A stretch of days that can be chosen with one press. */
    record Stretch(String key, LocalDate first, LocalDate last) {}

    /** What is asked for; empty if the days are none. */
    private record Period(LocalDate first, LocalDate last) {

        static Optional<Period> of(Optional<String> from, Optional<String> to) {
            try {
                LocalDate first = LocalDate.parse(from.orElse(""));
                LocalDate last = LocalDate.parse(to.orElse(""));
                return last.isBefore(first) || !last.isBefore(first.plusYears(Report.MOST_YEARS))
                        ? Optional.empty()
                        : Optional.of(new Period(first, last));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Without days: last month, which is the usual report. */
    void show(Visit visit) {
        List<Stretch> stretches = stretches(LocalDate.ofInstant(visit.now(), Reception.ZONE));
        boolean asked =
                visit.parameter("from").isPresent() || visit.parameter("to").isPresent();
        Optional<Period> period = asked
                ? Period.of(visit.parameter("from"), visit.parameter("to"))
                : Optional.of(
                        new Period(stretches.get(1).first(), stretches.get(1).last()));
        Page page = visit.page("reports", "reports.title", "reports")
                .with("stretches", stretches)
                .with(
                        "from",
                        period.map(p -> p.first().toString())
                                .orElse(visit.parameter("from").orElse("")))
                .with(
                        "to",
                        period.map(p -> p.last().toString())
                                .orElse(visit.parameter("to").orElse("")))
                .with("problem", period.isPresent() ? "" : "reports.wrong_period");
        Optional<Document> document = period.map(p -> report(visit, p));
        page.with("document", document).with("plot", plot(document));
        visit.show(period.isPresent() ? 200 : 422, page);
    }

    /** The drawing is made of numbers; the words in it are escaped where it is drawn. */
    private static Content plot(Optional<Document> document) {
        String svg = document.stream()
                .flatMap(known -> known.sheets().stream())
                .flatMap(sheet -> sheet.plot().stream())
                .map(Columns::svg)
                .findFirst()
                .orElse("");
        return output -> output.writeContent(svg);
    }

    /** This and the last month, this and the last quarter, this and the last year. */
    private static List<Stretch> stretches(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(stretch("this_month", month, 1));
        stretches.add(stretch("last_month", month.minusMonths(1), 1));
        stretches.add(stretch("this_quarter", quarter, 3));
        stretches.add(stretch("last_quarter", quarter.minusMonths(3), 3));
        stretches.add(stretch("this_year", month.withMonth(1), 12));
        stretches.add(stretch("last_year", month.withMonth(1).minusYears(1), 12));
        return stretches;
    }

    private static Stretch stretch(String key, YearMonth first, int months) {
        return new Stretch(key, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The report as a file, or as a page to print. */
    void file(Visit visit) {
        Optional<Format> format = visit.parameter("format").flatMap(Format::of);
        Optional<Period> period = Period.of(visit.parameter("from"), visit.parameter("to"));
        if (format.isEmpty() || period.isEmpty()) {
            visit.seeOther("/staff/reports");
            return;
        }
        send(visit, report(visit, period.get()), format.get(), "report");
    }

    /** A register is of single matters: who took it along stands in the log. */
    void register(Visit visit) {
        Optional<Register> register = visit.field("register").flatMap(Register::of);
        Optional<Format> format = visit.field("format").flatMap(Format::of);
        Optional<Period> period = Period.of(visit.field("from"), visit.field("to"));
        if (register.isEmpty() || format.isEmpty() || period.isEmpty()) {
            visit.seeOther("/staff/reports");
            return;
        }
        log.append(visit.deed(Action.REGISTER_TAKE, "register:" + register.get().code())
                .withDetail(period.get().first() + "/" + period.get().last()));
        Document document = register.get()
                .inWords(
                        entries,
                        period.get().first(),
                        period.get().last(),
                        Names.viewer(visit),
                        visit.now(),
                        texts,
                        visit.language());
        send(visit, noted(visit, document), format.get(), register.get().code());
    }

    private Document report(Visit visit, Period period) {
        return noted(
                visit,
                Report.of(figures, period.first(), period.last(), visit.now()).inWords(texts, visit.language()));
    }

    private Document noted(Visit visit, Document document) {
        return demo ? document.noting(texts.demo(visit.language())) : document;
    }

    private static void send(Visit visit, Document document, Format format, String name) {
        visit.context().contentType(format.mediaType());
        if (format == Format.HTML) {
            visit.context().result(Format.page(document, STYLE));
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot be written", e);
        }
        visit.context()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"niangjia-" + name + "-" + document.first() + "-" + document.last() + "."
                                + format.code() + "\"")
                .result(bytes.toByteArray());
    }
}
