package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Language;

/** The sentences of the bot: the same in both languages, none missing, none left over. */
class TextsTest {

    /** Sentences that are asked for by the name of a fact, a unit, a figure, a parameter, a topic, a command, a kind of reply or a step of a case. */
    private static final List<String> NAMED_FAMILIES = List.of(
            "fact.",
            "unit.",
            "month.",
            "result.",
            "counted.if.",
            "topic.",
            "menu.",
            "news.screening",
            "news.childcare",
            "news.law",
            "kind.",
            "case.",
            "told.",
            "rating.",
            "head.",
            "unreadable.",
            "telegram.command.");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    private final Texts texts = new Texts();

    private static Properties bundle(Language language) {
        Properties bundle = new Properties();
        String name = language == Language.ZH ? "replies_zh_CN.properties" : "replies_en.properties";
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSameValues() {
        Properties zh = bundle(Language.ZH);
        Properties en = bundle(Language.EN);
        assertThat(zh.stringPropertyNames()).isNotEmpty().isEqualTo(en.stringPropertyNames());
        assertThat(zh.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(values(zh.getProperty(key))).as(key).isEqualTo(values(en.getProperty(key))));
    }

    @Test
    void everyFactCanBeToldAgain() {
        Set<String> texts = bundle(Language.ZH).stringPropertyNames();
        assertThat(Fact.all().values()).allSatisfy(fact -> {
            String key = "told." + fact.name();
            if (fact.isOneOfSeveral()) {
                assertThat(texts).filteredOn(text -> text.startsWith(key + ".")).hasSizeGreaterThan(1);
            } else {
                assertThat(texts).containsAll(fact.isYesOrNo() ? Set.of(key + ".true", key + ".false") : Set.of(key));
            }
        });
    }

    @Test
    void everySentenceIsUsed() {
        String sources = sources();
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> NAMED_FAMILIES.stream().noneMatch(key::startsWith))
                .allSatisfy(key -> assertThat(sources.contains("\"" + key + "\""))
                        .as("a class names %s", key)
                        .isTrue());
    }

    @Test
    void everyFactUnitAndResultHasItsNameAndNoNameIsLeftOver() {
        Set<String> named = new TreeSet<>();
        Fact.all().keySet().forEach(fact -> named.add("fact." + fact));
        // A day and an age in years and months are worded by texts of their own.
        Stream.of(Unit.values())
                .filter(u -> u != Unit.DATE && u != Unit.AGE_IN_MONTHS)
                .forEach(unit -> named.add("unit." + unit.code()));
        Matcher result = Pattern.compile(
                        "(?:Result\\s*\\.(?:sum|amount|bounds|day)|SumAsTold\\.(?:of|byTheDay)|wage\\.pay)\\(\\s*\"([a-z_]+)\""
                                + "|gap\\.counted\\(sheet, Fact\\.[A-Z_]+, \"([a-z_]+)\", \"([a-z_]+)\"")
                .matcher(sources());
        while (result.find()) {
            IntStream.rangeClosed(1, result.groupCount())
                    .mapToObj(result::group)
                    .filter(Objects::nonNull)
                    .forEach(name -> named.add("result." + name));
        }
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> key.matches("(fact|unit|result)[.].*"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyConditionBelongsToAParameter() {
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> key.startsWith("counted.if."))
                .allSatisfy(key -> assertThat(ShippedKnowledge.get().parameters())
                        .containsKey(key.substring("counted.if.".length())));
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        Matcher asked = Pattern.compile("texts\\s*\\.get\\(\\s*[a-zA-Z.()]+,\\s*\"([a-z_.]+)\"(?!\\s*\\+)")
                .matcher(sources());
        TreeSet<String> keys = new TreeSet<>();
        while (asked.find()) {
            keys.add(asked.group(1));
        }
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(bundle(Language.EN).stringPropertyNames()).containsAll(keys);
    }

    @Test
    void anApostropheIsReadAsOne() {
        for (Language language : Language.values()) {
            Properties bundle = bundle(language);
            assertThat(bundle.stringPropertyNames())
                    .filteredOn(key -> !key.startsWith("unit."))
                    .allSatisfy(key -> {
                        int values = values(bundle.getProperty(key)).size();
                        String[] filled =
                                Stream.generate(() -> "x").limit(values).toArray(String[]::new);
                        String text = texts.get(language, key, filled);
                        assertThat(text).as(key).doesNotContain("''", "{", "}");
                        assertThat(text.chars().filter(c -> c == '\'').count())
                                .as("apostrophes of %s", key)
                                .isEqualTo(bundle.getProperty(key)
                                        .replace("''", "'")
                                        .chars()
                                        .filter(c -> c == '\'')
                                        .count());
                    });
        }
    }

    @Test
    void aValueIsTakenAsItIs() {
        assertThat(texts.get(Language.EN, "range", "{0} '1,000'", "2")).isEqualTo("{0} '1,000' to 2");
    }

    @Test
    void everyTopicHasItsNameAndNoNameIsLeftOver() {
        Set<String> topics = new TreeSet<>();
        ShippedKnowledge.get().intents().values().forEach(intent -> topics.add("topic." + intent.topic()));
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> key.startsWith("topic."))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void everyKindOfReplyHasItsNameAndNoNameIsLeftOver() throws IOException {
        // What is no question of hers is told by these names too.
        Set<String> kinds = new TreeSet<>(Set.of("kind.unreadable", "kind.failed", "kind.command"));
        Matcher kind = Pattern.compile("String kind\\(\\) \\{\\s*return ([^;]+);")
                .matcher(Files.readString(SOURCES.resolve("org/niangjia/consultation/reply/Reply.java")));
        while (kind.find()) {
            Matcher name = Pattern.compile("\"([a-z_]+)\"").matcher(kind.group(1));
            while (name.find()) {
                kinds.add("kind." + name.group(1));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(8);
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> key.startsWith("kind."))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyCommandHasItsNameInTheMenuAndNoNameIsLeftOver() throws IOException {
        String commands = Files.readString(SOURCES.resolve("org/niangjia/consultation/commands/Commands.java"));
        Set<String> named = new TreeSet<>();
        Matcher command = Pattern.compile("Map\\.entry\\(\\s*\"([a-z]+)\"").matcher(commands);
        while (command.find()) {
            named.add("menu." + command.group(1));
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .filteredOn(key -> key.startsWith("menu."))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
