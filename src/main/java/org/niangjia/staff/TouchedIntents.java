package org.niangjia.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.curation.ArticleFile;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.IntentFile;
import org.niangjia.curation.ParameterFile;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;

/** Which answers a change of files has to do with. */
final class TouchedIntents {

    private TouchedIntents() {}

    /** The intents whose own file is among them, or that of their article, or that of a figure in it; in the order of the alphabet. */
    static List<String> of(Collection<FileChange> changes, Knowledge knowledge) {
        Set<String> paths = changes.stream().map(FileChange::path).collect(Collectors.toSet());
        Set<String> articles = knowledge.parameters().keySet().stream()
                .filter(figure -> paths.contains(ParameterFile.path(figure)))
                .flatMap(figure -> naming(figure, knowledge).stream())
                .map(Article::id)
                .collect(Collectors.toSet());
        return knowledge.intents().values().stream()
                .filter(intent -> paths.contains(IntentFile.path(intent.name()))
                        || articles.contains(intent.article())
                        || knowledge
                                .articleOf(intent.name())
                                .map(article -> paths.contains(ArticleFile.path(article.topic(), article.id())))
                                .orElse(false))
                .map(Intent::name)
                .sorted()
                .toList();
    }

    /** The articles whose words name a figure. */
    static List<Article> naming(String figure, Knowledge knowledge) {
        String placeholder = "{" + figure + "}";
        return knowledge.articles().values().stream()
                .filter(article -> article.versions().dated().values().stream()
                        .flatMap(dated -> dated.byStart().values().stream())
                        .flatMap(java.util.Optional::stream)
                        .anyMatch(version -> version.text().zh().contains(placeholder)))
                .sorted(java.util.Comparator.comparing(Article::id))
                .toList();
    }
}
