package org.niangjia.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said to somebody in danger, read by itself: from crisis.yaml and hotlines.yaml alone, whatever is wrong with the rest of the
 * knowledge, and from the copies that are shipped with the program if those two cannot be read.
 *
 * @param hotlines by their id
 * @param problems why the copies had to be used; none if the files are in order
 */
public record CrisisFile(CrisisSigns signs, Map<String, Hotline> hotlines, List<Problem> problems) {

    private static final String COPIES = "/last-resort/";

    public CrisisFile {
        hotlines = Map.copyOf(hotlines);
        problems = List.copyOf(problems);
    }

    /**
     * Reads both files of a folder, or else both copies.
     *
     * @throws IllegalStateException if the program is shipped without its copies and they are needed
     */
    public static CrisisFile load(Path knowledge) {
        List<Problem> problems = new ArrayList<>();
        Optional<CrisisFile> read;
        try {
            read = read(
                    YamlFile.read(knowledge.resolve("crisis.yaml"), "crisis", problems),
                    YamlFile.read(knowledge.resolve("hotlines.yaml"), "hotlines", problems),
                    problems);
        } catch (RuntimeException e) {
            problems.add(new Problem(knowledge.toString(), 1, "cannot be read: " + e, "restore the folder"));
            read = Optional.empty();
        }
        return read.filter(file -> problems.isEmpty()).orElseGet(() -> copies(problems));
    }

    private static CrisisFile copies(List<Problem> why) {
        List<Problem> problems = new ArrayList<>();
        return read(copy("crisis", problems), copy("hotlines", problems), problems)
                .filter(file -> problems.isEmpty())
                .map(file -> new CrisisFile(file.signs(), file.hotlines(), why))
                .orElseThrow(() -> new IllegalStateException("the copy of crisis.yaml is damaged: " + problems));
    }

    private static Optional<CrisisFile> read(
            Optional<YamlFile> crisis, Optional<YamlFile> hotlines, List<Problem> problems) {
        if (crisis.isEmpty() || hotlines.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Hotline> byId = Registers.hotlines(hotlines.get());
        CrisisSigns signs = CrisisReading.read(crisis.get(), byId.keySet(), problems);
        return Optional.of(new CrisisFile(signs, byId, List.of()));
    }

    private static Optional<YamlFile> copy(String kind, List<Problem> problems) {
        String name = COPIES + kind + ".yaml";
        try (InputStream in = CrisisFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is shipped without " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse(new FileText(Path.of(name), kind, text), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
