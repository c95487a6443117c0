package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.ConsultationFigures.Outcome;
import org.niangjia.casework.Gap;
import org.niangjia.casework.Reach;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Role;
import org.niangjia.curation.Background;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.DraftStep;
import org.niangjia.curation.Refusal;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Channel;

/** Every word of a page stands in the texts, in both languages. */
class StaffPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java/org/niangjia/staff");

    /** Keys in templates: whole, not begun and put together. */
    private static final Pattern USED =
            Pattern.compile("(?:\\bt|texts\\(\\)\\.get)\\((?:[\\w.()]+, )?\"([a-z_.]+)\"(?! \\+)");

    /** Any words in quotes that look like a key: of two parts or more, the first of which other keys have too. */
    private static final Pattern NAMED = Pattern.compile("\"([a-z_]+\\.[a-z_.]*[a-z_])\"");

    private static final Pattern NOTICE = Pattern.compile("notice\\(\\d+, \"([a-z_]+)\"\\)");

    private static Set<String> keys(Locale locale) {
        Enumeration<String> keys = ResourceBundle.getBundle(
                        "texts.staff",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getKeys();
        Set<String> all = new TreeSet<>();
        keys.asIterator().forEachRemaining(all::add);
        return all;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        keys(Locale.ENGLISH).forEach(key -> groups.add(key.split("\\.", 2)[0]));
        for (Path file : Stream.concat(files(TEMPLATES, ".jte").stream(), files(CODE, ".java").stream())
                .toList()) {
            used.addAll(found(USED, read(file)));
            found(NAMED, read(file)).stream()
                    .filter(key -> groups.contains(key.split("\\.", 2)[0]))
                    .forEach(used::add);
            found(NOTICE, read(file)).forEach(key -> used.addAll(List.of(key, key + ".title")));
        }
        for (Role role : Role.values()) {
            used.addAll(List.of("role." + role.code(), "role." + role.code() + ".about"));
        }
        for (Action action : Action.values()) {
            used.add("action." + action.code());
        }
        for (Outcome outcome : Outcome.values()) {
            used.add("outcome." + outcome.name().toLowerCase(Locale.ROOT));
        }
        for (UnresolvedQuestion.Reason reason : UnresolvedQuestion.Reason.values()) {
            used.add("reason." + reason.code());
        }
        for (Channel channel : Channel.values()) {
            used.add("channel." + channel.code());
        }
        for (CasePages.Shown shown : CasePages.Shown.values()) {
            used.add("cases.shown." + shown.code());
        }
        for (DraftStage stage : DraftStage.values()) {
            used.add("curation.stage." + stage.code());
        }
        for (DraftStep.What what : DraftStep.What.values()) {
            used.add("curation.step." + what.code());
        }
        for (Refusal refusal : Refusal.values()) {
            used.add("curation.refused." + refusal.code());
        }
        for (Background.Kind kind : Background.Kind.values()) {
            used.add("replay.running." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (DraftPages.Shown shown : DraftPages.Shown.values()) {
            used.add("drafts.shown." + shown.code());
        }
        for (Gap.Urgency urgency : Gap.Urgency.values()) {
            used.add("urgency." + urgency.name().toLowerCase(Locale.ROOT));
        }
        for (Reach reach : Reach.values()) {
            used.add("reach." + reach.code());
        }
        for (Unit unit : Unit.values()) {
            used.add("unit." + unit.name().toLowerCase(Locale.ROOT));
        }
        ShippedKnowledge.get().outOfScope().forEach(kind -> used.add("out_of_scope." + kind.kind()));
        ShippedKnowledge.get().intents().values().forEach(intent -> used.add("topic." + intent.topic()));
        return used;
    }

    @Test
    void haveBothLanguagesForEveryText() {
        assertThat(keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void haveATextForEveryKeyThatIsUsed() {
        Set<String> used = used();

        assertThat(used).hasSizeGreaterThan(150);
        assertThat(keys(Locale.ENGLISH)).containsAll(used);
    }

    /** What is there for a template or a class that is gone would be translated for nothing. */
    @Test
    void haveNoTextThatNobodyUses() {
        String all = Stream.concat(files(TEMPLATES, ".jte").stream(), files(CODE, ".java").stream())
                .map(StaffPagesTest::read)
                .reduce("", String::concat);
        Set<String> used = used();
        assertThat(keys(Locale.ENGLISH))
                .filteredOn(key -> !used.contains(key))
                .filteredOn(key -> !all.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"))
                .isEmpty();
    }

    @Test
    void haveNoWordOfTheirOwn() {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".jte")) {
            wordsOf(read(template)).forEach(word -> words.add(template.getFileName() + ": " + word));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void haveNoScriptOrStyleWithinThem() {
        for (Path template : files(TEMPLATES, ".jte")) {
            assertThat(read(template))
                    .as(template.toString())
                    .doesNotContain("style=", "<style", "onclick", "onload", "hx-on", "javascript:", "$unsafe")
                    .doesNotContainPattern("<script(?! src=\"/staff/htmx.js\" defer></script>)")
                    .doesNotContainPattern("(?:href|src|action)=\"(?:https?:|//)");
        }
    }

    @Test
    void wouldBeFoundOutWithAWordOfTheirOwn() {
        assertThat(wordsOf("<p>Hello</p>")).containsExactly("Hello");
        assertThat(wordsOf("@if(a > 1)\n<b title=\"你好\">${page.t(\"a\")}</b>\n@endif"))
                .containsExactly("你好");
        assertThat(wordsOf("@param Page page\n!{int a = 1;}\n<p class=\"x\">${a.b(\"c\")} – 1</p>"))
                .isEmpty();
    }

    /** What is left of a template when directives, expressions and markup are taken away; texts in attributes count too. */
    private static List<String> wordsOf(String template) {
        String text = template.replaceAll("(?m)^@(?:import|param) .*$", "");
        text = withoutExpressions(text);
        text = text.replaceAll("(?m)@(?:if|elseif|for)\\(.*\\)\\s*$", "")
                .replaceAll("(?m)@template\\.\\w+\\(.*$", "")
                .replaceAll("@(?:endif|else|endfor)|`\\)", "");
        List<String> words = new ArrayList<>(found(Pattern.compile("=\"([^\"]*\\p{IsHan}[^\"]*)\""), text));
        Matcher attributes = Pattern.compile("(?:title|aria-label|alt|placeholder)=\"([^\"]*[\\p{L}][^\"]*)\"")
                .matcher(text);
        while (attributes.find()) {
            if (!words.contains(attributes.group(1))) {
                words.add(attributes.group(1));
            }
        }
        String bare = text.replaceAll("<!doctype html>", "").replaceAll("(?s)<[^>]*>", " ");
        Matcher letters = Pattern.compile("[\\p{L}]+").matcher(bare);
        while (letters.find()) {
            words.add(letters.group());
        }
        return words;
    }

    /** Takes out {@code ${…}} and {@code !{…}}, whatever braces and signs stand within. */
    private static String withoutExpressions(String text) {
        StringBuilder left = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && (c == '$' || c == '!') && i + 1 < text.length() && text.charAt(i + 1) == '{') {
                depth = 1;
                i++;
            } else if (depth > 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } else {
                left.append(c);
            }
        }
        return left.toString();
    }
}
