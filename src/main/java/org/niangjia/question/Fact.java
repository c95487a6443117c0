package org.niangjia.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A kind of fact of a worker's case that an entitlement may depend on, with its name in files and what its values may be. Immutable.
 *
 * @param <T> what its values are: whole numbers, decimals, yes or no, days, or a word of a few
 */
public final class Fact<T> {

    private static final String ONE_OF = "one of ";
    private static final String YES_OR_NO = "true or false";
    private static final String A_DAY = "a day like 2026-11-22";
    private static final Map<String, Fact<?>> BY_NAME = new LinkedHashMap<>();

    /** Babies born or expected together. */
    public static final Fact<Integer> BABIES = whole("babies", 1, 9);
    /** Which child of hers it is: 1 for the first. */
    public static final Fact<Integer> CHILD_ORDER = whole("child_order", 1, 15);
    /** Whether a hospital certifies a difficult birth. */
    public static final Fact<Boolean> DIFFICULT_BIRTH = yesNo("difficult_birth");
    /** Whether it was a caesarean: the national rule does not mention it, so alone it leaves open whether the birth was difficult. */
    public static final Fact<Boolean> CAESAREAN = yesNo("caesarean");
    /** Completed months of pregnancy, at a miscarriage or now. */
    public static final Fact<BigDecimal> MONTHS_OF_PREGNANCY = decimal("months_of_pregnancy", "11");
    /** First day of the leave. */
    public static final Fact<LocalDate> STARTS_ON = day("starts_on");
    /** Day of the child's birth, or the day it is expected. */
    public static final Fact<LocalDate> BORN_ON = day("born_on");
    /** Year or month of the child's birth, as 2025 or 2025-03, where the day is not said. */
    public static final Fact<String> BORN_IN = yearOrMonth("born_in", "20\\d{2}", "2025");
    /** The child's age in completed years and parts of a year. */
    public static final Fact<BigDecimal> CHILD_AGE = decimal("child_age", "30");
    /** Days of this leave already taken in the period that counts. */
    public static final Fact<BigDecimal> DAYS_TAKEN = decimal("days_taken", "400");
    /** Of the other parent, in the same year of the child. */
    public static final Fact<Integer> OTHER_PARENTS_DAYS_TAKEN = whole("other_parents_days_taken", 0, 400);
    /** Days of the leave for a birth that she has had already, before the birth or after it. */
    public static final Fact<Integer> MATERNITY_DAYS_TAKEN = whole("maternity_days_taken", 0, 400);
    /** Whether she is pregnant now, whatever child she has had or lost before. */
    public static final Fact<Boolean> EXPECTING = yesNo("expecting");
    /** Whether a child that has died was born alive. */
    public static final Fact<Boolean> BORN_ALIVE = yesNo("born_alive");
    /** Days of the leave for a birth that were taken before the birth. */
    public static final Fact<Integer> DAYS_BEFORE_BIRTH = whole("days_before_birth", 1, 98);
    /** Days of the mother's added leave that she gives over to the father. */
    public static final Fact<Integer> DAYS_GIVEN_OVER = whole("days_given_over", 1, 90);
    /** Whether husband and wife live in different places. */
    public static final Fact<Boolean> LIVING_APART = yesNo("living_apart");
    /** Whether she went to the medical check before the pregnancy. */
    public static final Fact<Boolean> PREPREGNANCY_CHECK = yesNo("prepregnancy_check");
    /** Day on which the marriage was registered. */
    public static final Fact<LocalDate> MARRIED_ON = day("married_on");
    /** Month in which a marriage was registered, where the day is not said. */
    public static final Fact<YearMonth> MARRIED_IN = month("married_in");
    /** Whether both went to the medical check before marriage. */
    public static final Fact<Boolean> PREMARITAL_CHECK = yesNo("premarital_check");

