package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class ContractExtensionTest {

    private static final String BORN = "born_on=2026-03-10 starts_on=2026-03-10 ";

    private final ContractExtension rule = new ContractExtension();

    /** The leave in Shandong ends on 2026-08-14, 158 days from the birth. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-09, '', '', 2025-05-09",
        "2025-05-10, 2027-03-10, 2026-08-14, ''",
        "2026-03-09, 2027-03-10, 2026-08-14, ''",
        "2026-08-13, 2027-03-10, 2026-08-14, ''",
        "2026-08-14, 2027-03-10, 2026-08-14, ''",
        "2026-08-15, 2027-03-10, '', ''",
        "2027-03-09, 2027-03-10, '', ''",
        "2027-03-10, '', '', 2027-03-10",
        "2027-03-11, '', '', 2027-03-11"
    })
    void dependsOnWhereTheTermEnds(String term, String birthday, String leave, String notExtended) {
        Entitled.Counted counted = Cases.counted(rule, "CN-SD", Cases.TODAY, BORN + "term_ends_on=" + term);
        assertThat(Cases.written(counted.result("extended_until"))).isEqualTo(birthday);
        assertThat(Cases.written(counted.result("extended_to_leave_end"))).isEqualTo(leave);
        assertThat(Cases.written(counted.result("not_extended"))).isEqualTo(notExtended);
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @Test
    void theEndOfTheLeaveDependsOnTheProvince() {
        String facts = BORN + "term_ends_on=2026-06-01";
        assertThat(Cases.result(rule, "CN", Cases.TODAY, facts, "extended_to_leave_end"))
                .isEqualTo("2026-06-15");
        Entitled.Counted tianjin = Cases.counted(rule, "CN-TJ", Cases.TODAY, facts);
        assertThat(tianjin.localUnknown())
                .isEqualTo(Cases.counted(new MaternityLeave(), "CN-TJ", Cases.TODAY, facts)
                        .localUnknown());
    }

    @Test
    void theLeaveMayBeginBeforeTheBirth() {
        Entitled.Counted open = Cases.counted(rule, "CN-SD", Cases.TODAY, "born_on=2026-03-10 term_ends_on=2026-03-31");
        assertThat(Cases.written(open.result("extended_to_leave_end"))).isEqualTo("2026-07-30..2026-08-14");
        assertThat(open.wouldSettle()).contains(Fact.STARTS_ON);
    }

    @Test
    void aCaesareanLeavesTheEndOfTheLeaveOpen() {
        Entitled.Counted open =
                Cases.counted(rule, "CN-SD", Cases.TODAY, BORN + "term_ends_on=2026-03-31 caesarean=true");
        assertThat(Cases.written(open.result("extended_to_leave_end"))).isEqualTo("2026-08-14..2026-08-29");
        assertThat(open.wouldSettle()).contains(Fact.DIFFICULT_BIRTH);
    }

    @Test
    void asksForTheBirthFirst() {
        assertThat(Cases.count(rule, "CN-SD", Cases.TODAY, "term_ends_on=2026-12-31"))
                .isEqualTo(new Entitled.Needs(List.of(Fact.BORN_ON)));
        assertThat(Cases.count(rule, "CN-SD", Cases.TODAY, "")).isEqualTo(new Entitled.Needs(List.of(Fact.BORN_ON)));
        assertThat(Cases.counted(rule, "CN-SD", Cases.TODAY, BORN).wouldSettle())
                .contains(Fact.TERM_ENDS_ON);
    }

    @Test
    void aTermThatMayEndAfterTheBirthdayIsPerhapsNotExtended() {
        Entitled.Counted open = Cases.counted(rule, "CN", Cases.TODAY, "child_age=0.5 term_ends_on=2027-05-01");
        assertThat(Cases.written(open.result("extended_until"))).isEqualTo("2027-05-01..2027-05-22");
        assertThat(open.wouldSettle()).contains(Fact.BORN_ON);
    }

    @Test
    void theWomensRightsLawCountsFromItsFirstDay() {
        String facts = BORN + "term_ends_on=2026-06-01";
        assertThat(Cases.result(rule, "CN", "2022-12-31", facts, "extended_to_leave_end"))
                .isEmpty();
        assertThat(Cases.result(rule, "CN", "2022-12-31", facts, "extended_until"))
                .isEqualTo("2027-03-10");
        assertThat(Cases.result(rule, "CN", "2023-01-01", facts, "extended_to_leave_end"))
                .isEqualTo("2026-06-15");
    }
}
