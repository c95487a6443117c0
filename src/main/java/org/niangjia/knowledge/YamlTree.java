package org.niangjia.knowledge;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML text into nodes and remembers the line of each. Reports what YAML silently reads as something else than it looks like: 010
 * is eight, {@code *name} is no copy here, and what follows a line of {@code ---} is left out.
 */
final class YamlTree {

    /** Words like {@code no} stay text, and a key that stands twice is a problem instead of the last one winning. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

    private final String file;
    private final YAMLParser yaml;
    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final List<Problem> traps = new ArrayList<>();
    private boolean stopped;

    /** The name of the field to stop before; none if it is empty. */
    private final String until;

    private YamlTree(String file, String until, YAMLParser yaml) {
        this.file = file;
        this.until = until;
        this.yaml = yaml;
    }

    /**
     * What was read.
     *
     * @param root empty if the text holds nothing
     * @param lines by node, not by what the node says
     */
    record Read(Optional<JsonNode> root, IdentityHashMap<JsonNode, Integer> lines, List<Problem> traps) {}

    /**
     * Reads a text.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not YAML
     */
    static Read read(String file, String text) throws IOException {
        return readUntil("", file, text);
    }

    /** Reads a text up to a field of its outermost object; what comes then is not even looked at. */
    static Read readUntil(String field, String file, String text) throws IOException {
        try (YAMLParser yaml = YAML.createParser(text)) {
            return new YamlTree(file, field, yaml).read();
        }
    }

    private Read read() throws IOException {
        JsonToken first = yaml.nextToken();
        if (first == null) {
            return new Read(Optional.empty(), lines, traps);
        }
        JsonNode root = value(first);
        if (!stopped && yaml.nextToken() != null) {
            trap("a second document begins here", "remove the line ---, or make it another file");
        }
        return new Read(Optional.of(root), lines, traps);
    }

    private JsonNode value(@Nullable JsonToken token) throws IOException {
        int line = line();
        JsonNode node = node(token);
        lines.put(node, line);
        return node;
    }

    /** A node of its own each, also of what Jackson has only one of: otherwise all of them would stand in the same line. */
    private JsonNode node(@Nullable JsonToken token) throws IOException {
        if (yaml.isCurrentAlias()) {
            trap("*" + yaml.getText() + " is not replaced by what it names", "write it out, or quote it");
        } else if (token == JsonToken.START_OBJECT) {
            return object();
        } else if (token == JsonToken.START_ARRAY) {
            return array();
        } else if (token == JsonToken.VALUE_NULL) {
            return new NullNode() {};
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new BooleanNode(token == JsonToken.VALUE_TRUE) {};
        } else if (token != null && token.isNumeric()) {
            return number();
        }
        return new TextNode(yaml.getText());
    }

    private JsonNode number() throws IOException {
        if (!PLAIN_NUMBER.matcher(yaml.getText()).matches()) {
            trap(
                    "the number " + yaml.getText() + " may be read as another one",
                    "write it without leading zeros, signs or underscores, or quote it");
        }
        return switch (yaml.getNumberType()) {
            case INT -> new IntNode(yaml.getIntValue());
            case LONG -> new LongNode(yaml.getLongValue());
            case BIG_INTEGER -> new BigIntegerNode(yaml.getBigIntegerValue());
            default -> new DoubleNode(yaml.getDoubleValue());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = new ObjectNode(JsonNodeFactory.instance);
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            String key = yaml.currentName();
            if (key.equals(until) && yaml.getParsingContext().getParent().inRoot()) {
                stopped = true;
                return object;
            }
            object.set(key, value(yaml.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = new ArrayNode(JsonNodeFactory.instance);
        for (JsonToken token = yaml.nextToken(); token != JsonToken.END_ARRAY; token = yaml.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private int line() {
        return Math.max(1, yaml.currentTokenLocation().getLineNr());
    }

    private void trap(String message, String fix) {
        traps.add(new Problem(file, line(), message, fix));
    }
}
