package org.niangjia.consultation.danger;

import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/**
 * What who is in danger asks that is itself a way out of it: how she gets an order that keeps him away, and how soon. It is answered after what to
 * do first, since nobody can be told to ask again. Safe for use by several threads.
 */
public final class AskedInDanger {

    private static final String PROTECTION_ORDER = "sexual_harassment.protection_order";

    private static final Phrasing AN_ORDER = Phrasing.of(
            "(?<!劳动)保护令(?!人)|(?:人身|安全)(?:安全)?令|禁止令|禁制令|\\b(?:protect(?:ion|ive)|restraining|no[- ]contact) order");

    private static final Phrasing WANTED =
            Phrasing.of("想(?:去|要|找|问|办|弄|申请|知道)|申请|办理|去办|怎样|递|\\b(?:want|apply|get|need|ask|file|filed)\\b");

    private AskedInDanger() {}

    /** The question that is answered as well, if the words ask one. */
    public static Optional<String> question(String words) {
        String text = Utterance.of(words).words();
        boolean asked = AN_ORDER.isIn(text) && (AskingWords.ask(text) || WANTED.isIn(text) || text.endsWith("?"));
        return asked ? Optional.of(PROTECTION_ORDER) : Optional.empty();
    }
}