    /** Her monthly wage due, in yuan, as the rule at hand averages it. */
    public static final Fact<BigDecimal> MONTHLY_WAGE = decimal("monthly_wage", "10000000");
    /** What she was due for the month before the end, in yuan: pay in place of notice goes by it. */
    public static final Fact<BigDecimal> LAST_MONTH_WAGE = decimal("last_month_wage", "10000000");
    /** The monthly wage agreed for after probation, in yuan. */
    public static final Fact<BigDecimal> AGREED_WAGE = decimal("agreed_wage", "10000000");
    /** The basic part of her monthly wage, in yuan, where she tells no other. */
    public static final Fact<BigDecimal> BASIC_WAGE = decimal("basic_wage", "10000000");
    /** What an hour of her work pays, in yuan. */
    public static final Fact<BigDecimal> HOURLY_WAGE = decimal("hourly_wage", "100000");
    /** What a day of her work pays, in yuan. */
    public static final Fact<BigDecimal> DAILY_WAGE = decimal("daily_wage", "1000000");
    /** Average monthly wage of her employer's staff in the year before, in yuan. */
    public static final Fact<BigDecimal> EMPLOYER_AVERAGE_WAGE = decimal("employer_average_wage", "10000000");
    /** By how many days a month's money is divided for a leave, as the insurance told her or she counts: none is confirmed here. */
    public static final Fact<BigDecimal> ALLOWANCE_DIVISOR = decimal("allowance_divisor", "31");
    /** For how many days the allowance is paid, as the insurance told her. */
    public static final Fact<Integer> ALLOWANCE_DAYS = whole("allowance_days", 1, 400);
    /** Days of the leave for a birth for which alone she asks for the money: the national ones, or as many as she tells. */
    public static final Fact<Integer> LEAVE_DAYS_ASKED = whole("leave_days_asked", 1, 400);
    /** What the allowance comes to a day, in yuan, as she tells it beside her own wage of such a day. */
    public static final Fact<BigDecimal> ALLOWANCE_A_DAY = decimal("allowance_a_day", "1000000");
    /** What the allowance came to in all, in yuan, as she tells it beside her own wage over the same days. */
    public static final Fact<BigDecimal> ALLOWANCE_RECEIVED = decimal("allowance_received", "10000000");
    /** What her own wage comes to over the days for which she had the allowance, in yuan, as she tells it. */
    public static final Fact<BigDecimal> WAGES_OVER_LEAVE = decimal("wages_over_leave", "10000000");
    /** What the employer paid her a month during her leave for the birth, in yuan. */
    public static final Fact<BigDecimal> LEAVE_PAY_RECEIVED = decimal("leave_pay_received", "10000000");
    /** At how much each day of the leave for a birth or a loss is counted, rest days too, in yuan, as she tells it. */
    public static final Fact<BigDecimal> LEAVE_DAY_PAY = decimal("leave_day_pay", "1000000");
    /** What the employer paid her a month in the days that the province adds to the leave for a birth, in yuan. */
    public static final Fact<BigDecimal> ADDED_LEAVE_PAY = decimal("added_leave_pay", "10000000");
    /** Average monthly wage of the place in the year before, in yuan: three times as much is the cap of severance. */
    public static final Fact<BigDecimal> LOCAL_AVERAGE_WAGE = decimal("local_average_wage", "10000000");
    /** What an hour pays to men at the same work, in yuan, as she tells it. */
    public static final Fact<BigDecimal> OTHERS_HOURLY_PAY = decimal("others_hourly_pay", "100000");
    /** What men at the same work get a month, in yuan, as she tells it: the whole wage, or one part of it. */
    public static final Fact<BigDecimal> OTHERS_MONTHLY_PAY = decimal("others_monthly_pay", "10000000");
    /** What she gets of that a month, in yuan; nothing if she has none of it. */
    public static final Fact<BigDecimal> OWN_PART_OF_PAY = decimal("own_part_of_pay", "10000000");
    /** What her fixed pay was a month before the employer cut it, in yuan. */
    public static final Fact<BigDecimal> PAY_BEFORE_CUT = decimal("pay_before_cut", "10000000");
    /** What it is a month since the cut, in yuan. */
    public static final Fact<BigDecimal> PAY_AFTER_CUT = decimal("pay_after_cut", "10000000");
    /** Minimum monthly wage of the place, in yuan, as she tells it: none is held here. */
    public static final Fact<BigDecimal> MINIMUM_WAGE = decimal("minimum_wage", "100000");
    /** Minimum wage of an hour of the place, in yuan, as she tells it: none is held here. */
    public static final Fact<BigDecimal> MINIMUM_HOURLY_WAGE = decimal("minimum_hourly_wage", "1000");
    /** Hours that she worked in all at an hourly wage. */
    public static final Fact<BigDecimal> WORKED_HOURS = decimal("worked_hours", "10000");
    /** For how many months she was paid less than is due: than the minimum wage, than men, than before a cut. */
    public static final Fact<BigDecimal> UNDERPAID_MONTHS = decimal("underpaid_months", "600");
    /** Wages that the employer owes her in all, in yuan. */
    public static final Fact<BigDecimal> OWED_WAGES = decimal("owed_wages", "10000000");
    /** For how many months her wage is owed in full. */
    public static final Fact<BigDecimal> OWED_MONTHS = decimal("owed_months", "600");
    /** What she earns in a year, in yuan. */
    public static final Fact<BigDecimal> ANNUAL_INCOME = decimal("annual_income", "100000000");
    /** Social insurance contributions that the employer has not paid, in yuan. */
    public static final Fact<BigDecimal> OWED_CONTRIBUTIONS = decimal("owed_contributions", "1000000000");
    /** Days since these contributions were due. */
    public static final Fact<Integer> DAYS_LATE = whole("days_late", 1, 20_000);
    /** The loss that she is to make good, in yuan. */
    public static final Fact<BigDecimal> DAMAGE = decimal("damage", "10000000");
    /** Completed months with this employer, and parts of a month as a fraction. */
    public static final Fact<BigDecimal> SERVICE_MONTHS = decimal("service_months", "840");
    /** Years worked in all, with every employer. */
    public static final Fact<BigDecimal> WORKED_YEARS = decimal("worked_years", "70");
    /** Years with employers before this one, as far as she tells of them: there may be more. */
    public static final Fact<BigDecimal> EARLIER_YEARS = decimal("earlier_years", "70");
    /** Year or month in which her working life began, as 2009 or 2009-03, where it has gone on since without a break. */
    public static final Fact<String> WORK_BEGAN_IN = yearOrMonth("work_began_in", "19[5-9]\\d|20\\d{2}", "2009");
    /** Days of annual leave in a full year, as she tells them. */
    public static final Fact<BigDecimal> YEARLY_LEAVE = decimal("yearly_leave", "366");
    /** Whether it is about a time of sick leave. */
    public static final Fact<Boolean> ON_SICK_LEAVE = yesNo("on_sick_leave");
    /** Months of sick leave in the year, added up. */
    public static final Fact<BigDecimal> SICK_MONTHS = decimal("sick_months", "12");
    /** Days of sick leave in the year, added up, where they are not told in months. */
    public static final Fact<BigDecimal> SICK_DAYS = decimal("sick_days", "366");
    /** Days of personal leave in the year for which no wage was taken off. */
    public static final Fact<BigDecimal> PAID_PERSONAL_DAYS = decimal("paid_personal_days", "366");
    /** Whether she has the long holidays of a school, which take annual leave away where they are longer (Regulation on Paid Annual Leave, article 4). */
    public static final Fact<Boolean> SCHOOL_HOLIDAYS = yesNo("school_holidays");
    /** Minutes of breastfeeding time that the employer gives a day. */
    public static final Fact<BigDecimal> NURSING_MINUTES = decimal("nursing_minutes", "480");
    /** Year or month of her own birth, as 1977 or 1977-06. */
    public static final Fact<String> WORKER_BORN_IN = yearOrMonth("worker_born_in", "19[3-9]\\d|20\\d{2}", "1977");
    /** At which age she would have retired before the age began to rise, by the post she is registered in: 50 or 55; a man at 60. */
    public static final Fact<String> FORMER_RETIREMENT_AGE = oneOf("former_retirement_age", "50", "55", "60");
    /** Year in which she reaches the age of retiring, where she tells that and not her birth: 2033. */
    public static final Fact<String> RETIRES_IN = yearOrMonth("retires_in", "20[2-6]\\d", "2033");
    /** First day with this employer. */
    public static final Fact<LocalDate> HIRED_ON = day("hired_on");
    /** Month of the first day with this employer, where the day is not said. */
    public static final Fact<YearMonth> HIRED_IN = month("hired_in");
    /** Last day with this employer, or the day of the dismissal. */
    public static final Fact<LocalDate> ENDED_ON = day("ended_on");
    /** First day back at work after a dismissal that was undone. */
    public static final Fact<LocalDate> REINSTATED_ON = day("reinstated_on");
    /** Day on which she hands in her written resignation. */
    public static final Fact<LocalDate> RESIGNED_ON = day("resigned_on");
    /** Day on which she wants to be gone. */
    public static final Fact<LocalDate> LEAVING_ON = day("leaving_on");
    /** Whether she is in probation. */
    public static final Fact<Boolean> IN_PROBATION = yesNo("in_probation");
    /** Whether the employer ended the contract unlawfully, as she says. */
    public static final Fact<Boolean> UNLAWFUL = yesNo("unlawful");
    /** Whether her work is part-time as the Labour Contract Law has it: paid by the hour, a few hours a day (article 68). */
    public static final Fact<Boolean> PART_TIME = yesNo("part_time");
    /** How it ended, as she tells it, where that gives no severance; {@code by_employer} takes that back. */
    public static final Fact<String> HOW_IT_ENDED =
            oneOf("how_it_ended", "resigned", "proposed", "retired", "at_fault", "by_employer");
    /** Whether she tells of a fault of the employer over which she may leave: unpaid wages, no insurance. */
    public static final Fact<Boolean> EMPLOYER_AT_FAULT = yesNo("employer_at_fault");
    /** Day on which a fixed term ends. */
    public static final Fact<LocalDate> TERM_ENDS_ON = day("term_ends_on");
    /** Length of the contract's term in months. */
    public static final Fact<BigDecimal> TERM_MONTHS = decimal("term_months", "600");
    /** Months of probation that were agreed. */
    public static final Fact<BigDecimal> PROBATION_MONTHS = decimal("probation_months", "60");
    /** Months of probation that she has worked. */
    public static final Fact<BigDecimal> PROBATION_SERVED = decimal("probation_served", "60");
    /** What she was paid a month in probation, in yuan. */
    public static final Fact<BigDecimal> PROBATION_PAY = decimal("probation_pay", "10000000");
    /** What training cost the employer, in yuan. */
    public static final Fact<BigDecimal> TRAINING_COST = decimal("training_cost", "10000000");
    /** Months of the service period that was agreed for training. */
    public static final Fact<BigDecimal> BOND_MONTHS = decimal("bond_months", "600");
    /** Months of that period that she has served. */
    public static final Fact<BigDecimal> BOND_SERVED = decimal("bond_served", "600");
    /** Whether she keeps to a non-compete clause for which no pay was agreed. */
    public static final Fact<Boolean> NON_COMPETE_UNPAID = yesNo("non_compete_unpaid");
    /** Whether the employer gave up a non-compete clause before its end. */
    public static final Fact<Boolean> NON_COMPETE_RELEASED = yesNo("non_compete_released");
    /** What was agreed a month for keeping to a non-compete clause, in yuan. */
    public static final Fact<BigDecimal> NON_COMPETE_PAY = decimal("non_compete_pay", "10000000");
    /** Day on which she left who is bound by a non-compete clause. */
    public static final Fact<LocalDate> NON_COMPETE_FROM = day("non_compete_from");
    /** Whether she did not renew a contract that was offered to her on the same terms or better ones. */
    public static final Fact<Boolean> RENEWAL_REFUSED = yesNo("renewal_refused");
    /** Whether it is she who does not renew, whatever she was offered. */
    public static final Fact<Boolean> RENEWAL_DECLINED = yesNo("renewal_declined");
    /** Day on which the written contract was signed, if it was. */
    public static final Fact<LocalDate> CONTRACT_SIGNED_ON = day("contract_signed_on");
    /** Month in which the written contract was signed, where the day is not said. */
    public static final Fact<YearMonth> CONTRACT_SIGNED_IN = month("contract_signed_in");
    /** Whether she has had a written contract from the beginning. */
    public static final Fact<Boolean> HAS_CONTRACT = yesNo("has_contract");
    /** Whether the employer pays maternity insurance for her. */
    public static final Fact<Boolean> INSURED = yesNo("insured");

