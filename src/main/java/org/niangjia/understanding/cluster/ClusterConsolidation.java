package org.niangjia.understanding.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One consolidation: splits, moves and merges by average link until nothing changes. Not for use by several threads. */
final class ClusterConsolidation {

    /** What must be gained before a question moves or a cluster splits: with less, ids would flicker at the edge. */
    private static final double MARGIN = 0.05;

    /** Nothing moved after three rounds in any run that was looked at; bounds the time. */
    private static final int ROUNDS = 4;

    /** A pair or three are never worth splitting: who lies outside is moved. */
    private static final int SMALLEST_TO_SPLIT = 4;

    private static final int HALVING_STEPS = 4;

    private static final int BATCH = 64;

    private final ClusterMembers members;
    private final double alike;
    private final Map<Long, Long> absorbed = new LinkedHashMap<>();
    private final Map<Long, Long> opened = new LinkedHashMap<>();

    ClusterConsolidation(ClusterMembers members, double within) {
        this.members = members;
        this.alike = 1 - within;
    }

    Consolidation run() {
        Map<Long, Long> before = placement();
        Set<Long> idsBefore = new HashSet<>(before.values());
        members.compact();
        List<ClusterMembers.Cluster> touched = members.touched();
        for (int round = 0; !touched.isEmpty() && round < ROUNDS; round++) {
            split(touched);
            move(touched);
            merge(touched);
            members.compact();
            touched = members.touched();
        }
        Map<Long, Long> after = placement();
        Set<Long> idsAfter = new HashSet<>(after.values());
        Map<Long, Long> moved = new LinkedHashMap<>();
        after.forEach((question, cluster) -> {
            if (!cluster.equals(before.get(question))) {
                moved.put(question, cluster);
            }
        });
        Map<Long, Long> gone = new LinkedHashMap<>();
        absorbed.keySet().stream().filter(idsBefore::contains).forEach(id -> gone.put(id, last(id)));
        opened.keySet().removeIf(id -> !idsAfter.contains(id));
        return new Consolidation(moved, gone, opened);
    }

    private Map<Long, Long> placement() {
        Map<Long, Long> placement = new HashMap<>();
        members.byQuestion().forEach((question, member) -> placement.put(question, member.cluster.id));
        return placement;
    }

    /** The cluster at the end: what absorbed this one may have been absorbed itself. */
    private long last(long id) {
        long now = id;
        for (Long next = absorbed.get(now); next != null; next = absorbed.get(now)) {
            now = next;
        }
        return now;
    }

    private ClusterMembers.Cluster open(ClusterMembers.Cluster from) {
        ClusterMembers.Cluster cluster = members.open();
        opened.put(cluster.id, from.id);
        return cluster;
    }

    private void move(ClusterMembers.Member member, ClusterMembers.Cluster to) {
        ClusterMembers.Cluster from = member.cluster;
        members.move(member, to);
        if (from.members.isEmpty()) {
            absorbed.put(from.id, to.id);
        }
    }

    private void split(List<ClusterMembers.Cluster> touched) {
        for (ClusterMembers.Cluster cluster : touched) {
            if (cluster.members.size() >= SMALLEST_TO_SPLIT) {
                List<ClusterMembers.Member> part = looseHalf(cluster);
                if (!part.isEmpty()) {
                    ClusterMembers.Cluster other = open(cluster);
                    part.forEach(member -> move(member, other));
                }
            }
        }
    }

    /** The smaller of two halves that are too unlike to be one cluster, or nothing. */
    private List<ClusterMembers.Member> looseHalf(ClusterMembers.Cluster cluster) {
        float[] one = farthest(cluster.members, members.sums().mean(cluster.slot)).vector;
        float[] other = farthest(cluster.members, one).vector;
        List<ClusterMembers.Member> left = List.of();
        List<ClusterMembers.Member> right = List.of();
        for (int step = 0; step < HALVING_STEPS; step++) {
            List<ClusterMembers.Member> nearOne = new ArrayList<>();
            List<ClusterMembers.Member> nearOther = new ArrayList<>();
            for (ClusterMembers.Member member : cluster.members) {
                (product(member.vector, one) >= product(member.vector, other) ? nearOne : nearOther).add(member);
            }
            if (nearOne.isEmpty() || nearOther.isEmpty()) {
                return List.of();
            }
            left = nearOne;
            right = nearOther;
            one = mean(left);
            other = mean(right);
        }
        if (product(one, other) >= alike - MARGIN) {
            return List.of();
        }
        return left.size() < right.size() ? left : right;
    }

