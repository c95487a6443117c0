package org.niangjia.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.niangjia.casework.Actor;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.NewCase;
import org.niangjia.casework.Stage;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.WorkingTime;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** Fills a store with made-up questions and cases, in one transaction and from a seed. */
final class ManyCases {

    private static final List<String> SUBJECTS =
            List.of("产假", "哺乳时间", "生育津贴", "孕期调岗", "两癌筛查", "育儿假", "加班费", "年休假", "劳动合同", "婴儿托育");
    private static final List<String> ASKED = List.of("怎么算", "单位不给怎么办", "要什么材料", "多久能办下来", "归谁管", "过期了还能补吗");
    private static final List<String> TOPICS =
            List.of("maternity_leave", "breastfeeding", "maternity_allowance", "union_help");
    private static final List<String> PLACES = List.of("CN", "CN-SD", "CN-SD-370100", "CN-GD", "CN-GD-440100");
    private static final List<String> DEPARTMENTS = List.of("women_workers", "legal_work", "rights_protection");

    private final SqliteStore store;
    private final FieldCipher cipher = new FieldCipher(Samples.key(1));
    private final LookupHash hash = new LookupHash(Samples.key(1));
    private final WorkingTime time = new WorkingTime(ShippedKnowledge.get().calendar());
    private final Random random = new Random(100_000);

    ManyCases(SqliteStore store) {
        this.store = store;
    }

    /** Half a year of questions up to NOON, one in three of them unresolved, each tenth of these still open, and so many cases. */
    void fill(int questions, int cases) {
        CaseRows rows = new CaseRows(
                cipher,
                hash,
                new Shield(cipher, new WordSearch(new QuestionWords(cipher)), new WordSearch(new CaseWords(cipher))));
        store.database().write(handle -> {
            fillQuestions(handle, questions);
            for (int i = 1; i <= cases; i++) {
                insertCase(handle, rows, (long) i * (questions / cases), at(i, cases));
            }
            handle.execute("ANALYZE");
            return null;
        });
    }

    private void fillQuestions(Handle handle, int count) {
        PreparedBatch questions = handle.prepareBatch("""
                INSERT INTO question (id, channel, asker_hash, words, language, jurisdiction, asked_on, recorded_at)
                VALUES (:row, 'telegram', :asker, :words, 'zh', 'CN-SD', '2026-11-22', :at)
                """);
        PreparedBatch decisions = handle.prepareBatch("""
                INSERT INTO decision (question_id, kind, topic, confidence, jurisdiction, as_of, candidates, revision, elapsed_millis, decided_at)
                VALUES (:row, 'answered', :topic, 0.5, :place, '2026-11-22', '[]', 'r', 1, :at)
                """);
        PreparedBatch unresolved = handle.prepareBatch("""
                INSERT INTO unresolved_question (question_id, asker_key, reason, opened_at, closed_at, asker_hash, topic, jurisdiction, language)
                VALUES (:row, :key, :reason, :at, :closed, :asker, :topic, :place, 'zh')
                """);
        for (int row = 1; row <= count; row++) {
            String chat = "chat" + random.nextInt(count / 5 + 1);
            byte[] asker = hash.ofAsker(new Asker(Channel.TELEGRAM, chat));
            long at = at(row, count).toEpochMilli();
            String topic = one(TOPICS);
            String place = one(PLACES);
            questions
                    .bind("row", row)
                    .bind("asker", asker)
                    .bind("words", cipher.seal(new Place("question", "words", row), words()))
                    .bind("at", at)
                    .add();
            decisions
                    .bind("row", row)
                    .bind("topic", topic)
                    .bind("place", place)
                    .bind("at", at)
                    .add();
            if (row % 3 == 0) {
                unresolved
                        .bind("row", row)
                        .bind("key", cipher.seal(new Place("unresolved_question", "asker_key", row / 3), chat))
                        .bind(
                                "reason",
                                one(List.of(UnresolvedQuestion.Reason.values())).code())
                        .bind("at", at)
                        .bind("closed", row % 30 == 0 ? null : at + 1)
                        .bind("asker", asker)
                        .bind("topic", topic)
                        .bind("place", place)
                        .add();
            }
        }
        questions.execute();
        decisions.execute();
        unresolved.execute();
    }

    private void insertCase(Handle handle, CaseRows rows, long question, Instant at) {
        Stage stage = random.nextInt(10) == 0 ? Stage.OPENED : one(List.of(Stage.values()));
        CaseClock clock = CaseClock.started(at, time);
        RedactedText words = RedactedText.of(words());
        Case head = new Case(
                CaseNumber.draw(random),
                one(List.of(CaseClass.values())),
                Optional.of(one(TOPICS)),
                Optional.of(one(DEPARTMENTS)),
                stage,
                words,
                Channel.TELEGRAM,
                Language.ZH,
                new Jurisdiction(one(PLACES)),
                at,
                clock,
                false,
                0,
                Optional.empty(),
                Optional.of("staff" + random.nextInt(12)),
                at);
        CaseStep opened = new CaseStep(at, Actor.asker(), new CaseEvent.Opened(head.caseClass(), head.topic(), words));
        rows.insert(handle, new NewCase(head, opened), question, new Asker(Channel.TELEGRAM, "chat" + question));
    }

    private static Instant at(long number, long of) {
        return Samples.NOON
                .minus(Duration.ofDays(180))
                .plusMillis(Duration.ofDays(180).toMillis() * number / of);
    }

    private String words() {
        return "我在厂里上班，" + one(SUBJECTS) + one(ASKED) + "？主管说" + one(SUBJECTS) + "不归他管，" + random.nextInt(10_000);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
