package org.niangjia.understanding.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.niangjia.understanding.vector.MeanCentred;

/**
 * Clusters of like questions, so that staff answer once what many ask. A question joins the cluster that its centred vector is nearest to on
 * average (average link), or opens one; {@link #consolidate} now and then mends what the order of arrival has spoilt. A cluster keeps its id
 * whatever comes, goes or is restored. Safe for use by several threads, which wait for each other; what is handed out never changes.
 */
public final class QuestionClusters {

    /**
     * The mean cosine distance to the members of a cluster up to which a question joins it. Up to here nearly nine of ten questions lie with
     * their like; farther out more are grouped, and wrongly (docs/understanding.md).
     */
    static final double WITHIN = 0.45;

    private static final int BATCH = 64;

    private final MeanCentred space;
    private final double within;
    private final ClusterMembers members;

    /** No cluster yet. */
    public QuestionClusters(MeanCentred space) {
        this(space, WITHIN, 1);
    }

    QuestionClusters(MeanCentred space, double within, long nextId) {
        this.space = space;
        this.within = within;
        this.members = new ClusterMembers(space.size(), nextId);
    }

    /**
     * The clusters as they were kept. With vectors of another encoder or another mean they keep their ids too; consolidate them then.
     *
     * @param kept each question with its cluster, in the order in which they came
     * @param nextId what {@link #nextId} said
     */
    public static QuestionClusters restore(MeanCentred space, List<Kept> kept, long nextId) {
        QuestionClusters clusters = new QuestionClusters(space, WITHIN, nextId);
        clusters.restore(kept);
        return clusters;
    }

    private synchronized void restore(List<Kept> kept) {
        Map<Long, ClusterMembers.Cluster> byId = new HashMap<>();
        for (Kept question : kept) {
            members.put(
                    new ClusterMembers.Member(question.question(), space.of(question.vector())),
                    byId.computeIfAbsent(question.cluster(), members::open));
        }
    }

    /**
     * Adds a question and says which cluster it is in now. One that is there already stays where it is.
     *
     * @param question its number
     * @throws IllegalArgumentException if the vector is one of another encoder
     */
    public synchronized long add(long question, float[] vector) {
        addAll(Map.of(question, vector));
        return clusterOf(question).orElseThrow();
    }

    /**
     * Adds many questions, in the order of the map, as if one after the other.
     *
     * @param questions vectors by the number of the question
     * @throws IllegalArgumentException if a vector is one of another encoder; then none is added
     */
    public synchronized void addAll(Map<Long, float[]> questions) {
        List<ClusterMembers.Member> fresh = questions.entrySet().stream()
                .filter(question -> !members.byQuestion().containsKey(question.getKey()))
                .map(question -> new ClusterMembers.Member(question.getKey(), space.of(question.getValue())))
                .toList();
        for (int from = 0; from < fresh.size(); from += BATCH) {
            addBatch(fresh.subList(from, Math.min(fresh.size(), from + BATCH)));
        }
    }

    /** All are compared with the clusters as they are, and then each with those that the ones before it have changed. */
    private void addBatch(List<ClusterMembers.Member> batch) {
        List<float[]> likeness =
                members.sums().likeness(batch.stream().map(m -> m.vector).toList());
        Set<Integer> changed = new TreeSet<>();
        for (int i = 0; i < batch.size(); i++) {
            ClusterMembers.Member member = batch.get(i);
            float[] before = likeness.get(i);
            changed.stream().filter(slot -> slot < before.length).forEach(slot -> before[slot] = ClusterSums.UNLIKE);
            int best = ClusterMembers.best(before, -1);
            float likest = best < 0 ? ClusterSums.UNLIKE : before[best];
            for (int slot : changed) {
                float now = members.sums().likeness(member.vector, slot);
                if (now > likest) {
                    best = slot;
                    likest = now;
                }
            }
            ClusterMembers.Cluster cluster =
                    likest >= 1 - within ? members.clusters().get(best) : members.open();
            members.put(member, cluster);
            changed.add(cluster.slot);
        }
    }

    /** Takes a question out, for instance because it was answered; a cluster without any is gone. */
    public synchronized void remove(long question) {
        ClusterMembers.Member member = members.byQuestion().get(question);
        if (member != null) {
            members.take(member);
        }
    }

    /**
     * Merges clusters that have come near to each other, splits those that fall into two, and moves questions that are nearer to another
     * one. Of merged clusters the id of the largest stays, of equals the older; of a split one the larger part keeps it. Takes some seconds
     * for ten thousand questions; once for every tenth of them that is new is enough.
     */
    public synchronized Consolidation consolidate() {
        return new ClusterConsolidation(members, within).run();
    }

    /** The cluster of a question, if it is there. */
    public synchronized OptionalLong clusterOf(long question) {
        ClusterMembers.Member member = members.byQuestion().get(question);
        return member == null ? OptionalLong.empty() : OptionalLong.of(member.cluster.id);
    }

    /** All clusters, the largest first, of equals the older. */
    public synchronized List<QuestionCluster> clusters() {
        return members.clusters().stream()
                .filter(cluster -> !cluster.members.isEmpty())
                .map(cluster -> new QuestionCluster(
                        cluster.id,
                        representative(cluster).question,
                        cluster.members.stream().map(m -> m.question).sorted().toList()))
                .sorted(Comparator.comparingInt(
                                (QuestionCluster c) -> -c.questions().size())
                        .thenComparingLong(QuestionCluster::id))
                .toList();
    }

    /** The medoid: of all members the one with the highest mean cosine to the others, the first of equals. */
    private ClusterMembers.Member representative(ClusterMembers.Cluster cluster) {
        float[] mean = members.sums().mean(cluster.slot);
        return cluster.members.stream()
                .max(Comparator.comparingDouble(m -> ClusterConsolidation.product(m.vector, mean)))
                .orElseThrow();
    }

    /** The id that the next cluster gets: to be kept, so that no id is used twice. */
    public synchronized long nextId() {
        return members.nextId();
    }

    /**
     * A question and its cluster, as they were kept.
     *
     * @param vector as the encoder gave it, not centred
     */
    @SuppressWarnings("ArrayRecordComponent") // carries the vector from a store to here, and is never compared
    public record Kept(long question, float[] vector, long cluster) {}
}
