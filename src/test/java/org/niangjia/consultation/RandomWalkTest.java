package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.MemoryAskers;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;

/**
 * Walks at random over buttons, commands and words: each message gets one reply that says something, no button leads nowhere, and from
 * wherever a walk ends there is a way to a person and a way out.
 */
class RandomWalkTest {

    private static final int WALKS = Suite.IS_FULL ? 1_000 : 400;
    private static final int LONGEST = 12;

    private static final List<String> WORDS = List.of(
            "产假有多少天",
            "那双胞胎呢？",
            "我老公呢",
            "在河南呢",
            "不对，是三胞胎",
            "怀孕被公司辞退怎么办",
            "陪产假有几天",
            "8000",
            "三年",
            "2",
            "都不是",
            "不知道",
            "是的",
            "不是",
            "谢谢",
            "你好",
            "返回",
            "取消",
            "重新开始",
            "转人工",
            "交给工会",
            "没帮助",
            "有帮助",
            "红烧肉怎么做",
            "asdf qwer",
            "？？？",
            "how long is maternity leave",
            "what about twins",
            "/start",
            "/start maternity_leave",
            "/ask",
            "/calc",
            "/topics",
            "/province",
            "/province 河南",
            "/case",
            "/case H7K4-M9PX",
            "/lang en",
            "/lang zh",
            "/privacy",
            "/mydata",
            "/forget",
            "/cancel",
            "/help",
            "/verify 7KQ4-M2XD-9RTC",
            "/nonsense",
            "v:2",
            "c:maternity_leave.days",
            "case:show:H7K4M9PX");

    private static final List<Consultation> CONSULTATIONS = List.of(
            ConsultationFixture.with(SmallModel.understander()),
            ConsultationFixture.with(SmallModel.neverSure()),
            ConsultationFixture.with(SmallModel.refusing()));

    private static final Texts TEXTS = new Texts();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    /** Those who attend to walkers who have agreed, and in turn to strangers: as many walkers have one as a program has askers. */
    private final List<Attendant> attendants = Stream.of(0, 1, 2, 3, 4, 5)
            .map(number -> (number % 2 == 0 ? MemoryAskers.agreeing() : MemoryAskers.strangers())
                    .attendant(
                            CONSULTATIONS.get(number % CONSULTATIONS.size()),
                            new ForgetfulJournal(),
                            ConsultationFixture.KNOWLEDGE,
                            TEXTS,
                            clock))
            .toList();

    /** One asker's side of a walk. */
    private final class Walker {

        private final Asker asker;
        private final Attendant attendant;
        private Optional<Dialogue> dialogue = Optional.empty();
        private List<Button> buttons = new ArrayList<>();

        Walker(int number) {
            this.asker = new Asker(Channel.TELEGRAM, "walker " + number);
            this.attendant = attendants.get(number % attendants.size());
        }

        Attendant.Attended say(String words, boolean pressed) {
            Question question = new Question(
                    asker, RedactedText.of(words), ConsultationFixture.TODAY, Optional.empty(), Optional.empty());
            Attendant.Attended attended = attendant.attend(question, pressed, dialogue);
            Exchange exchange = attendant.exchange(attended, Optional.empty(), List.of());
            attendant.record(attended, exchange);
            dialogue = exchange.dialogue().flatMap(open -> open.openAt(clock.instant()));
            buttons = new ArrayList<>(attended.reply().briefButtons());
            attended.after().ifPresent(after -> buttons.addAll(after.buttons()));
            return attended;
        }
    }

    @Test
    void eachMessageGetsOneReplyAndEveryWalkHasAWayOut() {
        for (int walk = 0; walk < WALKS; walk++) {
            Random random = new Random(walk);
            Walker walker = new Walker(walk);
            StringBuilder trail = new StringBuilder("walk " + walk + ":");
            for (int step = 0; step < 2 + random.nextInt(LONGEST); step++) {
                boolean press = !walker.buttons.isEmpty() && random.nextInt(2) == 0;
                String next = press
                        ? walker.buttons
                                .get(random.nextInt(walker.buttons.size()))
                                .data()
                        : WORDS.get(random.nextInt(WORDS.size()));
                trail.append(" | ").append(next);
                Attendant.Attended attended = walker.say(next, press);
                assertThat(attended.text()).as(trail.toString()).isNotBlank();
                walker.buttons.forEach(button ->
                        assertThat(button.label()).as(trail.toString()).isNotBlank());
                if (press) {
                    assertThat(attended.reply().text())
                            .as("a button below the last reply leads somewhere; " + trail)
                            .doesNotContain("请把问题重新说一遍");
                }
            }
            assertThat(walker.say("转人工", false).reply().kind())
                    .as("a person can be asked for; " + trail)
                    .isEqualTo("handed_off");
            walker.say("/cancel", false);
            assertThat(walker.dialogue.flatMap(Dialogue::awaited))
                    .as(trail.toString())
                    .isEmpty();
        }
    }

    /** Keeps nothing: the walker carries her dialogue herself. */
    private static final class ForgetfulJournal implements Journal {

        @Override
        public void record(Exchange exchange) {}

        @Override
        public Optional<Dialogue> dialogue(Asker asker, Instant since) {
            return Optional.empty();
        }
    }
}
