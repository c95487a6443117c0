package org.niangjia.understanding.fact.birth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Period;
import org.niangjia.understanding.passage.Periods;

/**
 * Births that are told one after the other, each of the child that it is: 老大2019年的，老二2025年2月生, my first was born in 2020 and the second in May.
 *
 * @param times when each was born, by the place of the child: 1 for the first
 */
record BirthsInOrder(Map<Integer, Period> times) {

    private static final Phrasing WHICH = Phrasing.of(
            "(?<a>老大|大宝|大娃|头胎|头一个)|(?<b>老二|二宝|二娃|二胎)|(?<c>老三|三宝|三娃|三胎)"
                    + "|\\b(?:(?<d>first|oldest|eldest)|(?<e>second)|(?<f>third))\\b(?: (?:child|kid|baby|one|son|daughter|boy|girl))?");

    private static final Phrasing BORN =
            Phrasing.of("(?:是|就|在|才|刚|，|：|:|呢|孩子|娃| )*| (?:was |were |is |came |born |in |on |at |the |of )*");

    private static final int THIRD = 3;
    private static final int YEARS = 3;

    /** Nothing where fewer than two are told, or one of them twice. */
    static Optional<BirthsInOrder> in(Passage passage) {
        Map<Integer, Period> times = new TreeMap<>();
        boolean twice = false;
        for (Matcher which = WHICH.matcher(passage.text()); which.find(); ) {
            Optional<Period> time = timeAt(passage, which.end());
            int place = place(which);
            if (time.isPresent()) {
                twice |= times.put(place, time.get()) != null;
            }
        }
        return times.size() < 2 || twice ? Optional.empty() : Optional.of(new BirthsInOrder(times));
    }

    private static int place(Matcher which) {
        if (which.group("a") != null || which.group("d") != null) {
            return 1;
        }
        return which.group("b") != null || which.group("e") != null ? 2 : THIRD;
    }

    private static Optional<Period> timeAt(Passage passage, int from) {
        return Periods.in(passage.text(), passage.today()).stream()
                .filter(period ->
                        period.from() >= from && BORN.isAllOf(passage.text().substring(from, period.from())))
                .findFirst()
                .map(Mention::value);
    }

    /** The case with how many of them are three already; nothing where that is open for one of them, or none of the first is told. */
    Optional<Facts> read(LocalDate today, Facts known) {
        LocalDate born = today.minusYears(YEARS);
        boolean open = times.values().stream()
                .anyMatch(time -> !time.from().isAfter(born) && time.until().isAfter(born));
        List<Period> infants = times.values().stream()
                .filter(time -> time.from().isAfter(born))
                .toList();
        return open || !times.containsKey(1)
                ? Optional.empty()
                : Optional.of(withBirth(infants, known)
                        .withIf(Fact.CHILDREN_UNDER_THREE, Optional.of(infants.size()))
                        .withIf(Fact.OLDER_CHILDREN, Optional.of(times.size() - infants.size())));
    }

    /** The birth that is read is that of the one infant, and of no other. */
    private static Facts withBirth(List<Period> infants, Facts known) {
        boolean isIts = infants.size() == 1
                && known.get(Fact.BORN_ON)
                        .filter(day -> !day.isBefore(infants.get(0).from())
                                && !day.isAfter(infants.get(0).until()))
                        .isPresent();
        if (isIts) {
            return known;
        }
        Facts others = known.without(Fact.BORN_ON).without(Fact.BORN_IN);
        return infants.size() == 1 && infants.get(0).isMonth()
                ? others.with(
                        Fact.BORN_IN, YearMonth.from(infants.get(0).from()).toString())
                : others;
    }
}
