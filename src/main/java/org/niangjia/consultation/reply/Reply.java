package org.niangjia.consultation.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.answer.Answer;
import org.niangjia.answer.NotConfirmed;
import org.niangjia.casework.CaseAct;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Awaited;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.verification.Check;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Candidate;

/** The reply to a question: what the worker reads, and what it was decided from. */
public sealed interface Reply {

    /** What the worker reads. */
    String text();

    /** What it was decided from. */
    Basis basis();

    /** The kind as printed and stored. */
    String kind();

    /** What is recorded of it so that anybody can check it. */
    default Optional<Check> check() {
        return Optional.empty();
    }

    /** The same with a code under each answer. Only for replies that are recorded: what is not stored cannot be checked. */
    default Reply withCodes(Verification verification) {
        return this;
    }

    /** The replies to the questions of a message, one by one: only this one unless there are several. */
    default List<Reply> each() {
        return List.of(this);
    }

    /** Whether somebody is told what to do first in a danger, whatever is answered besides. */
    default boolean isOfDanger() {
        return each().stream().anyMatch(Crisis.class::isInstance);
    }

    /** Whether the words were not understood, or only so far that she has to say which question she means. */
    default boolean isNotUnderstood() {
        return this instanceof ClarifyingQuestion || this instanceof OutOfScope || this instanceof NotUnderstood;
    }

    /** What the asker can choose from, to be shown below the text. */
    default List<Button> buttons() {
        return List.of();
    }

    /** A file that goes with it. */
    default Optional<Attachment> file() {
        return Optional.empty();
    }

    /** What is read first on a small screen; what it leaves out is behind {@link #briefButtons}. */
    default String brief() {
        return text();
    }

    /** What she can choose from below {@link #brief}. */
    default List<Button> briefButtons() {
        return buttons();
    }

    /** Whether it takes the place of the message whose button was pressed, as another page of it does. */
    default boolean inPlace() {
        return false;
    }

    /** Id of the article that it comes from, if it comes from one. */
    default Optional<String> article() {
        return Optional.empty();
    }

    /** What it does to a case of the asker's. */
    default Optional<CaseAct> act() {
        return Optional.empty();
    }

    /** What she thinks of an answer, if this takes it down. */
    default Optional<Rating> rated() {
        return Optional.empty();
    }

