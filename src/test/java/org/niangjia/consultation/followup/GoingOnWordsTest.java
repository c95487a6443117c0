package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.meaning.TurnOfTheMatter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.model.Candidate;

/** What words that go on from a matter make of it, without any model. */
class GoingOnWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Set<Fact<?>> ANNUAL_LEAVE =
            Set.of(Fact.WORKED_YEARS, Fact.SERVICE_MONTHS, Fact.DAYS_TAKEN, Fact.MONTHLY_WAGE);

    private static final Set<Fact<?>> OVERTIME = Set.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_ON, Fact.HOURLY_WAGE);

    @ParameterizedTest
    @CsvSource({
        "等我生完回来上班呢, pregnancy_work_arrangement.night_and_overtime, breastfeeding.night_and_overtime",
        "那产假结束回厂以后还能歇吗, pregnancy_work_arrangement.rest_breaks, breastfeeding.hour",
        "and once i am back, pregnancy_work_arrangement.night_and_overtime, breastfeeding.night_and_overtime",
        "等孩子大点了还有假带他没, maternity_leave.days, childcare_leave.days",
        "孩子会走以后还有什么假吗, paternity_leave.days, childcare_leave.days",
        "'when he is a bit older, is there any time off to look after him', maternity_leave.days, childcare_leave.days",
        "孩子还小的时候他每年还有假吗, paternity_leave.days, childcare_leave.days",
        "娃三岁以前爸爸还能请假吗, paternity_leave.days, childcare_leave.days",
        "'does my husband get any days later, while she is small', paternity_leave.days, childcare_leave.days",
        "休完这个往后每年还有假没, paternity_leave.days, childcare_leave.days",
        "is there any time off every year after this, paternity_leave.pay_or_refused, childcare_leave.days",
        "每年还有体检吗, maternity_leave.days, none",
        "孩子还小能上夜班吗, maternity_leave.days, none",
        "while she is small can i leave early, maternity_leave.days, none",
        "要是宝宝过了一周岁呢, breastfeeding.night_and_overtime, breastfeeding.until_when",
        "娃满一周岁以后还给不给, breastfeeding.hour, breastfeeding.until_when",
        "what about after the first birthday, breastfeeding.hour, breastfeeding.until_when",
        "娃满一周岁以后送托班, breastfeeding.hour, none",
        "孩子一岁了还有哺乳假吗, maternity_leave.days, none",
        "孩子会走路了送哪个托班, maternity_leave.days, none",
        "我休完产假回来岗位没了, maternity_leave.days, none",
        "休完产假回来把我调走了, pregnancy_work_arrangement.night_and_overtime, none",
        "等孩子大点了还有假带他没, other_labour.severance, none"
    })
    void whatIsAskedOfALaterTimeIsAnotherMatter(String words, String before, String after) {
        assertThat(LaterOn.intent(words, Matter.of(before)).orElse("none")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "可我现在怀着呢, other_labour.severance, dismissal_protection.dismissed_pregnant",
        "我在哺乳期，孩子五个月, other_labour.contract_expiry, dismissal_protection.contract_ends",
        "but i am pregnant, other_labour.illegal_dismissal, dismissal_protection.dismissed_pregnant",
        "我刚怀上, other_labour.layoff, dismissal_protection.company_closes_or_layoff",
        "我要是不想走呢, other_labour.severance, other_labour.illegal_dismissal",
        "我就想接着干, dismissal_protection.compensation_amount, dismissal_protection.dismissed_pregnant",
        "i'd rather keep my job, other_labour.layoff, other_labour.illegal_dismissal",
        "要是我拿钱走人，总共能拿多少, dismissal_protection.dismissed_pregnant, dismissal_protection.compensation_amount",
        "他到底该赔我几个月, dismissal_protection.compensation_amount, dismissal_protection.compensation_amount",
        "if i do not go back and just leave then how much do they have to pay me, dismissal_protection.dismissed_pregnant, dismissal_protection.compensation_amount",
        "总共能拿多少, other_labour.resign, none",
        "他非要开我的话，得赔我多少, dismissal_protection.fault_dismissal, dismissal_protection.compensation_amount",
        "if they still fire me with no proof how much do they owe me, dismissal_protection.fault_dismissal, dismissal_protection.compensation_amount",
        "那我能拿多少, dismissal_protection.fault_dismissal, none",
        "可我都怀七个多月了，还能这么排吗, other_labour.overtime_pay, pregnancy_work_arrangement.night_and_overtime",
        "但是我还在哺乳期，也能让我加吗, other_labour.weekly_rest, breastfeeding.night_and_overtime",
        "'but i am eight months along, can they still make me', other_labour.overtime_pay, pregnancy_work_arrangement.night_and_overtime",
        "可我怀着孕，能休几天, other_labour.overtime_pay, none",
        "可是我老婆怀七个月了，能不加吗, other_labour.overtime_pay, none",
        "其实合同一直没跟我签, other_labour.probation_period, other_labour.no_written_contract",
        "i never signed a contract, other_labour.contract_expiry, other_labour.no_written_contract",
        "合同签了没给我, other_labour.probation_period, none",
        "i am six months along, other_labour.contract_expiry, dismissal_protection.contract_ends",
        "产假工资能拿多少, dismissal_protection.dismissed_pregnant, none",
        "干不动了，能提前几年不, other_labour.retirement_age, other_labour.retirement_age",
        "我社保总共才缴了11年, other_labour.retirement_age, other_labour.retirement_age",
        "can i go a bit earlier?, other_labour.retirement_age, other_labour.retirement_age",
        "'能早点不，最多能提前多久', other_labour.retirement_age, other_labour.retirement_age",
        "能早点下班不, other_labour.working_hours, none",
        "我婆婆七十了，能做不, cancer_screening.how_often, cancer_screening.free_public",
        "my mother is 70 can she get it too, cancer_screening.employer_duty, cancer_screening.free_public",
        "我婆婆七十了，能做不, other_labour.severance, none",
        "我不肯写，他们直接赶我走呢, dismissal_protection.forced_resignation, dismissal_protection.dismissed_pregnant",
        "我不愿意离职，想接着上班，成不成, dismissal_protection.compensation_amount, dismissal_protection.dismissed_pregnant",
        "能不能回去继续干, other_labour.illegal_dismissal, other_labour.illegal_dismissal",
        "我偏不走行吗, other_labour.layoff, other_labour.illegal_dismissal",
        "'i do not want to quit, can i go back to work', dismissal_protection.forced_resignation, dismissal_protection.forced_resignation",
        "想留下来干的话有办法吗, dismissal_protection.contract_ends, dismissal_protection.contract_ends",
        "万一真开除我了呢, breastfeeding.night_and_overtime, dismissal_protection.dismissed_pregnant",
        "what if they fire me, sexual_harassment.what_to_do, sexual_harassment.retaliation",
        "万一真开除我了呢, childcare_leave.days, none",
        "'我去挑的头，结果把我给辞了', union_help.join, union_help.fired_for_union_work",
        "'要是为这把我炒了，赔多少', pregnancy_work_arrangement.night_and_overtime, dismissal_protection.compensation_amount",
        "厂里给我开证明吗, maternity_leave.days, none",
        "我不走仲裁行吗, other_labour.severance, none",
        "我没怀孕, other_labour.severance, none",
        "我同事也怀孕了, other_labour.severance, none",
        "我怀孕了能休几天, other_labour.severance, none",
        "可我现在怀着呢, other_labour.annual_leave_days, none",
        "我想接着休产假, other_labour.severance, none"
    })
    void whatIsToldOfAProtectedWorkerTurnsTheMatter(String words, String before, String after) {
        assertThat(TurnOfTheMatter.intent(words, Matter.of(before)).orElse("none"))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "我不愿意走，还能留下来干吗, other_labour.illegal_dismissal",
        "不想被辞，可以继续上班么, other_labour.illegal_dismissal",
        "i want to keep my job, other_labour.illegal_dismissal",
        "我不想干了，能走吗, none",
        "我想接着休产假, none"
    })
    void whoWantsToStayMayHaveAskedOfMoreSince(String words, String after) {
        List<Matter> matters = List.of(Matter.of("other_labour.layoff"), Matter.of("complaint_arbitration.evidence"));
        assertThat(TurnOfTheMatter.ofWhoStays(words, matters).orElse("none")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "可单位一直没给我上生育险, maternity_allowance.amount, maternity_allowance.not_insured",
        "厂里没给我们交社保, miscarriage_leave.days, miscarriage_leave.pay",
        "没给我交社保, other_labour.overtime_pay, none",
        "我们厂从来没上过保险, miscarriage_leave.days, miscarriage_leave.pay",
        "每个月发的津贴她也能领？, maternity_insurance_eligibility.male_worker_wife, maternity_insurance_eligibility.male_worker_wife",
        "在家歇的那几个月谁给钱, medical_expenses.not_insured, maternity_allowance.not_insured",
        "who pays the months at home, medical_expenses.not_insured, maternity_allowance.not_insured",
        "住院的钱谁出, medical_expenses.not_insured, none",
        "那津贴我能领吗, maternity_insurance_eligibility.male_worker_wife, maternity_insurance_eligibility.male_worker_wife",
        "老板从来没给我上过社保怎么办, miscarriage_leave.pay, miscarriage_leave.pay",
        "单位没给我交生育险，那我该咋办, maternity_leave.days, maternity_allowance.not_insured",
        "没给我交社保，能休几天, miscarriage_leave.pay, none",
        "生育津贴是不是泡汤了, other_labour.social_insurance_waiver, maternity_allowance.not_insured",
        "要是单位压根没给上呢, maternity_allowance.amount, maternity_allowance.not_insured",
        "要是单位没给涨工资呢, maternity_allowance.amount, none",
        "'will i still get the allowance', other_labour.social_insurance_unpaid, maternity_allowance.not_insured",
        "高温津贴还能领吗, other_labour.social_insurance_waiver, none",
        "离职了生育津贴还能领吗, other_labour.social_insurance_waiver, none",
        "那津贴我能领吗, other_labour.severance, none"
    })
    void whoIsInsuredByWhomTurnsTheMatter(String words, String before, String after) {
        assertThat(TurnOfInsurance.intent(words, Matter.of(before)).orElse("none"))
                .isEqualTo(after);
    }

    @Test
    void whoSaysThatItWasUnlawfulAsksForTheDamages() {
        List<Candidate> ranked = List.of(
                new Candidate("other_labour.severance", "other_labour", 0.5),
                new Candidate("other_labour.illegal_dismissal", "other_labour", 0.3));
        Facts none = Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 29));
        assertThat(Nearness.ofUnlawfulEnd(ranked, none)).isEmpty();
        assertThat(Nearness.ofUnlawfulEnd(ranked, none.with(Fact.UNLAWFUL, true)))
                .contains(ranked.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "i am in my 9th month and they still want nights, pregnancy_work_arrangement",
        "我肚子都八个月大了还排夜班, none",
        "怀孕了还排夜班, pregnancy_work_arrangement",
        "my baby is 4 months and they keep me late, breastfeeding",
        "娃才五个月就排我夜班, breastfeeding",
        "怀着老二，娃才一岁半就排夜班, pregnancy_work_arrangement",
        "夜班给多少钱, none"
    })
    void theSameQuestionIsOfTheStateThatIsTold(String words, String topic) {
        List<Candidate> ranked = List.of(
                new Candidate("breastfeeding.night_and_overtime", "breastfeeding", 0.4),
                new Candidate("pregnancy_work_arrangement.night_and_overtime", "pregnancy_work_arrangement", 0.4));
        assertThat(Nearness.ofStateTold(ranked, words).map(Candidate::topic).orElse("none"))
                .isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "breastfeeding.hour, breastfeeding.night_and_overtime",
        "pregnancy_work_arrangement.lighter_work, pregnancy_work_arrangement.night_and_overtime",
        "maternity_leave.days, none"
    })
    void theSameQuestionIsOfTheStateThatWasSpokenOf(String before, String asked) {
        List<Candidate> ranked = List.of(
                new Candidate("pregnancy_work_arrangement.night_and_overtime", "pregnancy_work_arrangement", 0.5),
                new Candidate("other_labour.overtime_limits", "other_labour", 0.3),
                new Candidate("breastfeeding.night_and_overtime", "breastfeeding", 0.2));
        assertThat(Nearness.ofStateSpokenOf(
                                ranked, List.of(Matter.of("other_labour.sick_leave_pay"), Matter.of(before)))
                        .map(Candidate::intent)
                        .orElse("none"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"'10月11号是礼拜天,我也去了', rest_day, none", "'说错了,是周六', rest_day, 3", "'老板说没钱', none, 3"})
    void howLongTheWorkWasOnADayIsNotTrueOfAnother(String words, String kind, String hours) {
        Matter before = Matter.of("other_labour.holiday_pay")
                .with(Map.of(Fact.OVERTIME_ON, "holiday", Fact.OVERTIME_HOURS, new BigDecimal(3)));
        Map<Fact<?>, Object> told = AnotherDay.in(words, before, TODAY);
        assertThat(told.getOrDefault(Fact.OVERTIME_ON, "none")).isEqualTo(kind);
        assertThat(AnotherDay.from(before, told, words, LocalDate.of(2026, 11, 27))
                        .told()
                        .getOrDefault(Fact.OVERTIME_HOURS.name(), "none"))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "来这之前在别的厂还干过五年, 11",
        "忘了说，以前在另一家做了3年半, 9.5",
        "before that i also worked 4 years at another factory, 10",
        "之前在别的厂干过五年, none",
        "之前在别的厂干的，一共五年, none",
        "以前的老板还欠我五年的钱, none"
    })
    void anEarlierJobThatComesOnTopIsAdded(String words, String years) {
        Matter matter = Matter.of("other_labour.annual_leave_days").with(Map.of(Fact.WORKED_YEARS, new BigDecimal(6)));
        assertThat(EarlierJobs.added(words, matter, ANNUAL_LEAVE, TODAY)
                        .map(more -> more.told().get(Fact.WORKED_YEARS.name()))
                        .orElse("none"))
                .isEqualTo(years);
    }

    @Test
    void anEarlierJobIsPutRightBesideTheOneOfNow() {
        Matter matter = Matter.of("other_labour.annual_leave_days")
                .with(Map.of(Fact.SERVICE_MONTHS, new BigDecimal(72), Fact.WORKED_YEARS, new BigDecimal(11)));
        assertThat(EarlierJobs.added("说错了，先前那家只干了三年", matter, ANNUAL_LEAVE, TODAY)
                        .map(Matter::told))
                .hasValueSatisfying(told ->
                        assertThat(told).containsEntry("worked_years", "9").containsEntry("service_months", "72"));
    }

    @Test
    void timeAtWorkIsOvertimeWhereThatIsSpokenOf() {
        assertThat(InItsWords.of("国庆1号那天我也去了，8小时", OVERTIME)).isEqualTo("国庆1号那天我加班8小时");
        assertThat(InItsWords.of("上个礼拜天干了六小时", OVERTIME)).isEqualTo("上个礼拜天加班六小时");
        assertThat(InItsWords.of("我在这干了三年", OVERTIME)).isEqualTo("我在这干了三年");
        assertThat(InItsWords.of("上个礼拜天干了六小时", ANNUAL_LEAVE)).isEqualTo("上个礼拜天干了六小时");
    }

    @Test
    void aWageWithoutOvertimeIsTheOneOfAnnualLeave() {
        assertThat(InItsWords.of("工资4350，不算加班的", ANNUAL_LEAVE)).isEqualTo("工资4350");
        assertThat(InItsWords.of("一个月4350，加班费另算", ANNUAL_LEAVE)).isEqualTo("一个月4350");
        assertThat(InItsWords.of("一个月4350，加班费没发", ANNUAL_LEAVE)).isEqualTo("一个月4350，加班费没发");
        assertThat(InItsWords.of("工资4350，不含奖金", ANNUAL_LEAVE)).isEqualTo("工资4350，不含奖金");
        assertThat(InItsWords.of("工资4350，不算加班的", Set.of(Fact.MONTHLY_WAGE))).isEqualTo("工资4350，不算加班的");
    }
}
