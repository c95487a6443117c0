package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.consent.AskerData;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.consent.HeldData;
import org.niangjia.consultation.consent.HeldData.HeldQuestion;
import org.niangjia.question.Asker;

/** What the tables hold of an asker, to be shown to her or erased. Safe for use by several threads. */
final class SqliteAskerData implements AskerData {

    private static final String HERS = "asker_hash = :asker";
    private static final String OF_HER_QUESTIONS = "question_id IN (SELECT id FROM question WHERE asker_hash = :asker)";
    private static final String OF_HER_UNRESOLVED =
            "unresolved_id IN (SELECT id FROM unresolved_question WHERE " + OF_HER_QUESTIONS + ")";
    private static final String OF_HER_CASES = "case_id IN (SELECT id FROM case_file WHERE asker_hash = :asker)";

    /** Names of staff are theirs: she is not told who works on her case. */
    private static final Set<String> OF_STAFF = Set.of("actor", "assignee", "assignee_before", "staff");

    /**
     * Of each table that holds something of askers the rows that are hers, in the order in which they can be erased. A test compares it with
     * the schema: what is in no such list would survive her wish.
     */
    static final Map<String, String> ROWS = rows();

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;
    private final AskerRecords askers;
    private final List<WordSearch> inMemory;

    SqliteAskerData(
            Database database, FieldCipher cipher, LookupHash hash, AskerRecords askers, List<WordSearch> inMemory) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
        this.askers = askers;
        this.inMemory = inMemory;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("outbox", HERS);
        rows.put("bulk_action_question", OF_HER_UNRESOLVED);
        rows.put("hidden_question", OF_HER_UNRESOLVED);
        rows.put("hidden_case", OF_HER_CASES);
        rows.put("case_step", OF_HER_CASES);
        rows.put("unresolved_question", OF_HER_QUESTIONS);
        rows.put("case_file", HERS);
        rows.put(
                "inbox",
                "decided_at IS NOT NULL AND (" + HERS + " OR id IN (SELECT inbox_id FROM decision WHERE "
                        + OF_HER_QUESTIONS + "))");
        rows.put("rating", OF_HER_QUESTIONS);
        rows.put("decision", OF_HER_QUESTIONS);
        rows.put("question", HERS);
        rows.put("dialogue", HERS);
        rows.put("receipt", HERS);
        rows.put("unreachable", HERS);
        rows.put("campaign_recipient", HERS);
        rows.put("subscription", HERS);
        rows.put("asker", HERS);
        return rows;
    }

    @Override
    public HeldData heldOf(Asker asker) {
        byte[] askerHash = hash.ofAsker(asker);
        Map<String, List<Map<String, String>>> tables = database.read(handle -> tables(handle, askerHash));
        return new HeldData(askers.of(asker), questions(tables), StoredJson.ofTables(tables));
    }

    @Override
    public void erase(Asker asker) {
        byte[] askerHash = hash.ofAsker(asker);
        database.write(handle -> {
            ROWS.forEach((table, hers) -> handle.createUpdate("DELETE FROM " + table + " WHERE " + hers)
                    .bind("asker", askerHash)
                    .execute());
            // What waits for a decision has its words until then; after that it can be found by nothing of hers.
            return handle.createUpdate(
                            "UPDATE inbox SET asker_hash = NULL, message_hash = NULL WHERE asker_hash = :asker")
                    .bind("asker", askerHash)
                    .execute();
        });
        database.emptyJournal();
        database.read(handle -> {
            inMemory.forEach(words -> words.dropErased(handle));
            return true;
        });
    }

    private Map<String, List<Map<String, String>>> tables(Handle handle, byte[] askerHash) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        ROWS.forEach((table, hers) -> tables.put(
                table,
                handle.createQuery("SELECT * FROM " + table + " WHERE " + hers)
                        .bind("asker", askerHash)
                        .map((row, context) -> opened(table, row))
                        .list()));
        return tables;
    }

    /** A row as it is given to her: hashes say nothing and are left out. */
    private Map<String, String> opened(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> opened = new LinkedHashMap<>();
        String key = key(columns, row);
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnName(i);
            Object value = row.getObject(i);
            if (value instanceof byte[] sealed) {
                if (!column.endsWith("_hash") && !namesStaff(opened)) {
                    opened.put(column, cipher.open(new Place(table, column, key), sealed));
                }
            } else if (value != null && !OF_STAFF.contains(column)) {
                opened.put(column, value.toString());
            }
        }
        return opened;
    }

    /** Of a step of a case that says who works on it only that there was one. */
    private static boolean namesStaff(Map<String, String> row) {
        return "assigned".equals(row.get("kind"));
    }

    /** What its sealed values are bound to: its number, or the hash it is found by. */
    private static String key(ResultSetMetaData columns, ResultSet row) throws SQLException {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals("id")) {
                return row.getString(i);
            }
        }
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals("asker_hash")) {
                return HexFormat.of().formatHex(row.getBytes(i));
            }
        }
        return "";
    }

    private static List<HeldQuestion> questions(Map<String, List<Map<String, String>>> tables) {
        List<HeldQuestion> questions = new ArrayList<>();
        for (Map<String, String> question : rows(tables, "question")) {
            String id = Objects.requireNonNull(question.get("id"));
            Map<String, String> decision =
                    of(tables, "decision", id).stream().findFirst().orElse(Map.of());
            questions.add(new HeldQuestion(
                    Instant.ofEpochMilli(Long.parseLong(question.getOrDefault("recorded_at", "0"))),
                    question.getOrDefault("words", ""),
                    decision.getOrDefault("kind", ""),
                    Optional.ofNullable(decision.get("intent")),
                    of(tables, "outbox", id).stream()
                            .map(message -> message.getOrDefault("words", ""))
                            .toList(),
                    of(tables, "unresolved_question", id).stream().anyMatch(open -> !open.containsKey("closed_at"))));
        }
        return questions;
    }

    private static List<Map<String, String>> of(
            Map<String, List<Map<String, String>>> tables, String table, String question) {
        return rows(tables, table).stream()
                .filter(row -> question.equals(row.get("question_id")))
                .toList();
    }

    private static List<Map<String, String>> rows(Map<String, List<Map<String, String>>> tables, String table) {
        return tables.getOrDefault(table, List.of());
    }
}
