package org.niangjia.web;

import java.util.List;
import org.niangjia.consultation.Button;
import org.niangjia.question.Language;

/**
 * The last thing that was asked and what was said to it, as the page shows it.
 *
 * @param asked the redacted words or the title that was chosen; empty if it is no longer known
 * @param language the language of the reply
 * @param choices what she can choose from next
 */
record Told(String asked, String reply, Language language, List<Button> choices) {

    Told {
        choices = List.copyOf(choices);
    }
}
