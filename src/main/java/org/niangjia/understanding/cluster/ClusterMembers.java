package org.niangjia.understanding.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which question lies in which cluster. A cluster has a slot in the sums for as long as there is no consolidation. Not for use by several threads. */
final class ClusterMembers {

    private final int size;
    private final Map<Long, Member> byQuestion = new LinkedHashMap<>();
    private ClusterSums sums;
    private List<Cluster> clusters = new ArrayList<>();
    private long nextId;

    /**
     * No question yet.
     *
     * @param size numbers in a vector
     * @param nextId id of the next cluster that is opened
     */
    ClusterMembers(int size, long nextId) {
        this.size = size;
        this.sums = new ClusterSums(size);
        this.nextId = nextId;
    }

    ClusterSums sums() {
        return sums;
    }

    Map<Long, Member> byQuestion() {
        return byQuestion;
    }

    /** By slot; some may be empty. */
    List<Cluster> clusters() {
        return clusters;
    }

    long nextId() {
        return nextId;
    }

    Cluster open() {
        return open(nextId);
    }

    Cluster open(long id) {
        nextId = Math.max(nextId, id + 1);
        Cluster cluster = new Cluster(id, sums.open());
        clusters.add(cluster);
        return cluster;
    }

    void put(Member member, Cluster cluster) {
        byQuestion.put(member.question, member);
        join(member, cluster);
    }

    void take(Member member) {
        byQuestion.remove(member.question);
        leave(member);
    }

    /** The question keeps its place among the others. */
    void move(Member member, Cluster to) {
        leave(member);
        join(member, to);
    }

    private void join(Member member, Cluster cluster) {
        member.cluster = cluster;
        cluster.members.add(member);
        cluster.touched = true;
        sums.add(cluster.slot, member.vector);
    }

    private void leave(Member member) {
        member.cluster.members.remove(member);
        member.cluster.touched = true;
        sums.subtract(member.cluster.slot, member.vector);
    }

    /** The clusters that have changed since they were last asked for. */
    List<Cluster> touched() {
        List<Cluster> touched = clusters.stream()
                .filter(cluster -> cluster.touched && !cluster.members.isEmpty())
                .toList();
        clusters.forEach(cluster -> cluster.touched = false);
        return touched;
    }

    /** Gives up empty slots and adds the sums up anew, so that no rounding builds up. */
    void compact() {
        sums = new ClusterSums(size);
        List<Cluster> before = clusters;
        clusters = new ArrayList<>();
        for (Cluster cluster : before) {
            if (!cluster.members.isEmpty()) {
                cluster.slot = sums.open();
                clusters.add(cluster);
                cluster.members.forEach(member -> sums.add(cluster.slot, member.vector));
            }
        }
    }

    /** The mean cosine of a member to the others of its cluster; unlike anything if it is alone. */
    float toItsOwn(Member member, float[] likeness) {
        int count = sums.count(member.cluster.slot);
        return count < 2 ? ClusterSums.UNLIKE : (likeness[member.cluster.slot] * count - 1) / (count - 1);
    }

    /** The slot that is likest. */
    static int best(float[] likeness, int except) {
        int best = -1;
        for (int slot = 0; slot < likeness.length; slot++) {
            if (slot != except && (best < 0 || likeness[slot] > likeness[best])) {
                best = slot;
            }
        }
        return best;
    }

    /** A question with its centred vector. */
    static final class Member {
        final long question;
        final float[] vector;
        Cluster cluster;

        Member(long question, float[] vector) {
            this.question = question;
            this.vector = vector;
            this.cluster = Cluster.NONE;
        }
    }

    /** A cluster and where its sum stands. */
    static final class Cluster {
        static final Cluster NONE = new Cluster(0, -1);

        final long id;
        final Set<Member> members = new LinkedHashSet<>();
        int slot;
        boolean touched;

        Cluster(long id, int slot) {
            this.id = id;
            this.slot = slot;
        }
    }
}
