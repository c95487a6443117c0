package org.niangjia.understanding.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.fact.birth.BirthFacts;
import org.niangjia.understanding.fact.employment.EndFacts;
import org.niangjia.understanding.passage.DaysOfNoMonth;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.Span;

/**
 * A figure of a message, whatever it stands for: an amount, a length of time or a day.
 *
 * @param text the whole message
 * @param kind yuan, day, or the unit of a length of time
 * @param size how great it is in its unit; of a day, how many days it is away
 * @param readings what value each fact would have that it may stand for
 */
record Figure(String text, Mention<?> mention, String kind, BigDecimal size, Map<Fact<?>, Object> readings) {

    private static final String YUAN = "yuan";

    /** Less is no wage of a month. */
    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(500);
    private static final BigDecimal GROWN_UP = BigDecimal.valueOf(18);
    private static final BigDecimal MOST_A_DAY = BigDecimal.valueOf(3_000);

    /** More figures of a kind than this are as many. */
    private static final int FEW = 4;

    Figure {
        readings = Map.copyOf(readings);
    }

    /** All figures of a message that say one value; 三年多 does not. */
    static List<Figure> in(Passage passage) {
        List<Figure> figures = new ArrayList<>();
        passage.amounts()
                .forEach(amount ->
                        figures.add(new Figure(passage.text(), amount, YUAN, amount.value(), yuan(amount.value()))));
        passage.spans().stream()
                .filter(span -> !span.value().more())
                .forEach(span -> figures.add(new Figure(
                        passage.text(), span, kind(span.value()), span.value().amount(), span(span.value()))));
        // What a day without a month stands for was not learnt: patterns alone read it.
        passage.days().stream()
                .filter(day -> !DaysOfNoMonth.isOne(passage.text().substring(day.from(), day.to())))
                .forEach(day -> figures.add(new Figure(
                        passage.text(),
                        day,
                        "day",
                        away(passage.today(), day.value()),
                        day(day.value(), passage.today()))));
        return figures;
    }

    /** Of each figure of a message the words around it, and how it stands among the others. */
    static List<FigureContext> contexts(List<Figure> figures) {
        return figures.stream()
                .map(figure ->
                        FigureContext.of(figure.text, figure.mention, figure.kind, figure.size, figure.among(figures)))
                .toList();
    }

    /** 均5300，末月4100, or a month that is said alone: how many others are of its kind, earlier and greater, and which stand beside it. */
    private List<String> among(List<Figure> figures) {
        List<Figure> alike =
                figures.stream().filter(other -> other.kind.equals(kind)).toList();
        String many = upToFew(alike.size());
        List<String> among = new ArrayList<>();
        among.add("of " + many);
        among.add("at " + many
                + upToFew(alike.stream()
                        .filter(other -> other.mention.from() < mention.from())
                        .count()));
        among.add("below " + many
                + upToFew(alike.stream()
                        .filter(other -> other.size.compareTo(size) > 0)
                        .count()));
        among.add("above " + many
                + upToFew(alike.stream()
                        .filter(other -> other.size.compareTo(size) < 0)
                        .count()));
        figures.forEach(other -> among.add("beside " + other.kind));
        Comparator<Figure> inOrder = Comparator.comparingInt(figure -> figure.mention.from());
        figures.stream()
                .filter(other -> other.mention.to() <= mention.from())
                .max(inOrder)
                .ifPresent(other -> among.add("after " + other.kind));
        figures.stream()
                .filter(other -> other.mention.from() >= mention.to())
                .min(inOrder)
                .ifPresent(other -> among.add("before " + other.kind));
        return among;
    }

    private static String upToFew(long number) {
        return Math.min(number, FEW) + " ";
    }

    /** The fact that it is marked to stand for. */
    Optional<Fact<?>> role(MarkedMessage message) {
        return message.marks().stream()
                .filter(mark -> mark.from() < mention.to() && mention.from() < mark.to())
                .findFirst()
                .map(MarkedMessage.Mark::fact);
    }

    /** Its value if it stands for that fact; empty if it cannot. */
    Optional<Object> as(Fact<?> fact) {
        return Optional.ofNullable(readings.get(fact));
    }