    /** What her next message is taken for after it. */
    default Optional<Awaited> awaits() {
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
     * @param matters what the conversation is about after it, the last matter last
     */
    record Basis(
            RedactedText asked,
            boolean asks,
            Optional<Candidate> best,
            List<Candidate> candidates,
            Jurisdiction jurisdiction,
            LocalDate asOf,
            Language language,
            List<Matter> matters) {
        public Basis {
            candidates = List.copyOf(candidates);
            matters = List.copyOf(matters);
        }

        /** The same of a reply after which the conversation is about these matters. */
        public Basis about(List<Matter> others) {
            return new Basis(asked, asks, best, candidates, jurisdiction, asOf, language, others);
        }
    }

    /**
     * An answer with its citations.
     *
     * @param more buttons to read what a small screen leaves out
     * @param buttons what can be tapped below it: values of the fact that is asked for, provisions, related questions, whether it helped
     * @param check how anybody can check it; none if it is not recorded
     */
    record Answered(Answer answer, List<Button> more, List<Button> buttons, Basis basis, Optional<Check> check)
            implements Reply {
        public Answered {
            more = List.copyOf(more);
            buttons = List.copyOf(buttons);
        }

        /** An answer that cannot be checked, as long as it is not recorded. */
        public Answered(Answer answer, List<Button> more, List<Button> buttons, Basis basis) {
            this(answer, more, buttons, basis, Optional.empty());
        }

        @Override
        public Reply withCodes(Verification verification) {
            return new Answered(
                    answer,
                    more,
                    buttons,
                    basis,
                    verification.issue(answer, basis.language()).or(() -> check));
        }

        @Override
        public Optional<String> article() {
            return Optional.of(answer.article().id());
        }

        @Override
        public String text() {
            return answer.text() + code();
        }

        @Override
        public String brief() {
            return answer.wording().brief() + code();
        }

        private String code() {
            return check.map(c -> "\n" + c.line()).orElse("");
        }

        @Override
        public List<Button> briefButtons() {
            return Stream.concat(more.stream(), buttons.stream()).toList();
        }

        @Override
        public String kind() {
            return "answered";
        }
    }

    /**
     * A step of a count that leads her from fact to fact: what is certain so far, and what is asked next.
     *
     * @param answer what it counts for
     */
    record Counting(String text, Answer answer, List<Button> buttons, Basis basis) implements Reply {
        public Counting {
            buttons = List.copyOf(buttons);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(answer.article().id());
        }

        @Override
        public String kind() {
            return answer.wording().results().isEmpty() ? "slot_question" : "answered";
        }
    }

    /** A part of an answer that was left out on a small screen. */
    record PartShown(String text, Answer answer, List<Button> buttons, Basis basis) implements Reply {
        public PartShown {
            buttons = List.copyOf(buttons);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(answer.article().id());
        }

        @Override
        public String kind() {
            return "answered";
        }
    }

    /**
     * What she thinks of an answer was taken down.
     *
     * @param isNew whether she had not said before that it did not help
     * @param buttons the reasons she can choose from, if it did not help and she has not said why
     */
    record RatingTaken(String text, Rating rating, boolean isNew, List<Button> buttons, Basis basis) implements Reply {
        public RatingTaken {
            buttons = List.copyOf(buttons);
        }

        @Override
        public Optional<Rating> rated() {
            return Optional.of(rating);
        }

        @Override
        public Optional<Awaited> awaits() {
            return rating == Rating.UNHELPFUL ? Optional.of(Awaited.of(Awaited.Kind.RATING_REASON)) : Optional.empty();
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return isNew && rating.isBad() ? Optional.of(UnresolvedQuestion.Reason.THUMBS_DOWN) : Optional.empty();
        }

        @Override
        public String kind() {
            return "out_of_scope";
        }
    }

    /** The wording of a provision that an answer cited, from the official texts. */
    record LawShown(Citation citation, String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "answered";
        }
    }

