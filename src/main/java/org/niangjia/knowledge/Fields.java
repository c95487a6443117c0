package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Language;

/** Reads single fields of files whose schema says that they are there. */
final class Fields {

    private Fields() {}

    static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    static List<String> list(@Nullable JsonNode node) {
        List<String> list = new ArrayList<>();
        if (node != null) {
            node.forEach(n -> list.add(n.asText()));
        }
        return list;
    }

    static LocalText localText(JsonNode node) {
        return new LocalText(text(node, "zh").strip(), text(node, "en").strip());
    }

    static Map<Language, List<String>> byLanguage(JsonNode node) {
        Map<Language, List<String>> map = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            map.put(language, list(node.get(language.code())));
        }
        return map;
    }
}
