package org.niangjia.consultation;

import java.util.List;

/**
 * A message to the asker, in plain text, short enough for its channel.
 *
 * @param buttons choices below it, one a row
 */
public record Outgoing(String text, List<Button> buttons) {

    public Outgoing {
        buttons = List.copyOf(buttons);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an outgoing message needs text");
        }
    }
}
