package org.niangjia.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.curation.ArticleFile;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;

/** What is typed into forms, as values. */
final class FormFields {

    private FormFields() {}

    /** The day where the askers live. */
    static LocalDate today(Visit visit) {
        return LocalDate.ofInstant(visit.now(), Reception.ZONE);
    }

    static Optional<LocalDate> day(Visit visit, String name) {
        try {
            return visit.field(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether words are a day as files write it. */
    static boolean isDay(String words) {
        return words.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** The provision that something new rests on, as it was typed. */
    static ArticleFile.Rests rests(Visit visit) {
        return new ArticleFile.Rests(
                visit.field("new_source").orElse(""),
                visit.field("new_provision").orElse(""));
    }

    /** Whether it names a source that there is, and a provision of it. */
    static boolean isGiven(ArticleFile.Rests rests, Knowledge knowledge) {
        return knowledge.sources().containsKey(rests.source())
                && !rests.provision().isBlank();
    }

    /** A place that there is. */
    static Optional<Jurisdiction> place(Visit visit, String name, Knowledge knowledge) {
        return visit.field(name)
                .filter(code -> code.matches("CN(-[A-Z]{2}(-\\d{6})?)?"))
                .map(Jurisdiction::new)
                .filter(place -> knowledge.place(place).isPresent());
    }

    /** The lines of a field, without those that are empty. */
    static List<String> lines(Visit visit, String name) {
        return visit.typed(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether a form was sent, so that what was typed counts and not what is in the files. */
    static boolean sent(Visit visit) {
        return visit.context().method().name().equals("POST");
    }
}
