package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.Gap;
import org.niangjia.casework.KeptClusters;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.journal.Received;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gaps that a page shows, on a real store. In the full suite the time is taken among 100,000 questions. */
class KeptGapsTest extends StoreTest {

    private static final Logger LOG = LoggerFactory.getLogger(KeptGapsTest.class);
    private static final Viewer LI = Viewer.of("li");
    private int asked;

    /** Words are alike if the same ten characters of them are. */
    private static final class SomeCharacters implements SentenceEncoder {
        @Override
        public float[] encode(String words) {
            float[] vector = new float[64];
            words.codePoints().limit(14).skip(8).forEach(c -> vector[c % 64] = 1);
            vector[words.charAt(0) % 64] += 1;
            return vector;
        }

        @Override
        public String name() {
            return "some characters";
        }
    }

    private KeptGaps gaps() {
        return new KeptGaps(
                store.unresolvedQuestions(),
                () -> new KeptClusters(
                        Map.of(Language.ZH, new SomeCharacters()),
                        Map.of(Language.ZH, new MeanCentred(new float[64])),
                        new PlaceFinder(Map.of())),
                () -> new WorkingTime(ShippedKnowledge.get().calendar()));
    }

    private void ask(String chat, String words) {
        Received received = Samples.received("m" + ++asked, chat, words);
        store.inbox().store(List.of(received));
        store.journal()
                .record(Samples.withDecision(Samples.exchange(received), Samples.unresolved(Reason.NOT_CONFIRMED)));
    }

    private static List<String> firstWords(KeptGaps.Shown shown) {
        return shown.ranked().stream()
                .map(gap -> gap.like().representative().text().value())
                .toList();
    }

    @Test
    void nothingIsThereBeforeTheFirstLook() {
        ask("c1", "哺乳室归谁管");
        KeptGaps.Shown shown = gaps().shownTo(LI, Samples.NOON);
        assertThat(shown.ranked()).isEmpty();
        assertThat(shown.at()).isEmpty();
        assertThat(shown.notYetIn()).isEqualTo(1);
    }

    @Test
    void whatMattersMostComesFirstAndWhatIsDoneWithIsLeftOutAtOnce() {
        KeptGaps gaps = gaps();
        ask("c1", "哺乳室归谁管");
        ask("c1", "哺乳室归谁管呢");
        ask("c2", "产假谁批");
        ask("c3", "产假谁批呀");
        gaps.look(Samples.NOON);
        assertThat(firstWords(gaps.shownTo(LI, Samples.NOON)))
                .as("two people before one who asked twice")
                .hasSize(2)
                .first()
                .asString()
                .startsWith("产假");

        store.unresolvedQuestions().act(List.of(3L), new BulkAction.What.Dismiss("问过了"), "wang", Samples.NOON);
        ask("c4", "工资条");
        KeptGaps.Shown shown = gaps.shownTo(LI, Samples.NOON);
        assertThat(shown.notYetIn()).isEqualTo(1);
        assertThat(shown.find(4).map(Gap::people)).contains(1);
        assertThat(shown.find(3)).isEmpty();
        assertThat(shown.find(4).orElseThrow().like().representative().id()).isEqualTo(4);

        gaps.look(Samples.NOON);
        assertThat(gaps.shownTo(LI, Samples.NOON).find(5)).isPresent();
    }

    @Test
    void whatSomebodyMayNotSeeIsNotCountedForThem() {
        KeptGaps gaps = gaps();
        ask("c1", "阳光纺织不给产假");
        ask("c2", "阳光厂不给产假");
        gaps.look(Samples.NOON);
        store.cases().tie("li", Set.of(new TiedName("阳光纺织")));
        assertThat(gaps.shownTo(Viewer.of("wang"), Samples.NOON).ranked())
                .extracting(Gap::people)
                .containsExactly(2);
        assertThat(gaps.shownTo(LI, Samples.NOON).ranked())
                .flatExtracting(gap -> gap.like().questions())
                .extracting(question -> question.text().value())
                .containsExactly("阳光厂不给产假");
    }

    @Test
    @Tag(Suite.FULL)
    void areShownInAThirdOfASecondAmongAHundredThousandQuestions() {
        new ManyCases(store).fill(300_000, 1_000);
        store.database().write(handle -> handle.execute("UPDATE unresolved_question SET closed_at = NULL"));
        store.cases().tie("li", Set.of(new TiedName("厂里上班托育")));
        KeptGaps gaps = gaps();
        long begun = System.nanoTime();
        gaps.look(Samples.NOON);
        LOG.warn(
                "first look at {} open questions: {} ms, {} gaps",
                store.unresolvedQuestions().openNumbers(LI).size(),
                (System.nanoTime() - begun) / 1_000_000,
                gaps.shownTo(LI, Samples.NOON).ranked().size());
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            assertThat(gaps.shownTo(LI, Samples.NOON).ranked()).isNotEmpty();
            store.unresolvedQuestions().numbers("产假");
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        LOG.warn("shown and searched: {} ms", millis);
        assertThat(millis.stream().sorted().toList().get(4))
                .isLessThan(Duration.ofMillis(300).toMillis());
    }
}
