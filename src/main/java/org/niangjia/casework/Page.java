package org.niangjia.casework;

import java.util.List;

/**
 * A piece of a long list.
 *
 * @param total how many there are altogether
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
