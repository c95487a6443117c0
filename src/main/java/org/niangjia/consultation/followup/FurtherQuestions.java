package org.niangjia.consultation.followup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.knowledge.FurtherQuestion;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.likeness.LikeMessages;

/**
 * Hears what is asked further of a matter in words that do not name it, and what answers that: 剩的四天能挪到明年不 after a leave. Elsewhere the same words
 * ask something else. Safe for use by several threads.
 */
public final class FurtherQuestions {

    /** How much words have to be like such questions, and which share of the votes one has to have among those that can be asked of the matter. */
    public enum Doubt {
        /** Nothing else is to be heard in them: six in seven of what others wrote then come to their answer, and one in twelve near misses: docs/understanding.md. */
        NONE(0.3, 0.4, 0),
        /** They could be of another matter. */
        SOME(0.5, 0.4, 0.5),
        /** They tell a fact of the matter, which could be all that they say. */
        FACTS(0.5, 0.4, 0.8);

        private final double strength;
        private final double share;
        private final double both;

        Doubt(double strength, double share, double both) {
            this.strength = strength;
            this.share = share;
            this.both = both;
        }

        private boolean allows(double likeness, double part) {
            return likeness >= strength && part >= share && likeness * part >= both;
        }
    }

    /** An example may well be nearer to what is asked elsewhere in the same words. */
    private static final double THOUGH_NOT_NEARER = 0.9;

    /** Of all votes, so many have to be for one question. */
    private static final double FEWEST = 0.18;

    private static final double FEWEST_OF_ANY = 0.25;

    /** What is asked of just such matters is meant rather than what is asked of any. */
    private static final double OF_ITS = 1.5;

    /** What is told in more before the last clause may be of another matter. */
    private static final int SHORT_HAN = 9;

    private static final int SHORT_LATIN = 26;

    /** Many set a space for a comma. */
    private static final Phrasing CLAUSES = Phrasing.of("[,，。;；?？]| and |(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private final LikeRemarks remarks;
    private final Map<String, FurtherQuestion> byName;

    public FurtherQuestions(Knowledge knowledge, LikeRemarks remarks) {
        this.remarks = remarks;
        this.byName = knowledge.furtherQuestions().stream()
                .collect(Collectors.toUnmodifiableMap(LikeRemarks::nameOf, question -> question));
    }

    /** The intent that answers what the words ask of the matter, if it is one that just this is asked of. */
    public Optional<String> ofIts(String words, Matter matter, Doubt doubt) {
        return asked(words, matter, doubt)
                .or(() -> askedLast(words, matter, doubt))
                .filter(Answer::ofIts)
                .map(Answer::intent);
    }

    /** The same of a matter since which something else was answered. */
    public Optional<String> ofEarlier(String words, Matter matter) {
        return asked(words, matter, Doubt.NONE).filter(Answer::ofEarlier).map(Answer::intent);
    }

    /** The intents that answer what the words, or each of their clauses, ask of any matter: 打官司花钱不，多久有结果. */
    public List<String> ofAny(String words, Matter matter, Doubt doubt) {
        return each(words, matter, doubt).stream()
                .map(Answer::intent)
                .distinct()
                .toList();
    }

    private List<Answer> each(String words, Matter matter, Doubt doubt) {
        List<String> clauses =
                CLAUSES.splitAsStream(words).filter(clause -> !clause.isBlank()).toList();
        List<Answer> each = clauses.size() < 2 || clauses.stream().anyMatch(LeaningWords::tell)
                ? List.of()
                : clauses.stream()
                        .flatMap(clause -> asked(clause, matter, doubt).stream())
                        .toList();
        return each.size() == clauses.size()
                ? each
                : asked(words, matter, doubt).or(() -> askedLast(words, matter, doubt)).stream()
                        .toList();
    }

    /** 都没给，上哪儿说理去: by the last clause, if those before it only tell, and nothing that changes the matter. */
    private Optional<Answer> askedLast(String words, Matter matter, Doubt doubt) {
        return doubt == Doubt.FACTS ? Optional.empty() : last(words).flatMap(last -> asked(last, matter, Doubt.SOME));
    }

    private static Optional<String> last(String words) {
        String last = words.replaceFirst("(?s)^.*[,，。;；](?=.)", "").strip();
        String before = words.substring(0, words.length() - last.length());
        return !before.isBlank()
                        && before.length() <= (Language.of(words) == Language.EN ? SHORT_LATIN : SHORT_HAN)
                        && LeaningWords.tell(before)
                        && AskingWords.matter(before).isEmpty()
                ? Optional.of(last)
                : Optional.empty();
    }

    private Optional<Answer> asked(String words, Matter matter, Doubt doubt) {
        return remarks.like(words)
                .filter(like -> like.nearer() || like.strength() >= THOUGH_NOT_NEARER)
                .flatMap(like -> most(like, matter, doubt));
    }

    /** What answers most of the votes, of those for remarks and for questions that can be asked of the matter. */
    private Optional<Answer> most(LikeMessages.Like like, Matter matter, Doubt doubt) {
        Map<String, Answer> answers = new HashMap<>();
        double all = 0;
        for (Map.Entry<String, Double> share : like.shares().entrySet()) {
            FurtherQuestion question = byName.get(share.getKey());
            Optional<Answer> answer = question == null
                    ? Optional.of(Answer.NONE.with(share.getValue()))
                    : Answer.of(question, matter, share.getValue());
            all += answer.map(Answer::weight).orElse(0.0);
            answer.ifPresent(one -> answers.merge(one.intent(), one, Answer::and));
        }

        double votes = all;
        return answers.values().stream()
                .max(Comparator.comparingDouble(Answer::weight))
                .filter(most -> !most.intent().isEmpty()
                        && most.hasEnough()
                        && doubt.allows(like.strength(), most.weight() / votes));
    }

    /**
     * What answers a question.
     *
     * @param intent that does; that several questions come to counts for all of them
     * @param share of the votes that are for it, 0..1
     * @param most of them that are for one question
     * @param ofIts whether just this is asked of such a matter
     */
    private record Answer(String intent, double share, double most, boolean ofIts, boolean ofEarlier) {

        /** What is said of an answer and asks for none. */
        private static final Answer NONE = new Answer("", 0, 0, false, false);

        private static Optional<Answer> of(FurtherQuestion question, Matter matter, double share) {
            boolean ofIts = question.ofIts(matter.intent(), matter.topic()).isPresent();
            return question.ofAny(matter.intent(), matter.topic())
                    .map(intent -> new Answer(intent, share, share, ofIts, ofIts && question.ofEarlier()));
        }

        private Answer with(double more) {
            return new Answer(intent, share + more, Math.max(most, more), ofIts, ofEarlier);
        }

        private Answer and(Answer other) {
            return new Answer(
                    intent,
                    share + other.share,
                    Math.max(most, other.most),
                    ofIts || other.ofIts,
                    ofEarlier || other.ofEarlier);
        }

        private boolean hasEnough() {
            return most >= FEWEST && (ofIts || share >= FEWEST_OF_ANY);
        }

        private double weight() {
            return ofIts ? OF_ITS * share : share;
        }
    }
}
