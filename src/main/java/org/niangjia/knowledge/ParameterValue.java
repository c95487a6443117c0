package org.niangjia.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure and the provisions it stands in.
 *
 * @param figure a decimal number, or a date for the unit {@link Unit#DATE}, as written in the file
 */
public record ParameterValue(String figure, List<Citation> citations, Verified verified) {

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