    /** Years for which she and her employers paid unemployment insurance, in all. */
    public static final Fact<BigDecimal> UNEMPLOYMENT_YEARS = decimal("unemployment_years", "60");
    /** Months of unemployment benefit that she could have drawn the last time and did not. */
    public static final Fact<BigDecimal> BENEFIT_MONTHS_LEFT = decimal("benefit_months_left", "24");
    /** Whether she has drawn that benefit before, and tells nothing of what was left of it. */
    public static final Fact<Boolean> BENEFIT_DRAWN = yesNo("benefit_drawn");
    /** Women whose maternity leave, or whose protection from overtime and nights, the employer did not keep to. */
    public static final Fact<Integer> WOMEN_AFFECTED = whole("women_affected", 1, 100_000);
    /** Grade of disability after an injury at work: 1 is the heaviest, 10 the lightest. */
    public static final Fact<Integer> DISABILITY_GRADE = whole("disability_grade", 1, 10);
    /** Average monthly contribution wage of a worker who died from work, in yuan: it is not that of the writer. */
    public static final Fact<BigDecimal> DECEASED_WAGE = decimal("deceased_wage", "10000000");
    /** Disposable income per urban resident of the whole country in the year before, in yuan, as she tells it: none is held here. */
    public static final Fact<BigDecimal> NATIONAL_INCOME = decimal("national_income", "1000000");
    /** How far the injured cannot care for themselves, as the assessment says: {@code full}, {@code most} or {@code part}. */
    public static final Fact<String> NURSING_NEED = oneOf("nursing_need", "full", "most", "part");

