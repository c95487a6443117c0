package org.niangjia.consultation.attendance;

import java.util.List;
import org.niangjia.consultation.reply.Outgoing;

/**
 * Keeps what a message says off a locked screen: its first line gives nothing away and fills what is shown there.
 */
final class Discreet {

    /** Characters that a locked screen shows of a message at most, as the issue on discretion has it. */
    static final int SHOWN = 40;

    private Discreet() {}

    /** The messages, each below the line. */
    static List<Outgoing> cover(List<Outgoing> messages, String line) {
        return messages.stream()
                .map(message -> new Outgoing(
                        line + "\n\n" + message.text(), message.buttons(), message.replaces(), message.attachment()))
                .toList();
    }

    /** What the line adds to a message, in UTF-16 units. */
    static int length(String line) {
        return line.length() + 2;
    }
}
