package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Damages for an unlawful dismissal: a multiple of severance (Labour Contract Law, article 87), in its place. The years run from the first
 * day at work, also from before that law (its implementing regulation, article 25).
 */
final class UnlawfulDismissal implements Rule {

    private static final String MULTIPLE = "illegal_dismissal_multiple";

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        SeveranceBasis.FACTS.stream(),
                        Stream.<Fact<?>>of(Fact.HOW_IT_ENDED, Fact.PART_TIME, Fact.EMPLOYER_AT_FAULT))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure multiple = sheet.figure(MULTIPLE);
        return EndWithoutSeverance.of(sheet).orElseGet(() -> ofService(sheet, multiple));
    }

    private static Entitled ofService(Worksheet sheet, Figure multiple) {
        Optional<Service> service = Service.of(sheet);
        if (service.isEmpty()) {
            return SeveranceBasis.needs(sheet);
        }
        SeveranceBasis basis = SeveranceBasis.of(sheet, service.get());
        List<Step> steps = new ArrayList<>(basis.steps());
        steps.add(multiple.step());
        BigDecimal times = multiple.number();
        List<Result> results = new ArrayList<>();
        basis.wage().ifPresent(wage -> results.add(pay(basis, wage, times, steps)));
        results.add(Result.bounds(
                "damages_months",
                Unit.MONTH,
                basis.leastMonths().multiply(times),
                basis.mostMonths().multiply(times),
                steps));
        basis.serviceResult().ifPresent(results::add);
        return new Entitled.Counted(results, basis.wouldSettle(), false);
    }

    /** Whether the law that has it holds on the day of the case. */
    static boolean isHeld(Worksheet sheet) {
        return sheet.figureIfAny(MULTIPLE).isPresent();
    }

    private static Result pay(SeveranceBasis basis, BigDecimal wage, BigDecimal times, List<Step> steps) {
        BigDecimal pay = Arithmetic.yuan(wage.multiply(basis.mostMonths()).multiply(times));
        String working =
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(basis.mostMonths()) + " × " + Arithmetic.plain(times);
        return basis.capKnown()
                ? Result.amount("damages", Unit.YUAN, pay, working, steps)
                : Result.amount("damages_uncapped", Unit.YUAN, pay, working, steps);
    }
}
