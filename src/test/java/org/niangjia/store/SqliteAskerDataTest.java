package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.asker;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.consent.HeldData;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

class SqliteAskerDataTest extends StoreTest {

    private static final String HERS = "711";

    /** A five stands in no case number, so no number drawn for her can hold it. */
    private static final String ANOTHERS = "755";

    /** Tables that hold nothing of any asker. */
    private static final Set<String> NOBODYS = Set.of(
            "store_key",
            "flyway_schema_history",
            "bulk_action",
            "staff_tie",
            "issued_answer",
            "past_questions",
            "service",
            "campaign",
            "staff",
            "staff_session",
            "login_attempt",
            "audit_log",
            "draft",
            "draft_step",
            "revision");

    /** Rows that staff's work or the web page put beside hers: they hold no word of hers. */
    private static final Set<String> OF_STAFFS_WORK =
            Set.of("bulk_action_question", "hidden_question", "hidden_case", "receipt", "rating", "unreachable");

    private SampleCases cases;

    @BeforeEach
    void cases() {
        cases = new SampleCases(store);
    }

    /** One of everything that can be kept of an asker: decided and sent, waiting, unresolved, a case, an open dialogue, her choices. */
    private void keepEverythingOf(String chat) {
        AskerStore askers = store.askers();
        cases.open(chat, "金丝雀的个案" + chat, NOON);
        assertThat(cases.told(chat)).hasSize(1);
        Received first = received(chat + "1", chat, "金丝雀一号" + chat);
        store.inbox().store(List.of(first));
        askers.kept().record(exchange(first, "夜莺的答复" + chat));
        store.outbox().sent(store.outbox().due(NOON, 10).get(0).id(), NOON);
        Received second = received(chat + "2", chat, "金丝雀二号" + chat);
        store.inbox().store(List.of(second));
        askers.kept()
                .record(Samples.withDialogue(
                        Samples.withDecision(exchange(second, "还没发出"), Samples.unresolved(Reason.NOT_UNDERSTOOD)),
                        new Dialogue(RedactedText.of("画眉没说完"), List.of("a"), Optional.empty()),
                        NOON));
        askers.subscriptions().keep(asker(chat), Set.of(Subject.LAW), NOON);
        execute(
                "INSERT OR IGNORE INTO campaign (id, subject, jurisdiction, words_zh, words_en, state, drafted_by, drafted_at)"
                        + " VALUES (1, 'law', 'CN', 'x', 'x', 'sent', 1, 1)");
        execute("INSERT INTO campaign_recipient (campaign_id, asker_hash) SELECT 1, asker_hash FROM subscription"
                + " WHERE asker_hash NOT IN (SELECT asker_hash FROM campaign_recipient)");
        askers.askers()
                .keep(
                        asker(chat),
                        new AskerRecord(
                                Optional.of(new Jurisdiction("CN-GD")),
                                Optional.of(Language.EN),
                                Consent.GIVEN,
                                false,
                                Optional.of(NOON)),
                        NOON);
    }

