package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock.Timeliness;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Page;
import org.niangjia.casework.Stage;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.UnresolvedQuery;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.question.Jurisdiction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists of a hotline's size. In every build the plans of the queries are looked at in a small store; with the full suite the time
 * is taken in one of 100,000 questions and 20,000 cases.
 */
class ManyCasesTest extends StoreTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyCasesTest.class);
    private static final Viewer LI = Viewer.of("li");
    private static final int PAGE = 50;
    private static final Duration MOST = Duration.ofMillis(100);

    private static CaseQuery cases(
            Set<Stage> stages,
            Optional<CaseClass> caseClass,
            Optional<String> assignee,
            Optional<Timeliness> timeliness,
            Optional<String> place,
            Optional<String> words,
            CaseQuery.Order order,
            int offset) {
        return new CaseQuery(
                stages,
                caseClass,
                Optional.empty(),
                Optional.empty(),
                assignee,
                timeliness,
                place.map(Jurisdiction::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                order,
                NOON,
                PAGE,
                offset);
    }

    private static List<CaseQuery> caseQueries() {
        Optional<String> any = Optional.empty();
        return List.of(
                cases(Stage.AT_WORK, Optional.empty(), any, Optional.empty(), any, any, CaseQuery.Order.DUE, 0),
                cases(Set.of(), Optional.empty(), any, Optional.empty(), any, any, CaseQuery.Order.NEWEST, 0),
                cases(Set.of(), Optional.empty(), any, Optional.empty(), any, any, CaseQuery.Order.DUE, 10_000),
                cases(
                        Set.of(),
                        Optional.of(CaseClass.COMPLAINT),
                        any,
                        Optional.empty(),
                        Optional.of("CN-SD"),
                        any,
                        CaseQuery.Order.NEWEST,
                        0),
                cases(
                        Set.of(),
                        Optional.empty(),
                        Optional.of("staff3"),
                        Optional.of(Timeliness.LATE),
                        any,
                        any,
                        CaseQuery.Order.DUE,
                        0),
                cases(
                        Set.of(),
                        Optional.empty(),
                        any,
                        Optional.empty(),
                        any,
                        Optional.of("哺乳"),
                        CaseQuery.Order.NEWEST,
                        0));
    }

    private static UnresolvedQuery questions(
            boolean open, Set<Reason> reasons, Optional<String> topic, Optional<String> words, int offset) {
        return new UnresolvedQuery(
                open,
                reasons,
                topic,
                Optional.of(new Jurisdiction("CN-SD")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                PAGE,
                offset);
    }

    private static List<UnresolvedQuery> questionQueries() {
        return List.of(
                UnresolvedQuery.open(PAGE),
                questions(
                        true,
                        Set.of(Reason.HAND_OVER, Reason.NONE_OF_THESE),
                        Optional.of("breastfeeding"),
                        Optional.empty(),
                        0),
                questions(false, Set.of(), Optional.empty(), Optional.empty(), 5_000),
                questions(false, Set.of(Reason.FAILED), Optional.of("union_help"), Optional.empty(), 0),
                questions(true, Set.of(), Optional.empty(), Optional.of("产假"), 0),
                questions(false, Set.of(), Optional.empty(), Optional.of("托育归谁"), 0));
    }

    @BeforeEach
    void tie() {
        store.cases().tie("li", Set.of(new TiedName("厂里上班托育")));
    }

    @Test
    void listsAreFilteredAndOrderedInAnIndexAlone() {
        new ManyCases(store).fill(3_000, 600);
        CaseList cases = ((SqliteCases) store.cases()).lists();
        SqliteUnresolvedQuestions unresolved = (SqliteUnresolvedQuestions) store.unresolvedQuestions();
        store.database().read(handle -> {
            for (CaseQuery query : caseQueries()) {
                Conditions which = cases.conditions(handle, query, LI);
                assertCovered(plan(handle, CaseList.pageSql(which, query), which), "case_file_list");
            }
            for (UnresolvedQuery query : questionQueries()) {
                Conditions which = unresolved.conditions(handle, query, LI);
                assertCovered(
                        plan(handle, SqliteUnresolvedQuestions.pageSql(which, query), which),
                        query.open() ? "unresolved_question_open" : "unresolved_question_closed");
            }
            return null;
        });
    }

    /** Either the index holds all that is filtered by, or the rows that words were found in are looked up one by one. */
    private static void assertCovered(List<String> plan, String index) {
        assertThat(plan).noneMatch(step -> step.matches("SCAN [cu]"));
        assertThat(plan)
                .as("%s", plan)
                .anyMatch(step -> step.contains("USING COVERING INDEX " + index)
                        || step.matches("SEARCH [cu] USING INTEGER PRIMARY KEY.*"));
    }

    private static List<String> plan(org.jdbi.v3.core.Handle handle, String sql, Conditions which) {
        return which.bindTo(handle.createQuery("EXPLAIN QUERY PLAN " + sql))
                .bind("limit", PAGE)
                .bind("offset", 0)
                .map((row, context) -> row.getString("detail"))
                .list();
    }

    @Test
    void listsAgreeWithWhatIsLookedAtOneByOne() {
        new ManyCases(store).fill(3_000, 600);
        for (CaseQuery query : caseQueries()) {
            Page<?> page = store.cases().list(query, LI);
            assertThat(page.rows()).hasSize((int) Math.max(0, Math.min(PAGE, page.total() - query.offset())));
        }
        long late = store.cases().list(CaseQuery.of(Set.of(), NOON, 1_000), LI).rows().stream()
                .filter(head -> head.stage().isAtWork() && head.clock().timeliness(NOON) == Timeliness.LATE)
                .count();
        assertThat(late).isPositive();
        assertThat(store.cases().standing(LI, NOON).late()).isEqualTo(late);
    }

    @Test
    void whatComesAfterWordsWereReadAheadIsFoundOnce() {
        UnresolvedQuery sought = questions(true, Set.of(), Optional.empty(), Optional.of("产假"), 0);
        store.getSearchReady();
        new ManyCases(store).fill(300, 60);
        long found = store.unresolvedQuestions().list(sought, LI).total();
        store.getSearchReady();
        assertThat(found).isPositive();
        assertThat(store.unresolvedQuestions().list(sought, LI).total()).isEqualTo(found);
    }

    @Test
    @Tag(Suite.FULL)
    void aPageOfAHotlinesYearsIsThereInATenthOfASecond() {
        new ManyCases(store).fill(100_000, 20_000);
        LOG.warn("opening all words: {} ms", millisOf(store::getSearchReady));
        LOG.warn(
                "first search: {} ms",
                millis(() -> store.unresolvedQuestions()
                        .list(questions(true, Set.of(), Optional.empty(), Optional.of("产假"), 0), LI)));
        LOG.warn(
                "first search of cases: {} ms",
                millis(() -> store.cases().list(caseQueries().get(5), LI)));
        Map<Object, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < 15; round++) {
            for (CaseQuery query : caseQueries()) {
                times.computeIfAbsent(query, q -> new ArrayList<>())
                        .add(millis(() -> store.cases().list(query, LI)));
            }
            for (UnresolvedQuery query : questionQueries()) {
                times.computeIfAbsent(query, q -> new ArrayList<>())
                        .add(millis(() -> store.unresolvedQuestions().list(query, LI)));
            }
        }
        assertThat(times).allSatisfy((query, taken) -> {
            double median = taken.stream().sorted().toList().get(taken.size() / 2);
            LOG.warn("median {} ms: {}", median, query);
            assertThat(median).as("median of %s", query).isLessThan((double) MOST.toMillis());
        });
    }

    private static double millis(Supplier<Page<?>> list) {
        return millisOf(() -> assertThat(list.get().total()).isPositive());
    }

    private static double millisOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
