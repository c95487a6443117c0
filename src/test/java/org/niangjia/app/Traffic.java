package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.niangjia.app.Fixture.Ran;

/** What many askers say to the bot, and what has to be decided on each of it. */
final class Traffic {

    private static final JsonMapper JSON = new JsonMapper();

    /** How an update comes. */
    enum Form {
        TEXT,
        EDIT,
        PRESS,
        STICKER,
        COMMAND,
        WITHOUT_WORDS,
        IN_GROUP,
        MEMBER,
        NEW_KIND;

        /** Whether the consultation is asked. */
        boolean isQuestion() {
            return this == TEXT || this == EDIT || this == PRESS;
        }
    }

    /** What an asker does. */
    record Step(Form form, String words) {}

    /** An update with the kind of the decision that has to come of it. */
    record Said(long chat, Form form, ObjectNode update, String kind) {}

    private static final List<String> ANSWERED = List.of(
            "生孩子能休多少天",
            "双胞胎产假多少天",
            "老板不批我的产假",
            "上班时间去产检扣不扣钱",
            "哺乳假每天多久",
            "怀孕了公司要开除我",
            "两癌筛查在哪里做",
            "育儿补贴怎么申请",
            "主管老是摸我手",
            "周末加班给几倍工资",
            "三个月没发工资了",
            "离职两年还能仲裁吗",
            "How long is maternity leave in Shandong",
            "I was fired because I am pregnant");

    private static final List<String> NOT_CONFIRMED =
            List.of("生育津贴能领多少", "生孩子的津贴怎么算", "How much maternity allowance do I get");

    private static final List<String> UNCLEAR = List.of("公司不同意怎么办", "请假扣钱吗", "老板不批怎么办", "公司说不行怎么办");

    private static final List<String> OTHERS =
            List.of("红烧肉怎么做", "今天天气不错", "How do I cook rice", "我今天被打了怎么办", "12345", "？？？", "😀😀");

    /** Decisions on what is no question: what comes next cannot go on from it. */
    private static final Set<String> CLOSED = Set.of("command", "ignored", "unreadable");

    private static final long NEXT_PERSON = 100_000;

    private static final Step AGREED = new Step(Form.PRESS, "cs:yes");

    private static final List<List<Step>> SCRIPTS = scripts();

    private Traffic() {}

    private static List<List<Step>> scripts() {
        List<List<Step>> scripts = new ArrayList<>();
        ANSWERED.forEach(words -> scripts.add(List.of(new Step(Form.TEXT, words))));
        ANSWERED.forEach(words -> scripts.add(List.of(new Step(Form.TEXT, words))));
        for (int i = 0; i < 2; i++) {
            NOT_CONFIRMED.forEach(words -> scripts.add(List.of(new Step(Form.TEXT, words))));
        }
        OTHERS.forEach(words -> scripts.add(List.of(new Step(Form.TEXT, words))));
        for (String words : UNCLEAR) {
            Step asked = new Step(Form.TEXT, words);
            scripts.add(List.of(asked));
            scripts.add(List.of(asked, new Step(Form.TEXT, "1")));
            scripts.add(List.of(asked, new Step(Form.TEXT, "都不是")));
            scripts.add(List.of(asked, new Step(Form.PRESS, "n")));
            scripts.add(List.of(asked, new Step(Form.PRESS, "i:maternity_leave.days")));
            scripts.add(List.of(asked, new Step(Form.STICKER, ""), new Step(Form.TEXT, "都不是")));
        }
        scripts.add(List.of(new Step(Form.EDIT, "我怀孕被辞退了")));
        scripts.add(List.of(new Step(Form.EDIT, "生育津贴一个月几千")));
        for (int i = 0; i < 3; i++) {
            scripts.add(List.of(new Step(Form.STICKER, "")));
            scripts.add(List.of(new Step(Form.WITHOUT_WORDS, "")));
        }
        for (String command : List.of("/start", "/help", "/privacy@niangjia_bot", "/nonsense 1")) {
            scripts.add(List.of(new Step(Form.COMMAND, command)));
        }
        scripts.add(List.of(new Step(Form.IN_GROUP, "产假一共几天")));
        scripts.add(List.of(new Step(Form.MEMBER, "")));
        scripts.add(List.of(new Step(Form.NEW_KIND, "")));
        return scripts;
    }

