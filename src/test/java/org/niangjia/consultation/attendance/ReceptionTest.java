package org.niangjia.consultation.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.Understander;

class ReceptionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final int LONGEST = 4_096;
    private static final Understander SURE = SmallModel.alwaysSure();
    private static final Understander UNSURE = SmallModel.neverSure();

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryInbox inbox = new MemoryInbox(journal);

    private Reception reception(Understander understander, int longestMessage) {
        Consultation consultation = ConsultationFixture.with(understander);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Clerk clerk = new Clerk(
                consultation,
                MemoryAskers.agreeing()
                        .attendant(consultation, journal, ConsultationFixture.KNOWLEDGE, new Texts(), clock),
                new Texts(),
                "工会热线12351",
                clock,
                longestMessage);
        return new Reception(() -> clerk, inbox);
    }

    private Exchange decideOn(Understander understander, Received.Kind kind, String text, @Nullable String language) {
        inbox.store(List.of(received(kind, text, Optional.ofNullable(language), NOW)));
        int before = journal.exchanges.size();
        assertThat(reception(understander, LONGEST).work(10)).isEqualTo(1);
        assertThat(journal.exchanges).as("exactly one record").hasSize(before + 1);
        return journal.exchanges.get(before);
    }

    private Received received(Received.Kind kind, String text, Optional<String> language, Instant at) {
        int id = inbox.all.size() + 1;
        return new Received(
                "u" + id, ConsultationFixture.ASKER, Optional.of("m" + id), kind, RedactedText.of(text), language, at);
    }

    @Nested
    class AQuestion {

        @Test
        void isAnsweredAndRecordedOnce() {
            Exchange exchange = decideOn(SURE, Received.Kind.TEXT, "产假有多少天", "zh-hans");
            assertThat(exchange.decision().kind()).isEqualTo("answered");
            assertThat(exchange.question().text().value()).isEqualTo("产假有多少天");
            assertThat(exchange.question().askedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(exchange.messages()).singleElement().satisfies(m -> {
                assertThat(m.text()).contains("158天").doesNotContain("依据：");
                assertThat(m.buttons()).extracting(Button::label).contains("依据", "怎么算的", "有帮助", "没帮助");
            });
            assertThat(exchange.received()).isPresent();
            assertThat(exchange.decidedAt()).isEqualTo(NOW);
            assertThat(inbox.undecided(10)).isEmpty();
        }

        @Test
        void isAnsweredForTheDayItCameInWhereTheAskersLive() {
            inbox.store(List.of(
                    received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), Instant.parse("2026-11-22T16:00:00Z"))));
            reception(SURE, LONGEST).work(1);
            assertThat(journal.exchanges.get(0).question().askedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        }

        @Test
        void isAnsweredInItsOwnLanguageWhateverTheTelephoneIsSetTo() {
            assertThat(decideOn(SURE, Received.Kind.TEXT, "产假有多少天", "en")
                            .messages()
                            .get(0)
                            .text())
                    .contains("158天");
        }

        @Test
        void thatIsNotClearGetsButtonsBelowTheLastPart() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假能不能休", Optional.empty(), NOW)));
            reception(UNSURE, 40).work(1);
            Exchange exchange = journal.exchanges.get(0);
            assertThat(exchange.decision().kind()).isEqualTo("clarifying_question");
            assertThat(exchange.messages()).hasSizeGreaterThan(1);
            assertThat(exchange.messages()).allSatisfy(m -> assertThat(m.text()).hasSizeLessThanOrEqualTo(40));
            List<Outgoing> butLast =
                    exchange.messages().subList(0, exchange.messages().size() - 1);
            assertThat(butLast).allSatisfy(m -> assertThat(m.buttons()).isEmpty());
            List<Button> buttons = exchange.messages().get(butLast.size()).buttons();
            assertThat(buttons.get(0).data()).isEqualTo("i:" + SmallModel.DAYS);
            assertThat(buttons.get(buttons.size() - 1)).isEqualTo(new Button("都不是", "n"));
            assertThat(exchange.dialogue().orElseThrow().question().value()).isEqualTo("产假能不能休");
        }

        @Test
        void thatIsLongIsSplitWithoutLosingAnything() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            reception(SURE, 100).work(1);
            List<Outgoing> messages = journal.exchanges.get(0).messages();
            assertThat(messages)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(m -> assertThat(m.text()).hasSizeLessThanOrEqualTo(100));
            String whole = decideOn(SURE, Received.Kind.TEXT, "产假有多少天", null)
                    .messages()
                    .get(0)
                    .text();
            String parts = String.join("", messages.stream().map(Outgoing::text).toList());
            assertThat(parts.replaceAll("\\s", "")).isEqualTo(whole.replaceAll("\\s", ""));
        }

        @Test
        void afterAnotherIsDecidedInTheOrderTheyCame() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            inbox.store(List.of(received(Received.Kind.TEXT, "怀孕被公司辞退怎么办", Optional.empty(), NOW)));
            inbox.store(List.of(received(Received.Kind.TEXT, "陪产假有几天", Optional.empty(), NOW)));
            Reception reception = reception(SURE, LONGEST);
            assertThat(reception.work(2)).isEqualTo(2);
            assertThat(reception.work(2)).isEqualTo(1);
            assertThat(reception.work(2)).isZero();
            assertThat(journal.exchanges)
                    .extracting(e -> e.decision().intent().orElse(""))
                    .containsExactly(SmallModel.DAYS, SmallModel.FIRED, SmallModel.PATERNITY);
        }
    }

    @Nested
    class WordsOfAnotherKind {

        @Test
        void thatSheChangedAreAnsweredAsChangedAndNotReadWithTheOldOnes() {
            decideOn(UNSURE, Received.Kind.TEXT, "双胞胎产假能不能休", null);
            Exchange exchange = decideOn(SURE, Received.Kind.EDITED, "产假能休多少天", null);
            assertThat(exchange.messages().get(0).text())
                    .startsWith("（按你改过的话回答）\n")
                    .contains("158天")
                    .doesNotContain("173");
            assertThat(exchange.question().text().value()).isEqualTo("产假能休多少天");
        }

        @Test
        void belowAPictureAreAnsweredAndThePictureIsNamed() {
            assertThat(decideOn(SURE, Received.Kind.CAPTION, "产假有多少天", null)
                            .messages()
                            .get(0)
                            .text())
                    .startsWith("（图片和文件我看不了，只按文字回答）\n")
                    .contains("158天");
        }

        @Test
        void thatArePassedOnAreAnsweredButAreNoCaseOfHersAndLeaveHerDialogueAsItWas() {
            Optional<Dialogue> open =
                    decideOn(UNSURE, Received.Kind.TEXT, "双胞胎产假能不能休", null).dialogue();
            assertThat(open).isPresent();
            Exchange exchange = decideOn(SURE, Received.Kind.FORWARDED, "产假有多少天", null);
            assertThat(exchange.messages().get(0).text())
                    .startsWith("（只按转发的文字回答，不当作你自己的情况）\n")
                    .contains("158天");
            assertThat(exchange.dialogue()).isEqualTo(open);
            assertThat(exchange.decision().kind()).isEqualTo("answered");
        }

        @Test
        void thatArePassedOnAndNotClearAreAskedForInHerOwnWords() {
            Exchange exchange = decideOn(UNSURE, Received.Kind.FORWARDED, "产假能不能休", null);
            assertThat(exchange.messages()).singleElement().satisfies(message -> {
                assertThat(message.text()).contains("请用你自己的话问一句");
                assertThat(message.buttons()).isEmpty();
            });
            assertThat(exchange.dialogue()).isEmpty();
            assertThat(exchange.decision().unresolved()).isEmpty();
        }

        @Test
        void thatArePassedOnAreNoCommand() {
            assertThat(decideOn(SURE, Received.Kind.FORWARDED, "/start", null)
                            .decision()
                            .kind())
                    .isNotEqualTo("command");
        }

        @Test
        void inDangerComesBeforeEverything() {
            Exchange exchange = decideOn(SURE, Received.Kind.FORWARDED, "我不想活了", null);
            assertThat(exchange.decision().kind()).isEqualTo("crisis");
            assertThat(exchange.messages().get(0).text()).doesNotStartWith("（");
        }

        @ParameterizedTest
        @CsvSource({
            "VOICE, 语音我听不了",
            "PHOTO, 图片和视频我看不了",
            "DOCUMENT, 文件我打不开",
            "LOCATION, /province",
            "STICKER, 表情我看不懂",
            "CONTACT, 名片我没有打开",
            "UNREADABLE, 我只能看懂文字"
        })
        void whatHasNoneIsNamedAndSheIsToldWhatToDo(Received.Kind kind, String words) {
            Exchange exchange = decideOn(SURE, kind, "", null);
            assertThat(exchange.decision().kind()).isEqualTo("unreadable");
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.text()).contains(words));
        }

        @Test
        void inAGroupAreAskedForInPrivateAndNotKept() {
            Exchange exchange = decideOn(SURE, Received.Kind.GROUP, "niangjia_bot", "en");
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.text())
                            .contains("https://t.me/niangjia_bot")
                            .contains("private"));
            assertThat(exchange.question().text().value()).isEmpty();
        }
    }

    @Nested
    class AChoice {

        @Test
        void byButtonIsAnsweredAndRecordedWithTheQuestionAndInItsLanguage() {
            decideOn(UNSURE, Received.Kind.TEXT, "双胞胎产假能不能休", "en");
            Exchange exchange = decideOn(UNSURE, Received.Kind.BUTTON, "i:" + SmallModel.DAYS, "en");
            assertThat(exchange.decision().kind()).isEqualTo("answered");
            assertThat(exchange.question().text().value()).isEqualTo("双胞胎产假能不能休");
            assertThat(exchange.messages()).hasSize(2);
            assertThat(exchange.messages().get(0))
                    .as("what she chose, in the place of the question back")
                    .isEqualTo(new Outgoing("你问的是：产假有多少天", List.of()).inPlace());
            assertThat(exchange.messages().get(1).text()).contains("合计173天");
            assertThat(exchange.messages().get(1).replaces()).isFalse();
            assertThat(exchange.dialogue().map(Dialogue::offered)).contains(List.of());
        }

        @Test
        void byNumberReplacesNothing() {
            decideOn(UNSURE, Received.Kind.TEXT, "双胞胎产假能不能休", null);
            Exchange exchange = decideOn(UNSURE, Received.Kind.TEXT, "1", null);
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.replaces()).isFalse());
        }

        @Test
        void ofNoneOfThemHandsTheQuestionItselfToStaff() {
            decideOn(UNSURE, Received.Kind.TEXT, "产假能不能休", null);
            Exchange exchange = decideOn(UNSURE, Received.Kind.BUTTON, "n", null);
            assertThat(exchange.decision().kind()).isEqualTo("handed_off");
            assertThat(exchange.messages().get(0)).isEqualTo(new Outgoing("你问的是：都不是", List.of()).inPlace());
            assertThat(exchange.decision().unresolved()).contains(UnresolvedQuestion.Reason.NONE_OF_THESE);
            assertThat(exchange.question().text().value()).isEqualTo("产假能不能休");
        }

        @ParameterizedTest
        @CsvSource({"en-GB, 158 days", "zh-hant, 158天"})
        void byAButtonWhoseDialogueIsOverIsAnsweredInTheLanguageOfTheTelephone(String telephone, String says) {
            assertThat(decideOn(UNSURE, Received.Kind.BUTTON, "i:" + SmallModel.DAYS, telephone)
                            .messages()
                            .get(0)
                            .text())
                    .contains(says);
        }

        @ParameterizedTest
        @CsvSource({"n", "i:maternity_leave.gone", "x"})
        void thatCannotBeMadeAnyMoreIsAskedForAgainAndIsNoQuestionForStaff(String data) {
            Exchange exchange = decideOn(SURE, Received.Kind.BUTTON, data, null);
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(m -> assertThat(m.text()).isEqualTo("这个按钮已经过期了。请把问题重新说一遍，我再帮你看。"));
            assertThat(exchange.decision().unresolved()).isEmpty();
        }

        @Test
        void isStillPossibleAfterASticker() {
            decideOn(UNSURE, Received.Kind.TEXT, "产假能不能休", null);
            decideOn(UNSURE, Received.Kind.UNREADABLE, "", null);
            decideOn(UNSURE, Received.Kind.IGNORED, "", null);
            decideOn(UNSURE, Received.Kind.TEXT, "/help", null);
            assertThat(decideOn(UNSURE, Received.Kind.TEXT, "1", null)
                            .decision()
                            .kind())
                    .isEqualTo("answered");
        }

        @Test
        void isGoneAfterBeginningAgainOrADay() {
            decideOn(UNSURE, Received.Kind.TEXT, "产假能不能休", null);
            decideOn(UNSURE, Received.Kind.TEXT, "/start", null);
            assertThat(journal.dialogue(ConsultationFixture.ASKER, Instant.MIN)).isEmpty();
            decideOn(UNSURE, Received.Kind.TEXT, "产假能不能休", null);
            assertThat(journal.dialogue(ConsultationFixture.ASKER, NOW.minus(Reception.DIALOGUE_OPEN)))
                    .isPresent();
            assertThat(journal.dialogue(ConsultationFixture.ASKER, NOW)).isEmpty();
        }
    }

    @Nested
    class WhatIsNoQuestion {

        @ParameterizedTest
        @CsvSource({
            "/start, 你好，我是娘家",
            "/START, 你好，我是娘家",
            "/start@niangjia_bot, 你好，我是娘家",
            "/start from_link, 你好，我是娘家",
            "/help, 直接用一句话问我",
            "/privacy, 隐私说明",
            "/nothing, 我不认识这个命令",
            "/, 我不认识这个命令",
            "/产假有多少天, 我不认识这个命令"
        })
        void aCommandGetsItsText(String command, String beginning) {
            Exchange exchange = decideOn(SURE, Received.Kind.TEXT, command, "zh-hans");
            assertThat(exchange.decision().kind()).isEqualTo("command");
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(m -> assertThat(m.text()).startsWith(beginning));
            assertThat(exchange.decision().unresolved()).isEmpty();
        }

        @Test
        void aCommandIsAnsweredInTheLanguageOfTheTelephone() {
            assertThat(decideOn(SURE, Received.Kind.TEXT, "/privacy", "en-US")
                            .messages()
                            .get(0)
                            .text())
                    .startsWith("Privacy")
                    .contains("Telegram's servers");
            assertThat(decideOn(SURE, Received.Kind.TEXT, "/privacy", null)
                            .messages()
                            .get(0)
                            .text())
                    .startsWith("隐私说明");
        }

        @Test
        void aStickerIsToldThatWordsAreNeeded() {
            Exchange exchange = decideOn(SURE, Received.Kind.UNREADABLE, "", "zh-hans");
            assertThat(exchange.decision().kind()).isEqualTo("unreadable");
            assertThat(exchange.messages())
                    .singleElement()
                    .satisfies(m -> assertThat(m.text()).contains("图片、语音、表情我看不了"));
        }

        @Test
        void whatNobodySaidIsNotedWithoutAReply() {
            Exchange exchange = decideOn(SURE, Received.Kind.IGNORED, "", null);
            assertThat(exchange.decision().kind()).isEqualTo("ignored");
            assertThat(exchange.messages()).isEmpty();
        }

        @Test
        void aButtonNamedLikeACommandIsNone() {
            assertThat(decideOn(SURE, Received.Kind.BUTTON, "/start", null)
                            .decision()
                            .kind())
                    .isNotEqualTo("command");
        }
    }

    @Nested
    class AFailure {

        @Test
        void isTriedThreeTimesThenAdmittedAndGivenToStaff() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            journal.failOn = "answered";
            Reception reception = reception(SURE, LONGEST);
            reception.work(10);
            reception.work(10);
            assertThat(journal.exchanges).isEmpty();
            assertThat(inbox.undecided(10)).hasSize(1);
            reception.work(10);
            assertThat(journal.exchanges).singleElement().satisfies(exchange -> {
                assertThat(exchange.decision().kind()).isEqualTo("failed");
                assertThat(exchange.decision().unresolved()).contains(UnresolvedQuestion.Reason.FAILED);
                assertThat(exchange.question().text().value()).isEqualTo("产假有多少天");
                assertThat(exchange.messages())
                        .singleElement()
                        .satisfies(m -> assertThat(m.text()).startsWith("对不起").contains("工会热线12351"));
            });
            assertThat(inbox.undecided(10)).isEmpty();
            assertThat(reception.work(10)).isZero();
        }

        @Test
        void holdsNobodyElseUp() {
            Asker another = new Asker(Channel.TELEGRAM, "another");
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            inbox.store(List.of(new Received(
                    "u2",
                    another,
                    Optional.of("m2"),
                    Received.Kind.TEXT,
                    RedactedText.of("/help"),
                    Optional.empty(),
                    NOW)));
            journal.failOn = "answered";
            reception(SURE, LONGEST).work(10);
            assertThat(journal.exchanges)
                    .singleElement()
                    .satisfies(
                            exchange -> assertThat(exchange.question().asker()).isEqualTo(another));
        }

        @Test
        void thatCannotEvenBeRecordedHoldsNobodyElseUpAndIsTriedAgain() {
            Asker another = new Asker(Channel.TELEGRAM, "another");
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            inbox.failures.put("u1", 5);
            inbox.store(List.of(new Received(
                    "u2",
                    another,
                    Optional.of("m2"),
                    Received.Kind.TEXT,
                    RedactedText.of("/help"),
                    Optional.empty(),
                    NOW)));
            journal.failFor = Optional.of(ConsultationFixture.ASKER);
            Reception reception = reception(SURE, LONGEST);
            reception.work(10);
            assertThat(journal.exchanges).extracting(e -> e.decision().kind()).containsExactly("command");
            assertThat(inbox.undecided(10)).extracting(Received::id).containsExactly("u1");
            journal.failFor = Optional.empty();
            reception.work(10);
            assertThat(journal.exchanges).extracting(e -> e.decision().kind()).containsExactly("command", "answered");
        }

        @Test
        void isNotOvertakenByWhatTheSameAskerSaidAfterwards() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            inbox.store(List.of(received(Received.Kind.TEXT, "/help", Optional.empty(), NOW)));
            journal.failOn = "answered";
            Reception reception = reception(SURE, LONGEST);
            assertThat(reception.work(10)).isEqualTo(2);
            assertThat(journal.exchanges).isEmpty();
            journal.failOn = "";
            reception.work(10);
            assertThat(journal.exchanges).extracting(e -> e.decision().kind()).containsExactly("answered", "command");
        }

        @Test
        void thatPassesIsForgotten() {
            inbox.store(List.of(received(Received.Kind.TEXT, "产假有多少天", Optional.empty(), NOW)));
            journal.failOn = "answered";
            Reception reception = reception(SURE, LONGEST);
            reception.work(10);
            journal.failOn = "";
            reception.work(10);
            assertThat(journal.exchanges).extracting(e -> e.decision().kind()).containsExactly("answered");
        }

        @Test
        void isAdmittedInTheLanguageOfTheAsker() {
            inbox.store(List.of(received(Received.Kind.TEXT, "How long?", Optional.of("en"), NOW)));
            journal.failOn = "not_understood";
            Reception reception = reception(SURE, LONGEST);
            reception.work(1);
            reception.work(1);
            reception.work(1);
            assertThat(journal.exchanges.get(0).messages().get(0).text()).startsWith("Sorry");
            assertThat(journal.exchanges.get(0).question().replyLanguage()).isEqualTo(Language.EN);
        }
    }

    /** A journal that keeps what it is given, and fails on one kind of decision or for one asker if told so. */
    private static final class MemoryJournal implements Journal {

        private final List<Exchange> exchanges = new ArrayList<>();
        private final Map<Asker, Dialogue> open = new HashMap<>();
        private Instant openedAt = Instant.MIN;
        private String failOn = "";
        private Optional<Asker> failFor = Optional.empty();

        @Override
        public void record(Exchange exchange) {
            if (exchange.decision().kind().equals(failOn)
                    || failFor.equals(Optional.of(exchange.question().asker()))) {
                throw new IllegalStateException("the journal is broken");
            }
            exchanges.add(exchange);
            open.remove(exchange.question().asker());
            exchange.dialogue().ifPresent(d -> open.put(exchange.question().asker(), d));
            openedAt = exchange.decidedAt();
        }

        @Override
        public Optional<Dialogue> dialogue(Asker asker, Instant since) {
            return openedAt.isAfter(since) ? Optional.ofNullable(open.get(asker)) : Optional.empty();
        }
    }

    /** An inbox whose entries are decided when the journal has them. */
    private static final class MemoryInbox implements Inbox {

        private final MemoryJournal journal;
        private final List<Received> all = new ArrayList<>();
        private final Map<String, Integer> failures = new HashMap<>();

        private MemoryInbox(MemoryJournal journal) {
            this.journal = journal;
        }

        @Override
        public int store(List<Received> received) {
            all.addAll(received);
            return received.size();
        }

        @Override
        public List<Received> undecided(int limit) {
            List<String> decided = journal.exchanges.stream()
                    .map(e -> e.received().map(Received::id).orElse(""))
                    .toList();
            return all.stream()
                    .filter(r -> !decided.contains(r.id()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public int failed(Received received) {
            return failures.merge(received.id(), 1, Integer::sum);
        }
    }
}
