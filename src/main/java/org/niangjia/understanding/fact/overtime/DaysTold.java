package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.fact.overtime.WorkClause.Days;
import org.niangjia.understanding.fact.overtime.WorkClause.Worked;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Overtime on several days, read one clause after the other as it is told: 平时晚上加了14个小时；有两个礼拜六整天在干；10月2号也来顶了一天. Each day has to have
 * its hours, and all hours their days: a sum that leaves one of them out would be too small.
 */
final class DaysTold {

    private static final Worked A_WHOLE_DAY_EACH = new Worked(BigDecimal.ONE, true, true);

    private final Map<String, BigDecimal> hours = new TreeMap<>();
    private final boolean asByLaw;
    private int times;
    private boolean mustDiffer;

    private DaysTold(boolean asByLaw) {
        this.asByLaw = asByLaw;
    }

    /** The case with the hours of each kind of day; nothing where they are told but once, or anything is left over. */
    static Optional<Facts> read(Passage passage, Facts known) {
        boolean open = ToldHours.isOneUnread(passage, ToldHours.in(passage));
        DaysTold told = new DaysTold(isADayAsByLaw(known));
        return !open && told.areAllRead(WorkClause.in(passage)) && told.areSeveral()
                ? Optional.of(told.with(known))
                : Optional.empty();
    }

    private boolean areSeveral() {
        return times > 1 && (hours.size() > 1 || !mustDiffer);
    }

    /** The kinds of day on which it is said that she worked. */
    static Set<String> kinds(Passage passage) {
        Set<String> kinds = new LinkedHashSet<>();
        WorkClause.in(passage).stream()
                .filter(clause -> clause.saysWork() && !clause.saysAtHome())
                .flatMap(clause -> clause.days().stream())
                .forEach(days -> days.forEach(of -> kinds.add(of.kind())));
        return kinds;
    }

    private boolean areAllRead(List<WorkClause> clauses) {
        // 国庆1号2号都上班了，还有两个周六: who tells no hours at all tells of whole days.
        boolean inDays = clauses.stream()
                .noneMatch(clause ->
                        clause.saysPartOfADay() || clause.worked().stream().anyMatch(worked -> !worked.inDays()));
        // Days that are named, where it is said next how long she worked on them.
        List<Days> waiting = List.of();
        List<Days> before = List.of();
        for (WorkClause clause : clauses) {
            boolean atHome = clause.saysAtHome();
            if (clause.worked().isEmpty() && (atHome || !clause.saysWork())) {
                before = atHome ? List.of() : clause.days().orElse(List.of());
                continue;
            }
            if (atHome || clause.days().isEmpty() || clause.worked().size() > 1) {
                return false;
            }
            List<Days> named = clause.days().get();
            if (!named.isEmpty() && !waiting.isEmpty()) {
                if (!inDays || !addWhole(waiting)) {
                    return false;
                }
                waiting = List.of();
            }
            if (waiting.isEmpty()) {
                waiting = named.isEmpty() ? before : named;
            }
            before = List.of();
            if (!clause.worked().isEmpty()) {
                if (!add(clause.worked().get(0), waiting)) {
                    return false;
                }
                waiting = List.of();
            }
        }
        return waiting.isEmpty() || (inDays && addWhole(waiting));
    }

    /** Only beside days of another kind: of one kind alone they are counted as days. */
    private boolean addWhole(List<Days> days) {
        mustDiffer = true;
        return add(A_WHOLE_DAY_EACH, days);
    }

    /** False where it is not plain how many hours they make. */
    private boolean add(Worked worked, List<Days> days) {
        for (Days of : days) {
            Optional<BigDecimal> sum = (worked.inDays() ? ofDays(worked, of) : ofHours(worked, of))
                    .filter(hoursOfThem -> days.size() == 1 || isOfEach(worked));
            if (sum.isEmpty()) {
                return false;
            }
            sum.ifPresent(more -> hours.merge(of.kind(), more, BigDecimal::add));
        }
        times++;
        return !days.isEmpty();
    }

    /** 周六和国庆1号各8小时, 周六和国庆1号都干了一整天 */
    private static boolean isOfEach(Worked worked) {
        return worked.each() || (worked.inDays() && isOne(worked.amount()));
    }

    private static Optional<BigDecimal> ofHours(Worked worked, Days days) {
        return worked.each()
                ? days.many().map(worked.amount()::multiply)
                : Optional.of(worked.amount()).filter(all -> days.many().isEmpty() || days.isOne());
    }

    /** 两个礼拜六整天在干 is of each of them; of 1号2号上了两天班 the days are those, of 礼拜天加了两天班 they are two. */
    private Optional<BigDecimal> ofDays(Worked worked, Days days) {
        if (!asByLaw) {
            return Optional.empty();
        }
        BigDecimal so = worked.amount();
        boolean counted = days.many().isEmpty()
                || days.many().equals(Optional.of(so))
                || (days.isOne() && days.kind().equals(OvertimeHours.REST_DAY));
        Optional<BigDecimal> many = isOne(so)
                ? Optional.of(days.many().orElse(so))
                : Optional.of(so).filter(n -> counted);
        return many.filter(n -> !worked.each() || days.many().isPresent()).map(OvertimeDays.HOURS_OF_A_DAY::multiply);
    }

    private static boolean isOne(BigDecimal days) {
        return days.compareTo(BigDecimal.ONE) == 0;
    }

    private Facts with(Facts known) {
        Facts facts = known.without(Fact.OVERTIME_ON);
        for (Map.Entry<String, BigDecimal> told : hours.entrySet()) {
            BigDecimal amount = Span.plain(told.getValue());
            facts = hours.size() > 1
                    ? facts.with(OvertimeHours.of(told.getKey()), amount)
                    : facts.with(Fact.OVERTIME_HOURS, amount).with(Fact.OVERTIME_ON, told.getKey());
        }
        return facts;
    }

    /** Where an hour and a day are paid by wages that do not fit the hours of the law, a day of hers has others. */
    private static boolean isADayAsByLaw(Facts known) {
        return known.get(Fact.HOURLY_WAGE)
                .flatMap(hour -> known.get(Fact.DAILY_WAGE)
                        .map(day -> hour.multiply(OvertimeDays.HOURS_OF_A_DAY).compareTo(day) == 0))
                .orElse(true);
    }
}
