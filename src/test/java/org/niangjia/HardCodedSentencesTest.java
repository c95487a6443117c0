package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What workers and staff read stands in resource bundles and knowledge files, never in code. */
class HardCodedSentencesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/niangjia");

    /** Chinese words in code that nobody is told, each with its reason. Patterns and the package that understands need none. */
    private static final Map<String, String> WITH_REASON = Map.ofEntries(
            Map.entry("question/ChatAccounts.java", "words that an account follows"),
            Map.entry("question/FoldedText.java", "digits written as characters"),
            Map.entry("question/MailAddresses.java", "an at-sign and a dot that are spelt out"),
            Map.entry("question/PersonalDataMarks.java", "marks within her own words, in which they are stored"),
            Map.entry("question/SimplifiedScript.java", "characters that the library leaves over"),
            Map.entry("knowledge/Numerals.java", "numerals, to find figures in a law text"),
            Map.entry("knowledge/LawLibrary.java", "headings and notes of law texts"),
            Map.entry("knowledge/PhoneNumbers.java", "digits that are spelt out"),
            Map.entry("knowledge/WordingChecks.java", "how provisions are cited, in a message to curators"),
            Map.entry("knowledge/Citation.java", "how a provision without a number is named in files"),
            Map.entry("answer/ProvisionName.java", "parts of a law, to be translated"),
            Map.entry("answer/SinceWhen.java", "words of an asker since when a rule holds"),
            Map.entry("casework/TiedName.java", "kinds of company, to find one by its name"),
            Map.entry("consultation/followup/LawOfThen.java", "what makes a day of an asker one of the law"),
            Map.entry("consultation/dialogue/PersonWanted.java", "words of an asker who wants a person"),
            Map.entry("consultation/dialogue/AboutTheAnswer.java", "words of an asker on the answer given"),
            Map.entry("consultation/followup/ClaimOfOthers.java", "words that tell what others claim"),
            Map.entry("consultation/meaning/WorkingAfterRetirement.java", "words of who works past retirement"),
            Map.entry("consultation/meaning/NamedByParts.java", "words of an asker for each part of a question"),
            Map.entry("consultation/meaning/CareOfParents.java", "words of an asker who looks after her parents"),
            Map.entry("consultation/meaning/FineAsked.java", "words of an asker for the fine of an employer"),
            Map.entry("consultation/meaning/BothLeaves.java", "words of an asker for the leave of each parent"),
            Map.entry("consultation/meaning/SeveralDays.java", "days that an asker names"),
            Map.entry(
                    "consultation/meaning/SeveralMatters.java",
                    "words of an asker for each of the matters of one message"),
            Map.entry("consultation/followup/InItsWords.java", "words of an asker as they are meant in a matter"),
            Map.entry("consultation/dialogue/Closing.java", "words of an asker who thanks and takes her leave"),
            Map.entry("consultation/dialogue/Rating.java", "words of an asker that say whether it helped"),
            Map.entry("consultation/dialogue/Wish.java", "words of an asker on the conversation itself"),
            Map.entry("consultation/dialogue/Choice.java", "numerals that an asker types"),
            Map.entry("consultation/attendance/MessageParts.java", "units that no message is cut before"),
            Map.entry("consultation/danger/HarassmentWords.java", "parts of a body that an asker names"),
            Map.entry("consultation/danger/SafeNow.java", "words of an asker who is out of danger"),
            Map.entry("cli/EvaluateCommand.java", "a word to warm the model up with"));

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHan}[。！？]|\\p{IsHan}{8,}");

    /** Lists of numerals and of units are long and no sentence. */
    private static final Pattern COUNTING = Pattern.compile("[〇零○一二三四五六七八九十百千万亿元块天年月日岁个周折]");

    private record Literal(String file, String text, boolean pattern) {}

    private static List<Literal> literals(String file, String source) {
        List<Literal> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group().startsWith("\"")) {
                String statement = source.substring(source.lastIndexOf(';', token.start()) + 1, token.start());
                literals.add(new Literal(
                        file,
                        token.group(),
                        statement.contains("Pattern.compile(") || statement.contains("Phrasing.")));
            }
        }
        return literals;
    }

    private static List<Literal> chinese() throws IOException {
        List<Literal> chinese = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file).toString();
                if (!name.startsWith("understanding/")) {
                    chinese.addAll(literals(name, Files.readString(file)).stream()
                            .filter(literal -> !literal.pattern()
                                    && HAN.matcher(literal.text()).find())
                            .toList());
                }
            }
        }
        return chinese;
    }

    @Test
    void noCodeHoldsChineseWordsWithoutAReason() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        chinese().forEach(literal -> files.add(literal.file()));
        assertThat(files)
                .as("move the words into the bundles; what nobody reads goes into the list with its reason")
                .containsExactlyInAnyOrderElementsOf(WITH_REASON.keySet());
    }

    @Test
    void noCodeHoldsAWholeSentenceWhateverTheReason() throws IOException {
        assertThat(chinese())
                .filteredOn(literal -> !literal.file().equals("question/FoldedText.java"))
                .allSatisfy(
                        literal -> assertThat(COUNTING.matcher(literal.text()).replaceAll(""))
                                .as(literal.file())
                                .doesNotContainPattern(SENTENCE));
    }

    @Test
    void wouldFindASentence() {
        List<Literal> found = literals("X.java", """
                // "注释里的话。"
                Pattern P = Pattern.compile("产假");
                char quote = '"';
                String said = "你的问题我已经记下。" + "\\"好\\"";
                /* "也是注释" */ String block = ""\"
                    多行的话
                    ""\";
                """);
        assertThat(found).filteredOn(literal -> !literal.pattern()).hasSize(3);
        assertThat(found)
                .filteredOn(literal -> HAN.matcher(literal.text()).find() && !literal.pattern())
                .hasSize(3)
                .first()
                .satisfies(literal -> assertThat(literal.text()).containsPattern(SENTENCE));
    }
}
