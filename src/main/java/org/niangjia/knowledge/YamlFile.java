package org.niangjia.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file that fits its schema, with the line of every node.
 *
 * @param text as it stands in the file
 * @param lines of its nodes
 */
record YamlFile(FileText text, JsonNode root, IdentityHashMap<JsonNode, Integer> lines) {

    /** The field of what the intent model learns: the longest of a file, and last in it. */
    static final String UTTERANCES = "utterances";

    /** Reads a file of a kind; what is wrong with it is added to the problems, and then there is no file. */
    static Optional<YamlFile> read(Path path, String kind, List<Problem> problems) {
        return FileText.read(path, kind, problems).flatMap(text -> parse(text, problems));
    }

    /** Reads the text of a file, as {@link #read} does. */
    static Optional<YamlFile> parse(FileText text, List<Problem> problems) {
        String name = text.name();
        YamlTree.Read tree;
        try {
            tree = YamlTree.read(name, text.content());
        } catch (JsonProcessingException e) {
            problems.add(syntaxProblem(name, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode root = tree.root().orElse(NullNode.instance);
        if (root.isNull() || isBlankText(root)) {
            problems.add(new Problem(name, 1, "is empty", "write its content, or delete it"));
            return Optional.empty();
        }
        if (!tree.traps().isEmpty()) {
            problems.addAll(tree.traps());
            return Optional.empty();
        }
        YamlFile file = new YamlFile(text, root, tree.lines());
        List<Error> errors = Schemas.errors(text.kind(), root);
        for (Error error : errors) {
            problems.add(file.problem(error, text.kind()));
        }
        return errors.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    /** Reads a text that is known to be in order; what the intent model learns is left out. */
    static YamlFile inOrder(FileText text) {
        try {
            YamlTree.Read tree = YamlTree.readUntil(UTTERANCES, text.name(), text.content());
            return new YamlFile(text, tree.root().orElseThrow(), tree.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #inOrder} left out. */
    static JsonNode utterances(FileText text) {
        try {
            return YamlTree.read(text.name(), text.content())
                    .root()
                    .orElseThrow()
                    .get(UTTERANCES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its utterances, if it has any, can be left out. */
    boolean endsWithUtterances() {
        Iterator<String> fields = root.fieldNames();
        String last = "";
        while (fields.hasNext()) {
            last = fields.next();
        }
        return last.equals(UTTERANCES);
    }

    private static Problem syntaxProblem(String name, JsonProcessingException syntax) {
        String fix = "check the indentation, colons and quotes of this line";
        if (syntax.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            // What is never closed is seen at the end of the file; it is to be mended where it was opened.
            boolean neverClosed = marked.getContextMark() != null
                    && String.valueOf(marked.getProblem()).contains("end of stream");
            Mark at = neverClosed ? marked.getContextMark() : marked.getProblemMark();
            return new Problem(name, at.getLine() + 1, "is not valid YAML: " + marked.getProblem(), fix);
        }
        JsonLocation at = syntax.getLocation();
        return new Problem(
                name,
                at == null ? 1 : Math.max(1, at.getLineNr()),
                "is not valid YAML: " + syntax.getOriginalMessage().split("\n", 2)[0],
                fix);
    }

    private static boolean isBlankText(JsonNode root) {
        return root.isTextual() && root.asText().isBlank();
    }

    private Problem problem(Error error, String kind) {
        String where = error.getInstanceLocation().toString();
        return new Problem(
                name(),
                line(error.getInstanceNode()),
                (where.isEmpty() ? "" : where + ": ") + error.getMessage(),
                "see the format of " + kind + " files in docs/knowledge-format.md");
    }

    /** As problems name it. */
    String name() {
        return text.name();
    }

    Path path() {
        return text.path();
    }

    /** The line a node stands in, from 1. */
    int line(@Nullable JsonNode node) {
        return lines.getOrDefault(node, 1);
    }

    Problem problem(JsonNode node, String message, String fix) {
        return new Problem(name(), line(node), message, fix);
    }
}
