package org.niangjia.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/**
 * Something that people ask and the knowledge base does not answer: a cluster of unresolved questions with what tells how much it matters.
 *
 * @param people how many askers are affected
 * @param urgency that of the most urgent question
 * @param oldest when the first of them was asked
 */
public record Gap(LikeQuestions like, int people, Urgency urgency, Instant oldest) {

    /** How little it can wait. A rank is the number of people times the weight: one urgent asker stands with four others. */
    public enum Urgency {
        ORDINARY(1),
        /** Somebody said that what we gave her did not help, asked for a person, or has waited for five working days. */
        RAISED(2),
        /** Somebody names a day that comes soon or a time limit that runs out. */
        URGENT(4);

        private final int weight;

        Urgency(int weight) {
            this.weight = weight;
        }
    }

    private static final Set<UnresolvedQuestion.Reason> RAISING = Set.of(
            UnresolvedQuestion.Reason.NONE_OF_THESE,
            UnresolvedQuestion.Reason.THUMBS_DOWN,
            UnresolvedQuestion.Reason.HAND_OVER);

    private static final Pattern DEADLINE = Pattern.compile(
            "今天|明天|后天|这周|本周|最后一天|截止|到期|过期|来不及|时效|期限|开庭|逼我签|让我签"
                    + "|\\b(today|tomorrow|this week|last day|deadline|due date|expires?|expiring|hearing|run(s|ning)? out)\\b");

    /** The order in which gaps matter; of equals the one that has waited longer first. */
    static final Comparator<Gap> MATTERING_MOST_FIRST =
            Comparator.comparingInt((Gap gap) -> -gap.rank()).thenComparing(Gap::oldest);

    /** How many there are together with how urgent the most urgent is. */
    public int rank() {
        return people * urgency.weight;
    }

    /** Gaps in the order in which they matter. */
    public static List<Gap> ranked(List<LikeQuestions> clusters, WorkingTime time, Instant now) {
        return clusters.stream()
                .map(like -> of(like, time, now))
                .sorted(MATTERING_MOST_FIRST)
                .toList();
    }

    static Gap of(LikeQuestions like, WorkingTime time, Instant now) {
        List<UnresolvedQuestion> questions = like.questions();
        return new Gap(
                like,
                Math.toIntExact(questions.stream()
                        .map(UnresolvedQuestion::person)
                        .distinct()
                        .count()),
                questions.stream()
                        .map(question -> urgency(question, time, now))
                        .max(Comparator.naturalOrder())
                        .orElse(Urgency.ORDINARY),
                questions.stream()
                        .map(UnresolvedQuestion::openedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(now));
    }

    private static Urgency urgency(UnresolvedQuestion question, WorkingTime time, Instant now) {
        if (DEADLINE.matcher(Utterance.of(question.text().value()).words()).find()) {
            return Urgency.URGENT;
        }
        boolean waitedLong =
                time.after(question.openedAt(), CaseClock.ANSWER_DAYS).fold(now::isAfter, year -> false);
        return RAISING.contains(question.reason()) || waitedLong ? Urgency.RAISED : Urgency.ORDINARY;
    }
}
