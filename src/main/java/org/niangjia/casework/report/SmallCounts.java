package org.niangjia.casework.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.niangjia.casework.ConsultationFigures.Outcome;

/**
 * Leaves out of a report what a single worker could be recognised by: counts from 1 to 4, parts whose other side is from 1 to 4, and so
 * many more numbers of the same column that no such count can be worked out from the others and the total. What is left out looks alike.
 * Zeros are shown: they are about nobody.
 */
public final class SmallCounts {

    /** The least number of people that a count may be shown of, as the office's statistics are usually given out. */
    public static final long LEAST = 5;

    /** What is left open of a number that was left out: it may have at least so many values more than one. */
    static final long OPEN = LEAST - 2;

    private SmallCounts() {}

    /** Every table of a report, without what has to be left out. */
    public static Map<Counts.Table, Published> leftOut(Counts counts) {
        Map<Counts.Table, Published> published = new EnumMap<>(Counts.Table.class);
        published.put(Counts.Table.OUTCOMES, published(counts, Counts.Table.OUTCOMES, true));
        // How many were answered stands in three tables: where one of them must not tell, the others would.
        boolean answeredShown = published.get(Counts.Table.OUTCOMES).rows().stream()
                .anyMatch(row -> row.label().equals(code(Outcome.ANSWERED))
                        && row.count().isPresent());
        for (Counts.Table table : Counts.Table.values()) {
            boolean ofAnswered = table == Counts.Table.PERIODS || table == Counts.Table.TOPICS;
            published.computeIfAbsent(table, t -> published(counts, t, !ofAnswered || answeredShown));
        }
        return published;
    }

    /** The label of an outcome. */
    public static String code(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Published published(Counts counts, Counts.Table table, boolean partsKnown) {
        return published(table, counts.of(table), partsKnown);
    }

    /**
     * A table without what has to be left out.
     *
     * @param partsKnown whether the total of the parts may be told
     */
    static Published published(Counts.Table table, List<Tally> tallies, boolean partsKnown) {
        Tally total = tallies.stream().reduce(new Tally("", 0, 0), Tally::plus);
        Optional<Set<Integer>> counts = hiddenCounts(tallies, total);
        boolean partTotal = partsKnown && table.hasParts() && !isSmall(total.part()) && !isSmall(total.rest());
        Set<Integer> parts = hiddenParts(tallies, counts.orElse(Set.of()));
        boolean totalShown = !isSmall(total.count());
        List<Published.Row> rows = new ArrayList<>();
        for (int i = 0; i < tallies.size() && counts.isPresent(); i++) {
            Tally tally = tallies.get(i);
            boolean part = table.hasParts() && partTotal && !parts.contains(i);
            rows.add(new Published.Row(
                    tally.label(), shown(!counts.get().contains(i), tally.count()), shown(part, tally.part())));
        }
        return new Published(
                table,
                rows,
                new Published.Row("", shown(totalShown, total.count()), shown(totalShown && partTotal, total.part())));
    }

    private static Optional<Long> shown(boolean may, long number) {
        return may ? Optional.of(number) : Optional.empty();
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /** The rows whose counts are left out; empty if the rows would give away so much together that there can be none at all. */
    private static Optional<Set<Integer>> hiddenCounts(List<Tally> tallies, Tally total) {
        if (isSmall(total.count())) {
            return Optional.empty();
        }
        Set<Integer> hidden = new HashSet<>();
        IntStream.range(0, tallies.size())
                .filter(i -> isSmall(tallies.get(i).count()))
                .forEach(hidden::add);
        if (hidden.isEmpty()) {
            return Optional.of(hidden);
        }
        for (int i : bySize(tallies)) {
            if (staysOpen(tallies, hidden)) {
                break;
            }
            hidden.add(i);
        }
        return staysOpen(tallies, hidden) ? Optional.of(hidden) : Optional.empty();
    }

    /** Each is known to be at least one, and their sum is known: so much is left for any of them. */
    private static boolean staysOpen(List<Tally> tallies, Set<Integer> hidden) {
        long sum = hidden.stream().mapToLong(i -> tallies.get(i).count()).sum();
        return hidden.size() > 1 && sum - hidden.size() >= OPEN;
    }

    private static Set<Integer> hiddenParts(List<Tally> tallies, Set<Integer> hiddenCounts) {
        Set<Integer> hidden = new HashSet<>(hiddenCounts);
        IntStream.range(0, tallies.size())
                .filter(i ->
                        isSmall(tallies.get(i).part()) || isSmall(tallies.get(i).rest()))
                .forEach(hidden::add);
        if (hidden.isEmpty()) {
            return hidden;
        }
        for (int i : bySize(tallies)) {
            if (partsStayOpen(tallies, hidden, hiddenCounts)) {
                break;
            }
            hidden.add(i);
        }
        return hidden;
    }

    /** Of each left-out part between its bounds, which follow from the sum of these parts and from the other rows' counts. */
    private static boolean partsStayOpen(List<Tally> tallies, Set<Integer> hidden, Set<Integer> hiddenCounts) {
        long parts = hidden.stream().mapToLong(i -> tallies.get(i).part()).sum();
        long counts = hidden.stream().mapToLong(i -> tallies.get(i).count()).sum();
        return hidden.size() > 1
                && hidden.stream().filter(i -> !hiddenCounts.contains(i)).allMatch(i -> {
                    long count = tallies.get(i).count();
                    return Math.min(count, parts) - Math.max(0, parts - (counts - count)) >= OPEN;
                });
    }

    /** The smallest first: so that as little as possible is left out. Rows without anything hide nothing. */
    private static List<Integer> bySize(List<Tally> tallies) {
        return IntStream.range(0, tallies.size())
                .filter(i -> tallies.get(i).count() > 0)
                .boxed()
                .sorted(Comparator.comparingLong(i -> tallies.get(i).count()))
                .toList();
    }
}
