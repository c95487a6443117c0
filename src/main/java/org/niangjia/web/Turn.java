package org.niangjia.web;

import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.verification.VerificationCode;
import org.niangjia.question.Language;

/**
 * Something that was asked and what was said to it, as the page shows it.
 *
 * @param number counts the turns of a conversation from 1
 * @param asked the redacted words or the title that was chosen; empty if it is no longer known
 * @param said the replies to its questions, at least one
 */
record Turn(int number, String asked, List<Said> said) {

    Turn {
        said = List.copyOf(said);
    }

    /** The id of its place in the page. */
    String id() {
        return "turn-" + number;
    }

    /** What a button of it says; nothing if it has no such button. */
    Optional<String> label(String data) {
        return said.stream()
                .flatMap(one -> one.buttons().stream())
                .filter(button -> button.data().equals(data))
                .map(Button::label)
                .findFirst();
    }

    /** The same after one of its buttons was pressed: of what she was asked to choose from, nothing is left to choose. */
    Turn chosen(String data) {
        return new Turn(
                number, asked, said.stream().map(one -> one.chosen(data)).toList());
    }

    /** Characters it takes in memory. */
    int length() {
        return asked.length()
                + said.stream()
                        .mapToInt(one -> one.text().length()
                                + one.file().map(file -> file.text().length()).orElse(0))
                        .sum();
    }

    /**
     * A reply.
     *
     * @param buttons what she can choose from, or read next
     * @param choice whether they answer a question that was put back to her
     * @param code by which anybody can check it
     * @param file that she can take with her
     */
    record Said(
            String text,
            Language language,
            List<Button> buttons,
            boolean choice,
            Optional<VerificationCode> code,
            Optional<Attachment> file) {

        Said {
            buttons = List.copyOf(buttons);
        }

        /** A reply that nothing hangs on. */
        Said(String text, Language language) {
            this(text, language, List.of(), false, Optional.empty(), Optional.empty());
        }

        private Said chosen(String data) {
            return choice && buttons.stream().anyMatch(button -> button.data().equals(data))
                    ? new Said(text, language, List.of(), false, code, file)
                    : this;
        }
    }
}
