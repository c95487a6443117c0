package org.niangjia.knowledge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a file that staff write, changed in one place while every other character stays as it was: comments, order, quotes. A place is
 * named by the keys that lead to it. Immutable.
 */
public final class YamlText {

    /** What is a number or a day without quotes too. */
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,9})?|\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern LINE_START = Pattern.compile("\\n(?=[^\\n])");
    private static final Pattern BLANK_END = Pattern.compile("[ \\t\\u3000]+(?=\\n|$)");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFEFF\\uFFFE\\uFFFF]|\\r");

    private final String text;
    private final MappingNode root;

    private YamlText(String text, MappingNode root) {
        this.text = text;
        this.root = root;
    }

    /** Reads a file that is a mapping; empty if it is none, or not YAML. */
    public static Optional<YamlText> parse(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            return root instanceof MappingNode mapping ? Optional.of(new YamlText(text, mapping)) : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return text;
    }

    /** The words that stand at a place; empty if there are none. */
    public Optional<String> value(String... path) {
        return at(path).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).getValue());
    }

    /** The items of a list at a place. */
    public List<String> values(String... path) {
        return at(path).filter(SequenceNode.class::isInstance).stream()
                .flatMap(node -> ((SequenceNode) node).getValue().stream())
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue())
                .toList();
    }

    /** The keys at a place, in their order. */
    public List<String> keys(String... path) {
        return at(path).filter(MappingNode.class::isInstance).stream()
                .flatMap(node -> ((MappingNode) node).getValue().stream())
                .map(YamlText::key)
                .toList();
    }

    /** Other words at a place where some stand already; empty if none do. */
    public Optional<YamlText> with(String value, String... path) {
        return at(path).filter(ScalarNode.class::isInstance)
                .map(node -> (ScalarNode) node)
                .flatMap(scalar -> {
                    if (scalar.getValue().equals(value)) {
                        return Optional.of(this);
                    }
                    boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL
                            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
                    if (!block) {
                        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
                        return replaced(start(scalar), end(scalar), plain ? figure(value) : quoted(value));
                    }
                    int indent = indent(scalar);
                    return replaced(start(scalar), contentEnd(scalar), block(value, indent));
                });
    }

    /** More items at the end of a list; empty if there is no list there. */
    public Optional<YamlText> adding(List<String> more, String... path) {
        Optional<SequenceNode> list =
                at(path).filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
        if (more.isEmpty()) {
            return list.map(found -> this);
        }
        return list.flatMap(found -> {
            String items = more.stream().map(YamlText::quoted).collect(Collectors.joining(", "));
            if (found.getValue().isEmpty()) {
                return replaced(start(found), end(found), "[" + items + "]");
            }
            Node last = found.getValue().get(found.getValue().size() - 1);
            if (found.getFlowStyle() == FlowStyle.FLOW) {
                return replaced(end(last), end(last), ", " + items);
            }
            String dash = " ".repeat(found.getStartMark().getColumn()) + "- ";
            int at = lineEnd(contentEnd(last));
            return replaced(
                    at,
                    at,
                    more.stream().map(item -> "\n" + dash + quoted(item)).collect(Collectors.joining()));
        });
    }

    /** A list without some of its items, which must stand in lines of their own; empty if there is no such list. */
    public Optional<YamlText> without(Set<String> items, String... path) {
        return at(path).filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .filter(list -> list.getFlowStyle() != FlowStyle.FLOW)
                .flatMap(list -> {
                    StringBuilder left = new StringBuilder(text);
                    List<Node> nodes = new ArrayList<>(list.getValue());
                    java.util.Collections.reverse(nodes);
                    for (Node node : nodes) {
                        if (node instanceof ScalarNode scalar && items.contains(scalar.getValue())) {
                            int from = text.lastIndexOf('\n', start(node)) + 1;
                            left.delete(from, Math.min(left.length(), lineEnd(contentEnd(node)) + 1));
                        }
                    }
                    return parse(left.toString());
                });
    }

    /**
     * One more entry at the end of a mapping that stands in lines; empty if there is none, or it has that key.
     *
     * @param value as it stands behind the key, in YAML; further lines are indented to stand below it
     */
    public Optional<YamlText> entry(String key, String value, String... path) {
        return at(path).filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .filter(mapping -> mapping.getFlowStyle() != FlowStyle.FLOW
                        && !mapping.getValue().isEmpty()
                        && mapping.getValue().stream()
                                .noneMatch(tuple -> key(tuple).equals(key)))
                .flatMap(mapping -> {
                    Node last = mapping.getValue()
                            .get(mapping.getValue().size() - 1)
                            .getValueNode();
                    int indent = mapping.getValue()
                            .get(0)
                            .getKeyNode()
                            .getStartMark()
                            .getColumn();
                    int at = lineEnd(contentEnd(last));
                    String name = PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
                    return replaced(at, at, "\n" + " ".repeat(indent) + name + ":" + indented(value, indent));
                });
    }

    /** The keys that lead to what stands in a line, from 1: as far as they can be told. */
    public List<String> placeOf(int line) {
        List<String> path = new ArrayList<>();
        Node node = root;
        while (node instanceof MappingNode mapping) {
            Optional<NodeTuple> holds = mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode().getStartMark().getLine() < line)
                    .reduce((earlier, later) -> later);
            if (holds.isEmpty()) {
                return path;
            }
            path.add(key(holds.get()));
            node = holds.get().getValueNode();
        }
        return path;
    }

    /** Words as they stand in a file behind a key or a dash: in quotes and in one line. */
    public static String quoted(String words) {
        return "'" + printable(words).replace('\n', ' ').strip().replace("'", "''") + "'";
    }

    /** A number or a day as it stands in a file; what is neither, in quotes. */
    public static String figure(String words) {
        String line = words.strip();
        return PLAIN.matcher(line).matches() ? line : quoted(line);
    }

    /** Lines farther to the right, all but the first; what is empty stays so. */
    public static String indented(String lines, int by) {
        return LINE_START.matcher(lines).replaceAll("\n" + " ".repeat(by));
    }

    /** Words of several lines as they stand in a file behind a key. */
    public static String block(String words, int indent) {
        String clean = BLANK_END.matcher(printable(words)).replaceAll("").strip();
        if (clean.isEmpty()) {
            return "''";
        }
        String left = " ".repeat(indent);
        return "|"
                + clean.lines()
                        .map(line -> line.isEmpty() ? "\n" : "\n" + left + line)
                        .collect(Collectors.joining());
    }

    private static String printable(String words) {
        return UNPRINTABLE
                .matcher(words.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("");
    }

    private Optional<Node> at(String... path) {
        Node node = root;
        for (String key : path) {
            if (!(node instanceof MappingNode mapping)) {
                return Optional.empty();
            }
            Optional<Node> next = mapping.getValue().stream()
                    .filter(tuple -> key(tuple).equals(key))
                    .map(NodeTuple::getValueNode)
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Optional<YamlText> replaced(int from, int to, String by) {
        return parse(text.substring(0, from) + by + text.substring(to));
    }

    /** How far the lines of a block are indented. */
    private int indent(ScalarNode block) {
        int line = text.indexOf('\n', start(block)) + 1;
        while (line > 0 && line < text.length() && text.charAt(line) == '\n') {
            line++;
        }
        int indent = 0;
        while (line + indent < text.length() && text.charAt(line + indent) == ' ') {
            indent++;
        }
        return Math.max(1, indent);
    }

    /** The end of what is written in a node, without the blank lines and the comments behind it. */
    private int contentEnd(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() != FlowStyle.FLOW
                && !mapping.getValue().isEmpty()) {
            return contentEnd(
                    mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list
                && list.getFlowStyle() != FlowStyle.FLOW
                && !list.getValue().isEmpty()) {
            return contentEnd(list.getValue().get(list.getValue().size() - 1));
        }
        int end = end(node);
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int start(Node node) {
        return offset(node.getStartMark());
    }

    private int end(Node node) {
        return offset(node.getEndMark());
    }

    /** Marks count characters as people do, strings those of two halves twice. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
