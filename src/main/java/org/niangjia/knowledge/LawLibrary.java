package org.niangjia.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official texts, in a folder that the operator names: one Markdown file a text, a paragraph that begins with 第N条 begins an article of
 * it. They are read when asked for and are no part of the program. Safe for use by several threads.
 */
public final class LawLibrary {

    private static final String NUMBER = "[〇零一二三四五六七八九十百千]+";
    private static final Pattern ARTICLE = Pattern.compile("^[\\s*#]*(第" + NUMBER + "条(?:之" + NUMBER + ")?)");
    private static final Pattern ANNEX = Pattern.compile("^[\\s*#]*(附录(?:" + NUMBER + ")?|附件(?:" + NUMBER + ")?)");
    private static final Pattern CITED =
            Pattern.compile("^(第" + NUMBER + "条(?:之" + NUMBER + ")?|附录(?:" + NUMBER + ")?|附件(?:" + NUMBER + ")?)");

    private static final Pattern AMENDMENT = Pattern.compile("^[一二三四五六七八九十]+、.*(?:修改为|作为第)");

    private final Path folder;
    private final Map<String, Optional<Map<String, String>>> texts = new ConcurrentHashMap<>();

    public LawLibrary(Path folder) {
        this.folder = folder;
    }

    /** Whether the folder holds the text of a source. */
    public boolean has(Source source) {
        return text(source).isPresent();
    }

    /**
     * The wording of a provision, whole article; of an unnumbered one the whole text. Empty if the folder has no such text or the text no
     * such article.
     */
    public Optional<String> provision(Citation citation) {
        Optional<Map<String, String>> text = text(citation.source());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (citation.provision().startsWith(Citation.UNNUMBERED)) {
            return Optional.of(String.join("\n", text.get().values()));
        }
        Matcher cited = CITED.matcher(citation.provision());
        if (!cited.find()) {
            return Optional.empty();
        }
        String wording = text.get().get(cited.group(1));
        // An annex that the text does not number is cited by its parts: 附录第三条.
        if (wording == null && cited.group(1).startsWith("附录")) {
            return Optional.ofNullable(text.get().get("附录"));
        }
        return Optional.ofNullable(wording).or(() -> amended(text.get(), cited.group(1)));
    }

    /** What a decision printed in the same text changes an article to: 八、将第二十八条第一款中的……修改为……. */
    private static Optional<String> amended(Map<String, String> text, String article) {
        List<String> items = text.values().stream()
                .flatMap(String::lines)
                .filter(line -> AMENDMENT.matcher(line).find() && line.contains(article))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", items));
    }

    private Optional<Map<String, String>> text(Source source) {
        return source.textFile().flatMap(file -> texts.computeIfAbsent(file, this::read));
    }

    private Optional<Map<String, String>> read(String file) {
        Path path = folder.resolve(file + ".md");
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Map<String, String> articles = new LinkedHashMap<>();
        String current = "";
        boolean frontMatter = false;
        try {
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                if (line.equals("---")) {
                    frontMatter = articles.isEmpty() && !frontMatter;
                    continue;
                }
                if (frontMatter) {
                    continue;
                }
                Matcher article = ARTICLE.matcher(line);
                Matcher annex = ANNEX.matcher(line);
                if (article.find()) {
                    current = article.group(1);
                } else if (annex.find()) {
                    current = annex.group(1);
                }
                articles.merge(current, line, (before, more) -> before + "\n" + more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the official text " + path + " cannot be read", e);
        }
        return Optional.of(articles);
    }
}
