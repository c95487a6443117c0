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
 * Severance (Labour Contract Law, article 47). Years before that law are counted by the rules of their time (article 97), which are not
 * confirmed here: only the years since then are counted. Where she says that the dismissal was unlawful, the damages in its place come first
 * (article 87). Who did not renew a contract that was offered on the same terms or better ones has none (article 46, point 5), nor has who ended it herself.
 */
final class Severance implements Rule {

    private static final String START_OF_THE_LAW = "severance_service_start";

    private final UnlawfulDismissal damages = new UnlawfulDismissal();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        SeveranceBasis.FACTS.stream(),
                        Stream.<Fact<?>>of(
                                Fact.UNLAWFUL,
                                Fact.RENEWAL_REFUSED,
                                Fact.RENEWAL_DECLINED,
                                Fact.HOW_IT_ENDED,
                                Fact.PART_TIME,
                                Fact.EMPLOYER_AT_FAULT))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        boolean refused =
                sheet.facts().is(Fact.RENEWAL_REFUSED) && !sheet.facts().is(Fact.UNLAWFUL);
        if (refused && sheet.figureIfAny(START_OF_THE_LAW).isPresent()) {
            return Entitled.Counted.of(
                    Result.amount("no_severance_after_refusal", Unit.YUAN, BigDecimal.ZERO, "", List.of()));
        }
        return EndWithoutSeverance.of(sheet).orElseGet(() -> unlessRefused(ofService(sheet), sheet));
    }

    /** Who does not renew has nothing if the same terms or better were offered; what was offered she has not told. */
    static Entitled unlessRefused(Entitled due, Worksheet sheet) {
        boolean open = sheet.facts().is(Fact.RENEWAL_DECLINED)
                && sheet.fact(Fact.RENEWAL_REFUSED).isEmpty()
                && !sheet.facts().is(Fact.UNLAWFUL);
        return open && due instanceof Entitled.Counted counted
                ? new Entitled.Counted(
                        counted.results().stream()
                                .map(result -> result.name().equals("service") ? result : result.orNothing())
                                .toList(),
                        Optional.of(Fact.RENEWAL_REFUSED),
                        counted.localUnknown())
                : due;
    }

    /** By her service, where the contract did not simply run out. */
    Entitled ofService(Worksheet sheet) {
        Figure start = sheet.figure(START_OF_THE_LAW);
        Optional<Service> service = Service.of(sheet);
        if (service.isEmpty()) {
            return SeveranceBasis.needs(sheet);
        }
        LocalDate first = start.value().date();
        Service counting = service.get().notBefore(first);
        SeveranceBasis basis = SeveranceBasis.of(sheet, counting);
        List<Step> steps = new ArrayList<>();
        boolean cut = !counting.equals(service.get());
        if (cut) {
            steps.add(start.giving(counting.working(), BigDecimal.valueOf(counting.months()), Unit.MONTH));
        }
        steps.addAll(basis.steps());
        List<Result> results = new ArrayList<>(damages(sheet));
        basis.wage().ifPresent(wage -> results.add(pay(basis, wage, steps)));
        results.add(Result.bounds("severance_months", Unit.MONTH, basis.leastMonths(), basis.mostMonths(), steps));
        if (!cut) {
            basis.serviceResult().ifPresent(results::add);
        }
        return new Entitled.Counted(results, basis.wouldSettle(), false);
    }

    private List<Result> damages(Worksheet sheet) {
        boolean due = sheet.fact(Fact.UNLAWFUL).orElse(false) && UnlawfulDismissal.isHeld(sheet);
        return due && damages.count(sheet) instanceof Entitled.Counted counted
                ? counted.results().stream()
                        .filter(result -> !result.name().equals("service"))
                        .toList()
                : List.of();
    }

    /** The severance in months of wage, for another rule; nothing where the law or the service is not known. */
    static Optional<Result> months(Worksheet sheet) {
        return sheet.isInForce("labour-contract-law")
                        && new Severance().ofService(sheet) instanceof Entitled.Counted counted
                ? counted.result("severance_months")
                : Optional.empty();
    }

    /**
     * The severance in yuan, for another rule.
     *
     * @param capKnown whether that which is surely the sum is wanted, or that of a wage that is not above the cap
     */
    static Optional<Result> pay(Worksheet sheet, boolean capKnown) {
        return sheet.isInForce("labour-contract-law")
                        && new Severance().ofService(sheet) instanceof Entitled.Counted counted
                ? counted.result(capKnown ? "severance" : "severance_uncapped")
                : Optional.empty();
    }

    private static Result pay(SeveranceBasis basis, BigDecimal wage, List<Step> steps) {
        BigDecimal pay = Arithmetic.yuan(wage.multiply(basis.mostMonths()));
        String working = Arithmetic.plain(wage) + " × " + Arithmetic.plain(basis.mostMonths());
        return basis.capKnown()
                ? Result.amount("severance", Unit.YUAN, pay, working, steps)
                : Result.amount("severance_uncapped", Unit.YUAN, pay, working, steps);
    }
}
