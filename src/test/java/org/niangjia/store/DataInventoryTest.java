package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DataInventoryTest extends StoreTest {

    private static final Path INVENTORY = Path.of("docs/data-inventory.yaml");

    @Test
    void listsEveryColumnOfTheLiveSchemaAndNoOther() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        tables().properties().forEach(table -> {
            Set<String> columns = listed.computeIfAbsent(table.getKey(), name -> new TreeSet<>());
            table.getValue().path("columns").fieldNames().forEachRemaining(columns::add);
        });
        assertThat(listed).isEqualTo(liveColumns());
    }

    @Test
    void saysOfEveryColumnWhatItHoldsWhyInWhatFormAndHowLong() throws IOException {
        tables().properties()
                .forEach(table -> table.getValue().path("columns").properties().forEach(column -> {
                    String name = table.getKey() + "." + column.getKey();
                    for (String field : Set.of("holds", "why", "form", "kept")) {
                        assertThat(column.getValue().path(field).asText())
                                .as(name + " " + field)
                                .isNotBlank();
                    }
                    assertThat(column.getValue().path("form").asText()).as(name).isIn("sealed", "hashed", "clear");
                }));
    }

    @Test
    void callsEverySealedOrHashedColumnWhatItIs() throws IOException {
        Map<String, String> types = new TreeMap<>();
        store.database()
                .read(handle -> handle.createQuery("""
                        SELECT m.name || '.' || c.name AS name, c.type AS type
                        FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
                        """)
                        .map((row, context) -> types.put(row.getString("name"), row.getString("type")))
                        .list());
        tables().properties()
                .forEach(table -> table.getValue().path("columns").properties().forEach(column -> {
                    String name = table.getKey() + "." + column.getKey();
                    boolean clear = column.getValue().path("form").asText().equals("clear");
                    assertThat("BLOB".equals(types.get(name))).as(name).isEqualTo(!clear);
                }));
    }

    private static JsonNode tables() throws IOException {
        return new YAMLMapper().readTree(INVENTORY.toFile()).path("tables");
    }

    private Map<String, Set<String>> liveColumns() {
        Map<String, Set<String>> live = new TreeMap<>();
        store.database()
                .read(handle -> handle.createQuery("""
                        SELECT m.name AS table_name, c.name AS column_name
                        FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                        WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                        """)
                        .map((row, context) -> live.computeIfAbsent(row.getString(1), name -> new TreeSet<>())
                                .add(row.getString(2)))
                        .list());
        return live;
    }
}
