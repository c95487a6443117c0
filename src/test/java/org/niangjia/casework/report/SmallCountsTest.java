package org.niangjia.casework.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.report.Counts.Table;

class SmallCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static List<Tally> tallies(long... counts) {
        List<Tally> tallies = new ArrayList<>();
        for (long count : counts) {
            tallies.add(new Tally("row" + tallies.size(), count, 0));
        }
        return tallies;
    }

    private static List<Optional<Long>> counts(long... counts) {
        return SmallCounts.published(Table.OUTCOMES, tallies(counts), true).rows().stream()
                .map(Published.Row::count)
                .toList();
    }

    private static Optional<Long> some(long count) {
        return Optional.of(count);
    }

    private static final Optional<Long> NONE = Optional.empty();

    @Test
    void aSmallCountTakesTheNextSmallestWithIt() {
        assertThat(counts(40, 3, 12, 0)).containsExactly(some(40), NONE, NONE, some(0));
        assertThat(counts(40, 12)).containsExactly(some(40), some(12));
        assertThat(counts(5, 5)).containsExactly(some(5), some(5));
    }

    @Test
    void twoSmallOnesHideEachOtherOnlyIfTheirSumLeavesThemOpen() {
        assertThat(counts(40, 3, 4, 12)).containsExactly(some(40), NONE, NONE, some(12));
        assertThat(counts(40, 1, 1, 12)).containsExactly(some(40), NONE, NONE, NONE);
    }

    @Test
    void aSmallTotalIsLeftOutWithItsRows() {
        Published published = SmallCounts.published(Table.OUTCOMES, tallies(3, 0), true);
        assertThat(published.total().count()).isEmpty();
        assertThat(published.rows()).isEmpty();
        assertThat(published.leftOut()).isTrue();
    }

    @Test
    void rowsThatWouldTellByTheirNumberAloneAreNotShown() {
        assertThat(SmallCounts.published(Table.OUTCOMES, tallies(1, 1, 1, 1, 1), true)
                        .rows())
                .isEmpty();
    }

    @Test
    void aPartIsLeftOutWhereItOrItsOtherSideIsSmall() {
        Published published = SmallCounts.published(
                Table.TOPICS,
                List.of(new Tally("a", 30, 28), new Tally("b", 30, 20), new Tally("c", 60, 40), new Tally("d", 9, 0)),
                true);
        assertThat(published.rows()).extracting(Published.Row::count).doesNotContain(NONE);
        assertThat(published.rows().get(0).part()).isEmpty();
        assertThat(published.rows().stream().filter(row -> row.part().isEmpty()))
                .as("alone it would follow from the total")
                .hasSizeGreaterThan(1);
        assertThat(published.total().part()).contains(88L);
    }

    @Test
    void whatOneTableMustNotTellAnotherDoesNotTell() {
        List<Tally> outcomes =
                List.of(new Tally("answered", 96, 0), new Tally("crisis", 4, 0), new Tally("failed", 0, 0));
        Map<Table, Published> published = SmallCounts.leftOut(new Counts(
                DAY,
                DAY,
                Map.of(
                        Table.OUTCOMES,
                        outcomes,
                        Table.TOPICS,
                        List.of(new Tally("x", 100, 96)),
                        Table.PERIODS,
                        List.of(new Tally("y", 50, 48), new Tally("z", 50, 48)))));
        assertThat(requireNonNull(published.get(Table.OUTCOMES)).rows())
                .filteredOn(row -> row.label().equals("answered"))
                .allSatisfy(row -> assertThat(row.count()).isEmpty());
        for (Table table : List.of(Table.TOPICS, Table.PERIODS)) {
            var shown = requireNonNull(published.get(table));
            assertThat(shown.total().part()).isEmpty();
            assertThat(shown.rows()).allSatisfy(row -> assertThat(row.part()).isEmpty());
        }
    }

    /** Somebody who knows the totals and every shown number works out what each hidden one can be. */
    @Test
    void nobodyCanWorkOutASmallCountFromAnyTableOfSixtyThousand() {
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            int rows = 1 + random.nextInt(8);
            int most = random.nextInt(3) == 0 ? 7 : 60;
            List<Tally> tallies = IntStream.range(0, rows)
                    .mapToObj(i -> {
                        int count = random.nextInt(5) == 0 ? 0 : random.nextInt(most);
                        return new Tally("row" + i, count, count == 0 ? 0 : random.nextInt(count + 1));
                    })
                    .toList();
            attack(tallies, SmallCounts.published(Table.TOPICS, tallies, true));
        }
    }

    private static void attack(List<Tally> tallies, Published published) {
        long all = tallies.stream().mapToLong(Tally::count).sum();
        assertThat(published.total().count()).isEqualTo(all > 0 && all < 5 ? NONE : some(all));
        List<Integer> hidden = IntStream.range(0, published.rows().size())
                .filter(i -> published.rows().get(i).count().isEmpty())
                .boxed()
                .toList();
        published.rows().forEach(row -> {
            row.count().ifPresent(count -> assertThat(count == 0 || count >= 5).isTrue());
            row.part().ifPresent(part -> {
                long rest = row.count().orElseThrow() - part;
                assertThat((part == 0 || part >= 5) && (rest == 0 || rest >= 5)).isTrue();
            });
        });
        if (!hidden.isEmpty()) {
            long left = all
                    - published.rows().stream()
                            .flatMap(row -> row.count().stream())
                            .mapToLong(Long::longValue)
                            .sum();
            // Each hidden row is known to be at least one.
            long largest = left - (hidden.size() - 1);
            assertThat(hidden).as("%s", tallies).hasSizeGreaterThan(1);
            assertThat(largest).as("%s", tallies).isGreaterThanOrEqualTo(4);
        }
        attackParts(tallies, published, all);
    }

    private static void attackParts(List<Tally> tallies, Published published, long all) {
        if (published.total().part().isEmpty()) {
            assertThat(published.rows())
                    .allSatisfy(row -> assertThat(row.part()).isEmpty());
            return;
        }
        List<Integer> hidden = IntStream.range(0, published.rows().size())
                .filter(i -> published.rows().get(i).part().isEmpty())
                .boxed()
                .toList();
        long parts = published.total().part().get()
                - published.rows().stream()
                        .flatMap(row -> row.part().stream())
                        .mapToLong(Long::longValue)
                        .sum();
        long counts = hidden.stream().mapToLong(i -> tallies.get(i).count()).sum();
        for (int i : hidden) {
            Published.Row row = published.rows().get(i);
            if (row.count().isPresent() && row.count().get() > 0) {
                long count = row.count().get();
                long least = Math.max(0, parts - (counts - count));
                long largest = Math.min(count, parts);
                assertThat(largest - least)
                        .as("%s of %s, all %s", i, tallies, all)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }
}
