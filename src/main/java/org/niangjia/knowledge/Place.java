package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * A jurisdiction as people know it.
 *
 * @param names how it is named in a question
 * @param unless words that hold such a name and mean no place
 */
public record Place(
        Jurisdiction jurisdiction, LocalText title, Map<Language, List<String>> names, List<String> unless) {

    public Place {
        names = Map.copyOf(names);
        unless = List.copyOf(unless);
    }
}
