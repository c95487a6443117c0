package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * How far a fixed term that runs out in pregnancy, maternity leave or breastfeeding is extended: to the end of the leave (Women's Rights
 * Law, article 48 paragraph 2), and by the Labour Contract Law (articles 42 and 45), which is better for her, until the child is one year
 * old. It is about expiry alone. If she says how long she worked, or when she was hired,
 * the severance (article 46) of who is not kept on after it is counted too, in yuan if she tells her wage.
 */
final class ContractExtension implements Rule {

    private static final String AGE = "breastfeeding_infant_age";
    private static final String BEFORE_BIRTH = "maternity_leave_before_birth";

    private static final String WOMENS_RIGHTS_LAW = "womens-rights-law";

    /** No pregnancy lasts longer: a fact of nature, not of law. */
    private static final int MONTHS_OF_PREGNANCY = 10;

    private static final MaternityLeave LEAVE = new MaternityLeave();
    private static final MiscarriageLeave LOSS_LEAVE = new MiscarriageLeave();

    /** Without her wage: by itself nothing counts with it here, and who asks of anything tells it. */
    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        Stream.<Fact<?>>of(
                                Fact.TERM_ENDS_ON,
                                Fact.BORN_ON,
                                Fact.CHILD_AGE,
                                Fact.SERVICE_MONTHS,
                                Fact.HIRED_ON,
                                Fact.LOST_ON,
                                Fact.MONTHS_OF_PREGNANCY,
                                Fact.EXPECTING),
                        LEAVE.dependsOn().stream())
                .distinct()
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure age = sheet.figure(AGE);
        if (Between.isDueOnNoKnownDay(sheet)) {
            return new Entitled.Needs(List.of());
        }
        Optional<LocalDate> lost = sheet.fact(Fact.LOST_ON);
        if (lost.isPresent()) {
            // The Special Provisions call the leave after a loss maternity leave, and the law lets a contract go on to
            // the end of that.
            return sheet.isInForce(WOMENS_RIGHTS_LAW) ? afterALoss(sheet, lost.get()) : new Entitled.Needs(List.of());
        }
        Optional<LocalDate> term = sheet.fact(Fact.TERM_ENDS_ON);
        Optional<Between> birth = Between.birth(sheet);
        if (term.isPresent() && birth.isPresent() && isOutside(term.get(), birth.get(), age)) {
            return Entitled.Counted.of(Result.day("not_extended", term.get(), List.of(age.step())));
        }
        List<Result> results = new ArrayList<>();
        Optional<Between> extended = birth.map(born -> notBefore(term, born.mapped(day -> Deadline.after(day, age))));
        extended.ifPresent(until ->
                results.add(Result.day("extended_until", until.earliest(), until.latest(), List.of(age.step()))));
        Optional<Entitled.Counted> leave =
                sheet.isInForce(WOMENS_RIGHTS_LAW) && LEAVE.count(sheet) instanceof Entitled.Counted days
                        ? Optional.of(days)
                        : Optional.empty();
        Optional<Result> toLeaveEnd = leave.flatMap(days -> toLeaveEnd(sheet, term, birth, days));
        toLeaveEnd.ifPresent(results::add);
        results.addAll(severanceAfter(sheet, extended));
        if (results.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.BORN_ON));
        }
        boolean localUnknown = toLeaveEnd.isPresent()
                && leave.filter(Entitled.Counted::localUnknown).isPresent();
        return new Entitled.Counted(results, open(sheet, birth, toLeaveEnd, leave), localUnknown);
    }

    /** A pregnancy that ended without a birth: the leave after it, in which the contract goes on too. */
    private static Entitled afterALoss(Worksheet sheet, LocalDate lost) {
        if (!(LOSS_LEAVE.count(sheet) instanceof Entitled.Counted leave)) {
            return new Entitled.Needs(List.of(Fact.MONTHS_OF_PREGNANCY));
        }
        Result days = leave.result("days").orElseThrow();
        Between last = lastDay(Between.exactly(sheet.fact(Fact.STARTS_ON).orElse(lost)), days);
        Optional<LocalDate> term = sheet.fact(Fact.TERM_ENDS_ON);
        Between extended = notBefore(term, last);
        Result until = term.filter(day -> !day.isBefore(last.latest()))
                .map(day -> Result.day("not_extended_after_loss", day, days.steps()))
                .orElseGet(() ->
                        Result.day("extended_to_loss_leave_end", extended.earliest(), extended.latest(), days.steps()));
        return new Entitled.Counted(List.of(until), leave.wouldSettle(), leave.localUnknown());
    }

    /** Of the months that she says, or from the day she was hired to that on which the extension ends. */
    private static List<Result> severanceAfter(Worksheet sheet, Optional<Between> extended) {
        if (sheet.fact(Fact.SERVICE_MONTHS).isPresent()) {
            return severance(sheet, sheet);
        }
        return extended.filter(until -> sheet.fact(Fact.HIRED_ON).isPresent())
                .map(until -> severance(
                        sheet.with(Fact.ENDED_ON, until.earliest()), sheet.with(Fact.ENDED_ON, until.latest())))
                .orElse(List.of());
    }

    /** In yuan where the wage is known, and in months of wage. */
    private static List<Result> severance(Worksheet least, Worksheet most) {
        Optional<Range> sure = Range.of(Severance.pay(least, true), Severance.pay(most, true));
        Optional<Range> uncapped = Range.of(Severance.pay(least, false), Severance.pay(most, false));
        Optional<Range> months = Range.of(Severance.months(least), Severance.months(most));
        List<Result> results = new ArrayList<>();
        sure.map(pay -> Result.bounds("severance_after_extension_pay", Unit.YUAN, pay.from(), pay.to(), pay.steps()))
                .ifPresent(results::add);
        uncapped.map(pay -> Result.bounds(
                        "severance_after_extension_pay_uncapped", Unit.YUAN, pay.from(), pay.to(), pay.steps()))
                .ifPresent(results::add);
        months.map(wages ->
                        Result.bounds("severance_after_extension", Unit.MONTH, wages.from(), wages.to(), wages.steps()))
                .ifPresent(results::add);
        return results;
    }

    /** What comes out for the earliest and for the latest end. */
    private record Range(BigDecimal from, BigDecimal to, List<Step> steps) {

        static Optional<Range> of(Optional<Result> least, Optional<Result> most) {
            return least.flatMap(from ->
                    most.map(to -> new Range(new BigDecimal(from.atLeast()), new BigDecimal(to.atMost()), to.steps())));
        }
    }

    private static Optional<Result> toLeaveEnd(
            Worksheet sheet, Optional<LocalDate> term, Optional<Between> birth, Entitled.Counted leave) {
        Result days = leave.result("days").orElseThrow();
        return firstDay(sheet, birth)
                .map(first -> lastDay(first, days))
                .filter(last -> term.filter(day -> day.isAfter(last.latest())).isEmpty())
                .map(last -> notBefore(term, last))
                .map(last -> Result.day("extended_to_leave_end", last.earliest(), last.latest(), days.steps()));
    }

    /** Whether a term ends before she can have been pregnant or when the child is one year old. */
    private static boolean isOutside(LocalDate term, Between birth, Figure age) {
        return !term.isBefore(Deadline.after(birth.latest(), age))
                || term.isBefore(birth.earliest().minusMonths(MONTHS_OF_PREGNANCY));
    }

    /** First day of the leave: as she says, or between the earliest day that the law allows and the birth. */
    private static Optional<Between> firstDay(Worksheet sheet, Optional<Between> birth) {
        return sheet.fact(Fact.STARTS_ON)
                .map(Between::exactly)
                .or(() -> birth.map(born -> new Between(
                        born.earliest().minusDays(sheet.figure(BEFORE_BIRTH).whole()), born.latest())));
    }

    private static Between lastDay(Between first, Result days) {
        return new Between(
                first.earliest().plusDays(Long.parseLong(days.atLeast()) - 1),
                first.latest().plusDays(Long.parseLong(days.atMost()) - 1));
    }

    /** Where the protection may be over on the day the term ends, the contract may end on that day. */
    private static Between notBefore(Optional<LocalDate> term, Between end) {
        return end.mapped(day -> term.filter(day::isBefore).orElse(day));
    }

    private static Optional<Fact<?>> open(
            Worksheet sheet, Optional<Between> birth, Optional<Result> toLeaveEnd, Optional<Entitled.Counted> leave) {
        if (birth.filter(Between::isExact).isEmpty()) {
            return Optional.of(Fact.BORN_ON);
        }
        if (sheet.fact(Fact.TERM_ENDS_ON).isEmpty()) {
            return Optional.of(Fact.TERM_ENDS_ON);
        }
        if (toLeaveEnd.filter(result -> !result.isExact()).isEmpty()) {
            return Optional.empty();
        }
        return sheet.fact(Fact.STARTS_ON).isEmpty()
                ? Optional.of(Fact.STARTS_ON)
                : leave.flatMap(Entitled.Counted::wouldSettle);
    }
}
