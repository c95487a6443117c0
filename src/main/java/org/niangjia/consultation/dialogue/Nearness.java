package org.niangjia.consultation.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

/** What is near a matter: of its topic, or what its article leads to. Immutable. */
public final class Nearness {

    /** Holds what belongs nowhere else: two questions of it need not be near. */
    public static final String OTHER = "other_labour";

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
    public static final String WHERE_TO_TURN = "complaint_arbitration";

    private static final String DAMAGES = "other_labour.illegal_dismissal";

    private static final Set<String> AFTER_AN_END = Set.of(DAMAGES, "other_labour.severance");

    private static final String HOURS = ".night_and_overtime";

    /** Hours of work, asked by whoever is in no such state. */
    private static final Set<String> HOURS_OF_EVERYBODY =
            Set.of("other_labour.overtime_limits", "other_labour.working_hours", "other_labour.overtime_pay");

    private final Knowledge knowledge;
    private final Matter matter;
    private final Optional<Article> article;
    private final Set<Article> related;
    private final Set<String> topics;

    public Nearness(Knowledge knowledge, Matter matter) {
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
    public double times(Candidate candidate, List<Matter> before) {
        boolean spokenOf = before.stream().anyMatch(one -> new Nearness(knowledge, one).isOfSame(candidate));
        return spokenOf ? Math.max(NEAR, times(candidate)) : times(candidate);
    }

    /** Whether the likeliest is anywhere near. */
    public boolean leadsTo(Understanding understood) {
        return understood.ranked().stream().limit(1).anyMatch(best -> times(best) > 1);
    }

    /** Whether it is of the same topic, or its article of those that the matter's leads to. */
    public boolean isNear(Candidate candidate) {
        return isOfSame(candidate) || isRelated(candidate);
    }

    /** Whether it is of the topic of the matter, and that says something. */
    public boolean isOfSame(Candidate candidate) {
        return (candidate.topic().equals(matter.topic()) && !candidate.topic().equals(OTHER))
                || knowledge.articleOf(candidate.intent()).equals(article);
    }

    private boolean isRelated(Candidate candidate) {
        return knowledge.articleOf(candidate.intent()).filter(related::contains).isPresent();
    }

    /** Says which state she is in without naming it: in my 8th month, her baby is five months old. */
    private static final Map<String, Phrasing> STATES = Map.of(
            "pregnancy_work_arrangement",
                    Phrasing.of(
                            "怀孕|怀着|怀了|怀上|怀[到够满](?:几|多少|[\\d一二两三四五六七八九])个?月|孕[期晚早中妇]|身孕|大着?肚子|肚子(?:都|已经)?(?:大|这么大)|\\b(?:pregnan\\w+|expecting|(?:months?|weeks?) along|due (?:in|next)|in (?:my|her) (?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last) (?:month|trimester))\\b"),
            "breastfeeding",
                    Phrasing.of(
                            "喂奶|哺乳|奶孩子|吃奶|母乳|(?:娃|孩子|宝宝|小孩|闺女|儿子|小家伙)(?:才|刚|都|现在|已经|还)*(?:[\\d一二两三四五六七八九十]{1,2}个?(?:多|半)?月|半岁|满月|百天|不到一岁|没满一?周?岁|没到一岁)|\\b(?:breast-?feed\\w*|nursing|(?:baby|son|daughter|child|newborn|infant|little one) (?:is|who is|who's|just turned|turned) (?:only |just |now )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months?|weeks?)|(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:months?|weeks?)[- ]old)\\b"));

    /** 公司违法把我辞了，要赔偿金 is of the damages, where severance is as near: who says that it was unlawful does not ask for that. */
    public static Optional<Candidate> ofUnlawfulEnd(List<Candidate> ranked, Facts facts) {
        return ranked.stream()
                .filter(one -> facts.is(Fact.UNLAWFUL)
                        && AFTER_AN_END.contains(ranked.get(0).intent())
                        && one.intent().equals(DAMAGES))
                .findFirst();
    }

    /** 闺女28号才满周岁: of nursing, where the day of a birth gone by is told; a day to come is of pregnancy. */
    public static Optional<Candidate> ofChildTold(List<Candidate> ranked, Facts facts) {
        return facts.get(Fact.BORN_ON)
                .map(born -> born.isAfter(facts.on()) ? "pregnancy_work_arrangement" : "breastfeeding")
                .flatMap(
                        state -> ofOneOf(ranked).flatMap(same -> of(state, same).findFirst()));
    }

    /** The one that is of the only state that the words tell, where the likeliest ask the same of several. */
    public static Optional<Candidate> ofStateTold(List<Candidate> ranked, String words) {
        String text = Utterance.of(words).words();
        List<String> told = STATES.entrySet().stream()
                .filter(state -> state.getValue().isIn(text))
                .map(Map.Entry::getKey)
                .toList();
        if (told.size() != 1) {
            return Optional.empty();
        }
        return ofOneOf(ranked)
                .flatMap(same -> of(told.get(0), same).findFirst())
                .or(() -> besideThatOfEverybody(told.get(0), ranked));
    }

    /** 怀到几个月不用加班 asks of hours in pregnancy, not of those that everybody has. */
    private static Optional<Candidate> besideThatOfEverybody(String state, List<Candidate> ranked) {
        double ofEverybody = ranked.stream()
                .filter(one -> HOURS_OF_EVERYBODY.contains(one.intent()))
                .mapToDouble(Candidate::confidence)
                .sum();
        return of(state, ranked)
                .findFirst()
                .filter(one -> one.intent().endsWith(HOURS))
                .filter(one -> ofEverybody > 0 && one.confidence() + ofEverybody >= ASKED_OF_A_STATE);
    }

    private static Stream<Candidate> of(String topic, List<Candidate> ranked) {
        return ranked.stream().filter(one -> one.topic().equals(topic));
    }

    /** The likeliest and those that ask the same of other states, if it is more likely than not one of them. */
    private static Optional<List<Candidate>> ofOneOf(List<Candidate> ranked) {
        String asked = question(ranked.get(0));
        List<Candidate> same =
                ranked.stream().filter(one -> question(one).equals(asked)).toList();
        double together = same.stream().mapToDouble(Candidate::confidence).sum();
        return same.size() < 2 || together < ASKED_OF_A_STATE ? Optional.empty() : Optional.of(same);
    }

    /**
     * The one that is of what was spoken of last, where the likeliest asks the same of several states: night shifts while pregnant or nursing.
     * Empty if none of them was spoken of, or others are likelier together.
     *
     * @param spokenOf what the conversation was about, the last matter last
     */
    public static Optional<Candidate> ofStateSpokenOf(List<Candidate> ranked, List<Matter> spokenOf) {
        return ofOneOf(ranked)
                .flatMap(same -> spokenOf.stream()
                        .flatMap(matter ->
                                same.stream().filter(one -> one.topic().equals(matter.topic())))
                        .reduce((one, next) -> next));
    }

    private static String question(Candidate candidate) {
        return candidate.intent().replaceFirst("^.*\\.", "");
    }
}
