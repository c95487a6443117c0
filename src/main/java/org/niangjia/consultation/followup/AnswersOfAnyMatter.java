package org.niangjia.consultation.followup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.consultation.dialogue.Matter;

/** The intents that answer what is asked of any matter, by the matter or its topic. */
final class AnswersOfAnyMatter {

    private static final String HARASSMENT = "sexual_harassment";

    private static final String COMPLAINTS = "complaint_arbitration.where_to_complain";

    private static final String LIMITS = "complaint_arbitration.time_limit";

    private static final String DISCRIMINATION = "discrimination_equal_pay";

    private static final String PREGNANCY_TEST_AT_HIRING = "health_check_other.pre_employment";

    /** What to do where a leave is not given, or not all of it. */
    private static final Map<String, String> REFUSED_LEAVE = Map.of(
            "maternity_leave", "maternity_leave.refused",
            "paternity_leave", "paternity_leave.pay_or_refused",
            "childcare_leave", "childcare_leave.pay_or_refused",
            "miscarriage_leave", "miscarriage_leave.refused",
            "prenatal_check", "prenatal_check.refused",
            "breastfeeding", "breastfeeding.refused");

    /** What to do where an employer will not do what an answer said it must. */
    private static final Map<String, String> REFUSED = Stream.concat(
                    REFUSED_LEAVE.entrySet().stream(),
                    Stream.of("cancer_screening", "menstrual_protection", "other_labour", "dismissal_protection")
                            .map(topic -> Map.entry(topic, COMPLAINTS)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Where a topic has its own answer to it. */
    private static final Map<AskedOfAnyMatter, Map<String, String>> OF_TOPIC = Map.of(
            AskedOfAnyMatter.SPLIT,
                    Map.of(
                            "breastfeeding", "breastfeeding.combine_or_travel",
                            "paternity_leave", "paternity_leave.how_to_take",
                            "childcare_leave", "childcare_leave.how_to_take"),
            AskedOfAnyMatter.TRAVEL,
                    Map.of(
                            "breastfeeding", "breastfeeding.combine_or_travel",
                            "prenatal_check", "prenatal_check.work_time"),
            AskedOfAnyMatter.PAID,
                    PaidLeave.answersAnd(Map.of(
                            "maternity_leave",
                            "maternity_allowance.wage_and_allowance",
                            "maternity_allowance",
                            "maternity_allowance.wage_and_allowance",
                            "medical_expenses.not_insured",
                            "maternity_allowance.not_insured",
                            "menstrual_protection",
                            "other_labour.sick_leave_pay")),
            AskedOfAnyMatter.WHERE,
                    Map.of(
                            HARASSMENT, "sexual_harassment.what_to_do",
                            DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            AskedOfAnyMatter.FINE, Map.of(DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            AskedOfAnyMatter.IGNORED,
                    Map.of(
                            HARASSMENT, "sexual_harassment.employer_duty",
                            DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            AskedOfAnyMatter.TOO_LITTLE, REFUSED_LEAVE,
            AskedOfAnyMatter.REFUSED, REFUSED);

    private static final Map<AskedOfAnyMatter, String> OF_ANY = Map.ofEntries(
            Map.entry(AskedOfAnyMatter.WHERE, COMPLAINTS),
            Map.entry(AskedOfAnyMatter.WHERE_TO_CLAIM, "complaint_arbitration.arbitration_how"),
            Map.entry(AskedOfAnyMatter.EVIDENCE, "complaint_arbitration.evidence"),
            Map.entry(AskedOfAnyMatter.MATERIALS, "complaint_arbitration.evidence"),
            Map.entry(AskedOfAnyMatter.FINE, "complaint_arbitration.violations_and_fines"),
            Map.entry(AskedOfAnyMatter.FEE, "complaint_arbitration.arbitration_how"),
            Map.entry(AskedOfAnyMatter.DURATION, "complaint_arbitration.arbitration_duration"),
            Map.entry(AskedOfAnyMatter.FOR_FREE, "complaint_arbitration.legal_aid"),
            Map.entry(AskedOfAnyMatter.TIME_LIMIT, LIMITS),
            Map.entry(AskedOfAnyMatter.TIME_AFTER, LIMITS),
            Map.entry(AskedOfAnyMatter.IGNORED, COMPLAINTS));

    /** 得交多少钱 after these is of a hospital, a school or an insurance, not of proceedings. */
    private static final Set<String> HAVE_FEES = Set.of(
            "childcare_service",
            "childcare_subsidy_tax",
            "medical_expenses",
            "cancer_screening",
            "health_check_other",
            "prenatal_check",
            "maternity_insurance_eligibility",
            "family_planning_policy",
            "mental_health",
            "union_help");

    /** After these there is something to claim, and a time to do it in. */
    private static final Set<String> CLAIMS = Set.of(
            "other_labour.unpaid_wages",
            "other_labour.overtime_pay",
            "other_labour.holiday_pay",
            "other_labour.wage_deductions",
            "other_labour.unused_annual_leave",
            "other_labour.no_written_contract",
            "other_labour.severance",
            "other_labour.illegal_dismissal",
            "other_labour.forced_to_leave",
            "other_labour.minimum_wage",
            "other_labour.final_wages",
            "complaint_arbitration.where_to_complain",
            "complaint_arbitration.time_limit",
            "complaint_arbitration.evidence",
            "complaint_arbitration.arbitration_how");

    /** How what the intents that begin so are about is applied for. */
    private static final Map<String, String> APPLIED_FOR = Map.of(
            "childcare_subsidy_tax.subsidy", "childcare_subsidy_tax.subsidy_how",
            "childcare_subsidy_tax.tax", "childcare_subsidy_tax.tax_how",
            "childcare_subsidy_tax.born", "childcare_subsidy_tax.subsidy_how",
            "maternity_allowance.", "maternity_allowance.how_to_apply",
            "other_labour.unemployment_benefit", "other_labour.unemployment_benefit_how");

    /** Until when it has to be applied for. */
    private static final Map<String, String> APPLIED_FOR_BY = Map.of(
            "childcare_subsidy_tax.subsidy", "childcare_subsidy_tax.subsidy_deadline",
            "childcare_subsidy_tax.born", "childcare_subsidy_tax.subsidy_deadline");

    private AnswersOfAnyMatter() {}

    /** What answers it; nothing where it cannot be asked. */
    static Optional<String> to(AskedOfAnyMatter asked, Matter matter) {
        boolean canBe = switch (asked) {
            case FEE -> !HAVE_FEES.contains(matter.topic());
            case WHERE_TO_CLAIM, TIME_AFTER, DURATION -> isOfAClaim(matter);
            default -> true;
        };
        return canBe ? answer(asked, matter) : Optional.empty();
    }

    /** Elsewhere 多久能出 may be of an allowance. */
    private static boolean isOfAClaim(Matter matter) {
        return CLAIMS.contains(matter.intent()) || matter.intent().startsWith("dismissal_protection.");
    }

    private static Optional<String> answer(AskedOfAnyMatter asked, Matter matter) {
        return switch (asked) {
            case APPLY -> applied(matter, APPLIED_FOR);
            case APPLY_BY -> applied(matter, APPLIED_FOR_BY);
            case MATERIALS -> applied(matter, APPLIED_FOR).or(() -> Optional.ofNullable(OF_ANY.get(asked)));
            default -> ofTopic(asked, matter).or(() -> Optional.ofNullable(OF_ANY.get(asked)));
        };
    }

    private static Optional<String> applied(Matter matter, Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(of -> matter.intent().startsWith(of.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> ofTopic(AskedOfAnyMatter asked, Matter matter) {
        Map<String, String> own = OF_TOPIC.getOrDefault(asked, Map.of());
        String topic = matter.intent().equals(PREGNANCY_TEST_AT_HIRING) ? DISCRIMINATION : matter.topic();
        return Optional.ofNullable(own.getOrDefault(matter.intent(), own.get(topic)));
    }
}
