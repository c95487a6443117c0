package org.niangjia.consultation.reply;

import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Button;

/**
 * A message to the asker, in plain text, short enough for its channel.
 *
 * @param buttons choices below it
 * @param replaces whether it takes the place of the message whose button she pressed, if the channel can do that; else it is a new one
 * @param attachment a file that goes with it
 */
public record Outgoing(String text, List<Button> buttons, boolean replaces, Optional<Attachment> attachment) {

    public Outgoing {
        buttons = List.copyOf(buttons);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an outgoing message needs text");
        }
        if (replaces && attachment.isPresent()) {
            throw new IllegalArgumentException("a message with a file is always a new one");
        }
    }

    /** A new message without a file. */
    public Outgoing(String text, List<Button> buttons) {
        this(text, buttons, false, Optional.empty());
    }

    /** The same in the place of the message whose button she pressed. */
    public Outgoing inPlace() {
        return new Outgoing(text, buttons, true, attachment);
    }

    /** The same with a file. */
    public Outgoing with(Attachment file) {
        return new Outgoing(text, buttons, replaces, Optional.of(file));
    }
}
