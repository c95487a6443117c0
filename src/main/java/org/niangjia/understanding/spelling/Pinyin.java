package org.niangjia.understanding.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.niangjia.question.phrasing.Phrasing;

/**
 * The syllables that Chinese characters are read as, without their tones. A character with several readings (假, 重, 长, 行) stands under each
 * of them: which one is meant the sentence has to say. Immutable.
 */
final class Pinyin {

    /** {@code zhuang}. */
    static final int LONGEST = 6;

    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";

    /** 4E01 (ding1,zheng1). */
    private static final Phrasing READINGS = Phrasing.of("([0-9A-F]{4}) \\(([a-z0-9:,]+)\\)\\s*");

    /** Stands for a character whose reading is not known. */
    private static final String NONE = "none0";

    private final Map<String, Set<Character>> charactersOf = new HashMap<>();

    private final Map<Character, Set<Character>> charactersFrom = new HashMap<>();

    /** The syllables of these characters. */
    Pinyin(Collection<Character> characters) {
        Set<Character> wanted = Set.copyOf(characters);
        readings().forEach(line -> {
            Matcher entry = READINGS.matcher(line);
            if (entry.matches()) {
                char c = (char) Integer.parseInt(entry.group(1), 16);
                if (wanted.contains(c)) {
                    List.of(entry.group(2).split(",", -1)).forEach(reading -> add(c, reading));
                }
            }
        });
    }

    /** The lines of the library's table; its own reader would keep all of it in memory, and a dictionary of words besides. */
    private static List<String> readings() {
        InputStream table = PinyinHelper.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("the library with the table " + TABLE + " is missing from lib/");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(char c, String reading) {
        String syllable = reading.replaceAll("[1-5]$", "").replace("u:", "v");
        if (syllable.matches(".*[aeiouv].*") && !reading.equals(NONE)) {
            add(syllable, c);
            // 虐待 is typed nuedai or nvedai.
            add(syllable.replace("ve", "ue"), c);
        }
    }

    private void add(String syllable, char c) {
        charactersOf.computeIfAbsent(syllable, any -> new LinkedHashSet<>()).add(c);
        charactersFrom
                .computeIfAbsent(syllable.charAt(0), any -> new LinkedHashSet<>())
                .add(c);
    }

    /** The characters whose syllables begin with this letter; none if no syllable does. */
    Set<Character> charactersFrom(char initial) {
        return charactersFrom.getOrDefault(initial, Set.of());
    }

    /** The characters that are read so; none if it is no syllable. */
    Set<Character> charactersOf(String syllable) {
        return charactersOf.getOrDefault(syllable, Set.of());
    }

    /** Whether letters are one syllable after the other. */
    boolean isWhole(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int i = 0; i < letters.length(); i++) {
            for (int to = i + 1; reached[i] && to <= Math.min(letters.length(), i + LONGEST); to++) {
                reached[to] |= charactersOf.containsKey(letters.substring(i, to));
            }
        }
        return reached[letters.length()];
    }
}
