package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;

/** A rule that names an intent which is not there is never asked, and nobody is told. */
class IntentNamesTest {

    @Test
    void everyIntentThatTheCodeNamesStandsInTheFiles() throws IOException {
        Knowledge knowledge = KnowledgeLoader.load(Path.of("knowledge"), Path.of("intents"))
                .knowledge()
                .orElseThrow();
        Set<String> names = knowledge.intents().keySet();
        String topics = knowledge.intents().values().stream()
                .map(Intent::topic)
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("\"((?:" + topics + ")\\.[a-z_]+[a-z])\"");

        List<String> missing;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            missing = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> named.matcher(read(file))
                            .results()
                            .map(MatchResult::group)
                            .map(quoted -> quoted.substring(1, quoted.length() - 1))
                            .filter(name -> !names.contains(name) && !beginsOne(name, names))
                            .map(name -> file.getFileName() + ": " + name))
                    .toList();
        }

        assertThat(missing).isEmpty();
    }

    /** {@code "childcare_subsidy_tax.subsidy"} stands for all whose names begin so. */
    private static boolean beginsOne(String name, Set<String> names) {
        return names.stream().anyMatch(all -> all.startsWith(name + "_"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
