package org.niangjia.consultation.dialogue;

import java.util.Optional;
import org.niangjia.casework.CaseChoice;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Understander;

/** Finds the question that words belong to, and the language it is asked in. Safe for use by several threads. */
public final class MeantQuestion {

    private final Knowledge knowledge;
    private final Understander understander;

    public MeantQuestion(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /** Pinyin is Chinese, and is answered in Chinese; 8000 is of the language that is spoken. */
    public Question inItsLanguage(Question question, Optional<Dialogue> dialogue) {
        String words = question.text().value();
        boolean wordless = isPress(words) || words.codePoints().noneMatch(Character::isLetter);
        if (wordless && dialogue.isPresent() && question.language().isEmpty()) {
            return question.withLanguage(dialogue.get().language());
        }
        Language language = Language.of(understander.inCharacters(words));
        return language == question.replyLanguage() || question.language().isPresent()
                ? question
                : question.withLanguage(language);
    }

    /** The question that a choice belongs to; words that are no choice are a question of their own. */
    public Question of(Question question, Optional<Dialogue> dialogue) {
        Optional<Choice> choice = choice(question, dialogue);
        if (choice.isEmpty()) {
            return inItsLanguage(question, dialogue);
        }
        Question spoken = question.withLanguage(
                question.language().orElse(dialogue.map(Dialogue::language).orElse(Language.ZH)));
        return dialogue.filter(choice.get()::isOf)
                .map(d -> spoken.withText(d.question()))
                .orElse(spoken);
    }

    /** The choice that the words are, of what the dialogue offers. */
    public Optional<Choice> choice(Question question, Optional<Dialogue> dialogue) {
        return Choice.of(question.text().value(), dialogue, knowledge);
    }

    /** Whether words are what a button sends, and none of a person's. */
    public static boolean isPress(String words) {
        return Wish.isButton(words)
                || Choice.isButton(words)
                || CaseChoice.parse(words).isPresent();
    }
}
