package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Until when an arbitration that was accepted has to end, and until when if it was extended (Mediation and Arbitration Law, article 43). After
 * that day a worker may go to court.
 */
final class ArbitrationDuration implements Rule {

    private static final String USUAL = "arbitration_duration";
    private static final String EXTENSION = "arbitration_extension";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ARBITRATION_ACCEPTED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure usual = sheet.figure(USUAL);
        Figure extension = sheet.figure(EXTENSION);
        return sheet.fact(Fact.ARBITRATION_ACCEPTED_ON)
                .<Entitled>map(day -> ends(Deadline.after(day, usual), usual, extension))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.ARBITRATION_ACCEPTED_ON)));
    }

    private static Entitled ends(LocalDate day, Figure usual, Figure extension) {
        return new Entitled.Counted(
                List.of(
                        Result.day("arbitration_ends_by", day, List.of(usual.step())),
                        Result.day(
                                "arbitration_extended_by",
                                Deadline.after(day, extension),
                                List.of(usual.step(), extension.step().ifSo()))),
                Optional.empty(),
                false);
    }
}
