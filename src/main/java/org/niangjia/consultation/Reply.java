package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.niangjia.answer.Answer;
import org.niangjia.answer.NotConfirmed;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Candidate;

/** The reply to a question: what the worker reads, and what it was decided from. */
public sealed interface Reply {

    /** What the worker reads. */
    String text();

    /** What it was decided from. */
    Basis basis();

    /** The kind as printed and stored. */
    String kind();

    /** The replies to the questions of a message, one by one: only this one unless there are several. */
    default List<Reply> each() {
        return List.of(this);
    }

    /** What the asker can choose from, to be shown below the text. */
    default List<Button> buttons() {
        return List.of();
    }

    /** Whether it takes the place of the message whose button was pressed, as another page of it does. */
    default boolean inPlace() {
        return false;
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
     * @param asked the words of the question, with those that belong to them
     * @param asks whether they ask something, not only tell
     * @param candidates intents it might mean, the likeliest first; empty if it was never put to the model
     * @param jurisdiction the place whose law was looked up
     * @param asOf the day whose law was looked up
     */
    record Basis(
            RedactedText asked,
            boolean asks,
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

    /** More questions than are answered at once: she is asked to put the rest again. */
    record AskAgain(String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "not_understood";
        }
    }

    /**
     * The replies to several questions of one message. Taken as one reply it is the first of them, with the text of all.
     *
     * @param each at least two, each headed by its question
     */
    record Several(List<Reply> each, List<String> heads) implements Reply {
        public Several {
            each = List.copyOf(each);
            heads = List.copyOf(heads);
            if (each.size() < 2 || heads.size() != each.size()) {
                throw new IllegalArgumentException("several replies are at least two, each with its head");
            }
        }

        @Override
        public String text() {
            return IntStream.range(0, each.size()).mapToObj(this::headed).collect(Collectors.joining("\n\n"));
        }

        /** One of the replies below its question. */
        String headed(int index) {
            return heads.get(index) + "\n" + each.get(index).text();
        }

        @Override
        public List<Button> buttons() {
            return each.stream()
                    .flatMap(reply -> reply.buttons().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Basis basis() {
            return each.get(0).basis();
        }

        @Override
        public String kind() {
            return each.get(0).kind();
        }

        @Override
        public Optional<String> article() {
            return each.get(0).article();
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return each.get(0).unresolved();
        }
    }

    /** An intent offered as a choice. */
    record Offer(Candidate candidate, String title) {}
}
