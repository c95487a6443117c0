package org.niangjia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.niangjia.understanding.evaluation.Evaluation;

/** A tab-separated file of labelled questions. */
final class LabelledQuestions {

    private static final Set<String> TOPICS = Set.of(
            "maternity_leave",
            "miscarriage_leave",
            "prenatal_check",
            "maternity_allowance",
            "maternity_insurance_eligibility",
            "medical_expenses",
            "paternity_leave",
            "childcare_leave",
            "breastfeeding",
            "pregnancy_work_arrangement",
            "dismissal_protection",
            "menstrual_protection",
            "cancer_screening",
            "health_check_other",
            "childcare_service",
            "childcare_subsidy_tax",
            "sexual_harassment",
            "discrimination_equal_pay",
            "family_planning_policy",
            "complaint_arbitration",
            "union_help",
            "mental_health",
            "other_labour");

    /** The row is not counted. */
    private static final String SKIPPED = "none";

    private LabelledQuestions() {}

    static List<Evaluation.Row> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailed(file + " cannot be read: check the name, and that it is UTF-8 text", e);
        }
        if (lines.isEmpty()) {
            throw new CommandFailed(file + ":1: is empty: the first line names the columns");
        }
        List<String> header = List.of(lines.get(0).split("\t", -1));
        int question = header.indexOf("question");
        int label = Math.max(header.indexOf("topic"), Math.max(header.indexOf("label"), header.indexOf("kind")));
        if (question < 0 || label < 0) {
            throw new CommandFailed(
                    file + ":1: needs the columns id, question and one of topic, label, kind, separated by tabs");
        }
        List<Evaluation.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() <= Math.max(question, label)) {
                throw new CommandFailed(file + ":" + (i + 1) + ": has fewer columns than the first line");
            }
            Set<String> labels = Set.copyOf(List.of(cells.get(label).strip().split("\\|")));
            if (!labels.contains(SKIPPED)) {
                rows.add(new Evaluation.Row(
                        cells.get(0),
                        cells.get(question),
                        labels,
                        labels.stream().anyMatch(TOPICS::contains)));
            }
        }
        return rows;
    }
}
