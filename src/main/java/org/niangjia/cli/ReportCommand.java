package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.report.Document;
import org.niangjia.casework.report.Format;
import org.niangjia.casework.report.Published;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.Report;
import org.niangjia.casework.report.ReportTexts;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code niangjia report}. */
@Command(
        name = "report",
        description =
                "Report on a period: questions, topics, departments, outcomes, timeliness, satisfaction; counts below 5 are left out.",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STEPS = 2;

    private final Program program;
    private final Terminal terminal;
    private final Texts texts;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "The first day.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD", description = "The last day.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate to;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file; one that is there is replaced.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "xlsx, csv or html (to be printed); without it the ending of the file decides.")
    private @Nullable String format;

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description =
                    "Instead of the report a register, line by line, for work only: consultation, complaints or cases.")
    private @Nullable String register;

    @Option(
            names = "--as",
            paramLabel = "STAFF",
            description = "Whose eyes a register is for: cases that name what she or he is tied to are left out.")
    private @Nullable String staff;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh (usual) or en.")
    private Language language = Language.ZH;

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    public ReportCommand(Program program, Terminal terminal, Texts texts) {
        this.program = program;
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Optional<Register> which = register();
        Optional<Format> wanted = format();
        check(which);
        Instant now = program.clock().instant();
        Progress progress = terminal.progress();
        ReportTexts words = new ReportTexts(texts, program.knowledge());
        try (Program.Records records = program.records()) {
            progress.report("counting", 0, STEPS);
            Document document;
            if (which.isPresent()) {
                document = which.get()
                        .inWords(
                                records.registers(),
                                from,
                                to,
                                staff == null ? Viewer.PROGRAM : Viewer.of(staff),
                                now,
                                words,
                                language);
            } else {
                Report report = Report.of(records.reportFigures(), from, to, now);
                if (json) {
                    terminal.out().println(json(report));
                }
                document = report.inWords(words, language);
            }
            progress.report("writing", 1, STEPS);
            Path file = out;
            if (file != null && wanted.isPresent()) {
                write(document, wanted.get(), file);
            }
            progress.report("writing", STEPS, STEPS);
        }
        return CommandLine.ExitCode.OK;
    }

    private void check(Optional<Register> which) {
        if (to.isBefore(from)) {
            throw wrong("--to " + to + " is before --from " + from + ": give the first day and then the last");
        }
        if (!to.isBefore(from.plusYears(Report.MOST_YEARS))) {
            throw wrong("that is more than " + Report.MOST_YEARS + " years: nothing is kept for so long");
        }
        if (out == null && (!json || which.isPresent())) {
            throw wrong("say where it goes: --out FILE" + (which.isPresent() ? "" : ", or --json to print it"));
        }
        if (json && which.isPresent()) {
            throw wrong("a register is written to a file: leave --json out");
        }
    }

    private Optional<Register> register() {
        return Optional.ofNullable(register)
                .map(code -> Register.of(code)
                        .orElseThrow(() ->
                                wrong("--register: '" + code + "' is none: write consultation, complaints or cases")));
    }

    private Optional<Format> format() {
        if (format != null) {
            return Optional.of(Format.of(format)
                    .orElseThrow(() -> wrong("--format: '" + format + "' is none: write xlsx, csv or html")));
        }
        if (out == null) {
            return Optional.empty();
        }
        String name = String.valueOf(out.getFileName());
        return Optional.of(Format.of(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(
                        () -> wrong("the format cannot be told from '" + name + "': add --format xlsx, csv or html")));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Beside it first: a file that is half written never stands where a whole one did. */
    private static void write(Document document, Format format, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        try {
            Path unfinished = Files.createTempFile(folder, ".report", "." + format.code());
            try {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    format.write(document, stream);
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    "the report cannot be written to " + file
                            + ": check that its folder is there and can be written, that the file is not open in another program, and that the"
                            + " disk is not full",
                    e);
        }
    }

    /** Numbers that were left out are null. */
    static String json(Report report) {
        ObjectNode json = JSON.createObjectNode()
                .put("from", report.first().toString())
                .put("to", report.last().toString())
                .put("made_at", report.madeAt().toString())
                .put("sex", "not_asked");
        ObjectNode tables = json.putObject("tables");
        report.tables().values().stream()
                .sorted(java.util.Comparator.comparing(Published::table))
                .forEach(table -> {
                    ObjectNode shown = tables.putObject(table.table().code());
                    numbers(shown.putObject("total"), table, table.total());
                    ArrayNode rows = shown.putArray("rows");
                    table.rows().forEach(row -> numbers(rows.addObject().put("label", row.label()), table, row));
                });
        return json.toString();
    }

    private static void numbers(ObjectNode json, Published table, Published.Row row) {
        json.put("count", row.count().orElse(null));
        if (table.table().hasParts()) {
            json.put("part", row.part().orElse(null));
        }
    }
}