    /**
     * Days of an answer for her calendar.
     *
     * @param file none if no day is known any more
     */
    record CalendarGiven(String text, Optional<Attachment> file, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "answered";
        }
    }

    /** Understood, but nothing verified holds for that day and place. */
    record Unconfirmed(NotConfirmed notConfirmed, List<Button> buttons, Basis basis) implements Reply {
        public Unconfirmed {
            buttons = List.copyOf(buttons);
        }

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

    /** Understood well enough to see that it is not ours. */
    record OutOfScope(String text, List<Button> buttons, Basis basis) implements Reply {
        public OutOfScope {
            buttons = List.copyOf(buttons);
        }

        @Override
        public String kind() {
            return "out_of_scope";
        }
    }

    /** Not understood: asked to say it another way, and noted for staff. */
    record NotUnderstood(String text, List<Button> buttons, Basis basis) implements Reply {
        public NotUnderstood {
            buttons = List.copyOf(buttons);
        }

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
     * @param crisis which danger it is
     * @param basis without the words, which are not kept
     */
    record Crisis(String crisis, String text, Basis basis) implements Reply {

        /** The topic under which it is recorded that a danger was answered. */
        public static final String TOPIC = "crisis";

        /** What is kept in place of the words. */
        public static final String NOT_KEPT = "[crisis, not kept]";

        @Override
        public String kind() {
            return "crisis";
        }
    }

    /**
     * Passed to staff.
     *
     * @param why why a person has to look at it
     */
    record HandedOff(String text, UnresolvedQuestion.Reason why, List<Button> buttons, Basis basis) implements Reply {
        public HandedOff {
            buttons = List.copyOf(buttons);
        }

        @Override
        public String kind() {
            return "handed_off";
        }

        @Override
        public Optional<UnresolvedQuestion.Reason> unresolved() {
            return Optional.of(why);
        }
    }

    /** She is shown what would be passed on to staff, and asked whether it may be. */
    record HandOverOffered(String text, List<Button> buttons, Basis basis) implements Reply {
        public HandOverOffered {
            buttons = List.copyOf(buttons);
        }

        @Override
        public Optional<Awaited> awaits() {
            return Optional.of(Awaited.of(Awaited.Kind.HAND_OVER));
        }

        @Override
        public String kind() {
            return "handed_off";
        }
    }

    /**
     * What she is told of a case of hers.
     *
     * @param act what it does to the case
     * @param unresolved why staff have to look at it, where it is opened
     * @param awaits what her next message is taken for
     */
    record CaseTold(
            String text,
            Optional<CaseAct> act,
            Optional<UnresolvedQuestion.Reason> unresolved,
            Optional<Awaited> awaits,
            List<Button> buttons,
            Basis basis)
            implements Reply {
        public CaseTold {
            buttons = List.copyOf(buttons);
        }

        /** Only told: nothing happens to the case, and nothing is waited for. */
        public CaseTold(String text, List<Button> buttons, Basis basis) {
            this(text, Optional.empty(), Optional.empty(), Optional.empty(), buttons, basis);
        }

        @Override
        public String kind() {
            return "handed_off";
        }
    }

    /**
     * About the conversation itself: a greeting, thanks, a beginning anew.
     *
     * @param closes whether nothing stays open after it
     */
    record Steered(String text, boolean closes, List<Button> buttons, Basis basis) implements Reply {
        public Steered {
            buttons = List.copyOf(buttons);
        }

        @Override
        public String kind() {
            return "out_of_scope";
        }
    }

    /** More questions than are answered at once: she is asked to put the rest again. */
    record AskAgain(String text, Basis basis) implements Reply {
        @Override
        public String kind() {
            return "not_understood";
        }
    }

    /** What came of a command or of a button of one: no question, so nothing is counted from it. */
    record Command(String text, List<Button> buttons, Optional<Attachment> file, Basis basis) implements Reply {
        public Command {
            buttons = List.copyOf(buttons);
        }

        @Override
        public String kind() {
            return "answered";
        }
    }

    /**
     * The replies to several questions of one message. Taken as one reply it is the first of them, with the text of all.
     *
     * @param each each headed by its question; a single one by what is said before it
     */
    record Several(List<Reply> each, List<String> heads) implements Reply {
        public Several {
            each = List.copyOf(each);
            heads = List.copyOf(heads);
            if (each.isEmpty() || heads.size() != each.size()) {
                throw new IllegalArgumentException("there is no reply, or one without its head");
            }
        }

        @Override
        public Reply withCodes(Verification verification) {
            // Of what is said in a danger nothing but the danger is recorded, so there would be nothing to check.
            if (isOfDanger()) {
                return this;
            }
            return new Several(
                    each.stream().map(reply -> reply.withCodes(verification)).toList(), heads);
        }

        @Override
        public String text() {
            return IntStream.range(0, each.size()).mapToObj(this::headed).collect(Collectors.joining("\n\n"));
        }

        /** One of the replies below its question, as it is read first on a small screen. */
        public String briefHeaded(int index) {
            return heads.get(index) + "\n" + each.get(index).brief();
        }

        /** One of the replies below its question. */
        String headed(int index) {
            return heads.get(index) + "\n" + each.get(index).text();
        }

        @Override
        public List<Button> briefButtons() {
            return each.stream()
                    .flatMap(reply -> reply.briefButtons().stream())
                    .distinct()
                    .toList();
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
