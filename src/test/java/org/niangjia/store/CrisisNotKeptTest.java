package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Question;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.place.PlaceFinder;

/** What somebody in danger wrote is in no column once she has been answered, open or sealed. */
class CrisisNotKeptTest extends StoreTest {

    private static final String WORDS = "老公又打我了，我在济南";
    private static final Knowledge KNOWLEDGE = ShippedKnowledge.get();

    private final Consultation consultation = new Consultation(
            KNOWLEDGE,
            SmallModel.neverSure(),
            new PlaceFinder(KNOWLEDGE.placesByName()),
            Optional.empty(),
            new Texts());

    @Test
    void onlyWhichDangerWasAnsweredIsRecorded() {
        Received received = Samples.received("1", "100", WORDS);
        store.inbox().store(List.of(received));
        Question question = Samples.question(received.asker(), received.text());
        Reply reply = consultation.reply(question, Optional.empty());
        store.journal()
                .record(consultation.exchange(
                        Optional.of(received),
                        question,
                        Optional.empty(),
                        reply,
                        List.of(new Outgoing(reply.text(), List.of())),
                        1,
                        Samples.NOON));
        assertThat(column("SELECT kind || ' ' || intent || ' ' || candidates FROM decision"))
                .containsExactly("crisis crisis.violence []");
        assertThat(sealed("question", "words")).containsExactly(Reply.Crisis.NOT_KEPT);
        assertThat(column("SELECT id FROM inbox WHERE words IS NOT NULL")).isEmpty();
        assertThat(column("SELECT asker_hash FROM dialogue")).isEmpty();
        assertThat(sealed("outbox", "words"))
                .singleElement()
                .satisfies(text -> assertThat(text).isEqualTo(reply.text()).doesNotContain("老公", "济南"));
    }

    private List<String> column(String query) {
        return store.database()
                .read(handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private List<String> sealed(String table, String column) {
        FieldCipher cipher = new FieldCipher(Samples.key(1));
        return store.database()
                .read(handle -> handle.createQuery("SELECT id, " + column + " FROM " + table)
                        .map((row, context) -> cipher.open(new Place(table, column, row.getLong(1)), row.getBytes(2)))
                        .list());
    }
}