    @Test
    void everyTableIsEitherErasedFromOrNobodys() {
        List<String> tables = store.database()
                .read(handle -> handle.createQuery(
                                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                        .mapTo(String.class)
                        .list());
        Set<String> covered = new TreeSet<>(SqliteAskerData.ROWS.keySet());
        covered.addAll(NOBODYS);
        assertThat(covered)
                .as("add what is new to SqliteAskerData, or it survives /forget")
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void showsHerEverythingOfHersAndNothingOfAnybodyElse() {
        keepEverythingOf(HERS);
        keepEverythingOf(ANOTHERS);
        HeldData held = store.askers().data().heldOf(asker(HERS));
        assertThat(held.questions()).hasSize(3);
        assertThat(held.questions().get(1).words()).isEqualTo("金丝雀一号" + HERS);
        assertThat(held.questions().get(1).sent()).containsExactly("夜莺的答复" + HERS);
        assertThat(held.questions().get(1).at()).isEqualTo(NOON);
        assertThat(held.questions().get(2).open()).isTrue();
        assertThat(held.settings().place()).contains(new Jurisdiction("CN-GD"));
        assertThat(held.json())
                .contains("金丝雀一号" + HERS, "金丝雀二号" + HERS, "夜莺的答复" + HERS, "金丝雀的个案" + HERS, "画眉没说完", "CN-GD")
                .contains("\"asker_key\":\"" + HERS + "\"")
                .doesNotContain(ANOTHERS);
        assertThat(SqliteAskerData.ROWS.keySet())
                .filteredOn(table -> !OF_STAFFS_WORK.contains(table))
                .allSatisfy(table -> assertThat(held.json()).doesNotContain("\"" + table + "\":[]"));
    }

    @Test
    void erasesEverythingOfHersFromEveryTableAndFile() throws IOException {
        keepEverythingOf(ANOTHERS);
        List<byte[]> others = sealed();
        keepEverythingOf(HERS);
        List<byte[]> hers = sealed().stream()
                .filter(value -> others.stream().noneMatch(other -> Arrays.equals(other, value)))
                .toList();
        assertThat(hers).hasSizeGreaterThan(15);
        store.database().emptyJournal();
        assertThat(found(hers))
                .as("they are in the file before, so that this test can fail")
                .isNotEmpty();

        store.askers().data().erase(asker(HERS));

        assertThat(found(hers)).as("not even sealed, in no file").isEmpty();
        assertThat(SqliteAskerData.ROWS.keySet())
                .filteredOn(table -> !OF_STAFFS_WORK.contains(table))
                .allSatisfy(table -> assertThat(count(table)).as(table).isPositive());
        assertThat(store.askers().data().heldOf(asker(HERS)).questions()).isEmpty();
        assertThat(store.askers().askers().of(asker(HERS))).isEqualTo(AskerRecord.NEW);
        assertThat(store.askers().data().heldOf(asker(ANOTHERS)).questions()).hasSize(3);
        assertThat(store.unresolvedQuestions().open()).hasSize(2);
        store.askers().data().erase(asker(HERS));
    }

    @Test
    void whatWaitsForADecisionKeepsItsWordsUntilThenAndIsFoundByNothingOfHersAfterwards() {
        Received waiting = received("5", HERS, "等着回答");
        store.inbox().store(List.of(waiting));
        store.askers().data().erase(asker(HERS));
        assertThat(store.inbox().undecided(10)).extracting(Received::text).containsExactly(waiting.text());
        store.askers().passing().record(exchange(waiting, "回执"));
        assertThat(count("inbox WHERE asker_hash IS NOT NULL OR message_hash IS NOT NULL OR words IS NOT NULL"))
                .isZero();
        store.outbox().sent(store.outbox().due(NOON, 10).get(0).id(), NOON);
        assertThat(count("outbox")).isZero();
        assertThat(count("question")).isZero();
    }

    @Test
    void ofAnExchangeThatPassesOnlyTheHashesAreLeftOnceItIsSent() throws IOException {
        Received asked = received("7", HERS, "金丝雀不留");
        store.inbox().store(List.of(asked));
        List<byte[]> words = sealed();
        store.askers().passing().record(exchange(asked, "第一段", "第二段"));
        assertThat(store.outbox().waiting()).isEqualTo(2);
        assertThat(count("inbox WHERE words IS NOT NULL OR asker_key IS NOT NULL OR message_id IS NOT NULL"))
                .isZero();
        restart();
        for (int i = 0; i < 2; i++) {
            words.addAll(sealed());
            long id = store.outbox().due(NOON, 10).get(0).id();
            store.outbox().sending(id);
            store.outbox().sent(id, NOON);
        }
        store.askers().passing().record(exchange(asked, "不会再说一次"));
        assertThat(store.outbox().waiting()).isZero();
        assertThat(count("outbox")).isZero();
        assertThat(count("question") + count("decision") + count("unresolved_question") + count("dialogue"))
                .isZero();
        store.database().emptyJournal();
        List<byte[]> gone = words.stream().filter(value -> value.length != 32).toList();
        assertThat(gone).hasSizeGreaterThan(5);
        assertThat(found(gone)).isEmpty();
    }

    @Test
    void aPassingMessageThatNobodyTakesIsDeletedToo() {
        Received asked = received("8", HERS, "问");
        store.inbox().store(List.of(asked));
        store.askers().passing().record(exchange(asked, "答"));
        store.outbox().undeliverable(store.outbox().due(NOON, 10).get(0).id(), "blocked");
        assertThat(count("outbox")).isZero();
    }

    @Test
    void questionsAreStillPurgedWhileAPassingMessageWaits() {
        keepEverythingOf(ANOTHERS);
        Received asked = received("9", HERS, "问");
        store.inbox().store(List.of(asked));
        store.askers().passing().record(exchange(asked, "答"));
        store.retention().purge(NOON.plus(SqliteRetention.QUESTION));
        assertThat(count("question")).as("those that are unsettled or unsent").isEqualTo(2);
        assertThat(store.outbox().waiting()).isEqualTo(2);
    }

    @Test
    void choicesAreForgottenAYearAfterTheLastChange() {
        keepEverythingOf(HERS);
        store.retention().purge(NOON.plus(Duration.ofDays(365)).minusMillis(1));
        assertThat(store.askers().askers().of(asker(HERS)).consent()).isEqualTo(Consent.GIVEN);
        store.retention().purge(NOON.plus(Duration.ofDays(365)));
        assertThat(store.askers().askers().of(asker(HERS))).isEqualTo(AskerRecord.NEW);
    }

    /** Every sealed or hashed value that is stored. */
    private List<byte[]> sealed() {
        List<byte[]> sealed = new ArrayList<>();
        store.database().read(handle -> {
            SqliteAskerData.ROWS
                    .keySet()
                    .forEach(table -> handle.createQuery("SELECT * FROM " + table)
                            .map((row, context) -> {
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    if (row.getObject(i) instanceof byte[] value) {
                                        sealed.add(value);
                                    }
                                }
                                return true;
                            })
                            .list());
            return true;
        });
        return sealed;
    }

    private List<byte[]> found(List<byte[]> values) throws IOException {
        StringBuilder files = new StringBuilder();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        String content = files.toString();
        return values.stream()
                .filter(value -> content.contains(new String(value, StandardCharsets.ISO_8859_1)))
                .toList();
    }
}
