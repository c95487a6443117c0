package org.niangjia.entitlement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules by the name that articles give in {@code counts} and that files of worked cases bear. */
public final class Rules {

    private static final Map<String, Rule> BY_NAME = Map.ofEntries(
            Map.entry("maternity_leave", new MaternityLeave()),
            Map.entry("miscarriage_leave", new MiscarriageLeave()),
            Map.entry("miscarriage_pay", new MiscarriagePay()),
            Map.entry("pregnancy_loss_leave", new PregnancyLossLeave()),
            Map.entry("paternity_leave", new PaternityLeave()),
            Map.entry("childcare_leave", new ChildcareLeave()),
            Map.entry("marriage_leave", new MarriageLeave()),
            Map.entry("overtime_pay", new OvertimePay()),
            Map.entry("overtime_limit", new OvertimeLimit()),
            Map.entry("training_bond", new TrainingBond()),
            Map.entry("annual_leave", new AnnualLeave()),
            Map.entry("unused_annual_leave", new UnusedAnnualLeave()),
            Map.entry("severance", new Severance()),
            Map.entry("expiry_severance", new ExpirySeverance()),
            Map.entry("wage_deduction", new WageDeduction()),
            Map.entry("minimum_wage", new MinimumWage()),
            Map.entry("owed_wages", new OwedWages()),
            Map.entry("stoppage_pay", new StoppagePay()),
            Map.entry("equal_pay", new EqualPay()),
            Map.entry("sick_pay", new SickPay()),
            Map.entry("protection_fine", new ProtectionFine()),
            Map.entry("deposit_fine", new DepositFine()),
            Map.entry("unlawful_dismissal", new UnlawfulDismissal()),
            Map.entry("no_written_contract", new NoWrittenContract()),
            Map.entry("maternity_allowance", new MaternityAllowance()),
            Map.entry("uninsured_maternity", new UninsuredMaternity()),
            Map.entry("check_time", new CheckTime()),
            Map.entry("retirement_age", new RetirementAge()),
            Map.entry("probation", new Probation()),
            Map.entry("claim_deadlines", new ClaimDeadlines()),
            Map.entry("inspection", new Inspection()),
            Map.entry("arbitration_duration", new ArbitrationDuration()),
            Map.entry("lawsuit_deadline", new LawsuitDeadline()),
            Map.entry("injury_claim", new InjuryClaim()),
            Map.entry("injury_reassessment", new InjuryReassessment()),
            Map.entry("injury_pay", new InjuryPay()),
            Map.entry("divorce_bar", new DivorceBar()),
            Map.entry("injury_lump_sum", new InjuryLumpSum()),
            Map.entry("injury_death", new InjuryDeath()),
            Map.entry("resignation", new Resignation()),
            Map.entry("agency_pay", new AgencyPay()),
            Map.entry("collective_contract", new CollectiveContract()),
            Map.entry("file_transfer", new FileTransfer()),
            Map.entry("insurance_back_pay", new InsuranceBackPay()),
            Map.entry("unpaid_insurance", new UnpaidInsurance()),
            Map.entry("civil_claim", new CivilClaim()),
            Map.entry("back_pay", new BackPay()),
            Map.entry("over_age_pay", new OverAgePay()),
            Map.entry("union_dismissal", new UnionDismissal()),
            Map.entry("union_opinion", new UnionOpinion()),
            Map.entry("union_funds", new UnionFunds()),
            Map.entry("legal_aid", new LegalAid()),
            Map.entry("allowance_handling", new AnswerDue("maternity_allowance_handling_limit")),
            Map.entry("reimbursement_handling", new AnswerDue("medical_reimbursement_handling_limit")),
            Map.entry("pay_cut", new PayCut()),
            Map.entry("protection_order", new ProtectionOrder()),
            Map.entry("notice_pay", new NoticePay()),
            Map.entry("unemployment_benefit", new UnemploymentBenefit()),
            Map.entry("contract_extension", new ContractExtension()),
            Map.entry("breastfeeding_time", new BreastfeedingTime()),
            Map.entry("nursing_protection", new NursingProtection()),
            Map.entry("childcare_subsidy", new ChildcareSubsidy()),
            Map.entry("tax_deduction", new TaxDeduction()),
            Map.entry("elderly_deduction", new ElderlyDeduction()),
            Map.entry("education_deduction", new EducationDeduction()));

    private Rules() {}

    public static Optional<Rule> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }
}
