package org.niangjia.consultation;

import java.nio.charset.StandardCharsets;

/**
 * A choice the asker can tap.
 *
 * @param data what comes back when it is tapped: at most 64 bytes, the least any channel allows
 */
public record Button(String label, String data) {

    public Button {
        if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
            throw new IllegalArgumentException("button data over 64 bytes: " + data);
        }
    }
}
