package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The multiple wage for working without a written contract (Labour Contract Law, article 82; its implementing regulation, articles 6 and 7):
 * from the day after the first month to the day before the contract is signed, at the latest to the day before a full year; from then on the
 * contract counts as open-ended. Within the first month it is the last day to sign that counts (article 10, paragraph 2). A part of a month counts by its working days, which are not known: it is left to the bounds.
 */
final class NoWrittenContract implements Rule {

    private static final String MULTIPLE = "no_contract_wage_multiple";
    private static final String DEADLINE = "written_contract_deadline";
    private static final String DEEMED = "no_contract_deemed_years";
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.HIRED_ON,
                Fact.HIRED_IN,
                Fact.SERVICE_MONTHS,
                Fact.CONTRACT_SIGNED_ON,
                Fact.CONTRACT_SIGNED_IN,
                Fact.HAS_CONTRACT,
                Fact.PART_TIME,
                Fact.TERM_ENDS_ON,
                Fact.ENDED_ON,
                Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<YearMonth> month = sheet.fact(Fact.CONTRACT_SIGNED_IN)
                .filter(in -> sheet.fact(Fact.CONTRACT_SIGNED_ON).isEmpty());
        if (month.isPresent()) {
            return signedIn(sheet, month.get());
        }
        Optional<Entitled> afterExpiry = ExpiredContract.of(sheet).map(NoWrittenContract::ofTheTimeWithout);
        return afterExpiry.or(() -> none(sheet)).orElseGet(() -> ofTheTimeWithout(sheet));
    }

    /** Signed on the first or on the last day of a month. */
    private static Entitled signedIn(Worksheet sheet, YearMonth month) {
        if (sheet.fact(Fact.HIRED_ON).isEmpty()) {
            return new Entitled.Needs(List.of(Fact.HIRED_ON));
        }
        Entitled first = ofTheTimeWithout(sheet.with(Fact.CONTRACT_SIGNED_ON, month.atDay(1)));
        Entitled last = ofTheTimeWithout(sheet.with(Fact.CONTRACT_SIGNED_ON, month.atEndOfMonth()));
        return first instanceof Entitled.Counted early && last instanceof Entitled.Counted late
                ? HiredInMonth.between(early, late)
                : first;
    }

    /** Who has a written contract is due none, nor who works part-time: a contract by word of mouth will do (article 69). */
    private static Optional<Entitled> none(Worksheet sheet) {
        boolean partTime = sheet.facts().is(Fact.PART_TIME);
        boolean signed = sheet.facts().is(Fact.HAS_CONTRACT)
                && sheet.fact(Fact.CONTRACT_SIGNED_ON).isEmpty();
        if (!sheet.isInForce("labour-contract-law") || !(partTime || signed)) {
            return Optional.empty();
        }
        Result nothing = partTime
                ? Result.amount("no_double_wage_part_time", Unit.YUAN, BigDecimal.ZERO, "", List.of())
                : Result.amount("no_double_wage", Unit.YUAN, BigDecimal.ZERO, "", List.of());
        return Optional.of(Entitled.Counted.of(nothing));
    }

    private static Entitled ofTheTimeWithout(Worksheet sheet) {
        return ofTheTimeWithout(sheet, sheet.figure(MULTIPLE), sheet.figure(DEADLINE), sheet.figure(DEEMED));
    }

    private static Entitled ofTheTimeWithout(ExpiredContract expired) {
        return ofTheTimeWithout(expired.since(), expired.multiple(), expired.deadline(), expired.deemed());
    }

    private static Entitled ofTheTimeWithout(Worksheet sheet, Figure multiple, Figure deadline, Figure deemed) {
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        Optional<Service> without = withoutContract(sheet);
        if (without.isEmpty()) {
            return new Entitled.Needs(
                    wage.isPresent() ? List.of(Fact.HIRED_ON) : List.of(Fact.HIRED_ON, Fact.MONTHLY_WAGE));
        }
        Service service = without.get();
        if (service.from().isBefore(multiple.since())) {
            throw new Worksheet.NoFigure(MULTIPLE);
        }
        int longest = deemed.whole() * MONTHS_OF_YEAR - deadline.whole();
        int least = Math.max(0, Math.min(service.months() - deadline.whole(), longest));
        boolean partOfMonth = service.more() && service.months() >= deadline.whole() && least < longest;
        int most = partOfMonth ? least + 1 : least;
        List<Step> steps = List.of(deadline.step(), deemed.step(), multiple.step());
        List<Result> results = new ArrayList<>();
        Optional<LocalDate> signBy = signBy(sheet, deadline);
        signBy.ifPresent(day -> results.add(Result.day("contract_by", day, List.of(deadline.step()))));
        wage.ifPresent(w -> results.add(extra(w, multiple, least, most, steps)));
        results.add(Result.bounds(
                "double_wage_months", Unit.MONTH, BigDecimal.valueOf(least), BigDecimal.valueOf(most), steps));
        if (!service.working().isEmpty()) {
            results.addAll(days(service, deadline.whole(), deemed.whole(), steps));
        }
        boolean wageSettles = wage.isEmpty() && signBy.isEmpty();
        return new Entitled.Counted(results, wageSettles ? Optional.of(Fact.MONTHLY_WAGE) : Optional.empty(), false);
    }

    /** The last day on which the contract is to be signed, where it has not gone by and nothing was signed. */
    private static Optional<LocalDate> signBy(Worksheet sheet, Figure deadline) {
        boolean open = sheet.fact(Fact.CONTRACT_SIGNED_ON).isEmpty()
                && sheet.fact(Fact.ENDED_ON).isEmpty();
        return sheet.fact(Fact.HIRED_ON)
                .filter(day -> open)
                .map(day -> Deadline.after(day, deadline))
                .filter(day -> !day.isBefore(sheet.facts().on()));
    }

    /** The time at work before a contract was signed. */
    private static Optional<Service> withoutContract(Worksheet sheet) {
        Optional<LocalDate> signed = sheet.fact(Fact.CONTRACT_SIGNED_ON);
        Optional<LocalDate> hired = sheet.fact(Fact.HIRED_ON);
        if (signed.isEmpty() || hired.isEmpty()) {
            return Service.of(sheet);
        }
        LocalDate from = hired.get();
        return signed.map(day -> Service.between(from, day.isBefore(from) ? from.minusDays(1) : day.minusDays(1)));
    }

    /** What is owed besides the wage that was paid anyway. */
    private static Result extra(BigDecimal wage, Figure multiple, int least, int most, List<Step> steps) {
        BigDecimal aMonth = wage.multiply(multiple.number().subtract(BigDecimal.ONE));
        BigDecimal sum = Arithmetic.yuan(aMonth.multiply(BigDecimal.valueOf(least)));
        return least == most
                ? Result.amount(
                        "double_wage_extra",
                        Unit.YUAN,
                        sum,
                        Arithmetic.plain(wage) + " × (" + Arithmetic.plain(multiple.number()) + " − 1) × " + least,
                        steps)
                : Result.bounds(
                        "double_wage_extra",
                        Unit.YUAN,
                        sum,
                        Arithmetic.yuan(aMonth.multiply(BigDecimal.valueOf(most))),
                        steps);
    }

    private static List<Result> days(Service service, int deadline, int deemed, List<Step> steps) {
        LocalDate first = Service.after(service.from(), deadline);
        LocalDate openEnded = Service.after(service.from(), deemed * MONTHS_OF_YEAR);
        List<Result> days = new ArrayList<>(List.of(Result.day("double_wage_from", first, steps)));
        if (!service.until().isBefore(openEnded)) {
            days.add(Result.day("double_wage_until", openEnded.minusDays(1), steps));
            days.add(Result.day("open_ended_from", openEnded, steps));
        } else if (!service.until().isBefore(first)) {
            days.add(Result.day("double_wage_until", service.until(), steps));
        }
        return days;
    }
}
