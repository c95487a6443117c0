package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.question.Jurisdiction;

/** What a text may say: no figure of its own, the same in both languages, no article that it does not cite, and not too much. */
final class WordingChecks {

    private static final int LONGEST_SHORT_ANSWER = 120;
    private static final int LONGEST_TEXT = 3_500;

    /** A figure typed into a text: any digit, or Chinese numerals with a unit. */
    private static final Pattern TYPED_ZH = Pattern.compile("[0-9０-９]+|[两二三四五六七八九十百千万]+个?(?:天|日|月|年|元|倍|周岁|岁|小时|分钟|周)");

    /** Their first letters are looked at first: where a word begins takes longer to tell. */
    private static final Pattern TYPED_EN = Pattern.compile(
            "[0-9]+|(?=[tfsend])\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|double|twice|triple)"
                    + " (?:days?|weeks?|months?|years?|hours?|times|yuan|percent)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An article of law named in a text; in English it is the only number that may stand there. */
    private static final Pattern ARTICLE_ZH = Pattern.compile("第" + Numerals.NUMBER + "条");

    private static final Pattern ARTICLE_EN = Pattern.compile("[Aa]rticle ([0-9]{1,4})\\b");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private final Reading reading;
    private final Knowledge knowledge;

    WordingChecks(Reading reading, Knowledge knowledge) {
        this.reading = reading;
        this.knowledge = knowledge;
    }

    /** The text of a version. */
    void version(YamlFile file, JsonNode node, Article article, Jurisdiction place, LocalDate since, Version version) {
        JsonNode zh = node.path("zh");
        JsonNode en = node.path("en");
        String inZh = version.text().zh();
        String inEn = version.text().en();
        samePlaceholders(file, en, inZh, inEn);
        Placeholders.in(inZh).forEach(name -> placeholder(file, zh, article, place, since, name));
        typed(file, zh, TYPED_ZH, inZh);
        typed(file, en, TYPED_EN, ARTICLE_EN.matcher(inEn).replaceAll(""));
        articles(file, node, version);
        length(file, zh, version.text());
    }

    /** A title, a description or another short text in both languages. */
    void sameFigures(YamlFile file, JsonNode text) {
        String zh = text.get("zh").asText();
        String en = text.get("en").asText();
        samePlaceholders(file, text, zh, en);
        Set<String> numbers = different(numbers(zh), numbers(en));
        if (!numbers.isEmpty()) {
            reading.problem(
                    file, text, "zh and en do not state the same numbers: " + numbers, "write the same in both");
        }
    }

    private void samePlaceholders(YamlFile file, JsonNode at, String zh, String en) {
        Set<String> different = different(Placeholders.in(zh), Placeholders.in(en));
        if (!different.isEmpty()) {
            reading.problem(
                    file, at, "zh and en do not state the same figures: " + different, "use the same placeholders");
        }
    }

    private static Set<String> different(Set<String> one, Set<String> other) {
        Set<String> different = new TreeSet<>(one);
        different.addAll(other);
        different.removeIf(name -> one.contains(name) && other.contains(name));
        return different;
    }

    private static Set<String> numbers(String text) {
        String plain = Normalizer.normalize(Placeholders.fill(text, name -> ""), Normalizer.Form.NFKC);
        return NUMBER.matcher(plain).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    private void articles(YamlFile file, JsonNode node, Version version) {
        Set<String> inZh = ARTICLE_ZH
                .matcher(version.text().zh())
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
        Set<String> inEn = ARTICLE_EN
                .matcher(version.text().en())
                .results()
                .map(m -> "第" + Numerals.chinese(Long.parseLong(m.group(1))) + "条")
                .collect(Collectors.toSet());
        Set<String> different = different(inZh, inEn);
        if (!different.isEmpty()) {
            reading.problem(
                    file,
                    node.path("en"),
                    "zh and en do not name the same articles: " + different,
                    "write 第七条 in zh and article 7 in en");
        }
        Set<String> named = new HashSet<>(inZh);
        named.addAll(inEn);
        named.stream()
                .filter(article -> version.citations().stream()
                        .noneMatch(c -> c.whole().number().equals(article)))
                .forEach(article -> reading.problem(
                        file,
                        node.path("zh"),
                        "the text names " + article + ", which this version does not cite",
                        "cite it, or do not name it"));
    }

    private void length(YamlFile file, JsonNode zh, LocalText text) {
        String shortAnswer = Placeholders.fill(text.zh().split("\n\\s*\n", 2)[0], name -> "00");
        int characters = shortAnswer.codePointCount(0, shortAnswer.length());
        if (characters > LONGEST_SHORT_ANSWER) {
            reading.problem(
                    file,
                    zh,
                    "the short answer has " + characters + " characters",
                    "say it in " + LONGEST_SHORT_ANSWER + " and go on after a blank line");
        }
        if (text.zh().length() > LONGEST_TEXT || text.en().length() > LONGEST_TEXT) {
            reading.problem(file, zh, "the text is longer than " + LONGEST_TEXT + " characters", "shorten it");
        }
    }

    private void placeholder(
            YamlFile file, JsonNode node, Article article, Jurisdiction place, LocalDate since, String name) {
        if (name.equals(Placeholders.PLACE)) {
            return;
        }
        if (name.startsWith(Placeholders.PHONE)) {
            if (!knowledge.hotlines().containsKey(name.substring(Placeholders.PHONE.length()))) {
                reading.problem(file, node, "{" + name + "} is no hotline", "use an id of hotlines.yaml");
            }
            return;
        }
        if (name.contains(".")) {
            if (article.counts().filter(rule -> name.startsWith(rule + ".")).isEmpty()) {
                reading.problem(
                        file, node, "nothing counts {" + name + "}", "name the rule in counts:, or use a parameter");
            }
            return;
        }
        if (reading.files().unread().contains(KnowledgeFiles.key(KnowledgeFiles.PARAMETER, name))) {
            return;
        }
        Parameter parameter = knowledge.parameters().get(name);
        if (parameter == null) {
            reading.problem(file, node, "there is no parameter " + name, "add knowledge/parameters/" + name + ".yaml");
        } else if (parameter.values().find(place, since).isEmpty()) {
            reading.problem(
                    file,
                    node,
                    "parameter " + name + " has no value for " + place + " on " + since,
                    "add the value, or do not state it in this version");
        }
    }

    private void typed(YamlFile file, JsonNode node, Pattern typed, String text) {
        Matcher matcher = typed.matcher(Placeholders.fill(text, name -> ""));
        while (matcher.find()) {
            reading.problem(
                    file,
                    node,
                    "the figure '" + matcher.group() + "' is typed into the text",
                    "make it a parameter with its citation, and write {its_name}");
        }
    }
}
