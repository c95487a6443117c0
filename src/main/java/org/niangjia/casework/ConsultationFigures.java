package org.niangjia.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the consultation goes, counted over a period of days where the askers live. */
public interface ConsultationFigures {

    /** The figures of the days from {@code first} to {@code last}. */
    Figures during(LocalDate first, LocalDate last);

    /** What became of a question. */
    enum Outcome {
        ANSWERED("answered"),
        /** Asked back: which of several questions, or for a fact. */
        ASKED_BACK("clarifying_question", "slot_question"),
        NOT_CONFIRMED("not_confirmed"),
        NOT_UNDERSTOOD("not_understood"),
        HANDED_OFF("handed_off"),
        /** Refused as not ours. */
        OUT_OF_SCOPE("out_of_scope"),
        CRISIS("crisis"),
        FAILED("failed");

        @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
        private final List<String> kinds;

        Outcome(String... kinds) {
            this.kinds = List.of(kinds);
        }

        /** The outcome of a decision's kind; empty for what was no question. */
        public static Optional<Outcome> of(String kind) {
            return Arrays.stream(values()).filter(o -> o.kinds.contains(kind)).findFirst();
        }
    }

    /**
     * Figures of a period.
     *
     * @param outcomes how many questions had each outcome; those that none had are left out
     * @param days each day of the period, in order
     * @param topics the most asked topics
     * @param gaps where most questions stay unresolved
     * @param replying how long a reply took
     * @param unresolved questions of the period that staff still have to look at
     */
    record Figures(
            LocalDate first,
            LocalDate last,
            Map<Outcome, Long> outcomes,
            List<Day> days,
            List<TopicCount> topics,
            List<Gap> gaps,
            Replying replying,
            long unresolved) {
        public Figures {
            outcomes = Map.copyOf(outcomes);
            days = List.copyOf(days);
            topics = List.copyOf(topics);
            gaps = List.copyOf(gaps);
        }

        /** All questions. */
        public long questions() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        public long of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }

        /** 0..1 of all questions; 0 if there are none. */
        public double share(Outcome outcome) {
            return questions() == 0 ? 0 : (double) of(outcome) / questions();
        }
    }

    /** The questions of a day. */
    record Day(LocalDate day, long answered, long askedBack, long others) {
        public long questions() {
            return answered + askedBack + others;
        }
    }

    /**
     * How often a topic was asked.
     *
     * @param topic empty where none was found
     */
    record TopicCount(Optional<String> topic, long questions, long answered) {}

    /**
     * Where questions stay unresolved.
     *
     * @param intent the likeliest one; empty where none was found
     */
    record Gap(Optional<String> intent, long questions) {}

    /** Milliseconds that half, and that 95 in 100, of the replies took at most. */
    record Replying(long medianMillis, long p95Millis) {}
}
