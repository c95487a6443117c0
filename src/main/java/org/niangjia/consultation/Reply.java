package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Answer;
import org.niangjia.answer.NotConfirmed;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.understanding.Candidate;

/** The reply to a question: what the worker reads, and what it was decided from. */
public sealed interface Reply {

    /** What the worker reads. */
    String text();

    /** What it was decided from. */
    Basis basis();

    /** The kind as printed and stored. */
    String kind();

    /** What the asker can choose from, to be shown below the text. */
    default List<Button> buttons() {
        return List.of();
    }

    /** Id of the article that it comes from, if it comes from one. */
    default Optional<String> article() {
        return Optional.empty();
    }

    /** Why staff have to look at the question, if they have to. */
    default Optional<UnresolvedQuestion.Reason> unresolved() {
        return Optional.empty();
    }

    /**
     * What every reply was decided from.
     *
     * @param candidates intents it might mean, the likeliest first; empty if it was never put to the model
     * @param jurisdiction the place whose law was looked up
     * @param asOf the day whose law was looked up
     */
    record Basis(
            Optional<Candidate> best,
            List<Candidate> candidates,
            Jurisdiction jurisdiction,
            LocalDate asOf,
            Language language) {
        public Basis {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * An answer with its citations.
     *
     * @param provisions buttons to read the wording of what it cites; none if no official texts are at hand
     */
    record Answered(Answer answer, List<Button> provisions, Basis basis) implements Reply {
        public Answered {
            provisions = List.copyOf(provisions);
        }

        @Override
        public List<Button> buttons() {
            return provisions;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(answer.article().id());
        }

        @Override
        public String text() {
            return answer.text();
        }

        @Override
        public String kind() {
            return "answered";
        }
    }

    /** The wording of a provision that an answer cited, from the official texts. */
    record LawShown(Citation citation, String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "answered";
        }
    }

    /** Understood, but nothing verified holds for that day and place. */
    record Unconfirmed(NotConfirmed notConfirmed, Basis basis) implements Reply {
        @Override
        public Optional<String> article() {
            return Optional.of(notConfirmed.article().id());
        }

        @Override
        public String text() {
            return notConfirmed.text();
        }

        @Override
        public String kind() {
            return "not_confirmed";
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return Optional.of(UnresolvedQuestion.Reason.NOT_CONFIRMED);
        }
    }

    /**
     * Several intents are close: the asker is asked which.
     *
     * @param offered up to three, as shown
     */
    record ClarifyingQuestion(String text, List<Offer> offered, String noneOfThese, Basis basis) implements Reply {
        public ClarifyingQuestion {
            offered = List.copyOf(offered);
        }

        @Override
        public List<Button> buttons() {
            List<Button> buttons = new ArrayList<>();
            offered.forEach(o -> buttons.add(
                    new Button(o.title(), Choice.button(o.candidate().intent()))));
            buttons.add(new Button(noneOfThese, Choice.NONE_BUTTON));
            return List.copyOf(buttons);
        }

        @Override
        public String kind() {
            return "clarifying_question";
        }
    }

    /** Nothing true can be said without one more fact, so it is asked. */
    record SlotQuestion(String slot, String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "slot_question";
        }
    }

    /** Understood well enough to see that it is not ours. */
    record OutOfScope(String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "out_of_scope";
        }
    }

    /** Not understood: asked to say it another way, and noted for staff. */
    record NotUnderstood(String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "not_understood";
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return Optional.of(UnresolvedQuestion.Reason.NOT_UNDERSTOOD);
        }
    }

    /**
     * Somebody is in danger: safety first, the question later.
     *
     * @param crisis which words were recognised
     */
    record Crisis(String crisis, String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "crisis";
        }
    }

    /** Passed to staff, because the asker said that none of what was offered is meant. */
    record HandedOff(String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "handed_off";
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return Optional.of(UnresolvedQuestion.Reason.NONE_OF_THESE);
        }
    }

    /** An intent offered as a choice. */
    record Offer(Candidate candidate, String title) {}
}