    /** Hours worked beyond the hours of work. */
    public static final Fact<BigDecimal> OVERTIME_HOURS = decimal("overtime_hours", "1000");
    /** Days worked in full on a rest day or public holiday. */
    public static final Fact<BigDecimal> OVERTIME_DAYS = decimal("overtime_days", "366");
    /** On which kind of day: {@code weekday}, {@code rest_day} or {@code holiday}. */
    public static final Fact<String> OVERTIME_ON = oneOf("overtime_on", "weekday", "rest_day", "holiday");
    /** The day on which she worked, where it is told by its date and the calendar has to say what day it is. */
    public static final Fact<LocalDate> OVERTIME_DATE = day("overtime_date");
    /** Hours of overtime on working days, where those of another kind of day are told beside them. */
    public static final Fact<BigDecimal> WEEKDAY_HOURS = decimal("weekday_hours", "1000");
    /** Hours of work on rest days, told beside those of another kind of day. */
    public static final Fact<BigDecimal> REST_DAY_HOURS = decimal("rest_day_hours", "1000");
    /** Hours of work on public holidays, told beside those of another kind of day. */
    public static final Fact<BigDecimal> HOLIDAY_HOURS = decimal("holiday_hours", "1000");
    /** First day of a stretch around public holidays on all of which she worked. */
    public static final Fact<LocalDate> OVERTIME_FROM = day("overtime_from");
    /** Last day of that stretch. */
    public static final Fact<LocalDate> OVERTIME_UNTIL = day("overtime_until");
    /** Whether the employer paid the normal wage for the overtime and no more. */
    public static final Fact<Boolean> OVERTIME_PAID_ONCE = yesNo("overtime_paid_once");
    /** What a piece pays in the hours of work, in yuan. */
    public static final Fact<BigDecimal> PIECE_RATE = decimal("piece_rate", "100000");
    /** Pieces made beyond the quota in time that the employer added. */
    public static final Fact<BigDecimal> OVERTIME_PIECES = decimal("overtime_pieces", "1000000");
    /** Days of annual leave that were due and not given. */
    public static final Fact<BigDecimal> UNUSED_DAYS = decimal("unused_days", "366");

