package org.niangjia.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.niangjia.curation.ArticleFile;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.IntentFile;
import org.niangjia.curation.ParameterFile;

/** What files are called for people who do not know files, and which form edits which. */
final class FileNames {

    private static final String ARTICLES = "knowledge/articles/";
    private static final String FIGURES = "knowledge/parameters/";
    private static final String INTENTS = "intents/";
    private static final String KINDS = "intents/out_of_scope/";

    /** What a change is about: utterances, an answer, a figure, or else the file's path. */
    String of(Page page, FileChange change) {
        String text = change.after().or(change::before).orElse("");
        if (change.path().startsWith(KINDS)) {
            String kind = name(change.path());
            return page.t("file.kind", page.tOr("out_of_scope." + kind, kind));
        }
        Optional<String> title = Optional.empty();
        String key = "";
        if (change.path().startsWith(INTENTS)) {
            key = "file.intent";
            title = IntentFile.of(text).flatMap(file -> file.title(page.language()));
        } else if (change.path().startsWith(ARTICLES)) {
            key = "file.article";
            title = ArticleFile.of(text).flatMap(file -> file.title(page.language()));
        } else if (change.path().startsWith(FIGURES)) {
            key = "file.figure";
            title = ParameterFile.of(text).map(file -> file.description(page.language()));
        }
        String named = key;
        return title.map(words -> page.t(named, words)).orElse(change.path());
    }

    /** The address of the form that edits a file, to be ended by another parameter. */
    static String form(String path) {
        if (path.startsWith(INTENTS)) {
            return "/staff/edit/intent?intent="
                    + path.substring(INTENTS.length(), path.length() - ".yaml".length())
                            .replace('/', '.');
        }
        if (path.startsWith(ARTICLES) && path.indexOf('/', ARTICLES.length()) > 0) {
            return "/staff/edit/article?topic=" + path.substring(ARTICLES.length(), path.lastIndexOf('/')) + "&article="
                    + name(path);
        }
        if (path.startsWith(FIGURES)) {
            return "/staff/edit/figure?figure=" + name(path);
        }
        return text(path);
    }

    /** The address of the form that edits a file as text. */
    static String text(String path) {
        return "/staff/edit/file?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
