package org.niangjia.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The conditions of a list that staff filter. Every value is bound; the SQL is made of constants only. Not for use by several threads. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition without a value. */
    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one value, that the SQL names {@code :name}. */
    Conditions and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    Conditions andIf(Optional<?> value, String condition, String name) {
        value.ifPresent(present -> and(condition, name, present));
        return this;
    }

    /** One of several words; none means any. */
    Conditions oneOf(String column, Collection<String> codes) {
        if (!codes.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (String code : codes) {
                String name = column.replace('.', '_') + names.size();
                names.add(":" + name);
                values.put(name, code);
            }
            conditions.add(column + " IN (" + String.join(", ", names) + ")");
        }
        return this;
    }

    /** A number of a list that was found by other means. */
    Conditions amongIf(Optional<? extends Collection<Long>> found, String column) {
        return found.map(ids -> and(
                        column + " IN (SELECT value FROM json_each(:found))",
                        "found",
                        ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))))
                .orElse(this);
    }

    /**
     * What a page of a list shows.
     *
     * @param page the numbers of its rows, in their order
     * @param all how many rows there are on all pages
     */
    record Numbers(List<Long> page, long all) {}

    /** The numbers of a page, read apart from the rows: they stand in an index. */
    Numbers numbers(Handle handle, String from, String pageSql, int limit, int offset) {
        long all = bindTo(handle.createQuery("SELECT count(*)" + from + sql()))
                .mapTo(Long.class)
                .one();
        List<Long> page = bindTo(handle.createQuery(pageSql))
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Long.class)
                .list();
        return new Numbers(page, all);
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    <S extends SqlStatement<S>> S bindTo(S statement) {
        values.forEach(statement::bind);
        return statement;
    }
}
