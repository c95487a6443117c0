package org.niangjia.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns traditional into simplified script, by OpenCC's dictionaries and in its way: the longest phrase that begins at a place, or else the
 * character. The library that brings the dictionaries also reads those for the other direction, which take seventy megabytes.
 */
final class SimplifiedScript {

    /** The ideographs of the character set of simplified script: any other is a sign of traditional script. */
    private static final BitSet SIMPLIFIED = ideographs(Charset.forName("GB2312"));

    /** What the dictionaries leave alone because the character also exists in simplified script with another meaning. */
    private static final Map<String, String> LEFT_OVER = Map.of("妳", "你", "甚么", "什么", "著急", "着急", "乾", "干");

    private SimplifiedScript() {}

    /** Leaves text alone that is in simplified script already, so that the dictionaries are only loaded when they are needed. */
    static String of(String text) {
        if (!hasTraditional(text)) {
            return text;
        }
        String simplified = Dictionaries.LOADED.simplified(text);
        for (Map.Entry<String, String> entry : LEFT_OVER.entrySet()) {
            simplified = simplified.replace(entry.getKey(), entry.getValue());
        }
        return simplified;
    }

    /** Whether a character is an ideograph that needs no turning. */
    static boolean isSimplified(char c) {
        return SIMPLIFIED.get(c);
    }

    private static boolean hasTraditional(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c) && !SIMPLIFIED.get(c)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet ideographs(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        BitSet ideographs = new BitSet();
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            if (Character.isIdeographic(c) && encoder.canEncode((char) c)) {
                ideographs.set(c);
            }
        }
        return ideographs;
    }

    /**
     * Traditional phrases and characters with what they are in simplified script.
     *
     * @param starts the first characters of the phrases
     * @param longest how many characters a phrase has at most
     */
    private record Dictionaries(
            Map<String, String> phrases, Map<String, String> characters, BitSet starts, int longest) {

        static final Dictionaries LOADED = load();

        private static Dictionaries load() {
            Map<String, String> phrases = read("TSPhrases");
            BitSet starts = new BitSet();
            phrases.keySet().forEach(phrase -> starts.set(phrase.charAt(0)));
            return new Dictionaries(
                    phrases,
                    read("TSCharacters"),
                    starts,
                    phrases.keySet().stream().mapToInt(String::length).max().orElse(0));
        }

        /** Of several meanings the first. Characters outside the basic plane are left out: few fonts and no vocabulary hold them. */
        private static Map<String, String> read(String name) {
            String resource = "/data/dictionary/" + name + ".txt";
            InputStream in = SimplifiedScript.class.getResourceAsStream(resource);
            if (in == null) {
                throw new IllegalStateException("the library with " + resource + " is missing from lib/");
            }
            Map<String, String> entries = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.split("[\t ]"))
                        .filter(entry -> (entry[0] + entry[1]).chars().noneMatch(c -> Character.isSurrogate((char) c)))
                        .forEach(entry -> entries.put(entry[0], entry[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return entries;
        }

        String simplified(String text) {
            StringBuilder simplified = new StringBuilder(text.length());
            int from = 0;
            while (from < text.length()) {
                int to = end(text, from);
                String found = text.substring(from, to);
                simplified.append(phrases.getOrDefault(found, characters.getOrDefault(found, found)));
                from = to;
            }
            return simplified.toString();
        }

        /** Where the longest phrase ends that begins at a place, or else the character. */
        private int end(String text, int from) {
            if (starts.get(text.charAt(from))) {
                for (int to = Math.min(text.length(), from + longest); to > from + 1; to--) {
                    if (phrases.containsKey(text.substring(from, to))) {
                        return to;
                    }
                }
            }
            return from + 1;
        }
    }
}
