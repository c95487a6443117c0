package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.ofKind;
import static org.niangjia.store.Samples.received;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.RedactedText;

class SqliteInboxTest extends StoreTest {

    @Test
    void givesBackWhatWasStoredInTheOrderItWasStored() {
        Received text = received("9", "100", "产假有多少天");
        Received button = ofKind(Received.Kind.BUTTON, "3", "100", Optional.of("50"));
        Received sticker = ofKind(Received.Kind.UNREADABLE, "7", "200", Optional.of("51"));
        Received ignored = ofKind(Received.Kind.IGNORED, "1", "-", Optional.empty());

        assertThat(store.inbox().store(List.of(text, button))).isEqualTo(2);
        assertThat(store.inbox().store(List.of(sticker, ignored))).isEqualTo(2);

        assertThat(store.inbox().undecided(10)).containsExactly(text, button, sticker, ignored);
        assertThat(store.inbox().undecided(1)).containsExactly(text);
    }

    @Test
    void storesNothingOfAnEmptyBatch() {
        assertThat(store.inbox().store(List.of())).isZero();
        assertThat(store.inbox().undecided(10)).isEmpty();
    }

    @Test
    void storesTheSameIdOnce() {
        Received first = received("1", "100", "产假");
        assertThat(store.inbox().store(List.of(first, first))).isEqualTo(1);
        assertThat(store.inbox().store(List.of(first, received("2", "100", "二"), first)))
                .isEqualTo(1);
        assertThat(store.inbox().undecided(10)).extracting(Received::id).containsExactly("1", "2");
    }

    @Test
    void storesTheSameMessageOfAChatOnceThoughItComesUnderTwoIds() {
        Received first = received("1", "100", "产假");
        Received again = new Received(
                "2",
                first.asker(),
                first.messageId(),
                first.kind(),
                first.text(),
                first.language(),
                first.receivedAt());
        Received elsewhere = new Received(
                "3",
                Samples.asker("101"),
                first.messageId(),
                first.kind(),
                first.text(),
                first.language(),
                first.receivedAt());

        assertThat(store.inbox().store(List.of(first, again, elsewhere))).isEqualTo(2);
        assertThat(store.inbox().undecided(10)).containsExactly(first, elsewhere);
    }

    @Test
    void storesTheSameIdOfAnotherChannel() {
        Received telegram = received("1", "100", "产假");
        Received web = new Received(
                "1",
                new Asker(Channel.WEB, "100"),
                telegram.messageId(),
                telegram.kind(),
                RedactedText.of("产假"),
                Optional.empty(),
                telegram.receivedAt());
        assertThat(store.inbox().store(List.of(telegram, web))).isEqualTo(2);
    }

    @Test
    void storesEachPressOfAButtonBelowOneMessage() {
        Received one = ofKind(Received.Kind.BUTTON, "1", "100", Optional.of("50"));
        Received two = ofKind(Received.Kind.BUTTON, "2", "100", Optional.of("50"));
        assertThat(store.inbox().store(List.of(one, two, one))).isEqualTo(2);
    }

    @Test
    void knowsWhatIsDecidedAlreadyAfterARestart() {
        Received first = received("1", "100", "产假");
        store.inbox().store(List.of(first));
        store.journal().record(exchange(first, "98天"));
        restart();

        assertThat(store.inbox().store(List.of(first))).isZero();
        assertThat(store.inbox().undecided(10)).isEmpty();
    }

    @Test
    void keepsWhatIsUndecidedOverARestart() {
        Received first = received("1", "100", "产假");
        store.inbox().store(List.of(first));
        restart();
        assertThat(store.inbox().undecided(10)).containsExactly(first);
    }

    @Test
    void countsFailuresOverARestart() {
        Received first = received("1", "100", "产假");
        Received other = received("2", "100", "二");
        store.inbox().store(List.of(first, other));
        assertThat(store.inbox().failed(first)).isEqualTo(1);
        assertThat(store.inbox().failed(first)).isEqualTo(2);
        restart();
        assertThat(store.inbox().failed(first)).isEqualTo(3);
        assertThat(store.inbox().failed(other)).isEqualTo(1);
    }

    @Test
    void refusesToCountAFailureOfWhatItDoesNotHold() {
        assertThatThrownBy(() -> store.inbox().failed(received("1", "100", "产假")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void storesEachOfAThousandOnceHoweverOftenAndInWhateverOrderTheyCome() {
        List<Received> delivered = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            Received one = received(Integer.toString(i), Integer.toString(i % 37), "问题" + i);
            for (int times = 0; times <= random.nextInt(5); times++) {
                delivered.add(one);
            }
        }
        Collections.shuffle(delivered, random);
        int stored = 0;
        for (int from = 0; from < delivered.size(); from += 100) {
            stored += store.inbox().store(delivered.subList(from, Math.min(from + 100, delivered.size())));
        }
        assertThat(stored).isEqualTo(1_000);
        assertThat(store.inbox().undecided(2_000))
                .hasSize(1_000)
                .extracting(Received::id)
                .doesNotHaveDuplicates();
    }
}
