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

    private static final Pattern ARTICLE =
            Pattern.compile("^[\\s\\u3000*#]*(第N条(?:之N)?)".replace("N", Numerals.NUMBER));
    private static final Pattern ANNEX =
            Pattern.compile("^[\\s\\u3000*#]*(附录(?:N)?|附件(?:N)?)".replace("N", Numerals.NUMBER));

    /** What stands between articles and belongs to none of them. */
    private static final Pattern HEADING =
            Pattern.compile("^(?:#|[\\s\\u3000*]*第N[编章节][^。；，]{0,40}$)".replace("N", Numerals.NUMBER));

    private static final Pattern AMENDMENT = Pattern.compile("^[一二三四五六七八九十]+、.*(?:修改为|作为第)");

    /** A paragraph, or an item, of an article. */
    private static final Pattern CLAUSE =
            Pattern.compile("^第N条(?:之N)?(?:第(N)款)?(?:第(N)项)?".replace("N", Numerals.NUMBER));

    /** A repealed article keeps its number: 第九条（已废止）. */
    private static final Pattern REPEALED = Pattern.compile(
            "^[\\s\\u3000*#]*第N条(?:之N)?[\\s\\u3000*（(〔\\[【]*(?:本条)?已?(?:废止|失效|删去|删除)".replace("N", Numerals.NUMBER));

    /** （三）, or 3. in the texts that number their items so. */
    private static final Pattern ITEM =
            Pattern.compile("^[\\s\\u3000*]*(?:[（(](N)[)）]|([0-9]{1,2})[.．、]).*".replace("N", Numerals.NUMBER));

    /** What those who copied a text out remark on it is no law, and may quote drafts. */
    private static final String EDITORS_NOTE = "（整理者";

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
     * The wording of the article that a citation points into; of an unnumbered one the whole text. Empty if the folder has no such text,
     * or the text no such article, paragraph or item.
     */
    public Optional<String> provision(Citation citation) {
        return wording(citation.source(), citation.whole()).filter(wording -> hasClause(wording, citation.provision()));
    }

    /** The wording of a whole article, annex or text. */
    public Optional<String> wording(Source source, Provision provision) {
        Optional<Map<String, String>> text = text(source);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (provision.number().equals(Citation.UNNUMBERED)) {
            return Optional.of(String.join("\n", text.get().values()));
        }
        return Optional.ofNullable(text.get().get(provision.number()))
                .or(() -> amended(text.get(), provision.number()));
    }

    /** What a decision printed in the same text changes an article to: 八、将第二十八条第一款中的……修改为……. */
    private static Optional<String> amended(Map<String, String> text, String article) {
        List<String> items = text.values().stream()
                .flatMap(String::lines)
                .filter(line -> AMENDMENT.matcher(line).find() && line.contains(article))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", items));
    }

    /** Whether the wording of an article is no more than that it was repealed. */
    static boolean saysItIsRepealed(String wording) {
        return REPEALED.matcher(wording).find();
    }

    private static boolean hasClause(String article, String cited) {
        Matcher clause = CLAUSE.matcher(cited);
        if (!clause.find() || AMENDMENT.matcher(article).find()) {
            return true;
        }
        long paragraphs = article.lines()
                .filter(line -> !line.isBlank() && !ITEM.matcher(line).matches())
                .count();
        boolean hasParagraph =
                clause.group(1) == null || Numerals.upTo(paragraphs).contains(clause.group(1));
        boolean hasItem = clause.group(2) == null
                || article.lines()
                        .map(ITEM::matcher)
                        .anyMatch(i -> i.matches() && itemNumber(i).equals(clause.group(2)));
        return hasParagraph && hasItem;
    }

    private static String itemNumber(Matcher item) {
        return item.group(1) == null ? Numerals.chinese(Long.parseLong(item.group(2))) : item.group(1);
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
                if (frontMatter || line.startsWith(EDITORS_NOTE)) {
                    continue;
                }
                Matcher article = ARTICLE.matcher(line);
                Matcher annex = ANNEX.matcher(line);
                if (article.find()) {
                    current = article.group(1);
                } else if (annex.find()) {
                    current = annex.group(1);
                } else if (HEADING.matcher(line).find()) {
                    continue;
                }
                articles.merge(current, line, (before, more) -> before + "\n" + more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the official text " + path + " cannot be read", e);
        }
        return Optional.of(articles);
    }
}
