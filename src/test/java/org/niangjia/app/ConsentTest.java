package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Clerk;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.place.PlaceFinder;

/** What is kept of an asker before she agrees, once she does, and after she takes it back: the reception over the real store. */
class ConsentTest {

    private static final Asker ASKER = new Asker(Channel.TELEGRAM, "4711");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new Texts();
    private static final List<String> OF_CONTENT =
            List.of("question", "decision", "unresolved_question", "dialogue", "outbox");

    @TempDir
    Path home;

    private SqliteStore store;
    private StoreReading reading;
    private Reception reception;
    private int updates;

    @BeforeEach
    void open() {
        open(SmallModel.alwaysSure());
    }

    private void open(Understander understander) {
        Path database = home.resolve("data/niangjia.db");
        DataKey key = DataKey.load(home.resolve("key/data.key"), database);
        store = SqliteStore.open(database, key);
        reading = new StoreReading(store, key);
        Knowledge knowledge = ShippedKnowledge.get();
        Consultation kept = consultation(knowledge, understander, TEXTS);
        Attendant attendant = new Attendant(
                kept,
                consultation(knowledge, understander, TEXTS.withoutConsent()),
                knowledge,
                store.askers(),
                Optional.empty(),
                TEXTS,
                CLOCK);
        Clerk clerk = new Clerk(kept, attendant, TEXTS, "工会热线12351", CLOCK, 4_096);
        reception = new Reception(() -> clerk, store.inbox());
    }

    private void reopen(Understander understander) {
        store.close();
        open(understander);
    }