    /** Days of work that prenatal checks took, half days as halves. */
    public static final Fact<BigDecimal> CHECK_DAYS = decimal("check_days", "60");
    /** Yuan taken off her wage for prenatal checks, all of them together. */
    public static final Fact<BigDecimal> CHECK_PAY_DOCKED = decimal("check_pay_docked", "100000");
    /** For how many months a childcare subsidy is paid, as the office told her. */
    public static final Fact<Integer> SUBSIDY_MONTHS = whole("subsidy_months", 1, 36);
    /** Hours of work that prenatal checks took, where they are told in hours. */
    public static final Fact<BigDecimal> CHECK_HOURS = decimal("check_hours", "400");
    /** Whether it is asked how much time the checks took in all, whatever it pays. */
    public static final Fact<Boolean> CHECK_TIME_ASKED = yesNo("check_time_asked");
    /** From how many people the employer took a deposit. */
    public static final Fact<Integer> DEPOSIT_PAYERS = whole("deposit_payers", 1, 100_000);

    /** Day on which she knew, or should have known, that her right was infringed; for unpaid wages the day of the last act. */
    public static final Fact<LocalDate> INFRINGED_ON = day("infringed_on");
    /** Day on which she claimed from the employer, turned to an authority, or was promised what is due: the time limit runs anew from it. */
    public static final Fact<LocalDate> CLAIMED_ON = day("claimed_on");
    /** The first claim of several: the limit that began with it may have been open still at the last. */
    public static final Fact<LocalDate> CLAIMED_FIRST_ON = day("claimed_first_on");
    /** Last day of a breach that went on for a time. */
    public static final Fact<LocalDate> BREACH_ENDED_ON = day("breach_ended_on");
    /** Day on which she received the award of arbitration. */
    public static final Fact<LocalDate> AWARD_RECEIVED_ON = day("award_received_on");
    /** Whether it is asked how the employer has a final award annulled. */
    public static final Fact<Boolean> ANNULMENT = yesNo("annulment");
    /** Day on which the arbitration commission took the case. */
    public static final Fact<LocalDate> ARBITRATION_ACCEPTED_ON = day("arbitration_accepted_on");
    /** Day on which the employer received the written opinion of the union's labour law supervision. */
    public static final Fact<LocalDate> OPINION_RECEIVED_ON = day("opinion_received_on");
    /** The day on which a wage is to be paid that is told to be a rest day or a public holiday. */
    public static final Fact<LocalDate> PAYDAY_OFF = day("payday_off");
    /** Day on which an application was handed in to an office with all its papers. */
    public static final Fact<LocalDate> APPLIED_ON = day("applied_on");
    /** Day on which a court made a personal protection order. */
    public static final Fact<LocalDate> ORDER_MADE_ON = day("order_made_on");
    /** Day of the accident at work, or of the finding of an occupational disease. */
    public static final Fact<LocalDate> INJURED_ON = day("injured_on");

