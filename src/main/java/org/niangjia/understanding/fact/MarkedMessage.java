package org.niangjia.understanding.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * A message in which it is marked what each figure stands for: {@code 干了[三年](service_months)，欠我4000}. A figure that is not marked stands
 * for none of the facts.
 *
 * @param text the words in the comparable form, without the marks
 */
record MarkedMessage(String text, List<Mark> marks) {

    /** The day that 去年 and 上个月 in the messages refer to. */
    static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 26);

    private static final Phrasing MARK = Phrasing.of("\\[([^\\]]+)\\]\\(([a-z_]+)\\)");

    MarkedMessage {
        marks = List.copyOf(marks);
    }

    /** Which fact stands from one place of the text to another. */
    record Mark(int from, int to, Fact<?> fact) {}

    /** The messages of the program, one a line; an empty line and one that begins with {@code #} say nothing. */
    static List<MarkedMessage> of(Language language) {
        return read(language)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MarkedMessage::parse)
                .toList();
    }

    private static String read(Language language) {
        String name = "/figures/" + language.code() + ".txt";
        try (InputStream in = MarkedMessage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<MarkedMessage> ofAll() {
        return Stream.of(Language.values())
                .flatMap(language -> of(language).stream())
                .toList();
    }

    /**
     * Reads a marked message.
     *
     * @throws IllegalArgumentException if a mark names no fact
     */
    static MarkedMessage parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int copied = 0;
        while (mark.find()) {
            text.append(comparable(line.substring(copied, mark.start())));
            int from = text.length();
            text.append(comparable(mark.group(1)));
            String name = mark.group(2);
            Fact<?> fact = Fact.named(name)
                    .orElseThrow(() -> new IllegalArgumentException("no fact is named " + name + ": " + line));
            marks.add(new Mark(from, text.length(), fact));
            copied = mark.end();
        }
        text.append(comparable(line.substring(copied)));
        return new MarkedMessage(text.toString(), marks);
    }

    /** Keeps the blanks at both ends: they stand between this part and its neighbours. */
    private static String comparable(String part) {
        String words = Utterance.of(part).words();
        if (words.isEmpty()) {
            return part.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(part.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(part.charAt(part.length() - 1)) ? " " : "";
        return before + words + after;
    }
}