    /** Whether one of the facts known has this value; of an amount any sum of money: the pay in probation is no monthly wage besides. */
    boolean isReadIn(Facts known) {
        boolean isOfMoney = kind.equals(YUAN)
                && MeasuredIn.YUAN.stream()
                        .anyMatch(fact ->
                                known.get(fact).filter(mention.value()::equals).isPresent());
        return isOfMoney
                || readings.entrySet().stream()
                        .anyMatch(reading -> known.get(reading.getKey())
                                .filter(reading.getValue()::equals)
                                .isPresent());
    }

    private static Map<Fact<?>, Object> yuan(BigDecimal yuan) {
        Map<Fact<?>, Object> readings = new LinkedHashMap<>();
        if (yuan.compareTo(LEAST_A_MONTH) >= 0) {
            List.of(
                            Fact.MONTHLY_WAGE,
                            Fact.LAST_MONTH_WAGE,
                            Fact.AGREED_WAGE,
                            Fact.LOCAL_AVERAGE_WAGE,
                            Fact.MINIMUM_WAGE,
                            Fact.EMPLOYER_AVERAGE_WAGE)
                    .forEach(fact -> readings.put(fact, yuan));
        }
        if (yuan.compareTo(MOST_AN_HOUR) <= 0) {
            readings.put(Fact.HOURLY_WAGE, yuan);
        }
        if (yuan.compareTo(MOST_A_DAY) <= 0) {
            readings.put(Fact.DAILY_WAGE, yuan);
        }
        return readings;
    }

    private static String kind(Span span) {
        return span.unit().name().toLowerCase(Locale.ROOT) + (span.age() ? " of age" : "");
    }

    private static Map<Fact<?>, Object> span(Span span) {
        Map<Fact<?>, Object> readings = new LinkedHashMap<>();
        span.months()
                .ifPresent(months -> List.of(
                                Fact.SERVICE_MONTHS,
                                Fact.SICK_MONTHS,
                                Fact.TERM_MONTHS,
                                Fact.PROBATION_MONTHS,
                                Fact.PROBATION_SERVED,
                                Fact.OWED_MONTHS)
                        .forEach(fact -> readings.put(fact, months)));
        span.years()
                .ifPresent(years ->
                        List.of(Fact.WORKED_YEARS, Fact.UNEMPLOYMENT_YEARS).forEach(fact -> readings.put(fact, years)));
        span.years()
                .filter(years -> years.compareTo(GROWN_UP) < 0)
                .ifPresent(years -> readings.put(Fact.CHILD_AGE, years));
        BirthFacts.months(span).ifPresent(months -> readings.put(Fact.MONTHS_OF_PREGNANCY, months));
        span.in(Span.Unit.HOUR).ifPresent(hours -> readings.put(Fact.OVERTIME_HOURS, hours));
        span.in(Span.Unit.DAY).ifPresent(days -> {
            readings.put(Fact.UNUSED_DAYS, days);
            readings.put(Fact.OVERTIME_DAYS, days);
            readings.put(Fact.DAYS_TAKEN, days);
            if (days.scale() <= 0) {
                readings.put(Fact.MATERNITY_DAYS_TAKEN, days.intValue());
            }
        });
        return readings;
    }

    private static Map<Fact<?>, Object> day(SaidDay day, LocalDate today) {
        Map<Fact<?>, Object> readings = new LinkedHashMap<>();
        List.of(Fact.STARTS_ON, Fact.TERM_ENDS_ON).forEach(fact -> readings.put(fact, day.nearest()));
        if (BirthFacts.canBeABirth(day.past(), today)) {
            readings.put(Fact.BORN_ON, day.past());
        }
        SaidValue.PAST.forEach(fact -> readings.put(fact, day.past()));
        // 11月30号走, said the day before.
        readings.put(Fact.ENDED_ON, EndFacts.ended(day, today));
        return readings;
    }

    private static BigDecimal away(LocalDate today, SaidDay day) {
        return BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(today, day.nearest())));
    }
}
