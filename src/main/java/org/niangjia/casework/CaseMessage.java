package org.niangjia.casework;

import java.util.List;

/**
 * Something the asker is told of her case, in the chat she asked in.
 *
 * @param choices what she may tap
 */
public record CaseMessage(String text, List<Tap> choices) {

    public CaseMessage {
        choices = List.copyOf(choices);
    }

    /**
     * A choice.
     *
     * @param data what comes back: see {@link CaseChoice}
     */
    public record Tap(String label, String data) {}
}
