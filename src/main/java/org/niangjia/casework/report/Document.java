package org.niangjia.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Language;

/**
 * A report or a register in words, ready to be written in any format.
 *
 * @param about what it is, what it counts and what it does not, sentence by sentence
 * @param leftOut what stands where a number was left out
 */
public record Document(
        Language language,
        String title,
        LocalDate first,
        LocalDate last,
        List<String> about,
        String leftOut,
        List<Sheet> sheets) {

    public Document {
        about = List.copyOf(about);
        sheets = List.copyOf(sheets);
    }

    /**
     * A table of it.
     *
     * @param code the same in every language
     * @param about what is counted in it
     * @param plot its rows as columns, if they follow each other in time
     */
    public record Sheet(
            String code, String name, String about, List<String> head, List<List<Cell>> rows, Optional<Columns> plot) {
        public Sheet {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The same, with a line before all others. */
    public Document noting(String line) {
        return new Document(
                language,
                title,
                first,
                last,
                java.util.stream.Stream.concat(java.util.stream.Stream.of(line), about.stream())
                        .toList(),
                leftOut,
                sheets);
    }
}
