package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the files that staff write, by the kind of file; each is read when it is first needed. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> BY_KIND = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Where a file does not fit the schema of its kind. */
    static List<Error> errors(String kind, JsonNode root) {
        return BY_KIND.computeIfAbsent(kind, Schemas::read).validate(root);
    }

    private static Schema read(String kind) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + kind + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema for " + kind);
            }
            return REGISTRY.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
