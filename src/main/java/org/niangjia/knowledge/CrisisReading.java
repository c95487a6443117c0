package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Utterance;

/** Reads crisis.yaml and finds what is wrong in it. */
final class CrisisReading {

    private static final Pattern GROUP = Pattern.compile("<([^<>]*)>");

    private final YamlFile file;
    private final boolean inOrder;
    private final Set<String> hotlines;
    private final List<Problem> problems;
    private final Map<String, List<String>> groups;

    private CrisisReading(YamlFile file, Set<String> hotlines, List<Problem> problems, boolean inOrder) {
        this.file = file;
        this.inOrder = inOrder;
        this.hotlines = hotlines;
        this.problems = problems;
        this.groups = byName(file.root().get("groups"));
    }

    /** What the file says; every problem of it is added to the problems. */
    static CrisisSigns read(YamlFile file, Set<String> hotlines, List<Problem> problems) {
        return new CrisisReading(file, hotlines, problems, false).read();
    }

    /** What a file says that is known to be in order. */
    static CrisisSigns inOrder(YamlFile file, Set<String> hotlines) {
        return new CrisisReading(file, hotlines, new ArrayList<>(), true).read();
    }

    private CrisisSigns read() {
        JsonNode root = file.root();
        List<Crisis> crises = new ArrayList<>();
        root.get("crises").forEach(node -> crises.add(crisis(node)));
        JsonNode despair = root.path("despair");
        return new CrisisSigns(
                groups,
                byName(root.get("spellings")),
                signs(root.get("everyday")),
                signs(root.get("asks")),
                signs(root.get("now")),
                signs(root.get("another")),
                crises,
                list(root.get("ordinary")),
                signs(despair.get("signs")),
                Optional.ofNullable(despair.get("text")).map(this::reply));
    }

    private Crisis crisis(JsonNode node) {
        List<Crisis.Hint> hints = new ArrayList<>();
        node.path("hints")
                .forEach(hint -> hints.add(
                        new Crisis.Hint(text(hint, "sort"), hint.get("weight").asInt(), signs(hint.get("signs")))));
        return new Crisis(
                text(node, "id"),
                signs(node.get("danger")),
                signs(node.get("unless_asked")),
                hints,
                list(node.get("examples")),
                reply(node.get("text")),
                Optional.ofNullable(node.get("of_another")).map(this::reply));
    }

    /** The only names in a reply are those of hotlines. */
    private LocalText reply(JsonNode node) {
        for (String name : Placeholders.in(text(node, "zh") + text(node, "en"))) {
            if (!name.startsWith(Placeholders.PHONE)
                    || !hotlines.contains(name.substring(Placeholders.PHONE.length()))) {
                problems.add(file.problem(node, "{" + name + "} is no hotline", "use {phone.<id of hotlines.yaml>}"));
            }
        }
        return localText(node);
    }

    private List<String> signs(@Nullable JsonNode node) {
        if (node != null && !inOrder) {
            node.forEach(this::check);
        }
        return list(node);
    }

    /** A sign in another form than that in which words are compared would never be found. */
    private void check(JsonNode node) {
        String sign = node.asText();
        String plain = sign.replace("…", "");
        if (!Utterance.of(plain).words().equals(plain)) {
            problems.add(file.problem(
                    node,
                    "'" + sign + "' can never be found in a message",
                    "write it in small letters, in simplified script, without spaces between characters"));
        }
        Matcher group = GROUP.matcher(sign);
        while (group.find()) {
            if (!groups.containsKey(group.group(1))) {
                problems.add(file.problem(node, "there is no group <" + group.group(1) + ">", "add it to groups"));
            }
        }
    }

    private static Map<String, List<String>> byName(@Nullable JsonNode node) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        if (node != null) {
            node.properties().forEach(entry -> byName.put(entry.getKey(), list(entry.getValue())));
        }
        return byName;
    }
}
