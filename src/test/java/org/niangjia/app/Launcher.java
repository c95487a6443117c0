package org.niangjia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the launcher sets for {@code serve}, read out of it: what is measured as launched is what runs at a user's. */
record Launcher(List<String> java, Map<String, String> environment) {

    private static final Pattern HEAP = Pattern.compile("(?m)^heap=\"([^\"]+)\"");
    private static final Pattern TIERS = Pattern.compile("(?m)^tiers=(\\S+)");
    private static final Pattern MOST = Pattern.compile("-Xmx\\$\\{NIANGJIA_HEAP:-(\\w+)}");
    private static final Pattern MALLOC = Pattern.compile("(MALLOC_\\w+)=\"\\$\\{\\1:-(\\d+)}\"");

    static Launcher read() {
        String text;
        try {
            text = Files.readString(Path.of("niangjia"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> java = new ArrayList<>(List.of(only(HEAP, text).split(" ")));
        java.add(only(TIERS, text));
        java.add("-Xmx" + only(MOST, text));
        Function<MatchResult, String> value = found -> found.group(2);
        return new Launcher(
                List.copyOf(java),
                MALLOC.matcher(text).results().collect(Collectors.toMap(found -> found.group(1), value)));
    }

    private static String only(Pattern pattern, String text) {
        List<String> found =
                pattern.matcher(text).results().map(result -> result.group(1)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("the launcher has " + pattern + " " + found.size() + " times");
        }
        return found.get(0);
    }
}
