package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.niangjia.question.ManyTexts;

/**
 * What workers say after an answer that they were given. Immutable.
 *
 * @param byWish messages that only thank, doubt, ask for the law and so on, by the name of the wish in small letters
 * @param others messages that follow an answer too and ask or tell something else
 */
public record Remarks(Map<String, List<String>> byWish, List<String> others) {

    /** Of knowledge without such messages. */
    public static final Remarks NONE = new Remarks(Map.of(), List.of());

    public Remarks {
        byWish = byWish.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> ManyTexts.of(of.getValue())));
        others = ManyTexts.of(others);
    }
}
