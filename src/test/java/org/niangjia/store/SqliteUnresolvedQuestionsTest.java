package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Candidate;

class SqliteUnresolvedQuestionsTest extends StoreTest {

    @Test
    void listsWhatIsOpenWithAllThatStaffNeedToKnow() {
        store.journal()
                .record(Samples.atTheTerminal(
                        "s1", "陪护假怎么请，我的电话13812345678", Samples.unresolved(Reason.NOT_CONFIRMED)));
        assertThat(store.unresolvedQuestions().open())
                .containsExactly(new UnresolvedQuestion(
                        1,
                        RedactedText.of("陪护假怎么请，我的电话〔手机号〕"),
                        Language.ZH,
                        new Jurisdiction("CN-SD"),
                        Samples.DAY,
                        Reason.NOT_CONFIRMED,
                        List.of(new Candidate("maternity_leave.days", "maternity_leave", 0.97)),
                        NOON,
                        Optional.of("maternity_leave"),
                        Channel.TERMINAL,
                        person("s1"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void listsTheOldestFirstAndLeavesOutWhatWasAnsweredOrClosed() {
        open("二", 20);
        open("一", 10);
        store.journal().record(Samples.atTheTerminal("s1", "答了", Samples.answered()));
        open("三", 30);
        execute("UPDATE unresolved_question SET closed_at = 1 WHERE id = 3");
        assertThat(store.unresolvedQuestions().open())
                .extracting(question -> question.text().value())
                .containsExactly("一", "二");
    }

    @Test
    void neverUsesANumberTwice() {
        open("一", 10);
        open("二", 20);
        execute("DELETE FROM unresolved_question");
        restart();
        open("三", 30);
        assertThat(store.unresolvedQuestions().open())
                .extracting(UnresolvedQuestion::id)
                .containsExactly(3L);
    }

    private static String person(String session) {
        byte[] hash = new LookupHash(Samples.key(1)).ofAsker(new Asker(Channel.TERMINAL, session));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private void open(String text, int second) {
        store.journal()
                .record(Samples.decidedAt(
                        Samples.atTheTerminal("s1", text, Samples.unresolved(Reason.NOT_UNDERSTOOD)),
                        NOON.plusSeconds(second)));
    }
}
