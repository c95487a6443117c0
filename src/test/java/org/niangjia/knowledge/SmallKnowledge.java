package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small valid knowledge base in a folder of its own, to plant a fault in. The law in it is made up. */
public final class SmallKnowledge {

    public static final String SOURCES = "knowledge/sources.yaml";
    public static final String HOTLINES = "knowledge/hotlines.yaml";
    public static final String LEAVE_DAYS = "knowledge/articles/maternity_leave/leave-days.yaml";
    public static final String FIRED = "knowledge/articles/dismissal_protection/fired.yaml";
    public static final String BASE_LEAVE = "knowledge/parameters/maternity_leave.yaml";
    public static final String LOCAL_LEAVE = "knowledge/parameters/extended_maternity_leave.yaml";
    public static final String DAYS_INTENT = "intents/maternity_leave/days.yaml";
    public static final String FIRED_INTENT = "intents/dismissal_protection/fired.yaml";
    public static final String CHIT_CHAT = "intents/out_of_scope/chit_chat.yaml";
    public static final String WORKED = "knowledge/worked/maternity_leave.yaml";

    /** The day on which everything in it was checked. */
    public static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 22);

    private final Path folder;

    private SmallKnowledge(Path folder) {
        this.folder = folder;
    }

    /** Writes the files below a folder. */
    public static SmallKnowledge in(Path folder) {
        SmallKnowledge small = new SmallKnowledge(folder);
        SmallKnowledgeFiles.CONTENT.forEach(small::write);
        return small;
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public SmallKnowledge write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public SmallKnowledge write(String file, byte[] content) {
        try {
            Files.createDirectories(
                    path(file).getParent() == null ? folder : path(file).getParent());
            Files.write(path(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where the text stands; it has to stand there. */
    public SmallKnowledge replace(String file, String text, String by) {
        String content = read(file);
        assertThat(content).as(file).contains(text);
        int at = content.indexOf(text);
        return write(file, content.substring(0, at) + by + content.substring(at + text.length()));
    }

    public SmallKnowledge move(String from, String to) {
        String content = read(from);
        delete(from);
        return write(to, content);
    }

    public SmallKnowledge delete(String file) {
        try {
            Files.delete(path(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Official texts, one Markdown file each. */
    public SmallKnowledge laws(Map<String, String> texts) {
        texts.forEach((name, text) -> write("laws/" + name + ".md", text));
        return this;
    }

    public Loading load() {
        return KnowledgeLoader.load(folder.resolve("knowledge"), folder.resolve("intents"));
    }

    public Loading check(LocalDate today) {
        return KnowledgeLoader.check(folder.resolve("knowledge"), folder.resolve("intents"), Optional.empty(), today);
    }

    public Loading checkWithLaws() {
        return KnowledgeLoader.check(
                folder.resolve("knowledge"), folder.resolve("intents"), Optional.of(laws()), CHECKED_ON);
    }

    /** The official texts in the folder {@code laws}, as they are now. */
    public LawLibrary laws() {
        return new LawLibrary(folder.resolve("laws"));
    }

    /** The review of the cited provisions; fails with the problems if there are any. */
    public LawReview review() {
        KnowledgeLoader.Reviewed reviewed =
                KnowledgeLoader.review(folder.resolve("knowledge"), folder.resolve("intents"));
        assertThat(reviewed.problems()).isEmpty();
        return reviewed.review().orElseThrow();
    }

    /** The knowledge; fails with the problems if there are any. */
    public Knowledge knowledge() {
        Loading loading = load();
        assertThat(loading.problems()).isEmpty();
        return loading.knowledge().orElseThrow();
    }

    /** The problem at the first line that holds a text, as it has to be printed. */
    public String at(String file, String text, String message, String fix) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return at(file, i + 1, message, fix);
            }
        }
        throw new AssertionError(file + " does not hold " + text);
    }

    public String at(String file, int line, String message, String fix) {
        return path(file) + ":" + line + ": " + message + " (fix: " + fix + ")";
    }
}
