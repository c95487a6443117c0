package org.niangjia.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.LeaningWords;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** Reads questions that leave out what they are about, because it was spoken of before. Safe for use by several threads. */
final class LeaningQuestions {

    /** What is less sure than this and leaves out what it is about is asked back rather than answered for another matter. */
    private static final double SURE = 0.9;

    /**
     * How many times likelier a topic is when it is spoken of: about half of what is asked next stays with it, of 24 topics. Among 162
     * questions that were put after an answer of another topic it made no more wrong than none did.
     */
    private static final double SAME_TOPIC = 12;

    /** The same for the topics that its article leads to. */
    private static final double NEAR = 4;

    /** What any matter may lead to. */
    private static final String WHERE_TO_TURN = "complaint_arbitration";

    private final Knowledge knowledge;
    private final Understander understander;

    LeaningQuestions(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /** A question that names no matter of its own, read as one of the matter: 工资照发吗 after 产假. */
    Optional<Asked> of(Question question, Matter matter) {
        String words = question.text().value();
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        Understanding alone = understander.understand(words);
        boolean clear = alone instanceof Understanding.Recognised;
        Language language = question.replyLanguage();
        Optional<String> title =
                knowledge.intent(matter.intent()).map(i -> i.title().in(language));
        Optional<String> father = LeaningWords.ofTheFather(understander.inCharacters(words));
        if (father.isPresent()) {
            return fathers(matter)
                    .map(intent -> recognised(intent, words))
                    .filter(a -> !clear || LeaningWords.lean(words));
        }
        boolean marked = LeaningWords.areMarked(words);
        boolean strange = !marked && (Understander.isPlainlyStrange(alone) || !LeaningWords.mayAsk(words));
        if (title.isEmpty()
                || strange
                || (clear && (understander.nameTheirMatter(words) || isOfTopic(alone, matter)))) {
            return Optional.empty();
        }
        Understanding together = understander.understand(words, title.get());
        if (!LeaningWords.lean(words) && isOf(together, matter.intent()) && !isOf(alone, matter.intent())) {
            // The title alone was heard: she asks something else.
            return Optional.empty();
        }
        // Words that are clear by themselves and name nothing may still be about what was spoken of: 没休完能留到明年吗.
        boolean clearer = clear
                ? (together instanceof Understanding.Recognised
                                && (isOfTopic(together, matter) || isSurer(together, alone)))
                        || (together instanceof Understanding.Ambiguous && !isSure(alone))
                : together instanceof Understanding.Recognised
                        || (together instanceof Understanding.Ambiguous
                                && alone instanceof Understanding.NotUnderstood);
        return clearer ? Optional.of(new Asked(words, "", true, together)) : Optional.empty();
    }

    /** What words that leave open what they ask come to, among what the conversation is about. */
    Understanding inContext(Asked asked, Turn turn) {
        Understanding alone = asked.understanding();
        if (!(alone instanceof Understanding.Ambiguous)
                || turn.matter().isEmpty()
                || !LeaningWords.areShort(turn.question().text().value())
                || understander.nameTheirMatter(asked.words())) {
            return alone;
        }
        String topic = topic(turn.matter().get().intent());
        Set<String> near = knowledge.articleOf(turn.matter().get().intent()).stream()
                .flatMap(article -> article.related().stream())
                .flatMap(id -> Stream.ofNullable(knowledge.articles().get(id)))
                .map(Article::topic)
                .collect(Collectors.toCollection(HashSet::new));
        near.add(WHERE_TO_TURN);
        return understander.inContext(
                asked.words(),
                alone,
                candidate ->
                        candidate.topic().equals(topic) ? SAME_TOPIC : near.contains(candidate.topic()) ? NEAR : 1);
    }

    private static boolean isOf(Understanding understood, String intent) {
        return understood.ranked().stream()
                .limit(1)
                .anyMatch(best -> best.intent().equals(intent));
    }

    private static boolean isSure(Understanding understood) {
        return understood.ranked().get(0).confidence() >= SURE;
    }

    private static boolean isSurer(Understanding one, Understanding other) {
        return one.ranked().get(0).confidence() > other.ranked().get(0).confidence();
    }

    private static boolean isOfTopic(Understanding understood, Matter matter) {
        String topic = understood.ranked().get(0).topic();
        return matter.intent().startsWith(topic + ".");
    }

    private Asked recognised(String intent, String words) {
        Candidate candidate =
                new Candidate(intent, knowledge.intent(intent).orElseThrow().topic(), 1);
        return new Asked(words, "", true, new Understanding.Recognised(List.of(candidate), 1));
    }

    /** What the father has where the mother has this. */
    private Optional<String> fathers(Matter matter) {
        return Optional.of(
                        switch (topic(matter.intent())) {
                            case "maternity_leave" -> "paternity_leave.days";
                            case "childcare_leave" -> matter.intent();
                            case "maternity_allowance" -> "paternity_leave.pay_or_refused";
                            default -> "";
                        })
                .filter(intent -> knowledge.intent(intent).isPresent());
    }

    private static String topic(String intent) {
        return intent.replaceFirst("\\..*", "");
    }
}
