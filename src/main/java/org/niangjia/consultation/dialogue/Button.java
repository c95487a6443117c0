package org.niangjia.consultation.dialogue;

import java.nio.charset.StandardCharsets;

/**
 * A choice the asker can tap.
 *
 * @param data what comes back when it is tapped: at most 64 bytes, the least any channel allows
 * @param beside whether it may stand in one row with the button before it, if the channel finds both short enough
 */
public record Button(String label, String data, boolean beside) {

    public Button {
        if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
            throw new IllegalArgumentException("button data over 64 bytes: " + data);
        }
    }

    /** A button in a row of its own. */
    public Button(String label, String data) {
        this(label, data, false);
    }

    /** The same, beside the one before it: 依据 · 条文 · 怎么算的, or the pages of a list. */
    public Button besideTheLast() {
        return new Button(label, data, true);
    }
}
