package org.niangjia.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Cases.Standing;
import org.niangjia.casework.Page;
import org.niangjia.casework.Stage;
import org.niangjia.casework.Viewer;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** The list of cases that staff filter, and how its cases stand in time. Safe for use by several threads. */
final class CaseList {

    private final CaseRows rows;
    private final WordSearch words;

    CaseList(CaseRows rows, WordSearch words) {
        this.rows = rows;
        this.words = words;
    }

    Page<Case> page(Handle handle, CaseQuery query, Viewer viewer) {
        Conditions which = conditions(handle, query, viewer);
        Conditions.Numbers numbers =
                which.numbers(handle, from(query), pageSql(which, query), query.limit(), query.offset());
        List<CaseRows.Row> heads = rows.find(handle, new Conditions().amongIf(Optional.of(numbers.page()), "c.id"), "");
        return new Page<>(
                numbers.page().stream()
                        .flatMap(id -> heads.stream().filter(row -> row.id() == id))
                        .map(CaseRows.Row::head)
                        .toList(),
                numbers.all());
    }

    static String pageSql(Conditions which, CaseQuery query) {
        return "SELECT c.id" + from(query) + which.sql()
                + switch (query.order()) {
                    case DUE -> " ORDER BY c.due_at IS NULL, c.due_at, c.id";
                    case NEWEST -> " ORDER BY c.opened_at DESC, c.id DESC";
                }
                + " LIMIT :limit OFFSET :offset";
    }

    /** The index holds all that is filtered by, and is a tenth of the table. What words were found in is looked up by its number. */
    private static String from(CaseQuery query) {
        return query.words().isPresent() ? " FROM case_file c" : " FROM case_file c INDEXED BY case_file_list";
    }

    Conditions conditions(Handle handle, CaseQuery query, Viewer viewer) {
        Conditions which = new Conditions()
                .oneOf(
                        "c.stage",
                        query.stages().stream().map(Stage::code).sorted().toList())
                .andIf(query.caseClass().map(c -> c.code()), "c.class = :class", "class")
                .andIf(query.topic(), "c.topic = :topic", "topic")
                .andIf(query.department(), "c.department = :department", "department")
                .andIf(query.assignee(), "c.assignee = :assignee", "assignee")
                .andIf(
                        query.place().map(Jurisdiction::code),
                        "(c.jurisdiction = :place OR c.jurisdiction LIKE :place || '-%')",
                        "place")
                .andIf(query.language().map(Language::code), "c.language = :language", "language")
                .andIf(query.openedFrom().map(Instant::toEpochMilli), "c.opened_at >= :from", "from")
                .andIf(query.openedBefore().map(Instant::toEpochMilli), "c.opened_at < :before", "before");
        query.timeliness().ifPresent(timeliness -> standing(which, timeliness, query.now()));
        return Shield.visibleCases(which, viewer)
                .amongIf(query.words().map(sought -> words.find(handle, sought)), "c.id");
    }

    /** As {@link CaseClock#timeliness} says it of one. */
    private static void standing(Conditions which, CaseClock.Timeliness timeliness, Instant now) {
        which.and("c.stage IN ('opened', 'dispatched')");
        if (timeliness == CaseClock.Timeliness.NOT_KNOWN) {
            which.and("c.due_at IS NULL");
            return;
        }
        which.and(
                switch (timeliness) {
                    case LATE -> "c.due_at < :minute";
                    case WARNING -> "c.due_at >= :minute AND c.warn_at <= :minute";
                    case ON_TIME -> "c.due_at >= :minute AND (c.warn_at IS NULL OR c.warn_at > :minute)";
                    case NOT_KNOWN -> throw new IllegalStateException("handled before");
                },
                "minute",
                now.truncatedTo(ChronoUnit.MINUTES).toEpochMilli());
    }

    Standing standing(Handle handle, Viewer viewer, Instant now) {
        return new Standing(
                count(handle, viewer, CaseClock.Timeliness.ON_TIME, now),
                count(handle, viewer, CaseClock.Timeliness.WARNING, now),
                count(handle, viewer, CaseClock.Timeliness.LATE, now),
                count(handle, viewer, CaseClock.Timeliness.NOT_KNOWN, now));
    }

    private static long count(Handle handle, Viewer viewer, CaseClock.Timeliness timeliness, Instant now) {
        Conditions which = Shield.visibleCases(new Conditions(), viewer);
        standing(which, timeliness, now);
        return which.bindTo(handle.createQuery("SELECT count(*) FROM case_file c" + which.sql()))
                .mapTo(Long.class)
                .one();
    }
}
