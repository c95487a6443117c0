package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Answer;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Candidate;

/** A reply as one JSON object: the contract of {@code ask --json}. */
final class ReplyJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplyJson() {}

    /** Of several replies the first, and the rest under {@code more}. */
    static String of(Reply reply, String revision, double elapsedMillis, Optional<Explained> explained) {
        List<Reply> each = reply.each();
        ObjectNode json = one(each.get(0), revision, elapsedMillis);
        explained.ifPresent(why -> json.set("explain", why.json()));
        if (each.size() == 1) {
            // With what is said before it.
            json.put("text", reply.text());
        } else {
            ArrayNode more = json.putArray("more");
            each.stream().skip(1).forEach(next -> more.add(one(next, revision, elapsedMillis)));
        }
        return json.toString();
    }

    private static ObjectNode one(Reply reply, String revision, double elapsedMillis) {
        Reply.Basis basis = reply.basis();
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", reply.kind());
        json.put("topic", basis.best().map(Candidate::topic).orElse(null));
        json.put("intent", basis.best().map(Candidate::intent).orElse(null));
        json.put("confidence", rounded(basis.best().map(Candidate::confidence).orElse(0.0)));
        ArrayNode citations = JSON.createArrayNode();
        ArrayNode derivation = JSON.createArrayNode();
        json.put("article", reply.article().orElse(null));
        Optional<Answer> counted = answer(reply);
        if (counted.isPresent()) {
            Answer answer = counted.get();
            add(answer.citations(), basis, citations);
            answer.derivation()
                    .forEach(step -> derivation
                            .addObject()
                            .put("label", step.label())
                            .put("value", step.value())
                            .put("unit", step.unit().code())
                            .put("citation", step.citation()));
        } else if (reply instanceof Reply.Unconfirmed unconfirmed) {
            add(unconfirmed.notConfirmed().citations(), basis, citations);
        } else if (reply instanceof Reply.LawShown shown) {
            add(List.of(shown.citation()), basis, citations);
        }
        json.put("jurisdiction", basis.jurisdiction().code());
        json.put("as_of", basis.asOf().toString());
        json.put("lang", basis.language().code());
        json.put("text", reply.text());
        json.set("citations", citations);
        json.set("derivation", derivation);
        json.set("candidates", candidates(basis.candidates()));
        if (reply instanceof Reply.Command) {
            ArrayNode choices = json.putArray("choices");
            reply.buttons()
                    .forEach(button ->
                            choices.addObject().put("label", button.label()).put("data", button.data()));
        }
        reply.file()
                .ifPresent(file -> json.putObject("file")
                        .put("name", file.name())
                        .put("type", file.mediaType())
                        .put("text", file.text()));
        json.put("revision", revision);
        json.put("elapsed_ms", Math.round(elapsedMillis * 10) / 10.0);
        return json;
    }

    private static Optional<Answer> answer(Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            return Optional.of(answered.answer());
        }
        if (reply instanceof Reply.Counting counting) {
            return Optional.of(counting.answer());
        }
        return reply instanceof Reply.PartShown part ? Optional.of(part.answer()) : Optional.empty();
    }

    static ArrayNode candidates(List<Candidate> candidates) {
        ArrayNode array = JSON.createArrayNode();
        candidates.forEach(c -> array.addObject()
                .put("intent", c.intent())
                .put("topic", c.topic())
                .put("confidence", rounded(c.confidence())));
        return array;
    }

    /** What somebody in danger is told when nothing else works. */
    static String crisis(String text, Language language) {
        return JSON.createObjectNode()
                .put("kind", "crisis")
                .put("lang", language.code())
                .put("text", text)
                .toString();
    }

    /** A line that could not be put as a question. */
    static String error(String message) {
        return JSON.createObjectNode().put("error", message).toString();
    }

    private static void add(List<Citation> from, Reply.Basis basis, ArrayNode to) {
        from.forEach(citation -> to.addObject()
                .put("source", citation.source().id())
                .put("title", citation.source().title().in(basis.language()))
                .put("provision", citation.provision())
                .put(
                        "effective_from",
                        citation.source().inForceFrom().map(Object::toString).orElse(null))
                .put("verified", citation.source().verified().code()));
    }

    static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }
}