    /** So many updates of so many chats; of each chat in the order it sends them. */
    static List<Said> of(int updates, int chats, Random random, Map<String, String> environment) throws IOException {
        Map<List<Step>, List<String>> kinds = undisturbed(environment);
        Map<Long, Deque<Said>> toCome = new HashMap<>();
        Map<Long, Integer> messages = new HashMap<>();
        List<Said> traffic = new ArrayList<>();
        Map<Integer, Long> people = new HashMap<>();
        Set<Long> leftOpen = new HashSet<>();
        while (traffic.size() < updates) {
            int place = random.nextInt(chats);
            long who = people.computeIfAbsent(place, p -> 700_000_000L + p);
            boolean done = toCome.getOrDefault(who, new ArrayDeque<>()).isEmpty();
            // What she sent next would be read together with what was left open: let another person send it.
            long chat = done && leftOpen.contains(who) ? who + NEXT_PERSON : who;
            people.put(place, chat);
            Deque<Said> next = toCome.computeIfAbsent(chat, c -> new ArrayDeque<>());
            if (messages.putIfAbsent(chat, 0) == null) {
                // Only of those who agree is everything kept that is compared here.
                next.add(said(chat, messages.merge(chat, 1, Integer::sum), AGREED, "command"));
            }
            if (next.isEmpty()) {
                List<Step> script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
                List<String> expected = kinds.getOrDefault(script, List.of());
                if (!CLOSED.contains(expected.get(expected.size() - 1))) {
                    leftOpen.add(chat);
                }
                for (int i = 0; i < script.size(); i++) {
                    int message = messages.merge(chat, 1, Integer::sum);
                    next.add(said(chat, message, script.get(i), expected.get(i)));
                }
            }
            traffic.add(next.remove());
        }
        return traffic;
    }

    private static Said said(long chat, int message, Step step, String kind) {
        ObjectNode update = switch (step.form()) {
            case TEXT, COMMAND -> Updates.text(chat, message, step.words());
            case EDIT -> Updates.edit(chat, message, step.words());
            case PRESS -> Updates.press(chat, "press-" + chat + "-" + message, step.words());
            case STICKER -> Updates.sticker(chat, message);
            case WITHOUT_WORDS -> Updates.withoutWords(chat, message);
            case IN_GROUP -> Updates.inGroup(chat, message, step.words());
            case MEMBER -> Updates.member(chat);
            case NEW_KIND -> Updates.ofANewKind(chat);
        };
        return new Said(chat, step.form(), update, kind);
    }

    /** What the program decides on each script when nothing disturbs it: {@code ask} says so, a session for each. */
    private static Map<List<Step>, List<String>> undisturbed(Map<String, String> environment) throws IOException {
        StringBuilder lines = new StringBuilder();
        int session = 0;
        for (List<Step> script : SCRIPTS) {
            session++;
            for (Step step : script) {
                // Anything else leaves open what was asked back.
                if (step.form().isQuestion()) {
                    lines.append(JSON.createObjectNode()
                                    .put("text", step.words())
                                    .put("session", "s" + session))
                            .append('\n');
                }
            }
        }
        Ran ran = Fixture.run(environment, lines.toString(), "ask", "--json", "-");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        Deque<String> answers = new ArrayDeque<>(ran.lines());
        Map<List<Step>, List<String>> kinds = new HashMap<>();
        for (List<Step> script : SCRIPTS) {
            List<String> expected = new ArrayList<>();
            for (Step step : script) {
                expected.add(
                        switch (step.form()) {
                            case TEXT, EDIT, PRESS -> kind(answers.remove());
                            case STICKER -> "unreadable";
                            case COMMAND -> "command";
                            case WITHOUT_WORDS, IN_GROUP, MEMBER, NEW_KIND -> "ignored";
                        });
            }
            kinds.put(script, expected);
        }
        assertThat(kinds.values().stream().flatMap(List::stream))
                .as("the fixture is asked for every kind of reply")
                .contains(
                        "answered",
                        "not_confirmed",
                        "not_understood",
                        "clarifying_question",
                        "handed_off",
                        "out_of_scope",
                        "crisis");
        return kinds;
    }

    private static String kind(String line) throws IOException {
        JsonNode answer = JSON.readTree(line);
        return answer.path("kind").asText();
    }
}
