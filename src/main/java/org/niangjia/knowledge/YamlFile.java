package org.niangjia.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file that fits its schema, with the line of every node.
 *
 * @param name as problems name it
 * @param path where it was read
 * @param content as it stands in the file, for fingerprints
 */
record YamlFile(String name, Path path, JsonNode root, String content) {

    /** Words like {@code no} stay text, and a key that stands twice is a problem instead of the last one winning. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

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

    private static Optional<YamlFile> parse(String name, Path path, String text, String kind, List<Problem> problems) {
        JsonNode root;
        try {
            root = JsonNodes.readTree(YAML, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (RuntimeException e) {
            // The library wraps what the YAML parser says, place included.
            if (!(e.getCause() instanceof JsonProcessingException syntax)) {
                throw e;
            }
            problems.add(syntaxProblem(name, syntax));
            return Optional.empty();
        }
        if (root == null || root.isMissingNode() || root.isNull() || isBlankText(root)) {
            problems.add(new Problem(name, 1, "is empty", "write its content, or delete it"));
            return Optional.empty();
        }
        List<Problem> traps = YamlTraps.in(name, text);
        if (!traps.isEmpty()) {
            problems.addAll(traps);
            return Optional.empty();
        }
        YamlFile file = new YamlFile(name, path, root, text);
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
    int line(JsonNode node) {
        JsonLocation location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    Problem problem(JsonNode node, String message, String fix) {
        return new Problem(name, line(node), message, fix);
    }
}
