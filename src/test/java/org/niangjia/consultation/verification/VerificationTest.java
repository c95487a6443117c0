package org.niangjia.consultation.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Verification.Checked;
import org.niangjia.consultation.verification.Verification.Known;
import org.niangjia.consultation.verification.Verification.Standing;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.SmallKnowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;

class VerificationTest {

    private static final Texts TEXTS = new Texts();
    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-01T04:00:00Z");

    @TempDir
    Path folder;

    private SmallKnowledge files;
    private SqliteStore store;

    @BeforeEach
    void open() {
        files = SmallKnowledge.in(folder.resolve("files"));
        Path database = folder.resolve("data/niangjia.db");
        store = SqliteStore.open(database, DataKey.load(folder.resolve("key/data.key"), database));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Verification verification(Instant now) {
        return new Verification(
                files.knowledge(), TEXTS, store.issuedAnswers(), Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Reply.Answered answered(String article, Facts facts) {
        Knowledge knowledge = files.knowledge();
        Answer answer = (Answer) new AnswerComposer(knowledge, TEXTS)
                .compose(Objects.requireNonNull(knowledge.articles().get(article)), facts, Language.ZH);
        return new Reply.Answered(
                answer,
                List.of(),
                List.of(),
                new Reply.Basis(
                        RedactedText.of("产假有多少天"),
                        true,
                        Optional.empty(),
                        List.of(),
                        facts.place(),
                        facts.on(),
                        Language.ZH,
                        List.of()));
    }

    private Reply issue(String article, Facts facts) {
        return answered(article, facts).withCodes(verification(NOON));
    }

    /** Issues the answer and stores it with its exchange, as a channel does. */
    private VerificationCode given(String article, LocalDate day) {
        return record(issue(article, Facts.of(SHANDONG, day)), NOON);
    }

    private VerificationCode record(Reply reply, Instant at) {
        Question question = new Question(
                new Asker(Channel.WEB, "somebody"), RedactedText.of("产假有多少天"), DAY, Optional.empty(), Optional.empty());
        store.journal()
                .record(new Exchange(
                        Optional.empty(),
                        List.of(new Exchange.Decided(question, Decision.of(reply, "r1", 1), reply.check())),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        at));
        return reply.check().orElseThrow().code();
    }

    private Known known(VerificationCode code, Instant now) {
        Checked checked = verification(now).check(code.toString());
        assertThat(checked).isInstanceOf(Known.class);
        return (Known) checked;
    }

    private String text(VerificationCode code, Instant now, Language language) {
        Verification verification = verification(now);
        return verification.text(verification.check(code.toString()), language);
    }

    @Test
    void saysOfAnAnswerThatStandsWhenAndForWhatItWasGiven() {
        VerificationCode code = given("leave-days", DAY);

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.CURRENT);
        assertThat(text(code, LATER, Language.ZH))
                .startsWith("这个答复仍然有效。\n\n")
                .contains(
                        code.toString(),
                        "产假有多少天",
                        "山东省",
                        "按2026年11月22日的规定",
                        "首次发出：2026年11月22日",
                        files.knowledge().revision(),
                        "《山东的条例》第二十五条",
                        "不包括按提问人自己的情况算出的数");
        assertThat(text(code, LATER, Language.EN))
                .startsWith("This answer still stands.")
                .contains("How long maternity leave is", "Shandong");
    }

    @Test
    void givesTheSameAnswerTheSameCodeWhoeverAsksAndWhenever() {
        VerificationCode first = given("leave-days", DAY);
        Reply hers = issue("leave-days", Facts.of(SHANDONG, DAY).with(Fact.CHILD_ORDER, 1));

        assertThat(hers.check().orElseThrow().code()).isEqualTo(first);
        assertThat(record(hers, LATER)).isEqualTo(first);
        assertThat(known(first, LATER).found().firstIssuedOn()).isEqualTo(DAY);
    }

    @Test
    void givesEveryOtherArticlePlaceAndDayAnotherCode() {
        assertThat(List.of(
                        given("leave-days", DAY),
                        given("fired", DAY),
                        given("leave-days", DAY.plusDays(1)),
                        record(issue("leave-days", Facts.of(Jurisdiction.NATIONAL, DAY)), NOON)))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheAskerInOneLineHowToCheckIt() {
        Reply reply = issue("fired", Facts.of(SHANDONG, DAY));
        String code = reply.check().orElseThrow().code().toString();

        assertThat(reply.text()).endsWith("\n核验码" + code + "：发 /verify 加核验码，可核对这个答复");
        Verification reachable = new Verification(
                files.knowledge(),
                TEXTS,
                store.issuedAnswers(),
                Optional.of(URI.create("https://niangjia.example/")),
                Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(answered("fired", Facts.of(SHANDONG, DAY))
                        .withCodes(reachable)
                        .text())
                .endsWith("\n核验码" + code + "：发 /verify 加核验码，或打开 https://niangjia.example/verify");
    }

    @Test
    void knowsNoAnswerThatWasNotStored() {
        Reply reply = issue("fired", Facts.of(SHANDONG, DAY));

        assertThat(verification(NOON).check(reply.check().orElseThrow().code().toString()))
                .isEqualTo(new Verification.Unknown());
    }

    @Test
    void saysThatAnAnswerWasReplacedOnceItsFigureIsAnotherOne() {
        VerificationCode code = given("leave-days", DAY);
        files.replace(SmallKnowledge.BASE_LEAVE, "value: 98", "value: 105")
                .replace(SmallKnowledge.WORKED, "days: 158, steps: [98, 60]", "days: 165, steps: [105, 60]");

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.REPLACED);
        assertThat(text(code, LATER.plusSeconds(864_000), Language.ZH)).startsWith("这个答复最迟在2027年3月1日已经被新的内容替换");
        Verification now = verification(LATER);
        assertThat(now.saysNow(known(code, LATER), Language.ZH).orElseThrow()).contains("165天");
        assertThat(now.askNow(known(code, LATER), Language.ZH))
                .containsExactly(new Button("看现在的答复", "i:maternity_leave.days"));
    }

    @Test
    void saysThatAnAnswerWasReplacedOnceItIsWordedOtherwise() {
        VerificationCode code = given("fired", DAY);
        files.replace(SmallKnowledge.FIRED, "may not fire you", "must not fire you");

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.REPLACED);
    }

    @Test
    void takesBackThatItWasReplacedWhenTheWordingIsRestored() {
        VerificationCode code = given("fired", DAY);
        files.replace(SmallKnowledge.FIRED, "may not fire you", "must not fire you");
        known(code, NOON);
        files.replace(SmallKnowledge.FIRED, "must not fire you", "may not fire you");
        assertThat(known(code, LATER).standing()).isEqualTo(Standing.CURRENT);
        files.replace(SmallKnowledge.FIRED, "may not fire you", "must not fire you");

        assertThat(known(code, LATER).since()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void saysThatAnAnswerWasWithdrawnOnceItsArticleIsGone() {
        VerificationCode code = given("fired", DAY);
        files.delete(SmallKnowledge.FIRED)
                .delete(SmallKnowledge.FIRED_INTENT)
                .replace(SmallKnowledge.LEAVE_DAYS, "related: [fired]\n", "");

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(text(code, LATER, Language.ZH))
                .startsWith("这个答复最迟在2027年3月1日已经撤回")
                .contains("内容：fired");
        assertThat(verification(LATER).askNow(known(code, LATER), Language.ZH)).isEmpty();
    }

    @Test
    void saysThatAnAnswerWasWithdrawnOnceNothingVerifiedHolds() {
        VerificationCode code = given("fired", DAY);
        files.replace(SmallKnowledge.FIRED, "2012-04-28:", "2026-12-01:");

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void saysThatWhatAnAnswerRestsOnIsBeingChecked() {
        VerificationCode code = given("leave-days", DAY);
        files.write("knowledge/under_review.yaml", """
                under_review:
                  - {source: local-law, provision: 第二十五条, since: 2027-02-01}
                """);

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.UNDER_REVIEW);
        assertThat(text(code, LATER, Language.ZH)).startsWith("这个答复引用的规定刚有变动，我们正在核对");
    }

    @Test
    void isNoOtherAnswerBecauseWhatItRestsOnWasBeingCheckedWhenItWasGiven() {
        files.write("knowledge/under_review.yaml", """
                under_review:
                  - {source: local-law, provision: 第二十五条, since: 2026-11-01}
                """);
        VerificationCode code = given("leave-days", DAY);
        files.delete("knowledge/under_review.yaml");

        assertThat(known(code, LATER).standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void saysThatAnotherRuleHasComeSinceTheDayOfTheAnswer() {
        files.write(
                SmallKnowledge.BASE_LEAVE,
                files.read(SmallKnowledge.BASE_LEAVE)
                        + "    2027-01-01: {value: 128, citations: [{source: national-law, provision: 第七条第一款}]}\n");
        VerificationCode code = given("leave-days", DAY);

        assertThat(known(code, NOON).standing()).isEqualTo(Standing.CURRENT);
        assertThat(text(code, NOON, Language.ZH)).startsWith("这个答复现在仍然有效；从2027年1月1日起规定有变化。");
        assertThat(known(code, LATER).standing()).isEqualTo(Standing.OVERTAKEN);
        assertThat(text(code, LATER, Language.ZH)).startsWith("这个答复对2026年11月22日的情况仍然正确；从2027年1月1日起规定有了变化");
    }

    @Test
    void tellsAMistypedCodeFromOneThatWasNeverGiven() {
        Verification verification = verification(NOON);
        String code = given("fired", DAY).toString();
        char wrong = code.charAt(0) == '2' ? '3' : '2';

        assertThat(verification.check(wrong + code.substring(1))).isEqualTo(new Verification.Mistyped());
        assertThat(verification.check(VerificationCode.of(new byte[] {1}).toString()))
                .isEqualTo(new Verification.Unknown());
        assertThat(verification.text(new Verification.Mistyped(), Language.ZH)).contains("可能有一个字打错了");
        assertThat(verification.text(new Verification.Unknown(), Language.EN)).contains("do not take it for an answer");
    }

    @Test
    void looksUpNoMoreThanSoManyCodesAMinute() {
        Verification verification = verification(NOON);
        String code = given("fired", DAY).toString();
        for (int i = 0; i < 300; i++) {
            assertThat(verification.check(code)).isInstanceOf(Known.class);
        }

        assertThat(verification.check(code)).isEqualTo(new Verification.TooMany());
        assertThat(verification.check("x")).isEqualTo(new Verification.Mistyped());
    }

    @Test
    void forgetsAnAnswerAfterThreeYears() {
        VerificationCode code = given("fired", DAY);
        store.retention().purge(Instant.parse("2029-11-21T15:00:00Z"));
        assertThat(store.issuedAnswers().find(code)).isPresent();
        store.retention().purge(Instant.parse("2029-11-21T17:00:00Z"));

        assertThat(store.issuedAnswers().find(code)).isEmpty();
    }

    @Test
    void cannotBeMadeUpWithoutTheKey() {
        VerificationCode code = given("fired", DAY);
        Path database = folder.resolve("other/niangjia.db");
        try (SqliteStore other =
                SqliteStore.open(database, DataKey.load(folder.resolve("other-key/data.key"), database))) {
            IssuedAnswer same = store.issuedAnswers().find(code).orElseThrow().answer();

            assertThat(other.issuedAnswers().codeOf(same)).isNotEqualTo(code);
            assertThat(store.issuedAnswers().codeOf(same)).isEqualTo(code);
        }
    }
}
