package org.niangjia.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The syllables that Chinese characters are read as, without their tones. A character with several readings (假, 重, 长, 行) stands under each
 * of them: which one is meant the sentence has to say. Immutable.
 */
final class Pinyin {

    /** {@code zhuang}. */
    static final int LONGEST = 6;

    private final Map<String, Set<Character>> charactersOf = new HashMap<>();

    /** The syllables of these characters. */
    Pinyin(Collection<Character> characters) {
        for (char c : characters) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            for (String reading : readings == null ? new String[0] : readings) {
                String syllable = reading.replaceAll("[1-5]$", "").replace("u:", "v");
                if (syllable.matches(".*[aeiouv].*")) {
                    add(syllable, c);
                    // 虐待 is typed nuedai or nvedai.
                    add(syllable.replace("ve", "ue"), c);
                }
            }
        }
    }

    private void add(String syllable, char c) {
        charactersOf.computeIfAbsent(syllable, any -> new LinkedHashSet<>()).add(c);
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
