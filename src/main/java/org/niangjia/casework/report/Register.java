package org.niangjia.casework.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.WorkingTime;
import org.niangjia.question.Language;

/**
 * A register that the office keeps: one line for each question or case, as on paper, but without a name and without words. It is for those
 * who work on cases; single matters can be recognised in it, so it is not given out as a {@link Report} is.
 */
public enum Register {
    /** Every question that is kept. */
    CONSULTATION(List.of("number", "at", "channel", "place", "topic", "asked", "outcome", "rating", "case")),
    /** The cases on infringed rights. */
    COMPLAINTS(List.of(
            "number",
            "at",
            "class",
            "topic",
            "place",
            "department",
            "stage",
            "due",
            "answered",
            "timeliness",
            "extended",
            "redone",
            "satisfied")),
    /** All cases. */
    CASES(COMPLAINTS.columns);

    private static final ZoneId ZONE = WorkingTime.ZONE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> columns;

    Register(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Reads registers. Safe for use by several threads. */
    public interface Entries {

        /** The questions of a period, the first first. */
        List<Asked> questions(LocalDate first, LocalDate last);

        /** The cases opened in a period, the first first, without those that are not for the viewer's eyes. */
        List<Worked> cases(LocalDate first, LocalDate last, boolean complaintsOnly, Viewer viewer, Instant now);
    }

    /** A question in the register, by codes; what is not known is empty. */
    public record Asked(
            long number,
            Instant at,
            String channel,
            String place,
            String topic,
            String intent,
            String outcome,
            String rating,
            String caseNumber) {}

    /** A case in the register, by codes. */
    public record Worked(
            String number,
            Instant at,
            String caseClass,
            String topic,
            String place,
            String department,
            String stage,
            Optional<Instant> due,
            Optional<Instant> answered,
            String timeliness,
            boolean extended,
            int redone,
            Optional<Boolean> satisfied) {}

    /** As in options and in the console's forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Register> of(String code) {
        return Arrays.stream(values())
                .filter(register -> register.code().equals(code))
                .findFirst();
    }

    /** The register of a period, in words. */
    public Document inWords(
            Entries entries,
            LocalDate first,
            LocalDate last,
            Viewer viewer,
            Instant now,
            ReportTexts words,
            Language language) {
        List<List<Cell>> rows = new ArrayList<>();
        if (this == CONSULTATION) {
            entries.questions(first, last).forEach(asked -> rows.add(row(asked, words, language)));
        } else {
            entries.cases(first, last, this == COMPLAINTS, viewer, now)
                    .forEach(worked -> rows.add(row(worked, words, language)));
        }
        String title = words.get(language, "register." + code());
        return new Document(
                language,
                title,
                first,
                last,
                List.of(
                        words.get(language, "about.period", first.toString(), last.toString()),
                        words.get(language, "about.register")),
                words.get(language, "left_out"),
                List.of(new Document.Sheet(
                        code(),
                        title,
                        "",
                        columns.stream()
                                .map(column -> words.get(language, "column." + column))
                                .toList(),
                        rows,
                        Optional.empty())));
    }

    private static List<Cell> row(Asked asked, ReportTexts words, Language language) {
        return List.of(
                new Cell.Count(asked.number()),
                time(Optional.of(asked.at())),
                Cell.words(words.get(language, "channel." + asked.channel())),
                Cell.words(words.place(language, asked.place())),
                Cell.words(words.label(language, Counts.Table.TOPICS, asked.topic())),
                Cell.words(asked.intent().isEmpty() ? "" : words.intent(language, asked.intent())),
                Cell.words(words.label(language, Counts.Table.OUTCOMES, asked.outcome())),
                Cell.words(asked.rating().isEmpty() ? "" : words.label(language, Counts.Table.RATINGS, asked.rating())),
                Cell.words(asked.caseNumber()));
    }

    private static List<Cell> row(Worked worked, ReportTexts words, Language language) {
        return List.of(
                Cell.words(worked.number()),
                time(Optional.of(worked.at())),
                Cell.words(words.ofCases(language, "class", worked.caseClass())),
                Cell.words(words.label(language, Counts.Table.TOPICS, worked.topic())),
                Cell.words(words.place(language, worked.place())),
                Cell.words(words.label(language, Counts.Table.DEPARTMENTS, worked.department())),
                Cell.words(words.ofCases(language, "stage", worked.stage())),
                time(worked.due()),
                time(worked.answered()),
                Cell.words(words.ofCases(language, "time", worked.timeliness())),
                Cell.words(words.get(language, worked.extended() ? "yes" : "no")),
                new Cell.Count(worked.redone()),
                Cell.words(worked.satisfied()
                        .map(yes -> words.get(language, yes ? "satisfied" : "not_satisfied"))
                        .orElse("")));
    }

    private static Cell time(Optional<Instant> at) {
        return Cell.words(at.map(known -> MINUTE.format(known.atZone(ZONE))).orElse(""));
    }
}