    private static Consultation consultation(Knowledge knowledge, Understander understander, Texts texts) {
        return new Consultation(
                knowledge,
                understander,
                new PlaceFinder(knowledge.placesByName(), knowledge.notPlaces()),
                Optional.empty(),
                texts);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Says it and takes everything that is sent. */
    private List<Outgoing> say(Received.Kind kind, String text) {
        updates++;
        store.inbox()
                .store(List.of(new Received(
                        "u" + updates,
                        ASKER,
                        Optional.of("m" + updates),
                        kind,
                        RedactedText.of(text),
                        Optional.of("zh-hans"),
                        CLOCK.instant())));
        reception.work(10);
        List<Outgoing> sent = new ArrayList<>();
        for (List<Queued> due = store.outbox().due(CLOCK.instant(), 1);
                !due.isEmpty();
                due = store.outbox().due(CLOCK.instant(), 1)) {
            sent.add(due.get(0).message());
            store.outbox().sent(due.get(0).id(), CLOCK.instant());
        }
        return sent;
    }

    private List<Outgoing> ask(String words) {
        return say(Received.Kind.TEXT, words);
    }

    private List<Outgoing> press(String data) {
        return say(Received.Kind.BUTTON, data);
    }

    private void assertNothingIsKept() {
        assertThat(OF_CONTENT)
                .allSatisfy(table -> assertThat(reading.number("SELECT count(*) FROM " + table))
                        .as(table)
                        .isZero());
        assertThat(reading.number("SELECT count(*) FROM inbox WHERE words IS NOT NULL OR asker_key IS NOT NULL"
                        + " OR channel_id IS NOT NULL OR message_id IS NOT NULL"))
                .isZero();
    }

    private static List<String> data(Outgoing message) {
        return message.buttons().stream().map(Button::data).toList();
    }

    @Test
    void theFirstQuestionIsAnsweredAtOnceWithTheNoticeBehindIt() {
        List<Outgoing> sent = ask("产假有多少天");
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).text()).contains("158天");
        assertThat(sent.get(1).text()).contains("由你决定", "Telegram");
        assertThat(data(sent.get(1))).containsExactly("cs:yes", "cs:no", "cs:more");
        assertNothingIsKept();
        assertThat(ask("产假有多少天")).as("once").hasSize(1);
        assertNothingIsKept();
    }

    @Test
    void somebodyWhoSaysNothingToItOrRefusesIsAnsweredAndNothingIsKept() {
        ask("/start");
        press("cs:no");
        assertThat(store.askers().askers().of(ASKER).consent()).isEqualTo(Consent.REFUSED);
        for (String words : List.of("产假有多少天", "/help", "/province 青岛", "红烧肉怎么做", "/mydata", "/privacy", "/nonsense")) {
            assertThat(ask(words)).as(words).isNotEmpty();
            assertNothingIsKept();
        }
        say(Received.Kind.UNREADABLE, "");
        assertNothingIsKept();
        assertThat(ask("产假有多少天").get(0).text())
                .as("her place is a choice of hers")
                .contains("青岛");
    }

    @Test
    void whoAgreesIsKeptFromThenOnAndCanTakeItBack() {
        ask("产假有多少天");
        press("cs:yes");
        ask("陪产假有几天");
        assertThat(reading.number("SELECT count(*) FROM decision WHERE kind = 'answered'"))
                .isEqualTo(1);
        press("cs:no");
        ask("怀孕被公司辞退怎么办");
        assertThat(reading.number("SELECT count(*) FROM decision WHERE kind = 'answered'"))
                .isEqualTo(1);
        assertThat(reading.number("SELECT count(*) FROM dialogue")).isZero();
    }

    @Test
    void aChoiceIsStillPossibleThoughNothingIsKept() {
        reopen(SmallModel.neverSure());
        ask("双胞胎产假能不能休");
        assertNothingIsKept();
        assertThat(ask("1").get(0).text()).contains("合计173天");
        assertNothingIsKept();
    }

    @Test
    void aQuestionForStaffIsHandedOverByOnePressThatAgreesAndNotBefore() {
        reopen(SmallModel.neverSure());
        ask("产假能不能休");
        List<Outgoing> pressed = press("n");
        // What she chose stands in the place of the question back; the reply follows.
        List<Outgoing> sent = pressed.subList(1, pressed.size());
        assertThat(sent.get(0).text()).contains("没有同意保存").doesNotContain("已经记下");
        assertThat(sent.get(1).text()).isNotBlank();
        assertThat(data(sent.get(1))).containsExactly("cs:hand_over");
        assertNothingIsKept();
        assertThat(ask("/privacy")).isNotEmpty();

        assertThat(press("cs:hand_over").get(0).text()).contains("已经同意", "记下");
        assertThat(store.unresolvedQuestions().open())
                .singleElement()
                .satisfies(open -> assertThat(open.text().value()).isEqualTo("产假能不能休"));
        assertThat(store.askers().askers().of(ASKER).keeps()).isTrue();
        press("cs:hand_over");
        assertThat(store.unresolvedQuestions().open()).hasSize(1);
    }

    @Test
    void whatWasNotKeptCannotBeHandedOverAfterARestartAndSheIsToldSo() {
        reopen(SmallModel.neverSure());
        ask("产假能不能休");
        press("n");
        reopen(SmallModel.neverSure());
        assertThat(press("cs:hand_over").get(0).text()).contains("再发一次");
        assertThat(store.unresolvedQuestions().open()).isEmpty();
    }

    @Test
    void whoHasNotAgreedIsToldThatHandingOverMeansKeepingAndNeverThatItWasDone() {
        ask("产假有多少天");
        Outgoing preview = ask("转人工").get(0);
        assertThat(preview.text()).contains("“产假有多少天”", "先问你同不同意保存");
        List<Outgoing> pressed = press(data(preview).get(0));
        assertThat(pressed.get(0).text()).contains("得先存下", "没有留下").doesNotContain("我请工会工作人员来看", "已经交给", "已经记下");
        assertThat(data(pressed.get(pressed.size() - 1))).contains("cs:hand_over");
        assertNothingIsKept();
        press("cs:hand_over");
        assertThat(store.unresolvedQuestions().open()).hasSize(1);
        ask("产假有多少天");
        assertThat(ask("转人工").get(0).text()).contains("“产假有多少天”").doesNotContain("同不同意保存");
    }

    @Test
    void somebodyInDangerIsNotBotheredWithIt() {
        assertThat(ask("我不想活了"))
                .singleElement()
                .satisfies(m -> assertThat(m.buttons()).isEmpty());
        assertNothingIsKept();
        assertThat(ask("产假有多少天")).hasSize(2);
    }

    @Test
    void sheSeesEverythingThatIsHeldOfHerAndThatIsNotHeldTwice() {
        press("cs:yes");
        ask("产假有多少天");
        long before = reading.number("SELECT count(*) FROM outbox");
        String held = ask("/mydata").get(0).text();
        assertThat(held).contains("你说：产假有多少天", "已回答", "158天", "同意保存");
        assertThat(reading.number("SELECT count(*) FROM outbox")).isEqualTo(before);
        assertThat(ask("/mydata").get(0).text()).isEqualTo(held);
    }

    @Test
    void forgettingErasesEverythingAndLeavesOnlyTheReceiptUntilItIsSent() {
        press("cs:yes");
        ask("产假有多少天");
        ask("/province 青岛");
        assertThat(data(ask("/forget").get(0))).containsExactly("fg:yes", "fg:no");
        assertThat(press("fg:yes").get(0).text()).contains("回执");
        assertNothingIsKept();
        assertThat(reading.number("SELECT count(*) FROM asker")).isZero();
        assertThat(reading.number(
                        "SELECT count(*) FROM inbox WHERE asker_hash IS NOT NULL OR message_hash IS NOT NULL"))
                .isZero();
        assertThat(ask("产假有多少天")).as("she is asked as somebody new").hasSize(2);
    }

    @Test
    void everyMessageBeginsWithALineThatGivesNothingAwayUntilSheTurnsItOff() {
        String cover = TEXTS.get(Language.ZH, "discreet.cover");
        assertThat(ask("产假有多少天"))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.text()).startsWith(cover));
        press("ds:off");
        assertThat(ask("产假有多少天").get(0).text()).doesNotStartWith(cover).contains("158天");
    }
}
