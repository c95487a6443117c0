package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;

/**
 * Questions of one kind that are not ours to answer: examples that teach the model to refuse.
 *
 * @param kind legal_other, chit_chat, other_domain, medical …
 */
public record OutOfScope(String kind, Utterances said) {

    public Map<Language, List<String>> utterances() {
        return said.byLanguage();
    }
}