    /** Months off work over an injury at work. */
    public static final Fact<BigDecimal> INJURY_MONTHS = decimal("injury_months", "600");
    /** Day on which the pregnancy ended without a birth. */
    public static final Fact<LocalDate> LOST_ON = day("lost_on");

    /** Day on which she received the first assessment of her capacity to work. */
    public static final Fact<LocalDate> ASSESSMENT_RECEIVED_ON = day("assessment_received_on");
    /** Day on which the assessment of her capacity to work was applied for. */
    public static final Fact<LocalDate> ASSESSMENT_ASKED_ON = day("assessment_asked_on");
    /** Day of the assessment itself, after which it may be reviewed where the injury changed. */
    public static final Fact<LocalDate> ASSESSED_ON = day("assessed_on");
    /** Day on which the office accepted the application for the recognition of an injury. */
    public static final Fact<LocalDate> INJURY_ACCEPTED_ON = day("injury_accepted_on");
    /** What the employer pays each month off work over an injury, in yuan. */
    public static final Fact<BigDecimal> INJURY_PAY_RECEIVED = decimal("injury_pay_received", "10000000");
    /** Months in which the agency that employs her had no work for her. */
    public static final Fact<BigDecimal> MONTHS_WITHOUT_WORK = decimal("months_without_work", "600");
    /** Day on which the labour authority received a collective contract. */
    public static final Fact<LocalDate> CONTRACT_FILED_ON = day("contract_filed_on");
    /** Day on which collective bargaining was asked for. */
    public static final Fact<LocalDate> BARGAINING_ASKED_ON = day("bargaining_asked_on");
    /** First day of a union office held beside her work. */
    public static final Fact<LocalDate> OFFICE_SINCE = day("office_since");
    /** Months of the term of that office. */
    public static final Fact<BigDecimal> OFFICE_MONTHS = decimal("office_months", "120");

    /** All wages that an employer pays in a month, or in the time that she tells, in yuan. */
    public static final Fact<BigDecimal> PAYROLL = decimal("payroll", "1000000000000");

    /** In how many months of a tax year the deduction applies. */
    public static final Fact<Integer> MONTHS_IN_YEAR = whole("months_in_year", 1, 12);
    /** Children for whom a benefit is claimed. */
    public static final Fact<Integer> CHILDREN = whole("children", 1, 15);

