package org.niangjia.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked further of a matter that was just answered, in words that do not name it: 剩的四天能挪到明年不 after a leave. Immutable.
 *
 * @param name of the question
 * @param answers the intent that answers it, by what it is asked of: an intent, a topic, or {@link #ANY}
 * @param never intents and topics after which the words ask something else
 * @param ofEarlier whether the words can be of nothing else, also where something else was answered since
 * @param utterances how it is asked
 */
public record FurtherQuestion(
        String name, Map<String, String> answers, Set<String> never, boolean ofEarlier, Utterances utterances) {

    /** Stands for every matter that is not named. */
    static final String ANY = "any";

    public FurtherQuestion {
        answers = Map.copyOf(answers);
        never = Set.copyOf(never);
    }

    /** The intent that answers it of matters that it names: the intent itself, or its topic. */
    public Optional<String> ofIts(String intent, String topic) {
        return Optional.ofNullable(answers.getOrDefault(intent, answers.get(topic)));
    }

    /** The intent that answers it of any matter; empty where it cannot be asked. */
    public Optional<String> ofAny(String intent, String topic) {
        return never.contains(intent) || never.contains(topic)
                ? Optional.empty()
                : ofIts(intent, topic).or(() -> Optional.ofNullable(answers.get(ANY)));
    }
}
