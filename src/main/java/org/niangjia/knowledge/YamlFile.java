package org.niangjia.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file that fits its schema, with the line of every node.
 *
 * @param name as problems name it
 * @param path where it was read
 * @param lines of its nodes
 * @param content as it stands in the file, for fingerprints
 */
record YamlFile(String name, Path path, JsonNode root, IdentityHashMap<JsonNode, Integer> lines, String content) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> BY_KIND = new ConcurrentHashMap<>();

    /** Reads a file of a kind; what is wrong with it is added to the problems, and then there is no file. */
    static Optional<YamlFile> read(Path path, String kind, List<Problem> problems) {
        String name = path.toString();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "is not UTF-8 text", "save it as UTF-8"));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(new Problem(name, 1, "cannot be read", "check that it exists and may be read"));
            return Optional.empty();
        }
        return parse(name, path, text, kind, problems);
    }

    /** Reads a text of a kind, as {@link #read} does a file. */
    static Optional<YamlFile> parse(String name, Path path, String text, String kind, List<Problem> problems) {
        YamlTree.Read tree;
        try {
            tree = YamlTree.read(name, text);
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
        YamlFile file = new YamlFile(name, path, root, tree.lines(), text);
        List<Error> errors = schema(kind).validate(root);
        for (Error error : errors) {
            problems.add(file.problem(error, kind));
        }
        return errors.isEmpty() ? Optional.of(file) : Optional.empty();
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
                name,
                line(error.getInstanceNode()),
                (where.isEmpty() ? "" : where + ": ") + error.getMessage(),
                "see the format of " + kind + " files in docs/knowledge-format.md");
    }

    private static Schema schema(String kind) {
        return BY_KIND.computeIfAbsent(kind, k -> {
            try (InputStream in = YamlFile.class.getResourceAsStream("/schemas/" + k + ".schema.json")) {
                if (in == null) {
                    throw new IllegalStateException("no schema for " + k);
                }
                return SCHEMAS.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The line a node stands in, from 1. */
    int line(@Nullable JsonNode node) {
        return lines.getOrDefault(node, 1);
    }

    Problem problem(JsonNode node, String message, String fix) {
        return new Problem(name, line(node), message, fix);
    }
}
