package org.niangjia.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/** Plays the conversations that must go as staff wrote them down. */
public final class GoldenConversations {

    private static final Asker ASKER = new Asker(Channel.TERMINAL, "golden");

    private GoldenConversations() {}

    /** A problem for each thing that goes differently. */
    public static List<Problem> play(Consultation consultation, List<GoldenConversation> conversations) {
        return conversations.stream()
                .flatMap(conversation -> play(consultation, conversation).stream())
                .toList();
    }

    private static List<Problem> play(Consultation consultation, GoldenConversation conversation) {
        List<Problem> problems = new ArrayList<>();
        Optional<Dialogue> dialogue = Optional.empty();
        for (GoldenConversation.Turn turn : conversation.turns()) {
            Question question = new Question(
                    ASKER, RedactedText.of(turn.ask()), conversation.on(), conversation.in(), conversation.language());
            Reply reply = consultation.reply(question, dialogue);
            differences(turn, reply)
                    .forEach(difference -> problems.add(new Problem(
                            conversation.file(),
                            conversation.line(),
                            "conversation '" + conversation.name() + "', '" + turn.ask() + "': " + difference,
                            "correct the conversation, or the intent or article that it checks")));
            dialogue = consultation.dialogueAfter(question, dialogue, reply, Instant.EPOCH);
        }
        return problems;
    }

    private static List<String> differences(GoldenConversation.Turn turn, Reply reply) {
        List<String> differences = new ArrayList<>();
        turn.kind()
                .filter(kind -> !kind.equals(reply.kind()))
                .ifPresent(kind -> differences.add("the reply should be " + kind + ", but is " + reply.kind()));
        String article = reply.article().orElse("no article");
        if (!turn.articles().isEmpty() && !turn.articles().contains(article)) {
            differences.add("it should be answered by " + turn.articles() + ", but is by " + article);
        }
        turn.says().stream()
                .filter(words -> !reply.text().contains(words))
                .forEach(words -> differences.add("it does not say '" + words + "'"));
        turn.neverSays().stream()
                .filter(reply.text()::contains)
                .forEach(words -> differences.add("it says '" + words + "'"));
        return differences;
    }
}
