package org.niangjia.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.Understanding;

/** What is near a matter: of its topic, or what its article leads to. Immutable. */
final class Nearness {

    /** Holds what belongs nowhere else: two questions of it need not be near. */
    static final String OTHER = "other_labour";

    /**
     * How many times likelier a topic is when it is spoken of: about half of what is asked next stays with it, of 24 topics. Among 162
     * questions that were put after an answer of another topic it made no more wrong than none did.
     */
    private static final double SAME_TOPIC = 12;

    /** The same for the topics that its article leads to. */
    private static final double NEAR = 4;

    /** From here on it is more likely than not that the same is asked of one of several states. */
    private static final double ASKED_OF_A_STATE = 0.5;

    /** What any matter may lead to. */
    static final String WHERE_TO_TURN = "complaint_arbitration";

    private final Knowledge knowledge;
    private final Matter matter;
    private final Optional<Article> article;
    private final Set<Article> related;
    private final Set<String> topics;

    Nearness(Knowledge knowledge, Matter matter) {
        this.knowledge = knowledge;
        this.matter = matter;
        this.article = knowledge.articleOf(matter.intent());
        this.related = article.stream()
                .flatMap(one -> one.related().stream())
                .flatMap(id -> Stream.ofNullable(knowledge.articles().get(id)))
                .collect(Collectors.toSet());
        this.topics = related.stream().map(Article::topic).collect(Collectors.toCollection(HashSet::new));
        topics.add(WHERE_TO_TURN);
        topics.remove(OTHER);
    }

    /** How many times likelier an intent is where the matter is spoken of. */
    double times(Candidate candidate) {
        return isOfSame(candidate) ? SAME_TOPIC : topics.contains(candidate.topic()) || isRelated(candidate) ? NEAR : 1;
    }

    /** The same, where more was spoken of before it. */
    double times(Candidate candidate, List<Matter> before) {
        boolean spokenOf = before.stream().anyMatch(one -> new Nearness(knowledge, one).isOfSame(candidate));
        return spokenOf ? Math.max(NEAR, times(candidate)) : times(candidate);
    }

    /** Whether the likeliest is anywhere near. */
    boolean leadsTo(Understanding understood) {
        return understood.ranked().stream().limit(1).anyMatch(best -> times(best) > 1);
    }

    /** Whether it is of the same topic, or its article of those that the matter's leads to. */
    boolean isNear(Candidate candidate) {
        return isOfSame(candidate) || isRelated(candidate);
    }

    boolean isOfSame(Candidate candidate) {
        return (candidate.topic().equals(matter.topic()) && !candidate.topic().equals(OTHER))
                || knowledge.articleOf(candidate.intent()).equals(article);
    }

    private boolean isRelated(Candidate candidate) {
        return knowledge.articleOf(candidate.intent()).filter(related::contains).isPresent();
    }

    /**
     * The one that is of what was spoken of last, where the likeliest asks the same of several states: night shifts while pregnant or nursing.
     * Empty if none of them was spoken of, or others are likelier together.
     *
     * @param spokenOf what the conversation was about, the last matter last
     */
    static Optional<Candidate> ofStateSpokenOf(List<Candidate> ranked, List<Matter> spokenOf) {
        String asked = question(ranked.get(0));
        List<Candidate> same =
                ranked.stream().filter(one -> question(one).equals(asked)).toList();
        double together = same.stream().mapToDouble(Candidate::confidence).sum();
        if (same.size() < 2 || together < ASKED_OF_A_STATE) {
            return Optional.empty();
        }
        return spokenOf.stream()
                .flatMap(matter -> same.stream().filter(one -> one.topic().equals(matter.topic())))
                .reduce((one, next) -> next);
    }

    private static String question(Candidate candidate) {
        return candidate.intent().replaceFirst("^.*\\.", "");
    }
}
