package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;

/** What can only be seen by looking at several files: references, figures of texts, utterances that stand twice. */
final class CrossChecks {

    private static final int LONGEST_SHORT_ANSWER = 120;
    private static final int LONGEST_TEXT = 3_500;
    private static final int LONGEST_TITLE = 16;

    /** A figure typed into a text: any digit, or Chinese numerals with a unit. */
    private static final Pattern TYPED_ZH = Pattern.compile("[0-9０-９]+|[两二三四五六七八九十百千万]+个?(?:天|日|月|年|元|倍|周岁|岁|小时|分钟|周)");

    private static final Pattern TYPED_EN = Pattern.compile(
            "[0-9]+|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|double|twice|triple)"
                    + " (?:days?|weeks?|months?|years?|hours?|times|yuan|percent)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Hotline> hotlines;
    private final Map<String, Parameter> parameters;
    private final Map<String, Article> articles;
    private final Map<String, Intent> intents;
    private final KnowledgeFiles files;
    private final List<Problem> problems;

    CrossChecks(
            Map<String, Hotline> hotlines,
            Map<String, Parameter> parameters,
            Map<String, Article> articles,
            Map<String, Intent> intents,
            KnowledgeFiles files,
            List<Problem> problems) {
        this.hotlines = hotlines;
        this.parameters = parameters;
        this.articles = articles;
        this.intents = intents;
        this.files = files;
        this.problems = problems;
    }

    private boolean isThere(Map<String, ?> read, String kind, String name) {
        return read.containsKey(name) || files.unread().contains(KnowledgeFiles.key(kind, name));
    }

    void article(YamlFile file) {
        JsonNode root = file.root();
        String id = root.get("article").asText();
        if (files.readAll(KnowledgeFiles.INTENT)
                && intents.values().stream().noneMatch(i -> i.article().equals(id))) {
            problems.add(file.problem(
                    root.get("article"), "no intent leads to this article", "add an intent, or delete it"));
        }
        root.path("related").forEach(related -> {
            if (!isThere(articles, KnowledgeFiles.ARTICLE, related.asText())) {
                problems.add(file.problem(related, "there is no article " + related.asText(), "correct or remove it"));
            }
        });
        Article article = articles.get(id);
        if (article == null) {
            return;
        }
        article.versions()
                .dated()
                .forEach((place, dated) -> dated.byStart().forEach((since, version) -> {
                    JsonNode node = root.get("versions")
                            .path(place.code())
                            .path(since.toString())
                            .path("text");
                    version.ifPresent(v -> version(file, node, article, place, since, v));
                }));
    }

    private void version(
            YamlFile file, JsonNode node, Article article, Jurisdiction place, LocalDate since, Version version) {
        JsonNode zh = node.path("zh");
        Set<String> inZh = Placeholders.in(version.text().zh());
        Set<String> inEn = Placeholders.in(version.text().en());
        if (!inZh.equals(inEn)) {
            Set<String> different = new HashSet<>(inZh);
            different.addAll(inEn);
            different.removeIf(name -> inZh.contains(name) && inEn.contains(name));
            problems.add(file.problem(
                    node.path("en"),
                    "zh and en do not state the same figures: " + different,
                    "use the same placeholders"));
        }
        inZh.forEach(name -> placeholder(file, zh, article, place, since, name));
        typed(file, zh, TYPED_ZH, version.text().zh());
        typed(file, node.path("en"), TYPED_EN, version.text().en());
        String shortAnswer = Placeholders.fill(version.text().zh().split("\n\\s*\n", 2)[0], name -> "00");
        if (shortAnswer.codePointCount(0, shortAnswer.length()) > LONGEST_SHORT_ANSWER) {
            problems.add(file.problem(
                    zh,
                    "the short answer has " + shortAnswer.codePointCount(0, shortAnswer.length()) + " characters",
                    "say it in " + LONGEST_SHORT_ANSWER + " and go on after a blank line"));
        }
        if (version.text().zh().length() > LONGEST_TEXT || version.text().en().length() > LONGEST_TEXT) {
            problems.add(file.problem(zh, "the text is longer than " + LONGEST_TEXT + " characters", "shorten it"));
        }
    }

    private void placeholder(
            YamlFile file, JsonNode node, Article article, Jurisdiction place, LocalDate since, String name) {
        if (name.equals(Placeholders.PLACE)) {
            return;
        }
        if (name.startsWith(Placeholders.PHONE)) {
            if (!hotlines.containsKey(name.substring(Placeholders.PHONE.length()))) {
                problems.add(file.problem(node, "{" + name + "} is no hotline", "use an id of hotlines.yaml"));
            }
            return;
        }
        if (name.contains(".")) {
            if (article.counts().filter(rule -> name.startsWith(rule + ".")).isEmpty()) {
                problems.add(file.problem(
                        node, "nothing counts {" + name + "}", "name the rule in counts:, or use a parameter"));
            }
            return;
        }
        if (files.unread().contains(KnowledgeFiles.key(KnowledgeFiles.PARAMETER, name))) {
            return;
        }
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            problems.add(
                    file.problem(node, "there is no parameter " + name, "add knowledge/parameters/" + name + ".yaml"));
        } else if (parameter.values().find(place, since).isEmpty()) {
            problems.add(file.problem(
                    node,
                    "parameter " + name + " has no value for " + place + " on " + since,
                    "add the value, or do not state it in this version"));
        }
    }

    private void typed(YamlFile file, JsonNode node, Pattern typed, String text) {
        Matcher matcher = typed.matcher(Placeholders.fill(text, name -> ""));
        while (matcher.find()) {
            problems.add(file.problem(
                    node,
                    "the figure '" + matcher.group() + "' is typed into the text",
                    "make it a parameter with its citation, and write {its_name}"));
        }
    }

    void intent(YamlFile file) {
        JsonNode root = file.root();
        String article = root.get("article").asText();
        if (!isThere(articles, KnowledgeFiles.ARTICLE, article)) {
            problems.add(file.problem(
                    root.get("article"), "there is no article " + article, "correct it, or write the article"));
        }
        String title = root.get("title").get("zh").asText();
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            problems.add(file.problem(
                    root.get("title"),
                    "the title is longer than " + LONGEST_TITLE + " characters",
                    "shorten it to fit a button"));
        }
    }

    /** An utterance in two places teaches the model two answers to the same words. */
    void utterances(List<YamlFile> training) {
        Map<String, String> seen = new HashMap<>();
        for (YamlFile file : training) {
            file.root()
                    .get("utterances")
                    .forEach(language -> language.forEach(utterance -> {
                        String before = seen.put(
                                Utterance.of(utterance.asText()).words(), file.name() + ":" + file.line(utterance));
                        if (before != null) {
                            problems.add(file.problem(
                                    utterance, "the utterance stands in " + before + " too", "keep one of them"));
                        }
                    }));
        }
    }
}