    private static ClusterMembers.Member farthest(Collection<ClusterMembers.Member> from, float[] vector) {
        return from.stream()
                .min(Comparator.comparingDouble(m -> product(m.vector, vector)))
                .orElseThrow();
    }

    private static float[] mean(List<ClusterMembers.Member> of) {
        ClusterSums sum = new ClusterSums(of.get(0).vector.length);
        int slot = sum.open();
        of.forEach(member -> sum.add(slot, member.vector));
        return sum.mean(slot);
    }

    /** Questions alone in their cluster do not move: whether they join another is a matter of merging. */
    private void move(List<ClusterMembers.Cluster> touched) {
        List<ClusterMembers.Member> restless = new ArrayList<>();
        inBatches(
                touched.stream()
                        .filter(cluster -> cluster.members.size() > 1)
                        .flatMap(cluster -> cluster.members.stream())
                        .toList(),
                member -> member.vector,
                (member, likeness) -> {
                    if (wantsToMove(member, likeness)) {
                        restless.add(member);
                    }
                });
        for (ClusterMembers.Member member : restless) {
            // Looked at again: those before may have moved away or here.
            float[] likeness = members.sums().likeness(member.vector);
            if (member.cluster.members.size() > 1 && wantsToMove(member, likeness)) {
                int best = ClusterMembers.best(likeness, member.cluster.slot);
                boolean joins = best >= 0 && likeness[best] >= alike;
                move(member, joins ? members.clusters().get(best) : open(member.cluster));
            }
        }
    }

    private boolean wantsToMove(ClusterMembers.Member member, float[] likeness) {
        float own = members.toItsOwn(member, likeness);
        int best = ClusterMembers.best(likeness, member.cluster.slot);
        return own < alike - MARGIN || (best >= 0 && likeness[best] >= alike && likeness[best] > own + MARGIN);
    }

    /** The nearest two first, as long as any are near enough. Two that are one question each were compared when the second came. */
    private void merge(List<ClusterMembers.Cluster> touched) {
        PriorityQueue<Near> near = new PriorityQueue<>(Comparator.comparingDouble(Near::likeness)
                .reversed()
                .thenComparingLong(n -> n.one().id)
                .thenComparingLong(n -> n.other().id));
        inBatches(
                touched.stream().filter(cluster -> cluster.members.size() > 1).toList(),
                cluster -> members.sums().mean(cluster.slot),
                (cluster, likeness) -> addNear(cluster, likeness, near));
        for (Near next = near.poll(); next != null; next = near.poll()) {
            if (next.isStillSo()) {
                ClusterMembers.Cluster kept = next.kept();
                List.copyOf(next.gone().members).forEach(member -> move(member, kept));
                addNear(kept, members.sums().likeness(members.sums().mean(kept.slot)), near);
            }
        }
    }

    private void addNear(ClusterMembers.Cluster cluster, float[] likeness, PriorityQueue<Near> near) {
        for (int slot = 0; slot < members.clusters().size(); slot++) {
            if (slot != cluster.slot && likeness[slot] >= alike) {
                near.add(Near.of(cluster, members.clusters().get(slot), likeness[slot]));
            }
        }
    }

    private <T> void inBatches(List<T> all, Function<T, float[]> vector, BiConsumer<T, float[]> use) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<T> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            List<float[]> likeness =
                    members.sums().likeness(batch.stream().map(vector).toList());
            for (int i = 0; i < batch.size(); i++) {
                use.accept(batch.get(i), likeness.get(i));
            }
        }
    }

    static double product(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }

    /** Two clusters that are near each other, and how many questions each had when that was found. */
    private record Near(
            ClusterMembers.Cluster one, int sizeOfOne, ClusterMembers.Cluster other, int sizeOfOther, double likeness) {

        static Near of(ClusterMembers.Cluster one, ClusterMembers.Cluster other, double likeness) {
            return new Near(one, one.members.size(), other, other.members.size(), likeness);
        }

        /** While clusters merge they only grow, or are gone. */
        boolean isStillSo() {
            return sizeOfOne == one.members.size() && sizeOfOther == other.members.size();
        }

        boolean keepsOne() {
            return sizeOfOne != sizeOfOther ? sizeOfOne > sizeOfOther : one.id < other.id;
        }

        ClusterMembers.Cluster kept() {
            return keepsOne() ? one : other;
        }

        ClusterMembers.Cluster gone() {
            return keepsOne() ? other : one;
        }
    }
}
