package org.niangjia.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure and the provisions it stands in.
 *
 * @param figure a decimal number, or a date for the unit {@link Unit#DATE}, as written in the file
 * @param derived how it follows from the figures of its provisions, if they do not write it out: {@code 158 minus 98}
 */
public record ParameterValue(String figure, List<Citation> citations, Verified verified, Optional<String> derived) {

    public ParameterValue {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a citation");
        }
    }

    public BigDecimal number() {
        return new BigDecimal(figure);
    }

    public LocalDate date() {
        return LocalDate.parse(figure);
    }
}
