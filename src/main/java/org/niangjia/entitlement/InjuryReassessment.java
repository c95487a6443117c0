package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * The days of an assessment of her capacity to work: by when it is made (Regulation on Work-Related Injury Insurance, article 25), until when the
 * provincial committee can be asked to assess again who does not agree with the first one (article 26), and from when it may be reviewed
 * because the injury changed (article 28).
 */
final class InjuryReassessment implements Rule {

    private static final String LIMIT = "injury_reassessment_limit";
    private static final String MADE = "injury_assessment_limit";
    private static final String EXTENSION = "injury_assessment_extension";
    private static final String REVIEW = "injury_review_after";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ASSESSMENT_RECEIVED_ON, Fact.ASSESSMENT_ASKED_ON, Fact.ASSESSED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure(LIMIT);
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.ASSESSMENT_RECEIVED_ON)
                .ifPresent(day -> results.add(
                        Result.day("injury_reassessment_by", Deadline.after(day, limit), List.of(limit.step()))));
        sheet.fact(Fact.ASSESSMENT_ASKED_ON).ifPresent(day -> results.addAll(made(sheet, day)));
        sheet.fact(Fact.ASSESSED_ON).ifPresent(day -> {
            Figure review = sheet.figure(REVIEW);
            results.add(Result.day("injury_review_from", Deadline.after(day, review), List.of(review.step())));
        });
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    private static List<Result> made(Worksheet sheet, LocalDate asked) {
        Figure usual = sheet.figure(MADE);
        Figure extension = sheet.figure(EXTENSION);
        LocalDate last = Deadline.after(asked, usual);
        return List.of(
                Result.day("assessment_by", last, List.of(usual.step())),
                Result.day(
                        "assessment_extended_by",
                        Deadline.after(last, extension),
                        List.of(usual.step(), extension.step().ifSo())));
    }
}
