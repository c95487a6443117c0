package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;

/**
 * What workers want to know, one question each.
 *
 * @param name topic and name: {@code maternity_leave.days}
 * @param title how it is offered to an asker as a choice
 * @param article id of the article that answers it
 * @param slots facts the answer depends on
 * @param said how workers say it: the training examples
 */
public record Intent(String name, String topic, LocalText title, String article, List<String> slots, Utterances said) {

    public Intent {
        slots = List.copyOf(slots);
    }

    public Map<Language, List<String>> utterances() {
        return said.byLanguage();
    }
}
