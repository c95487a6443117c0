package org.niangjia.understanding.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.Suite;
import org.niangjia.understanding.vector.MeanCentred;

/** Clusters over planted groups: directions that have nothing to do with each other, each with questions strewn around it. */
class QuestionClustersTest {

    private static final int SIZE = 512;
    private static final MeanCentred SPACE = new MeanCentred(new float[SIZE]);

    private final Random random = new Random(7);

    private float[] direction() {
        float[] direction = new float[SIZE];
        for (int d = 0; d < SIZE; d++) {
            direction[d] = (float) random.nextGaussian();
        }
        return direction;
    }

    /** The cosine of two questions near the same direction is about 1 / (1 + spread²). */
    private float[] near(float[] direction, double spread) {
        float[] vector = new float[SIZE];
        for (int d = 0; d < SIZE; d++) {
            vector[d] = direction[d] + (float) (spread * random.nextGaussian());
        }
        return vector;
    }

    private Map<Long, float[]> around(float[] direction, double spread, long... questions) {
        return LongStream.of(questions)
                .boxed()
                .collect(Collectors.toMap(q -> q, q -> near(direction, spread), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<QuestionClusters.Kept> kept(long cluster, Map<Long, float[]> questions) {
        return questions.entrySet().stream()
                .map(q -> new QuestionClusters.Kept(q.getKey(), q.getValue(), cluster))
                .toList();
    }

    private static List<QuestionClusters.Kept> together(List<List<QuestionClusters.Kept>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Map<Long, Long> placement(QuestionClusters clusters) {
        Map<Long, Long> placement = new HashMap<>();
        clusters.clusters().forEach(c -> c.questions().forEach(q -> placement.put(q, c.id())));
        return placement;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plantedGroupsAreFoundInWhateverOrderTheyCome(long seed) {
        Map<Long, Integer> groupOf = new HashMap<>();
        Map<Long, float[]> vectors = new HashMap<>();
        for (int group = 0; group < 40; group++) {
            float[] direction = direction();
            for (int i = 0; i < 1 + group % 9; i++) {
                long question = groupOf.size() + 1L;
                groupOf.put(question, group);
                vectors.put(question, near(direction, 0.6));
            }
        }
        List<Long> order = new ArrayList<>(groupOf.keySet());
        Collections.shuffle(order, new Random(seed));
        QuestionClusters clusters = new QuestionClusters(SPACE);
        order.forEach(question -> clusters.add(question, Objects.requireNonNull(vectors.get(question))));

        assertThat(clusters.clusters()).hasSize(40);
        assertThat(clusters.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.questions().stream().map(groupOf::get).distinct())
                    .hasSize(1);
            assertThat(cluster.questions()).contains(cluster.representative());
        });
        Consolidation nothing = clusters.consolidate();
        assertThat(nothing).isEqualTo(new Consolidation(Map.of(), Map.of(), Map.of()));
    }

    @Test
    void manyAtOnceComeOutAsOneAfterTheOther() {
        Map<Long, float[]> questions = new LinkedHashMap<>();
        List<float[]> directions =
                IntStream.range(0, 60).mapToObj(i -> direction()).toList();
        for (long question = 1; question <= 700; question++) {
            questions.put(question, near(directions.get(random.nextInt(60)), 0.9));
        }
        QuestionClusters single = new QuestionClusters(SPACE);
        questions.forEach(single::add);
        QuestionClusters bulk = new QuestionClusters(SPACE);
        bulk.addAll(questions);
        assertThat(bulk.clusters()).isEqualTo(single.clusters());
        assertThat(bulk.clusters()).hasSizeBetween(60, 699);
    }

    @Test
    void aClusterKeepsItsIdWhenQuestionsComeAndGo() {
        float[] leave = direction();
        QuestionClusters clusters = new QuestionClusters(SPACE);
        long id = clusters.add(1, near(leave, 0.5));
        long other = clusters.add(2, direction());
        assertThat(other).isNotEqualTo(id);
        Map<Long, Long> before = placement(clusters);
        assertThat(clusters.add(3, near(leave, 0.5))).isEqualTo(id);
        assertThat(clusters.add(3, direction()))
                .as("is there already and stays")
                .isEqualTo(id);
        clusters.remove(1);
        clusters.remove(99);
        assertThat(clusters.clusterOf(3)).hasValue(id);
        assertThat(clusters.clusterOf(1)).isEmpty();
        assertThat(placement(clusters)).containsEntry(2L, before.get(2L));
        clusters.remove(3);
        assertThat(clusters.clusters())
                .singleElement()
                .satisfies(last -> assertThat(last.id()).isEqualTo(other));
        assertThat(clusters.add(4, near(leave, 0.5)))
                .as("an id is never used twice")
                .isGreaterThan(Math.max(id, other));
    }

    @Test
    void restoredClustersGoOnWhereTheyWere() {
        List<float[]> directions =
                IntStream.range(0, 12).mapToObj(i -> direction()).toList();
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        for (long question = 1; question <= 90; question++) {
            vectors.put(question, near(directions.get((int) (question % 12)), 0.8));
        }
        QuestionClusters clusters = new QuestionClusters(SPACE);
        clusters.addAll(vectors);
        Map<Long, Long> before = placement(clusters);
        List<QuestionClusters.Kept> kept = vectors.entrySet().stream()
                .map(v -> new QuestionClusters.Kept(v.getKey(), v.getValue(), before.getOrDefault(v.getKey(), 0L)))
                .toList();

        QuestionClusters restored = QuestionClusters.restore(new MeanCentred(SPACE.mean()), kept, clusters.nextId());
        assertThat(restored.clusters()).isEqualTo(clusters.clusters());
        assertThat(restored.consolidate().absorbed())
                .isEqualTo(clusters.consolidate().absorbed());
        assertThat(restored.clusters()).isEqualTo(clusters.clusters());
        float[] fresh = near(directions.get(3), 0.8);
        assertThat(restored.add(1_000, fresh)).isEqualTo(clusters.add(1_000, fresh));
        float[] strange = direction();
        assertThat(restored.add(1_001, strange)).isEqualTo(clusters.add(1_001, strange));
    }

    @Test
    void withNewVectorsARestoredClusterKeepsItsId() {
        Map<Long, float[]> one = around(direction(), 0.5, 1, 2, 3);
        Map<Long, float[]> other = around(direction(), 0.5, 4, 5);
        QuestionClusters rebuilt =
                QuestionClusters.restore(SPACE, together(List.of(kept(31, one), kept(17, other))), 40);
        rebuilt.consolidate();
        assertThat(placement(rebuilt)).isEqualTo(Map.of(1L, 31L, 2L, 31L, 3L, 31L, 4L, 17L, 5L, 17L));
    }

    @Test
    void aMergeKeepsTheLargerIdAndSaysWhichWentIntoIt() {
        float[] leave = direction();
        QuestionClusters clusters = QuestionClusters.restore(
                SPACE,
                together(List.of(
                        kept(3, around(leave, 0.5, 1, 2)),
                        kept(8, around(leave, 0.5, 3, 4, 5)),
                        kept(5, around(leave, 0.5, 6)))),
                9);
        Consolidation merged = clusters.consolidate();
        assertThat(merged.absorbed()).isEqualTo(Map.of(3L, 8L, 5L, 8L));
        assertThat(merged.moved()).isEqualTo(Map.of(1L, 8L, 2L, 8L, 6L, 8L));
        assertThat(merged.opened()).isEmpty();
        assertThat(clusters.clusters()).singleElement().satisfies(all -> {
            assertThat(all.id()).isEqualTo(8);
            assertThat(all.questions()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        });
    }

    @Test
    void ofEqualClustersTheOlderIdStays() {
        float[] leave = direction();
        QuestionClusters clusters = QuestionClusters.restore(
                SPACE, together(List.of(kept(8, around(leave, 0.5, 1, 2)), kept(3, around(leave, 0.5, 3, 4)))), 9);
        assertThat(clusters.consolidate().absorbed()).isEqualTo(Map.of(8L, 3L));
    }

    @Test
    void aClusterThatFallsIntoTwoIsSplitAndTheLargerPartKeepsTheId() {
        QuestionClusters clusters = QuestionClusters.restore(
                SPACE,
                together(List.of(
                        kept(4, around(direction(), 0.4, 1, 2, 3, 4, 5)), kept(4, around(direction(), 0.4, 6, 7, 8)))),
                20);
        Consolidation split = clusters.consolidate();
        assertThat(split.opened()).isEqualTo(Map.of(20L, 4L));
        assertThat(split.moved()).isEqualTo(Map.of(6L, 20L, 7L, 20L, 8L, 20L));
        assertThat(split.absorbed()).isEmpty();
        assertThat(clusters.nextId()).isEqualTo(21);
    }

    @Test
    void aQuestionThatIsNearerToAnotherClusterMoves() {
        float[] leave = direction();
        Map<Long, float[]> astray = around(leave, 0.4, 9);
        QuestionClusters clusters = QuestionClusters.restore(
                SPACE,
                together(List.of(
                        kept(1, around(leave, 0.4, 1, 2, 3)),
                        kept(2, around(direction(), 0.4, 4, 5, 6)),
                        kept(2, astray))),
                3);
        Consolidation moved = clusters.consolidate();
        assertThat(moved).isEqualTo(new Consolidation(Map.of(9L, 1L), Map.of(), Map.of()));
    }

    @Test
    void theRepresentativeIsTheOneInTheMiddle() {
        float[] leave = direction();
        QuestionClusters clusters = new QuestionClusters(SPACE);
        clusters.addAll(around(leave, 0.8, 1, 2, 3));
        clusters.add(4, near(leave, 0.05));
        clusters.addAll(around(leave, 0.8, 5, 6, 7));
        assertThat(clusters.clusters())
                .singleElement()
                .satisfies(all -> assertThat(all.representative()).isEqualTo(4));
    }

    @Test
    void whatWasHandedOutDoesNotChange() {
        float[] leave = direction();
        QuestionClusters clusters = new QuestionClusters(SPACE);
        clusters.add(1, near(leave, 0.4));
        List<QuestionCluster> before = clusters.clusters();
        clusters.add(2, near(leave, 0.4));
        assertThat(before)
                .singleElement()
                .satisfies(c -> assertThat(c.questions()).containsExactly(1L));
    }

    @Test
    void severalThreadsLoseNothing() {
        List<float[]> directions =
                IntStream.range(0, 30).mapToObj(i -> direction()).toList();
        Map<Long, float[]> questions = new LinkedHashMap<>();
        for (long question = 0; question < 600; question++) {
            questions.put(question, near(directions.get((int) (question % 30)), 0.5));
        }
        QuestionClusters clusters = new QuestionClusters(SPACE);
        questions.entrySet().parallelStream().forEach(question -> {
            clusters.add(question.getKey(), question.getValue());
            if (question.getKey() % 100 == 0) {
                clusters.consolidate();
            }
            assertThat(clusters.clusterOf(question.getKey())).isPresent();
        });
        assertThat(clusters.clusters())
                .hasSize(30)
                .allSatisfy(c -> assertThat(c.questions()).hasSize(20));
    }

    @Test
    void aVectorOfAnotherEncoderIsRefusedAndNothingIsAdded() {
        QuestionClusters clusters = new QuestionClusters(SPACE);
        Map<Long, float[]> mixed = new LinkedHashMap<>();
        mixed.put(1L, direction());
        mixed.put(2L, new float[384]);
        assertThatThrownBy(() -> clusters.addAll(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("384");
        assertThat(clusters.clusters()).isEmpty();
    }

    @Test
    void theVectorThatIsTheMeanIsLikeNothing() {
        float[] mean = direction();
        QuestionClusters clusters = new QuestionClusters(new MeanCentred(mean));
        clusters.add(1, mean);
        clusters.add(2, mean);
        assertThat(clusters.clusters()).hasSize(2);
    }

    @Test
    void centredVectorsHaveTheirMeanTakenOutAndLengthOne() {
        MeanCentred centred = MeanCentred.on(List.of(new float[] {1, 3}, new float[] {3, 5}));
        assertThat(centred.mean()).containsExactly(2, 4);
        assertThat(centred.of(new float[] {5, 8})).containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f));
        assertThatThrownBy(() -> MeanCentred.on(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void averageLinkIsTheMeanOfAllCosines() {
        ClusterSums sums = new ClusterSums(13);
        List<List<float[]>> clusters = new ArrayList<>();
        for (int slot = 0; slot < 150; slot++) {
            List<float[]> members = new ArrayList<>();
            sums.open();
            for (int i = 0; i < slot % 4; i++) {
                float[] vector = new MeanCentred(new float[13]).of(java.util.Arrays.copyOf(direction(), 13));
                members.add(vector);
                sums.add(slot, vector);
            }
            clusters.add(members);
        }
        float[] question = new MeanCentred(new float[13]).of(java.util.Arrays.copyOf(direction(), 13));
        float[] likeness = sums.likeness(question);
        for (int slot = 0; slot < 150; slot++) {
            double expected = clusters.get(slot).stream()
                    .mapToDouble(m -> ClusterConsolidation.product(m, question))
                    .average()
                    .orElse(ClusterSums.UNLIKE);
            assertThat((double) likeness[slot]).isCloseTo(expected, within(1e-5));
            assertThat((double) sums.likeness(question, slot)).isCloseTo(expected, within(1e-5));
        }
    }

    /**
     * Three thousand take longest, and half the time again while other tests use the memory: they and more only in the full suite, which
     * has the machine for itself.
     */
    private static IntStream groups() {
        return Suite.IS_FULL ? IntStream.of(500, 3_000, 10_000) : IntStream.of(500);
    }

    /** Of the processor's time, because others may be working on the same cores: ten seconds on two cores are twenty. */
    @ParameterizedTest
    @MethodSource("groups")
    void tenThousandQuestionsTakeLessThanTenSecondsOnTwoCores(int groups) {
        List<float[]> directions =
                IntStream.range(0, groups).mapToObj(i -> direction()).toList();
        List<Integer> order = IntStream.range(0, 10_000).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        Map<Long, float[]> questions = new LinkedHashMap<>();
        order.forEach(question -> questions.put((long) question, near(directions.get(question % groups), 0.7)));
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        long start = system.getProcessCpuTime();
        QuestionClusters clusters = new QuestionClusters(SPACE);
        clusters.addAll(questions);
        clusters.consolidate();
        List<QuestionCluster> all = clusters.clusters();
        double seconds = (system.getProcessCpuTime() - start) / 1e9;

        assertThat(seconds).isLessThan(20);
        assertThat(all.size()).isCloseTo(groups, within(groups / 100));
        Set<Long> seen = new HashSet<>();
        all.forEach(cluster -> seen.addAll(cluster.questions()));
        assertThat(seen).hasSize(10_000);
    }
}
