package org.niangjia.consultation.reply;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.entitlement.Result;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Language;

/**
 * The days that were worked out for her, as a file that a telephone takes into its calendar (RFC 5545). Others may look into a calendar or
 * keep it for an employer: so the titles do not show what it is about, and nothing in it is personal. The few lines of it that are needed
 * are written here; libraries for the format bring date rules and readers of far more code than this. Immutable and safe for use by
 * several threads.
 */
public final class CalendarFile {

    /** The longest line, in octets, without its end. */
    private static final int LONGEST_LINE = 75;

    private static final String LAST_DAY = "last_day";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Nine in the morning a week before, when there is still time to do something. */
    private static final String WEEK_BEFORE = "-P6DT15H";

    /** Nine in the morning of the day before. */
    private static final String DAY_BEFORE = "-PT15H";

    private final Texts texts;
    private final Language language;

    public CalendarFile(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The button that asks for it. */
    public Button button(String data) {
        return new Button(texts.get(language, "calendar.button"), data);
    }

    /**
     * The days of results that are still to come, each under the name of its result. Of a day that is only known between two it is the
     * earlier: on that one nobody is too late. The last day of a leave is left out: the day back at work stands right after it.
     */
    public static Map<String, LocalDate> days(List<Result> results, LocalDate today) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Result result : results) {
            if (result.unit() == Unit.DATE && !result.name().startsWith(LAST_DAY)) {
                LocalDate day = LocalDate.parse(result.atLeast());
                if (day.isAfter(today)) {
                    days.put(result.name(), day);
                }
            }
        }
        return days;
    }

    /** The message with the file; none without days. */
    public Optional<Outgoing> message(Map<String, LocalDate> days, Instant now) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outgoing(texts.get(language, "calendar.file"), List.of())
                        .with(new Attachment("niangjia.ics", "text/calendar", write(days, now))));
    }

    /** The content of the file. */
    String write(Map<String, LocalDate> days, Instant now) {
        StringBuilder file = new StringBuilder(512);
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//niangjia//niangjia//" + language.code().toUpperCase(Locale.ROOT));
        days.forEach((name, day) -> event(file, name, day, now));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, String name, LocalDate day, Instant now) {
        boolean deadline = name.endsWith("_by");
        String title = deadline
                ? "calendar.title.deadline"
                : name.startsWith("returns_") ? "calendar.title.return" : "calendar.title.other";
        String summary = escaped(texts.get(language, title));
        line(file, "BEGIN:VEVENT");
        // The same for everybody with the same day: it tells of nobody, and taken in again the day stands there once.
        line(file, "UID:" + name.replace('_', '-') + "-" + day + "@niangjia");
        line(file, "DTSTAMP:" + MOMENT.format(now));
        line(file, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(file, "SUMMARY:" + summary);
        line(file, "DESCRIPTION:" + escaped(texts.get(language, "calendar.note")));
        line(file, "CLASS:PRIVATE");
        line(file, "TRANSP:TRANSPARENT");
        if (deadline) {
            alarm(file, WEEK_BEFORE, summary);
        }
        alarm(file, DAY_BEFORE, summary);
        line(file, "END:VEVENT");
    }

    private static void alarm(StringBuilder file, String trigger, String summary) {
        line(file, "BEGIN:VALARM");
        line(file, "ACTION:DISPLAY");
        line(file, "DESCRIPTION:" + summary);
        line(file, "TRIGGER:" + trigger);
        line(file, "END:VALARM");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** A line, folded where it is too long, never within a character. */
    static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                file.append("\r\n ");
                // The blank counts.
                octets = 1;
            }
            file.append(character);
            octets += more;
            i += character.length();
        }
        file.append("\r\n");
    }
}
