package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when the employer is to transfer file and social insurance after the end of a contract, and how long it has to keep the text of it (Labour
 * Contract Law, article 50).
 */
final class FileTransfer implements Rule {

    private static final String LIMIT = "file_transfer_days";
    private static final String KEPT = "contract_keeping_years";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ENDED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.ENDED_ON)
                .<Entitled>map(day -> {
                    Figure limit = sheet.figure(LIMIT);
                    Figure kept = sheet.figure(KEPT);
                    return Entitled.Counted.of(
                            Result.day("file_transfer_by", Deadline.after(day, limit), List.of(limit.step())),
                            Result.day("contract_kept_until", Deadline.after(day, kept), List.of(kept.step())));
                })
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
