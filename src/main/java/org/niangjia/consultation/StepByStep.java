package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.List;
import org.niangjia.answer.Answer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.entitlement.OpenFacts;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Language;

/** Leads an asker who wants her case counted from fact to fact. Safe for use by several threads. */
final class StepByStep {

    private final Knowledge knowledge;
    private final AnswerButtons buttons;
    private final Texts texts;

    StepByStep(Knowledge knowledge, AnswerButtons buttons, Texts texts) {
        this.knowledge = knowledge;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** The fact to ask for next, none if nothing is open: whoever is led is asked for what would change the figures, even where they stand without it. */
    List<Fact<?>> next(Answer answer, Matter matter, Facts facts) {
        if (!answer.asks().isEmpty()) {
            return answer.asks().subList(0, 1);
        }
        return answer.article()
                .counts()
                .flatMap(Rules::named)
                .flatMap(rule -> OpenFacts.next(rule, knowledge, facts, matter.unknown()))
                .map(List::<Fact<?>>of)
                .orElse(List.of());
    }

    /** What is certain so far, then the next fact. */
    Reply asking(Fact<?> next, Answer answer, List<Button> values, Reply.Basis basis) {
        Language language = basis.language();
        String soFar = answer.wording().results().strip();
        String asked = texts.get(language, "fact." + next.name());
        List<Button> below = new ArrayList<>(values);
        below.add(buttons.back(language));
        below.add(buttons.cancel(language));
        return new Reply.Counting(
                answer.article().title().in(language)
                        + (soFar.isEmpty() ? "" : "\n" + soFar)
                        + "\n\n" + texts.get(language, "counting.next", asked),
                answer,
                below,
                basis);
    }
}
