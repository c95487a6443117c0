package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;

/** Deadlines of arbitration, inspection, the court and work injuries. */
class ClaimDeadlinesTest {

    private final ClaimDeadlines claims = new ClaimDeadlines();
    private final LawsuitDeadline lawsuit = new LawsuitDeadline();
    private final InjuryClaim injury = new InjuryClaim();
    private final InjuryReassessment reassessment = new InjuryReassessment();
    private final Inspection inspection = new Inspection();

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2027-03-10, 2028-03-10",
        "2024-02-28, 2025-02-28, 2026-02-28",
        "2024-02-29, 2025-02-28, 2026-02-28",
        "2024-03-01, 2025-03-01, 2026-03-01",
        "2027-02-28, 2028-02-28, 2029-02-28",
        "2025-12-31, 2026-12-31, 2027-12-31",
        "2026-01-01, 2027-01-01, 2028-01-01"
    })
    void aYearEndsOnTheSameDayOfTheMonth(String day, String arbitration, String inspection) {
        Entitled.Counted counted = Cases.counted(claims, "CN-SD", Cases.TODAY, "infringed_on=" + day);
        assertThat(Cases.written(counted.result("arbitration_by"))).isEqualTo(arbitration);
        assertThat(Cases.written(counted.result("inspection_by"))).isEqualTo(inspection);
        assertThat(counted.result("wages_arbitration_by")).isEmpty();
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @Test
    void wagesRunFromTheEndOfTheEmployment() {
        Entitled.Counted left = Cases.counted(claims, "CN", Cases.TODAY, "ended_on=2026-06-30");
        assertThat(Cases.written(left.result("wages_arbitration_by"))).isEqualTo("2027-06-30");
        assertThat(Cases.written(left.result("inspection_by"))).isEqualTo("2028-06-30");
        assertThat(left.result("arbitration_by")).isEmpty();
        assertThat(left.wouldSettle()).contains(Fact.INFRINGED_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-10-01, 2027-10-01",
        "2026-03-01, 2026-11-15, 2027-11-15",
        "2025-08-01, 2026-03-01, 2027-03-01",
        "2025-09-01, 2026-11-15, 2026-09-01"
    })
    void theLimitRunsAnewFromEachClaimInTime(String first, String last, String by) {
        assertThat(Cases.result(
                        claims,
                        "CN",
                        Cases.TODAY,
                        "ended_on=2025-08-15 claimed_first_on=" + first + " claimed_on=" + last,
                        "arbitration_anew_by"))
                .isEqualTo(by);
    }

    @Test
    void aClaimAfterAllLimitsBringsNothingBack() {
        assertThat(Cases.counted(
                                claims,
                                "CN",
                                Cases.TODAY,
                                "ended_on=2024-08-15 claimed_first_on=2025-09-01 claimed_on=2026-03-01")
                        .result("arbitration_anew_by"))
                .isEmpty();
    }

    @Test
    void theEarlierDayIsGivenForInspection() {
        assertThat(Cases.result(
                        claims, "CN", Cases.TODAY, "infringed_on=2025-09-15 ended_on=2026-06-30", "inspection_by"))
                .isEqualTo("2027-09-15");
    }

    @Test
    void inspectionCountsFromTheEndOfABreachThatWentOn() {
        Entitled.Counted counted =
                Cases.counted(inspection, "CN", Cases.TODAY, "infringed_on=2025-01-10 breach_ended_on=2025-06-30");
        assertThat(Cases.written(counted.result("inspection_by"))).isEqualTo("2027-06-30");
        assertThat(Cases.written(counted.result("arbitration_by"))).isEqualTo("2026-01-10");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, 2026-12-03", "2026-12-20, 2027-01-04", "2028-02-20, 2028-03-06"})
    void anAssessmentIsAskedForAgainInFifteenDaysAfterTheDayOfReceipt(String received, String last) {
        assertThat(Cases.result(
                        reassessment,
                        "CN-SD",
                        Cases.TODAY,
                        "assessment_received_on=" + received,
                        "injury_reassessment_by"))
                .isEqualTo(last);
        assertThat(Cases.count(reassessment, "CN-SD", Cases.TODAY, "")).isEqualTo(new Entitled.Needs(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-17", "2026-12-20, 2027-01-04", "2026-02-20, 2026-03-07", "2028-02-20, 2028-03-06"})
    void aLawsuitHasFifteenDaysAfterTheDayOfReceipt(String received, String last) {
        assertThat(Cases.result(lawsuit, "CN-SD", Cases.TODAY, "award_received_on=" + received, "lawsuit_by"))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-04-09, 2027-03-10",
        "2026-01-31, 2026-03-02, 2027-01-31",
        "2028-01-31, 2028-03-01, 2029-01-31",
        "2024-02-29, 2024-03-30, 2025-02-28",
        "2026-07-01, 2026-07-31, 2027-07-01"
    })
    void anInjuryIsReportedInThirtyDaysOrByHerInAYear(String injured, String employer, String worker) {
        Entitled.Counted counted = Cases.counted(injury, "CN-SD", Cases.TODAY, "injured_on=" + injured);
        assertThat(Cases.written(counted.result("employer_injury_claim_by"))).isEqualTo(employer);
        assertThat(Cases.written(counted.result("injury_claim_by"))).isEqualTo(worker);
    }

    @Test
    void withoutTheDayNothingCanBeSaid() {
        assertThat(Cases.count(claims, "CN-SD", Cases.TODAY, ""))
                .isEqualTo(new Entitled.Needs(List.of(Fact.INFRINGED_ON)));
        assertThat(Cases.count(lawsuit, "CN-SD", Cases.TODAY, ""))
                .isEqualTo(new Entitled.Needs(List.of(Fact.AWARD_RECEIVED_ON)));
        assertThat(Cases.count(injury, "CN-SD", Cases.TODAY, ""))
                .isEqualTo(new Entitled.Needs(List.of(Fact.INJURED_ON)));
    }

    @Test
    void nothingIsConfirmedBeforeTheLaw() {
        assertThat(Cases.count(claims, "CN", "2008-04-30", "infringed_on=2008-04-01"))
                .isEqualTo(new Entitled.NotConfirmed("arbitration_time_limit"));
        assertThat(Cases.count(lawsuit, "CN", "2008-04-30", "award_received_on=2008-04-01"))
                .isEqualTo(new Entitled.NotConfirmed("court_time_limit_after_award"));
        assertThat(Cases.count(injury, "CN", "2010-12-31", "injured_on=2010-12-01"))
                .isEqualTo(new Entitled.NotConfirmed("injury_claim_employer_limit"));
    }

    @Test
    void onlyDaysMonthsAndYearsAreAPeriod() {
        Figure figure = new Worksheet(ShippedKnowledge.get(), Cases.facts("CN", Cases.TODAY, ""))
                .figure("overtime_pay_holiday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.after(LocalDate.of(2026, 1, 1), figure))
                .withMessageContaining("overtime_pay_holiday");
    }
}
