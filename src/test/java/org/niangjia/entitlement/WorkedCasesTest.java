package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.SmallKnowledge;

class WorkedCasesTest {

    private static final String CORRECT = "correct the case, or the parameter or rule that it checks";

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
    }

    @Test
    void theRulesComeOutAsStaffWorkedThemOutByHand() {
        assertThat(ShippedKnowledge.get().workedCases()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(WorkedCases.check(ShippedKnowledge.get())).isEmpty();
    }

    @Test
    void aCaseThatComesOutRightIsNoProblem() {
        assertThat(WorkedCases.check(small.knowledge())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{days: 159}|days should be 159, but is 158",
                "{days: {at_least: 158, at_most: 188}}|days should be at least 158 and at most 188, but is 158",
                "{days: 158, steps: [60, 98]}|steps should be [60, 98], but is [98, 60]",
                "{days: 158, steps: [98]}|steps should be [98], but is [98, 60]",
                "{returns_on: 2027-01-01}|returns_on should be 2027-01-01, but is not worked out",
                "{needs: [babies]}|result should be needs [babies], but is 158",
                "{not_confirmed: true}|result should be not confirmed, but is 158"
            })
    void aCaseThatComesOutDifferentlyIsReportedAtItsLine(String expect, String difference) {
        small.replace(SmallKnowledge.WORKED, "{days: 158, steps: [98, 60]}", expect);
        assertThat(WorkedCases.check(small.knowledge()))
                .extracting(Problem::toString)
                .contains(
                        small.at(SmallKnowledge.WORKED, 1, "worked case 'One baby, Shandong': " + difference, CORRECT));
    }

    @Test
    void aCaseThatExpectsDaysWhereNothingHoldsIsReported() {
        small.replace(SmallKnowledge.WORKED, "on: 2026-11-22", "on: 1980-01-01");
        assertThat(WorkedCases.check(small.knowledge()))
                .singleElement()
                .satisfies(p -> assertThat(p.message())
                        .startsWith("worked case 'One baby, Shandong': result should be {days=158}")
                        .endsWith("but is not confirmed"));
    }

    @Test
    void aFileOfCasesForARuleThatDoesNotExistIsReported() {
        small.move(SmallKnowledge.WORKED, "knowledge/worked/moving_leave.yaml");
        assertThat(WorkedCases.check(small.knowledge()))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("there is no entitlement rule moving_leave"));
    }
}
