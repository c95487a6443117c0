package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.app.Fixture.Ran;

/** What the commands print and how they end, as other programs rely on it. */
class CommandLineTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path home;

    private Map<String, String> environment = Map.of();

    @BeforeEach
    void giveModel() throws IOException {
        environment = Fixture.trainedEnvironment(home);
    }

    @Nested
    class Ask {

        @Test
        void printsEveryFieldOfTheContract() throws IOException {
            Ran ran = run("ask", "--json", "生孩子能休多少天");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.lines()).hasSize(1);
            JsonNode answer = JSON.readTree(ran.out());
            assertThat(names(answer))
                    .containsExactly(
                            "kind",
                            "topic",
                            "intent",
                            "confidence",
                            "article",
                            "jurisdiction",
                            "as_of",
                            "lang",
                            "text",
                            "citations",
                            "derivation",
                            "candidates",
                            "revision",
                            "elapsed_ms");
            assertThat(answer.path("kind").asText()).isEqualTo("answered");
            assertThat(answer.path("topic").asText()).isEqualTo("maternity_leave");
            assertThat(answer.path("intent").asText()).isEqualTo("maternity_leave.days");
            assertThat(answer.path("confidence").asDouble()).isBetween(0.5, 1.0);
            assertThat(answer.path("article").asText()).isEqualTo("maternity-leave-days");
            assertThat(answer.path("jurisdiction").asText()).isEqualTo("CN-SD");
            assertThat(answer.path("as_of").asText()).isEqualTo("2026-11-22");
            assertThat(answer.path("lang").asText()).isEqualTo("zh");
            assertThat(answer.path("text").asText()).contains("158天").contains("第七条");
            assertThat(answer.path("revision").asText()).isNotBlank();
            assertThat(answer.path("elapsed_ms").isNumber()).isTrue();

            JsonNode citation = answer.at("/citations/0");
            assertThat(names(citation)).containsExactly("source", "title", "provision", "effective_from", "verified");
            assertThat(citation.path("source").asText()).isEqualTo("special-provisions");
            assertThat(citation.path("effective_from").asText()).isEqualTo("2012-04-28");
            assertThat(citation.path("verified").asText()).isEqualTo("text");
            JsonNode step = answer.at("/derivation/0");
            assertThat(names(step)).containsExactly("label", "value", "unit", "citation");
            assertThat(step.path("value").asInt()).isEqualTo(98);
            assertThat(step.path("unit").asText()).isEqualTo("day");
            assertThat(names(answer.at("/candidates/0"))).containsExactly("intent", "topic", "confidence");
        }

        @Test
        void answersForTheDayThePlaceAndTheLanguageOfTheOptions() throws IOException {
            JsonNode other = json(run("ask", "--json", "--in", "CN-GD", "--lang", "en", "生孩子能休多少天"));
            assertThat(other.path("kind").asText()).isEqualTo("not_confirmed");
            assertThat(other.path("jurisdiction").asText()).isEqualTo("CN-GD");
            assertThat(other.path("lang").asText()).isEqualTo("en");
            assertThat(other.path("text").asText()).contains("Guangdong");
            JsonNode earlier = json(run("ask", "--json", "--on", "2020-01-01", "生孩子能休多少天"));
            assertThat(earlier.path("as_of").asText()).isEqualTo("2020-01-01");
            assertThat(earlier.path("kind").asText()).isEqualTo("not_confirmed");
        }

        @Test
        void printsJustTheReplyToAPerson() {
            Ran ran = run("ask", "生孩子能休多少天");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.out()).contains("产假一共158天").doesNotContain("{");
        }

        @Test
        void readsPlainAndJsonLinesAndPrintsOneLineForEach() throws IOException {
            Ran ran = ask(
                    "生孩子能休多少天",
                    "{\"text\":\"生孩子能休多少天\",\"on\":\"2024-05-01\",\"in\":\"CN-SD\",\"lang\":\"en\"}",
                    "",
                    "{这不是 JSON",
                    "{\"text\":\"\"}",
                    "\u0000\uD83D\uDE00",
                    "怀".repeat(4_096));
            assertThat(ran.exitCode()).as(ran.err()).isZero();
            List<JsonNode> answers = answers(ran);
            assertThat(answers).hasSize(7);
            assertThat(answers.get(0).path("kind").asText()).isEqualTo("answered");
            assertThat(answers.get(1).path("as_of").asText()).isEqualTo("2024-05-01");
            assertThat(answers.get(1).path("lang").asText()).isEqualTo("en");
            assertThat(answers.get(2).path("kind").asText()).isEqualTo("not_understood");
            assertThat(answers.get(4).path("kind").asText()).isEqualTo("not_understood");
            assertThat(answers.get(5).path("kind").asText()).isEqualTo("not_understood");
            assertThat(answers).allMatch(answer -> !answer.path("text").asText().isBlank());
        }

        @Test
        void keepsEachSessionsConversationApart() throws IOException {
            Ran ran = ask(
                    "{\"text\":\"公司不同意怎么办\",\"session\":\"a\"}",
                    "{\"text\":\"请假扣钱吗\",\"session\":\"b\"}",
                    "{\"text\":\"1\",\"session\":\"a\"}",
                    "{\"text\":\"1\"}",
                    "{\"text\":\"都不是\",\"session\":\"b\"}",
                    "{\"text\":\"都不是\",\"session\":\"a\"}");
            List<JsonNode> answers = answers(ran);
            assertThat(answers.get(0).path("kind").asText()).isEqualTo("clarifying_question");
            assertThat(answers.get(1).path("kind").asText()).isEqualTo("clarifying_question");
            assertThat(answers.get(0).path("candidates").size()).isBetween(1, 3);
            String first = answers.get(0).at("/candidates/0/intent").asText();
            assertThat(answers.get(2).path("intent").asText()).isEqualTo(first);
            assertThat(answers.get(2).path("kind").asText()).isIn("answered", "not_confirmed");
            assertThat(answers.get(3).path("kind").asText()).isEqualTo("not_understood");
            assertThat(answers.get(4).path("kind").asText()).isEqualTo("handed_off");
            // What was open with her was closed by her choice.
            assertThat(answers.get(5).path("kind").asText()).isNotEqualTo("handed_off");
        }

        @Test
        void saysOfALineThatItCannotBeReadAndGoesOn() throws IOException {
            Ran ran = ask(
                    "{\"text\":\"产假一共几天\",\"on\":\"2026-02-30\"}",
                    "{\"text\":\"产假一共几天\",\"in\":\"Shandong\"}",
                    "{\"text\":\"产假一共几天\",\"lang\":\"fr\"}",
                    "{\"text\":5}",
                    "{\"session\":\"a\"}",
                    "产假一共几天");
            assertThat(ran.exitCode()).isEqualTo(1);
            List<JsonNode> answers = answers(ran);
            assertThat(answers).hasSize(6);
            for (int i = 0; i < 5; i++) {
                assertThat(answers.get(i).path("error").asText()).startsWith("line " + (i + 1) + ": ");
            }
            assertThat(answers.get(0).path("error").asText()).contains("2026-02-30");
            assertThat(answers.get(5).path("kind").asText()).isEqualTo("answered");
            assertThat(ran.errLines()).hasSize(5);
        }

        @ParameterizedTest
        @CsvSource({"--on, 2026-02-30", "--in, Shandong", "--lang, fr"})
        void refusesAnOptionThatCannotBeRead(String option, String value) {
            Ran ran = run("ask", option, value, "产假一共几天");
            assertThat(ran.exitCode()).isNotZero();
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(value).doesNotContain("Exception");
        }

        @Test
        void explainsWhyIfItIsAskedTo() throws IOException {
            JsonNode answer = json(run("ask", "--json", "--explain", "我在广东生了双胞胎，產假一共几天"));
            JsonNode why = answer.path("explain");
            assertThat(names(why))
                    .containsExactly(
                            "model_asked",
                            "normalised",
                            "readings",
                            "in_scope",
                            "thresholds",
                            "likeliest",
                            "nearest",
                            "facts");
            assertThat(why.path("model_asked").asBoolean()).isTrue();
            assertThat(why.path("normalised").asText()).isEqualTo("我在广东生了双胞胎,产假一共几天");
            assertThat(why.at("/readings/0/words").asText()).contains("山东");
            assertThat(why.at("/readings/0/counted").asBoolean()).isTrue();
            assertThat(why.path("likeliest")).hasSize(5);
            assertThat(why.at("/likeliest/0/intent").asText())
                    .isEqualTo(answer.path("intent").asText());
            assertThat(why.path("nearest")).hasSize(5);
            assertThat(names(why.at("/nearest/0"))).containsExactly("words", "intent", "cosine");
            assertThat(why.at("/thresholds/answer").asDouble()).isPositive();
            assertThat(why.at("/facts/babies").asText()).isEqualTo("2");
            assertThat(json(run("ask", "--json", "产假一共几天")).has("explain")).isFalse();

            assertThat(run("ask", "--explain", "产假一共几天").out())
                    .contains("158天")
                    .contains("比较用的文字：产假一共几天")
                    .contains("  maternity_leave.days")
                    .contains("按CN-SD、2026-11-22的规定");
            assertThat(run("ask", "--explain", "--lang", "en", "产假一共几天").out())
                    .contains("Words as they are compared: 产假一共几天")
                    .contains("By the law of CN-SD on 2026-11-22");
            assertThat(run("ask", "--explain", "？？").out()).contains("没有可以判断的文字");
        }

        @Test
        void tellsSomebodyInDangerWhatToDoThoughTheKnowledgeIsBroken() throws IOException {
            Path knowledge = home.resolve("knowledge");
            Files.createDirectories(knowledge);
            environment.put("NIANGJIA_KNOWLEDGE", knowledge.toString());
            Ran ran = run("ask", "--json", "我不想活了");
            assertThat(ran.exitCode()).isZero();
            assertThat(json(ran).path("kind").asText()).isEqualTo("crisis");
            assertThat(json(ran).path("text").asText()).contains("110");
            assertThat(run("ask", "产假有多少天").exitCode()).isEqualTo(1);
        }

        @Test
        void saysThatTheModelDidNotDecideWhereSomebodyIsInDanger() throws IOException {
            JsonNode answer = json(run("ask", "--json", "--explain", "我不想活了"));
            assertThat(answer.path("kind").asText()).isEqualTo("crisis");
            assertThat(answer.at("/explain/model_asked").asBoolean()).isFalse();
        }

        @Test
        void takesCommandsWithWhatCanBeChosenNext() throws IOException {
            List<String> lines =
                    Fixture.run(environment, """
                            {"text": "/topics", "session": "a"}
                            {"text": "/province 广东", "session": "a"}
                            {"text": "产假一共几天", "session": "a"}
                            {"text": "产假一共几天"}
                            {"text": "/start maternity_leave.days"}
                            """, "ask", "--json", "-").lines();
            JsonNode topics = JSON.readTree(lines.get(0));
            assertThat(topics.path("kind").asText())
                    .as("one of the kinds that other tools know")
                    .isEqualTo("answered");
            assertThat(topics.at("/choices/0/data").asText()).startsWith("t:");
            assertThat(JSON.readTree(lines.get(2)).path("jurisdiction").asText())
                    .isEqualTo("CN-GD");
            assertThat(JSON.readTree(lines.get(3)).path("jurisdiction").asText())
                    .isEqualTo("CN-SD");
            assertThat(JSON.readTree(lines.get(4)).path("article").asText()).isEqualTo("maternity-leave-days");
            assertThat(home.resolve("data/niangjia.db")).doesNotExist();
        }

        @Test
        void keepsNothingUnlessItIsToldTo() throws IOException {
            Ran ran = run("ask", "--json", "生育津贴能领多少");
            assertThat(json(ran).path("kind").asText()).isEqualTo("not_confirmed");
            assertThat(home.resolve("data/niangjia.db")).doesNotExist();
            assertThat(home.resolve("key")).doesNotExist();

            assertThat(run("ask", "--record", "生育津贴能领多少").exitCode()).isZero();
            assertThat(run("ask", "--record", "产假一共几天").exitCode()).isZero();
            Ran cases = run("cases", "--json");
            assertThat(cases.exitCode()).isZero();
            JsonNode open = JSON.readTree(cases.out());
            assertThat(open).hasSize(1);
            assertThat(names(open.get(0)))
                    .containsExactly(
                            "id", "reason", "text", "lang", "jurisdiction", "asked_on", "opened_at", "candidates");
            assertThat(open.get(0).path("reason").asText()).isEqualTo("not_confirmed");
            assertThat(open.get(0).path("text").asText()).isEqualTo("生育津贴能领多少");
            assertThat(open.get(0).path("asked_on").asText()).isEqualTo("2026-11-22");
            assertThat(open.get(0).path("opened_at").asText()).isEqualTo("2026-11-22T04:00:00Z");
            assertThat(names(open.get(0).at("/candidates/0"))).containsExactly("intent", "topic", "confidence");
            assertThat(run("cases").out()).contains("生育津贴能领多少").contains("1 unresolved question(s)");
        }

        @Test
        void putsUnresolvedQuestionsWithTheirLike() throws IOException {
            assertThat(run("cases", "--clusters").out().strip()).isEqualTo("0 unresolved question(s)");
            Fixture.run(environment, "生育津贴能领多少\n公司不同意怎么办\n都不是\n生育津贴可以领多少钱\n", "chat");

            JsonNode like = JSON.readTree(run("cases", "--json", "--clusters").out());
            assertThat(like).hasSize(3);
            assertThat(names(like.get(0))).endsWith("candidates", "cluster", "cluster_count", "representative");
            assertThat(like.findValuesAsText("text")).containsExactly("生育津贴能领多少", "生育津贴可以领多少钱", "公司不同意怎么办");
            assertThat(like.findValuesAsText("cluster")).containsExactly("1", "1", "2");
            assertThat(like.findValuesAsText("cluster_count")).containsExactly("2", "2", "1");
            assertThat(like.findValuesAsText("representative")).containsOnlyOnce("false");

            assertThat(run("cases", "--clusters").out())
                    .contains("== cluster 1: 2 question(s)")
                    .contains("3 unresolved question(s) in 2 cluster(s)");
            Fixture.run(environment, "公司不同意怎么办呀\n都不是\n", "chat");
            assertThat(run("cases", "--clusters").out()).contains("4 unresolved question(s)");
            assertThat(home.resolve("data/vectors/bge-small-zh-v1.5-q.vectors"))
                    .as("no vector of what workers ask is kept, and none of an utterance is needed")
                    .doesNotExist();
        }
    }

    @Nested
    class OneCase {

        private String opened() throws IOException {
            assertThat(run("ask", "--record", "生育津贴能领多少").exitCode()).isZero();
            Ran opened = run("cases", "open", "1", "--as", "li", "--json");
            assertThat(opened.exitCode()).as(opened.err()).isZero();
            return JSON.readTree(opened.out()).path("number").asText();
        }

        @Test
        void goesFromTheUnresolvedQuestionToTheAnswer() throws IOException {
            String number = opened();
            assertThat(JSON.readTree(run("cases", "--json").out())
                            .get(0)
                            .path("case")
                            .asText())
                    .isEqualTo(number);
            assertThat(run("cases").out()).contains("case " + number).contains("1 case(s) at work");
            assertThat(run("cases", "list").out()).contains(number, "待派发", "期限不明");

            assertThat(run("cases", "dispatch", number, "women_workers", "--as", "li")
                            .exitCode())
                    .isZero();
            // The small knowledge base has no calendar.
            assertThat(run("cases", "extend", number, "2", "要去", "核实", "--as", "li")
                            .err())
                    .contains("knowledge/calendar");
            Ran answered = Fixture.run(
                    environment,
                    "津贴由医保基金发。\n详细的去问医保。\n",
                    "cases",
                    "answer",
                    number.toLowerCase(Locale.ROOT),
                    "-",
                    "--as",
                    "li");
            assertThat(answered.out()).contains("已答复", "津贴由医保基金发。");
            assertThat(run("cases", "close", number, "--as", "li", "--lang", "en")
                            .out())
                    .contains("closed");
            assertThat(run("cases", "list", "--json").out().strip()).isEqualTo("[]");

            JsonNode shown =
                    JSON.readTree(run("cases", "show", number, "--json").out());
            assertThat(names(shown))
                    .containsExactly(
                            "number",
                            "stage",
                            "class",
                            "topic",
                            "department",
                            "assignee",
                            "lang",
                            "jurisdiction",
                            "text",
                            "opened_at",
                            "due_at",
                            "timeliness",
                            "extended",
                            "redone",
                            "satisfied",
                            "steps");
            assertThat(shown.path("steps").findValuesAsText("event"))
                    .containsExactly("opened", "dispatched", "answered", "closed");
            assertThat(shown.path("steps").findValuesAsText("by")).containsOnly("li");
            assertThat(shown.at("/steps/2/said").asText()).isEqualTo("津贴由医保基金发。\n详细的去问医保。");
            assertThat(run("cases", "--json").out().strip()).isEqualTo("[]");
        }

        @Test
        void saysWhyAStepIsNotPossible() throws IOException {
            String number = opened();
            Ran closed = run("cases", "close", number, "--as", "li");
            assertThat(closed.exitCode()).isEqualTo(1);
            assertThat(closed.err()).contains(number).contains("现在这一步还不能做");
            assertThat(run("cases", "return", number, "不归我们", "--as", "li", "--lang", "en")
                            .err())
                    .contains("cannot be done yet");
            assertThat(run("cases", "show", "DDDD-DDDT").err()).contains("没有这个编号");
            assertThat(run("cases", "open", "1", "--as", "li").err()).contains("belongs to a case already");
            assertThat(run("cases", "dispatch", number, "canteen", "--as", "li").err())
                    .contains("women_workers");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "cases show",
                    "cases show 1234-5678",
                    "cases answer DDDD-DDDT 好",
                    "cases extend DDDD-DDDT two 因为 --as li",
                    "cases open x --as li"
                })
        void refusesWrongUsage(String line) {
            Ran ran = run(line.split(" ", -1));
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.err()).contains("--help");
        }
    }

    @Nested
    class Chat {

        @Test
        void isTheSameConsultationUntilItIsLeft() {
            Ran ran = Fixture.run(environment, "/help\n公司不同意怎么办\n都不是\n/quit\n生孩子能休多少天\n", "chat");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.out()).contains("你好").contains("都不是").doesNotContain("158天");
            assertThat(run("cases").out()).contains("none_of_these");
        }

        @Test
        void takesCommandsAndTheNumbersBelowTheirReplies() {
            Ran ran = Fixture.run(environment, "/topics\n1\n1\n/province 广东\n/mydata\n/forget\n1\n", "chat");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.out()).contains("点一个主题", "\n1. 产假", "没说地方的问题，按广东省的规定回答", "地方：广东省", "1. 全部删掉", "回执");
            assertThat(run("cases").out()).contains("0 unresolved");
        }

        @Test
        void keepsNothingIfAskedNotTo() {
            assertThat(Fixture.run(environment, "生育津贴能领多少\n", "chat", "--no-record")
                            .exitCode())
                    .isZero();
            assertThat(home.resolve("data/niangjia.db")).doesNotExist();
        }
    }

    @Nested
    class Check {

        @Test
        void findsNoProblemInTheFixture() {
            Ran ran = run("check");
            assertThat(ran.exitCode()).as(ran.out()).isZero();
            assertThat(ran.out()).contains("12 intents, 12 articles").contains("no problem");
            assertThat(run("check", "--json").out().strip()).isEqualTo("[]");
        }

        @Test
        void namesFileLineAndFixOfEveryProblem() throws IOException {
            Path knowledge = home.resolve("knowledge");
            Fixture.copy(Fixture.KNOWLEDGE, knowledge);
            Path article = knowledge.resolve("articles/prenatal_check/prenatal-check-work-time.yaml");
            rewrite(article, "在工作时间产检，算上班。", "产检有5天假，打{phone.nobody}。");
            Path parameter = knowledge.resolve("parameters/breastfeeding_time.yaml");
            rewrite(parameter, "special-provisions", "no-such-law");
            Path broken = knowledge.resolve("articles/other_labour/overtime-pay.yaml");
            Files.writeString(broken, "article: overtime-pay\ntopic: [\n");
            environment.put("NIANGJIA_KNOWLEDGE", knowledge.toString());

            Ran ran = run("check");
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.lines())
                    .anyMatch(line -> line.startsWith(article + ":11: ") && line.contains("'5'"))
                    .anyMatch(line -> line.startsWith(article + ":11: ") && line.contains("phone.nobody"))
                    .anyMatch(line -> line.startsWith(parameter + ":6: ") && line.contains("no-such-law"))
                    .anyMatch(line -> line.startsWith(broken + ":") && line.contains("YAML"))
                    .allMatch(line -> line.contains("(fix: "));

            JsonNode problems = JSON.readTree(run("check", "--json").out());
            assertThat(problems.size()).isEqualTo(ran.lines().size());
            assertThat(names(problems.get(0))).containsExactly("severity", "file", "line", "message", "fix");
            assertThat(problems.get(0).path("severity").asText()).isEqualTo("problem");

            Ran asked = run("ask", "产假一共几天");
            assertThat(asked.exitCode()).isEqualTo(1);
            assertThat(asked.out()).isEmpty();
            assertThat(asked.err()).contains("no-such-law").doesNotContain("Exception");
        }

        @Test
        void listsWhatWasNotCheckedForLongWithoutFailing() throws IOException {
            Path knowledge = home.resolve("knowledge");
            Fixture.copy(Fixture.KNOWLEDGE, knowledge);
            Path article = knowledge.resolve("articles/prenatal_check/prenatal-check-work-time.yaml");
            rewrite(article, "verified_on: 2026-11-22", "verified_on: 2026-01-22");
            environment.put("NIANGJIA_KNOWLEDGE", knowledge.toString());

            Ran ran = run("check");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.lines().get(0))
                    .startsWith("notice: " + article + ":")
                    .contains("was last checked 304 days ago, on 2026-01-22");
            assertThat(ran.out()).contains("no problem, 1 notice(s)");
            JsonNode notices = JSON.readTree(run("check", "--json").out());
            assertThat(notices).hasSize(1);
            assertThat(notices.get(0).path("severity").asText()).isEqualTo("notice");
        }

        @Test
        void findsUtterancesThatTeachTwoThingsOrTheSameTwice() throws IOException {
            Path intents = home.resolve("intents");
            Fixture.copy(Fixture.INTENTS, intents);
            environment.put("NIANGJIA_INTENTS", intents.toString());
            Path days = intents.resolve("maternity_leave/days.yaml");
            String same = "    - 生孩子能休多少天啊\n";
            rewrite(days, "  zh:\n", "  zh:\n    - 周末加班的话给几倍工资\n" + same);
            Path overtime = intents.resolve("other_labour/overtime_pay.yaml");

            Ran plain = run("check");
            assertThat(plain.out()).contains("no problem").doesNotContain("notice");
            Ran ran = run("check", "--utterances");
            assertThat(ran.exitCode()).as(ran.out()).isZero();
            assertThat(ran.lines())
                    .anyMatch(
                            line -> line.startsWith("notice: " + days + ":9: says nearly the same as " + days + ":8 "))
                    .anyMatch(
                            line -> line.startsWith("notice: " + days + ":7: sits closer to other_labour.overtime_pay")
                                    && line.contains(", as in " + overtime + ":"));
            assertThat(home.resolve("data/vectors")).isDirectory();

            rewrite(days, same, "    - 广东加班费怎么算？\n");
            rewrite(overtime, "  zh:\n", "  zh:\n    - 山东加班费怎么算\n");
            Ran contradicting = run("check");
            assertThat(contradicting.exitCode()).isEqualTo(1);
            assertThat(contradicting.lines())
                    .anyMatch(line -> line.startsWith(overtime + ":7: but for the place or the signs")
                            && line.contains(days + ":8 too"));
        }

        @Test
        void saysThatTheFolderOfLawsIsMissing() {
            Ran ran = run("check", "--laws", home.resolve("nowhere").toString());
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errLines()).hasSize(1);
            assertThat(ran.err()).contains("nowhere").contains("--laws");
        }
    }

    @Nested
    class Evaluate {

        @Test
        void printsEveryFigureOfTheContract() throws IOException {
            Path first = home.resolve("first.tsv");
            Files.writeString(first, """
                    id\tquestion\ttopic
                    1\t生孩子能休多少天\tmaternity_leave
                    2\t老板欠薪\tother_labour|complaint_arbitration
                    3\t不算\tnone
                    """);
            Path second = home.resolve("second.tsv");
            Files.writeString(second, "id\tquestion\tkind\n4\t红烧肉怎么做\tother_domain\n");
            Ran ran = run("evaluate", "--json", first.toString(), second.toString());
            assertThat(ran.exitCode()).as(ran.err()).isZero();
            assertThat(ran.lines()).hasSize(1);
            JsonNode figures = JSON.readTree(ran.out());
            assertThat(names(figures))
                    .containsExactlyInAnyOrder(
                            "n_in",
                            "n_out",
                            "topic_accuracy",
                            "macro_f1",
                            "top3_recall",
                            "auroc",
                            "oos_recall_at_95",
                            "answered_right",
                            "answered_wrong",
                            "suggested_right",
                            "refused_in_scope",
                            "oos_answered",
                            "oos_answered_by_kind",
                            "p50_ms",
                            "p99_ms");
            assertThat(figures.path("n_in").asInt()).isEqualTo(2);
            assertThat(figures.path("n_out").asInt()).isEqualTo(1);
            assertThat(figures.path("topic_accuracy").asDouble()).isEqualTo(1);
            assertThat(names(figures.path("oos_answered_by_kind"))).containsExactly("other_domain");
            assertThat(figures.path("oos_answered_by_kind").path("other_domain").asDouble())
                    .isZero();
            assertThat(home.resolve("data/niangjia.db")).doesNotExist();
        }

        @Test
        void writesAReportAndShowsWhatIsKeptWithTheModel() throws IOException {
            Path file = home.resolve("few.tsv");
            Files.writeString(file, "id\tquestion\ttopic\n1\t生孩子能休多少天\tmaternity_leave\n");
            Path folder = home.resolve("new/report");
            Ran ran = run("evaluate", "--report", folder.toString(), file.toString());
            assertThat(ran.exitCode()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("n_in\t1", "zh.threshold_answer\t", "zh.calibration_error\t", "zh.chosen\t");
            assertThat(ran.err()).contains(folder.resolve("evaluation.html").toString());
            assertThat(folder.resolve("evaluation.html")).content().contains("maternity_leave");
            JsonNode report = JSON.readTree(folder.resolve("evaluation.json").toFile());
            assertThat(report.at("/figures/n_in").asInt()).isEqualTo(1);
            assertThat(report.at("/trained/zh/utterances").asInt()).isPositive();
            assertThat(report.at("/accuracy_by_utterances/0/utterances").asInt())
                    .isPositive();
        }

        @Test
        void saysThatAReportCannotBeWritten() throws IOException {
            Path file = home.resolve("few.tsv");
            Files.writeString(file, "id\tquestion\ttopic\n1\t生孩子能休多少天\tmaternity_leave\n");
            Ran ran = run("evaluate", "--report", file.toString(), file.toString());
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.err()).contains("the report cannot be written to " + file);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"id,question,topic | :1:", "id\\tquestion\\ttopic\\n1\\tonly two | :2:", "'' | :1:"})
        void saysWhatIsWrongWithAFile(String content, String place) throws IOException {
            Path file = home.resolve("bad.tsv");
            Files.writeString(file, content.replace("\\t", "\t").replace("\\n", "\n"));
            Ran ran = run("evaluate", "--json", file.toString());
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(file + place);
            assertThat(ran.errLines()).hasSize(1);
        }

        @Test
        void saysThatAFileIsMissing() {
            Ran ran = run("evaluate", home.resolve("nowhere.tsv").toString());
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.errLines()).hasSize(1);
            assertThat(ran.err()).contains("nowhere.tsv");
        }
    }

    @Nested
    class Train {

        @Test
        void aDamagedModelIsMadeAnewOnceItIsDeletedAsToldTo() throws IOException {
            Path model = onlyFolderIn(home.resolve("data/models"));
            Files.writeString(model.resolve("model.json"), "{");

            Ran damaged = run("ask", "产假一共几天");
            assertThat(damaged.exitCode()).isEqualTo(1);
            assertThat(damaged.err()).contains("delete that folder").doesNotContain("Exception");
            assertThat(damaged.errLines()).hasSize(1);

            Fixture.delete(model);
            Ran trained = run("train");
            assertThat(trained.exitCode()).as(trained.err()).isZero();
            assertThat(trained.out()).contains("zh: ").contains("en: ");
            assertThat(onlyFolderIn(home.resolve("data/models"))).isEqualTo(model);
            assertThat(run("ask", "--json", "产假一共几天").exitCode()).isZero();
        }

        private static Path onlyFolderIn(Path models) throws IOException {
            try (Stream<Path> folders = Files.list(models)) {
                List<Path> all = folders.toList();
                assertThat(all).hasSize(1);
                return all.get(0);
            }
        }
    }

    @Nested
    class Usage {

        @ParameterizedTest
        @ValueSource(strings = {"nonsense", "ask", "ask --nonsense x", "evaluate", "check --laws", "cases more", ""})
        void refusesWhatItDoesNotKnowAndShowsWhatItDoes(String arguments) {
            Ran ran = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .containsAnyOf("Usage: niangjia", "Unmatched argument")
                    .doesNotContain("Exception");
        }

        @ParameterizedTest
        @CsvSource({
            "--on, 2026-13-01, is no day of the calendar, 2",
            "--on, gestern, is no day of the calendar, 2",
            "--in, Jinan, is no jurisdiction, 2",
            "--in, CN-ZZ, there is no place CN-ZZ, 1",
            "--in, CN-SD-379999, there is no place CN-SD-379999, 1",
            "--lang, fr, fr, 2"
        })
        void aDayPlaceOrLanguageThatIsNoneIsRefused(String option, String value, String message, int code) {
            Ran ran = run("ask", option, value, "产假有多少天");
            assertThat(ran.exitCode()).isEqualTo(code);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(option, message).doesNotContain("Exception");
        }

        @Test
        void aLineWithAPlaceThatIsNoneIsRefusedAndTheOthersAreAnswered() {
            Ran ran = ask("{\"text\":\"产假有多少天\",\"in\":\"CN-ZZ\"}", "产假有多少天");
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out().lines()).hasSize(2);
            assertThat(ran.out().lines().findFirst().orElseThrow()).contains("error", "CN-ZZ");
        }

        @Test
        void helps() {
            Ran ran = run("--help");
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .contains(
                            "Usage: niangjia", "serve", "chat", "ask", "check", "impact", "train", "evaluate", "cases");
            assertThat(run("ask", "--help").out())
                    .contains("--json")
                    .contains("--on")
                    .contains("--record");
            assertThat(run("--version").out()).startsWith("niangjia ");
        }
    }

    private Ran run(String... arguments) {
        return Fixture.run(environment, "", arguments);
    }

    private Ran ask(String... lines) {
        return Fixture.run(environment, String.join("\n", lines) + "\n", "ask", "--json", "-");
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.lines()).hasSize(1);
        return JSON.readTree(ran.out());
    }

    private static List<JsonNode> answers(Ran ran) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : ran.lines()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void rewrite(Path file, String before, String after) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(before);
        Files.writeString(file, content.replace(before, after));
    }
}