    /** Whether what both parents have together is asked for. */
    public static final Fact<Boolean> BOTH_PARENTS = yesNo("both_parents");
    /** Whether what there is until the child is too old is asked for, and not only that of a year. */
    public static final Fact<Boolean> ALL_YEARS = yesNo("all_years");
    /** Whether what is left of a time until the child is too old is asked for, from now on. */
    public static final Fact<Boolean> YEARS_TO_COME = yesNo("years_to_come");
    /** Of several children those that are under three. */
    public static final Fact<Integer> CHILDREN_UNDER_THREE = whole("children_under_three", 0, 15);
    /** Whether one parent takes the whole of a tax deduction, and the other none of it. */
    public static final Fact<Boolean> DEDUCTED_BY_ONE = yesNo("deducted_by_one");
    /** Of several children whose births are told in their order, those that are three already: the others come after them. */
    public static final Fact<Integer> OLDER_CHILDREN = whole("older_children", 0, 15);
    /** Of several children those that go to kindergarten or school. */
    public static final Fact<Integer> CHILDREN_AT_SCHOOL = whole("children_at_school", 0, 15);
    /** Whether she is the only child of a parent of sixty or more, whom she supports. */
    public static final Fact<Boolean> ONLY_CHILD_OF_THE_OLD = yesNo("only_child_of_the_old");

    /** Sisters and brothers who support the same parents, herself among them. */
    public static final Fact<Integer> SUPPORTERS = whole("supporters", 2, 15);

    private final String name;
    private final String values;
    private final Function<String, Optional<T>> parse;

    private Fact(String name, String values, Function<String, Optional<T>> parse) {
        this.name = name;
        this.values = values;
        this.parse = parse;
        BY_NAME.put(name, this);
    }

    /** Whether its values are yes and no. */
    public boolean isYesOrNo() {
        return values.equals(YES_OR_NO);
    }

    /** Whether its value is one of several words, each of which has its own text. */
    public boolean isOneOfSeveral() {
        return values.startsWith(ONE_OF);
    }

    /** Whether its values are days. */
    public boolean isDay() {
        return values.equals(A_DAY);
    }

    /** Its name in files and texts. */
    public String name() {
        return name;
    }

    /** The fact of that name. */
    public static Optional<Fact<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All of them by name. */
    public static Map<String, Fact<?>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** Reads a value.
     * @throws IllegalArgumentException saying what the value has to be
     */
    public T parse(String text) {
        return parse.apply(text.strip())
                .orElseThrow(() -> new IllegalArgumentException(name + " is " + values + ", not '" + text + "'"));
    }

    /** Whether a value that was found in words is a possible one. */
    boolean allows(T value) {
        return parse.apply(value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                .isPresent();
    }

    private static Fact<Integer> whole(String name, int least, int most) {
        return new Fact<>(
                name,
                "a whole number from " + least + " to " + most,
                text -> number(text)
                        .filter(n -> n.stripTrailingZeros().scale() <= 0)
                        .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0
                                && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .map(BigDecimal::intValueExact));
    }

    private static Fact<BigDecimal> decimal(String name, String most) {
        return new Fact<>(
                name,
                "a number from 0 to " + most,
                text -> number(text).filter(n -> n.signum() >= 0 && n.compareTo(new BigDecimal(most)) <= 0));
    }

    private static Fact<Boolean> yesNo(String name) {
        return new Fact<>(name, YES_OR_NO, text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static Fact<LocalDate> day(String name) {
        return new Fact<>(name, A_DAY, time(LocalDate::parse));
    }

    private static Fact<YearMonth> month(String name) {
        return new Fact<>(name, "a month like 2026-11", time(YearMonth::parse));
    }

    private static <T> Function<String, Optional<T>> time(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    private static Fact<String> yearOrMonth(String name, String years, String example) {
        Pattern written = Pattern.compile("(?:" + years + ")(?:-(?:0[1-9]|1[0-2]))?");
        return new Fact<>(
                name,
                "a year or month like " + example + " or " + example + "-03",
                text -> Optional.of(text).filter(t -> written.matcher(t).matches()));
    }

    private static Fact<String> oneOf(String name, String... words) {
        return new Fact<>(
                name,
                ONE_OF + String.join(", ", words),
                text -> Optional.of(text).filter(java.util.List.of(words)::contains));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
