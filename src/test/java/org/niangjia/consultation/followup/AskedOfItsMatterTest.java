package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;

/** What is asked of matters of one kind in words that name none. */
class AskedOfItsMatterTest {

    @ParameterizedTest
    @CsvSource({
        "没休完的三天能留到明年不, childcare_leave.days, childcare_leave.how_to_take",
        "'最近走不开，能推到下半年再休吗', other_labour.marriage_leave, other_labour.marriage_leave",
        "能攒到周末一起休不, breastfeeding.hour, breastfeeding.combine_or_travel",
        "can i carry the rest over to next year, other_labour.annual_leave_days, other_labour.annual_leave_days",
        "能拖到明年再还吗, other_labour.penalty_and_training_bond, none",
        "那几天工资照发吗, other_labour.bereavement_leave, other_labour.bereavement_leave",
        "'工资怎么给,是不是一分没有', menstrual_protection.period_pain_leave, other_labour.sick_leave_pay",
        "养伤这段时间工资咋算, other_labour.commuting_injury, other_labour.work_injury_pay",
        "do i still get paid, paternity_leave.days, paternity_leave.pay_or_refused",
        "工资怎么算, other_labour.overtime_pay, none",
        "扣的那两天工资能要回来吗, prenatal_check.work_time, prenatal_check.refused",
        "how do i get my money back, other_labour.wage_deductions, other_labour.wage_deductions",
        "那笔钱怎么要回来, childcare_subsidy_tax.subsidy_amount, none",
        "可是公司不愿意给我申报, other_labour.commuting_injury, other_labour.work_injury_claim",
        "but the boss won't report it, other_labour.work_injury_scope, other_labour.work_injury_claim",
        "公司不给申报, maternity_allowance.amount, none",
        "我和老公各扣一半行吗, childcare_subsidy_tax.tax_deduction_infant, childcare_subsidy_tax.tax_deduction_infant",
        "我和老公各扣一半行吗, other_labour.wage_deductions, none",
        "'他单位在外地,也一样有吗', other_labour.marriage_leave, other_labour.marriage_leave",
        "最多能领到孩子多大, childcare_subsidy_tax.subsidy_who, childcare_subsidy_tax.subsidy_amount",
        "我老公请假陪我去能算假吗, prenatal_check.how_often, prenatal_check.work_time",
        "上个月我找老板催过，他说下月一定给, complaint_arbitration.time_limit, complaint_arbitration.time_limit",
        "我找老板要过几次才算, complaint_arbitration.time_limit, none",
        "那顺延到什么时候算完, dismissal_protection.contract_ends, dismissal_protection.contract_ends",
        "until when exactly, dismissal_protection.contract_ends, dismissal_protection.contract_ends",
        "until when exactly, other_labour.overtime_pay, none",
        "医药费该谁出, miscarriage_leave.days, miscarriage_leave.pay",
        "住院费谁掏, other_labour.overtime_pay, none",
        "得开个啥证明给厂里, menstrual_protection.menopause, menstrual_protection.menopause",
        "非得医院开证明吗, menstrual_protection.period_pain_leave, menstrual_protection.period_pain_leave",
        "需要什么材料, paternity_leave.days, paternity_leave.how_to_take",
        "需要什么材料, other_labour.overtime_pay, none"
    })
    void areAnsweredForIt(String words, String before, String asked) {
        assertThat(AskedOfItsMatter.intent(words, Matter.of(before)).orElse("none"))
                .isEqualTo(asked);
    }
}
