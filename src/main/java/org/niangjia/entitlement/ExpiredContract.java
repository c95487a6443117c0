package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Work that went on after a contract had run out and was not renewed, where the law of the place has a multiple wage for it (in Shandong: Regulations on
 * labour contracts, articles 17 and 57). It is counted like the time without a first contract, from the day after the term.
 *
 * @param since the case with the day after the term for the first day, and whether a contract was there before left out
 */
record ExpiredContract(Worksheet since, Figure multiple, Figure deadline, Figure deemed) {

    private static final String MULTIPLE = "expired_contract_wage_multiple";
    private static final String DEADLINE = "expired_contract_renewal_deadline";
    private static final String DEEMED = "expired_contract_deemed_years";

    /** Nothing where she tells of no term that is over, or the place has no such rule. */
    static Optional<ExpiredContract> of(Worksheet sheet) {
        return sheet.fact(Fact.TERM_ENDS_ON)
                .filter(end -> sheet.fact(Fact.HIRED_ON).filter(end::isBefore).isEmpty())
                .filter(end -> !sheet.facts().is(Fact.PART_TIME))
                .flatMap(end -> after(end, ofTheTimeAfter(end, sheet)));
    }

    /** That the contract which ran out was signed says nothing of the time after it. */
    private static Worksheet ofTheTimeAfter(LocalDate end, Worksheet sheet) {
        boolean signedSince =
                sheet.fact(Fact.CONTRACT_SIGNED_ON).filter(end::isBefore).isPresent();
        return signedSince ? sheet : sheet.without(Fact.CONTRACT_SIGNED_ON);
    }

    private static Optional<ExpiredContract> after(LocalDate end, Worksheet sheet) {
        LocalDate today = sheet.facts().on();
        LocalDate last = sheet.fact(Fact.ENDED_ON)
                .or(() -> sheet.fact(Fact.CONTRACT_SIGNED_ON))
                .orElse(today);
        return end.isBefore(today) && end.isBefore(last)
                ? sheet.figureIfAny(MULTIPLE)
                        .flatMap(multiple -> sheet.figureIfAny(DEADLINE)
                                .flatMap(deadline -> sheet.figureIfAny(DEEMED)
                                        .map(deemed -> new ExpiredContract(
                                                since(sheet, end, last), multiple, deadline, deemed))))
                : Optional.empty();
    }

    /** Until a last day that is known, so that years which she tells of the whole time there are not taken for it. */
    private static Worksheet since(Worksheet sheet, LocalDate end, LocalDate last) {
        Worksheet then = sheet.with(Fact.HIRED_ON, end.plusDays(1));
        return then.fact(Fact.CONTRACT_SIGNED_ON).isPresent() ? then : then.with(Fact.ENDED_ON, last);
    }
}
