package org.niangjia.consultation.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/**
 * Plays the conversations that must go as staff wrote them down: what stays open is handed on from turn to turn, and is over in time, as it
 * is for a worker.
 */
public final class GoldenConversations {

    private static final Asker ASKER = new Asker(Channel.TERMINAL, "golden");

    private static final LocalTime BEGINS = LocalTime.of(10, 0);

    private GoldenConversations() {}

    /** A problem for each thing that goes differently. */
    public static List<Problem> play(Consultation consultation, List<GoldenConversation> conversations) {
        return conversations.stream()
                .flatMap(conversation -> play(consultation, conversation).stream())
                .toList();
    }

    private static List<Problem> play(Consultation consultation, GoldenConversation conversation) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> buttons = new HashMap<>();
        Optional<Dialogue> kept = Optional.empty();
        Instant before = conversation.on().atTime(BEGINS).atZone(Reception.ZONE).toInstant();
        for (GoldenConversation.Turn turn : conversation.turns()) {
            Instant now = before.plus(turn.after());
            Optional<String> sent =
                    turn.tapped() ? Optional.ofNullable(buttons.get(turn.words())) : Optional.of(turn.words());
            if (sent.isEmpty()) {
                problems.add(problem(conversation, turn, "no button is called so; there are " + buttons.keySet()));
                return problems;
            }
            Optional<Dialogue> open = before.isBefore(now.minus(Reception.DIALOGUE_OPEN))
                    ? Optional.empty()
                    : kept.flatMap(dialogue -> dialogue.openAt(now));
            Question question = new Question(
                    ASKER,
                    RedactedText.of(sent.get()),
                    LocalDate.ofInstant(now, Reception.ZONE),
                    conversation.in(),
                    conversation.language());
            Reply reply = consultation.reply(question, open);
            differences(turn.expected(), reply)
                    .forEach(difference -> problems.add(problem(conversation, turn, difference)));
            kept = consultation.dialogueAfter(question, open, reply, now);
            // The buttons of earlier messages stay where they are; of two of one name the lower one is tapped.
            buttons(reply).forEach(button -> buttons.put(button.label(), button.data()));
            before = now;
        }
        return problems;
    }

    private static Problem problem(GoldenConversation conversation, GoldenConversation.Turn turn, String difference) {
        return new Problem(
                conversation.file(),
                conversation.line(),
                "conversation '" + conversation.name() + "', '" + turn.words() + "': " + difference,
                "correct the conversation, or the intent or article that it checks");
    }

    /** What can be tapped below a reply, on a small screen or a large one. */
    private static List<Button> buttons(Reply reply) {
        return Stream.of(reply.buttons(), reply.briefButtons())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> differences(GoldenConversation.Expected expected, Reply reply) {
        List<String> differences = new ArrayList<>();
        Reply.Basis basis = reply.basis();
        differs("the reply", expected.kind(), reply.kind()).ifPresent(differences::add);
        String article = reply.article().orElse("no article");
        if (!expected.articles().isEmpty() && !expected.articles().contains(article)) {
            differences.add("it should be answered by " + expected.articles() + ", but is by " + article);
        }
        expected.says().stream()
                .filter(words -> !reply.text().contains(words))
                .forEach(words -> differences.add("it does not say '" + words + "'"));
        expected.neverSays().stream()
                .filter(reply.text()::contains)
                .forEach(words -> differences.add("it says '" + words + "'"));
        expected.buttons().stream()
                .filter(label -> buttons(reply).stream()
                        .noneMatch(button -> button.label().equals(label)))
                .forEach(label -> differences.add("there is no button '" + label + "'"));
        differs("the place", expected.place(), basis.jurisdiction()).ifPresent(differences::add);
        differs("the day of the law", expected.asOf(), basis.asOf()).ifPresent(differences::add);
        differs("the language", expected.language(), basis.language()).ifPresent(differences::add);
        return differences;
    }

    private static <T> Optional<String> differs(String what, Optional<T> expected, T found) {
        return expected.filter(value -> !Objects.equals(value, found))
                .map(value -> what + " should be " + value + ", but is " + found);
    }
}
