package org.niangjia.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that staff write, as it stands in the two folders {@code knowledge} and {@code intents}.
 *
 * @param texts by kind, within a kind by name
 * @param unread kind and name of the files that are there but could not be read, as {@link KnowledgeFiles#key} writes them
 * @param problems why they could not
 */
record KnowledgeTexts(List<FileText> texts, Set<String> unread, List<Problem> problems) {

    private static final String ENDING = ".yaml";

    /** Characters of a fingerprint that are shown, two a byte. */
    private static final int SHOWN = 12;

    static KnowledgeTexts read(Path knowledge, Path intents) {
        KnowledgeTexts all = new KnowledgeTexts(
                new ArrayList<>(), ConcurrentHashMap.newKeySet(), Collections.synchronizedList(new ArrayList<>()));
        all.one(knowledge.resolve("sources.yaml"), KnowledgeFiles.SOURCES);
        all.one(knowledge.resolve("hotlines.yaml"), KnowledgeFiles.HOTLINES);
        all.one(knowledge.resolve("departments.yaml"), KnowledgeFiles.DEPARTMENTS);
        all.one(knowledge.resolve("jurisdictions.yaml"), KnowledgeFiles.JURISDICTIONS);
        all.one(knowledge.resolve("crisis.yaml"), KnowledgeFiles.CRISIS);
        all.ifThere(knowledge.resolve("situations.yaml"), KnowledgeFiles.SITUATIONS);
        all.ifThere(knowledge.resolve("remarks.yaml"), KnowledgeFiles.REMARKS);
        all.each(all.yaml(knowledge.resolve("further_questions")), KnowledgeFiles.FURTHER_QUESTION);
        all.each(all.yaml(knowledge.resolve("parameters")), KnowledgeFiles.PARAMETER);
        all.each(all.yaml(knowledge.resolve("articles")), KnowledgeFiles.ARTICLE);
        List<Path> asked = all.yaml(intents);
        all.each(asked.stream().filter(path -> !isOutOfScope(path)).toList(), KnowledgeFiles.INTENT);
        all.each(asked.stream().filter(KnowledgeTexts::isOutOfScope).toList(), KnowledgeFiles.OUT_OF_SCOPE);
        all.each(all.yaml(knowledge.resolve("worked")), KnowledgeFiles.WORKED);
        all.each(all.yaml(knowledge.resolve("conversations")), KnowledgeFiles.CONVERSATIONS);
        all.ifThere(knowledge.resolve(KnowledgeFiles.PROVISIONS_FILE), KnowledgeFiles.PROVISIONS);
        all.ifThere(knowledge.resolve(KnowledgeFiles.UNDER_REVIEW_FILE), KnowledgeFiles.UNDER_REVIEW);
        all.each(all.yaml(knowledge.resolve("calendar")), KnowledgeFiles.CALENDAR);
        return all;
    }

    /** Whether every file could be read and has the name of one. */
    boolean isWhole() {
        return problems.isEmpty();
    }

    /** Reads the files as YAML that fits its schema. What is wrong with them is among the problems. */
    KnowledgeFiles parsed() {
        List<YamlFile> files = parsed(text -> {
            Optional<YamlFile> file = YamlFile.parse(text, problems);
            if (file.isEmpty()) {
                unread.add(KnowledgeFiles.key(text.kind(), nameOf(text.path())));
            }
            return file;
        });
        return KnowledgeFiles.of(files, false, unread, problems);
    }

    /** The same of files that are known to be in order: only what answers are made from is read. */
    KnowledgeFiles inOrder() {
        return KnowledgeFiles.of(parsed(text -> Optional.of(YamlFile.inOrder(text))), true, unread, problems);
    }

    /** Beside each other: a thousand small files take long one after the other. */
    private List<YamlFile> parsed(Function<FileText, Optional<YamlFile>> read) {
        return texts.parallelStream().map(read).flatMap(Optional::stream).toList();
    }

    /** The fingerprints of everything and of what the intent model depends on: what it learns, and the names of places. */
    Fingerprints fingerprints() {
        // Each text is gone through once, beside the others: all of them take a fifth of a second.
        IdentityHashMap<FileText, String> each = new IdentityHashMap<>();
        List<String> inOrder =
                texts.parallelStream().map(text -> digest(text.content())).toList();
        for (int i = 0; i < texts.size(); i++) {
            each.put(texts.get(i), inOrder.get(i));
        }
        String modelled = Stream.of(KnowledgeFiles.INTENT, KnowledgeFiles.OUT_OF_SCOPE, KnowledgeFiles.JURISDICTIONS)
                .flatMap(kind -> texts.stream().filter(text -> text.kind().equals(kind)))
                .map(each::get)
                .collect(Collectors.joining("\n"));
        String named =
                texts.stream().map(text -> text.name() + " " + each.get(text)).collect(Collectors.joining("\n"));
        return new Fingerprints(
                digest(String.join("\n", inOrder)).substring(0, SHOWN),
                digest(modelled).substring(0, SHOWN),
                digest(named));
    }

    /**
     * What names the texts.
     *
     * @param revision names what they say
     * @param intentsRevision names what the intent model depends on
     * @param whole names all that a check looks at: the names of the files and what each says
     */
    record Fingerprints(String revision, String intentsRevision, String whole) {}

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOutOfScope(Path path) {
        Path parent = path.getParent();
        return parent != null && parent.endsWith(KnowledgeFiles.OUT_OF_SCOPE);
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName()).replace(ENDING, "");
    }

    private void one(Path path, String kind) {
        FileText.read(path, kind, problems).ifPresent(texts::add);
    }

    private void ifThere(Path path, String kind) {
        if (Files.exists(path)) {
            one(path, kind);
        }
    }

    private void each(List<Path> paths, String kind) {
        texts.addAll(paths.parallelStream()
                .map(path -> {
                    Optional<FileText> text = FileText.read(path, kind, problems);
                    if (text.isEmpty()) {
                        unread.add(KnowledgeFiles.key(kind, nameOf(path)));
                    }
                    return text;
                })
                .flatMap(Optional::stream)
                .toList());
    }

    private List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = paths.sorted().toList();
            all.stream()
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".yml"))
                    .forEach(path -> problems.add(new Problem(
                            path.toString(), 1, "is not read, because its name does not end in .yaml", "rename it")));
            return all.stream().filter(path -> path.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }
}
