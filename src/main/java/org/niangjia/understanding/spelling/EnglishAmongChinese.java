package org.niangjia.understanding.spelling;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;

/**
 * English words in a Chinese sentence, said in Chinese. Alone they are too little for the English model, and the Chinese one does not know
 * them. Serves what is understood only, no facts.
 */
public final class EnglishAmongChinese {

    private static final Properties CHINESE = read();

    private static final Phrasing WORD = CHINESE.stringPropertyNames().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.collectingAndThen(
                    Collectors.joining("|"), words -> Phrasing.inAnyCase("(?<![a-z]) ?(" + words + ") ?(?![a-z])")));

    private EnglishAmongChinese() {}

    /** Words with the English of the list in Chinese; as they are if there is no Chinese among them. */
    public static String inChinese(String words) {
        return Language.of(words) == Language.ZH
                ? WORD.matcher(words)
                        .replaceAll(word -> CHINESE.getProperty(word.group(1).toLowerCase(Locale.ROOT), word.group()))
                : words;
    }

    private static Properties read() {
        try (var stream = Objects.requireNonNull(
                EnglishAmongChinese.class.getResourceAsStream("english_among_chinese.properties"))) {
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
