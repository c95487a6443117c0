package org.niangjia.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... columns) {
        row(columns);
        lines.add("|---" + String.join("", Collections.nCopies(columns.length - 1, "|---:")) + "|");
    }

    MarkdownTable row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
