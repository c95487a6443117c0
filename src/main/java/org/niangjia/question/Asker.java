package org.niangjia.question;

/**
 * Who asks, as far as we know: a conversation of a channel (the Telegram chat id, a terminal session). No name, no telephone. The key is
 * personal data: it is stored encrypted and as a keyed hash only, and never printed.
 */
public record Asker(Channel channel, String key) {

    public Asker {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an asker needs a key");
        }
    }

    /** Leaves the key out, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "Asker[" + channel.code() + "]";
    }
}
