package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.asker;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.RedactedText;

class SealedValuesTest extends StoreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE inbox SET words = (SELECT words FROM inbox WHERE id = 1) WHERE id = 2",
                "UPDATE inbox SET asker_key = (SELECT asker_key FROM inbox WHERE id = 1) WHERE id = 2",
                "UPDATE inbox SET words = message_id WHERE id = 2",
                "UPDATE inbox SET language = words WHERE id = 2",
                "UPDATE inbox SET channel_id = (SELECT words FROM outbox WHERE id = 1) WHERE id = 2",
                "UPDATE inbox SET words = NULL WHERE id = 2",
                "UPDATE inbox SET words = x'' WHERE id = 2",
                "UPDATE inbox SET words = zeroblob(60) WHERE id = 2",
            })
    void doNotOpenInAnotherRowColumnOrTableOfTheInbox(String move) {
        Received decided = received("3", "300", "三");
        store.inbox().store(List.of(received("1", "100", "一"), received("2", "200", "二"), decided));
        store.journal().record(exchange(decided, "丙"));
        assertThat(store.inbox().undecided(10)).hasSize(2);
        execute(move);
        assertThatThrownBy(() -> store.inbox().undecided(10))
                .isInstanceOf(StoredValueDamaged.class)
                .hasMessageContaining("table inbox")
                .hasMessageContaining("row 2")
                .hasMessageContaining("backup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE outbox SET words = (SELECT words FROM outbox WHERE id = 1) WHERE id = 2",
                "UPDATE outbox SET asker_key = (SELECT asker_key FROM outbox WHERE id = 1) WHERE id = 2",
                "UPDATE outbox SET words = (SELECT words FROM question WHERE id = 2) WHERE id = 2",
                "UPDATE outbox SET in_reply_to = asker_key WHERE id = 2",
                "UPDATE outbox SET buttons = words WHERE id = 2",
            })
    void doNotOpenInAnotherRowColumnOrTableOfTheOutbox(String move) {
        Received one = received("1", "100", "一");
        Received two = received("2", "200", "二");
        store.inbox().store(List.of(one, two));
        store.journal().record(exchange(one, "甲"));
        store.journal().record(exchange(two, "乙"));
        assertThat(store.outbox().due(NOON, 10)).hasSize(2);
        execute(move);
        assertThatThrownBy(() -> store.outbox().due(NOON, 10)).isInstanceOf(StoredValueDamaged.class);
    }

    @Test
    void ofADialogueDoNotOpenForAnotherAsker() {
        Received one = received("1", "100", "一");
        Received two = received("2", "200", "二");
        store.inbox().store(List.of(one, two));
        Dialogue dialogue = new Dialogue(RedactedText.of("假"), List.of("a"), Optional.empty());
        store.journal().record(Samples.withDialogue(exchange(one, "甲"), dialogue, NOON));
        store.journal().record(Samples.withDialogue(exchange(two, "乙"), dialogue, NOON));
        execute("UPDATE dialogue SET content = (SELECT max(content) FROM dialogue)");

        int damaged = 0;
        for (String chat : List.of("100", "200")) {
            try {
                assertThat(store.journal().dialogue(asker(chat), Instant.EPOCH)).contains(dialogue);
            } catch (StoredValueDamaged e) {
                damaged++;
            }
        }
        assertThat(damaged).isEqualTo(1);
    }

    @Test
    void neverShareANonce() {
        FieldCipher cipher = new FieldCipher(Samples.key(1));
        Place place = new Place("inbox", "words", 1);
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            nonces.add(new String(cipher.seal(place, "x"), 1, 12, StandardCharsets.ISO_8859_1));
        }
        assertThat(nonces).hasSize(100_000);
    }

    @Test
    void openWithTheirOwnKeyOnly() {
        Place place = new Place("inbox", "words", 1);
        byte[] value = new FieldCipher(Samples.key(1)).seal(place, "产假");
        assertThat(new FieldCipher(Samples.key(1)).open(place, value)).isEqualTo("产假");
        assertThatThrownBy(() -> new FieldCipher(Samples.key(2)).open(place, value))
                .isInstanceOf(StoredValueDamaged.class);
    }

    @Test
    void areLookedUpByHashesThatDependOnTheKey() {
        assertThat(new LookupHash(Samples.key(1)).ofAsker(asker("1")))
                .isNotEqualTo(new LookupHash(Samples.key(2)).ofAsker(asker("1")));
        LookupHash hash = new LookupHash(Samples.key(1));
        assertThat(hash.ofMessage(asker("1"), "23")).isNotEqualTo(hash.ofMessage(asker("12"), "3"));
    }
}
