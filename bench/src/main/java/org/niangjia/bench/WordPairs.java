package org.niangjia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words and what may stand in their place, from a file with a pair a line; longer words go before those inside of them. */
final class WordPairs {

    private final Map<String, String> pairs;

    private WordPairs(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    static WordPairs read(String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordPairs.class.getResourceAsStream("/" + resource), resource),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] pair = line.split(" ", 2);
                pairs.put(pair[0], pair[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPairs(pairs);
    }

    /** Replaces the first words of the file that the text holds, each once and at most so many. */
    String replace(String text, int atMost) {
        String replaced = text;
        int left = atMost;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            int at = replaced.indexOf(pair.getKey());
            if (at >= 0 && left > 0) {
                replaced = replaced.substring(0, at)
                        + pair.getValue()
                        + replaced.substring(at + pair.getKey().length());
                left--;
            }
        }
        return replaced;
    }

    /** What may stand for a word, in either direction; empty if nothing may. */
    List<String> alternatives(String word) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().equals(word) || pair.getValue().equals(word))
                .map(pair -> pair.getKey().equals(word) ? pair.getValue() : pair.getKey())
                .toList();
    }
}
