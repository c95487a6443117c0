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
        "'打算等明年五一办婚礼再休，可以吗，会过期不', other_labour.marriage_leave, other_labour.marriage_leave",
        "'想拖到后年夏天再歇，行不行，会不会作废', other_labour.marriage_leave, other_labour.marriage_leave",
        "'想拖到后年夏天再还，行不行', other_labour.penalty_and_training_bond, none",
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
        "需要什么材料, other_labour.overtime_pay, none",
        "医院要开什么证明给厂里看, prenatal_check.work_time, prenatal_check.work_time",
        "会计说只拿合同上的底薪来算, other_labour.severance, other_labour.severance",
        "厂长非按最低工资3000给我算, other_labour.layoff, other_labour.severance",
        "'绩效和年终奖都不算，只认基本工资', other_labour.illegal_dismissal, other_labour.severance",
        "是按税前还是到手算, other_labour.severance, other_labour.severance",
        "全勤奖和提成算不算进去, other_labour.severance, other_labour.severance",
        "my boss says only the basic wage counts, dismissal_protection.compensation_amount, dismissal_protection.compensation_amount",
        "是按我自己工资吗, maternity_allowance.amount, maternity_allowance.amount",
        "按我自己的工资来算吗, other_labour.overtime_pay, none",
        "这钱要交税吗, childcare_subsidy_tax.subsidy_amount, childcare_subsidy_tax.subsidy_and_dibao",
        "is it taxed?, childcare_subsidy_tax.subsidy_who, childcare_subsidy_tax.subsidy_and_dibao",
        "do i have to pay tax on it, maternity_allowance.amount, maternity_allowance.tax_free",
        "这钱要交税吗, other_labour.severance, none",
        "do commissions count, other_labour.severance, other_labour.severance",
        "公司按最低工资给我发, other_labour.overtime_pay, none",
        "奖金什么时候发, other_labour.severance, none",
        "公司最后一个月按最低工资发的, other_labour.severance, none",
        "我手里没有证据, other_labour.illegal_dismissal, none",
        "i don't have any proof, other_labour.illegal_dismissal, none",
        "想休几天假, other_labour.overtime_pay, none",
        "还要交吗, other_labour.social_insurance_waiver, none",
        "主管说下个月给补休, other_labour.overtime_pay, other_labour.overtime_pay",
        "不发钱光给倒休行吗, other_labour.holiday_pay, other_labour.holiday_pay",
        "the boss only offers a day off, other_labour.holiday_pay, other_labour.holiday_pay",
        "主管说下个月给补休, maternity_leave.days, none",
        "说是过期就作废, other_labour.annual_leave_days, other_labour.unused_annual_leave",
        "去年的已经清零了, childcare_leave.days, childcare_leave.how_to_take",
        "does the leave run out, other_labour.marriage_leave, other_labour.marriage_leave",
        "合同到期作废, other_labour.severance, none",
        "我俩都离过婚，也有吗, other_labour.marriage_leave, other_labour.marriage_leave",
        "it's a second marriage for him, other_labour.marriage_leave, other_labour.marriage_leave",
        "我再婚了, maternity_leave.days, none",
        "可他们从来没给我看过考评, dismissal_protection.probation, dismissal_protection.probation",
        "but they never showed me any proof, dismissal_protection.fault_dismissal, dismissal_protection.fault_dismissal",
        "没给我通知, other_labour.overtime_pay, none",
        "我那活早就让别人顶了, other_labour.illegal_dismissal, other_labour.illegal_dismissal",
        "they have already replaced me, dismissal_protection.compensation_amount, dismissal_protection.dismissed_pregnant",
        "招人干活, other_labour.illegal_dismissal, none",
        "以前多发的补助要还吗, other_labour.social_insurance_waiver, other_labour.social_insurance_waiver",
        "以前多发的补助要还吗, childcare_subsidy_tax.subsidy_amount, none",
        "财务讲后头多出来的俩月没工资, maternity_leave.days, maternity_allowance.wage_and_allowance",
        "'老板说这15天是白歇，合法吗', paternity_leave.days, paternity_leave.pay_or_refused",
        "my boss says the extra days are unpaid, maternity_leave.days, maternity_allowance.wage_and_allowance",
        "结婚那几天厂里不给钱, other_labour.marriage_leave, other_labour.marriage_leave",
        "老板不发工资, maternity_leave.days, none",
        "劳资的人说只发四个月的工资, maternity_allowance.wage_and_allowance, none",
        "会计讲就付98天的钱, maternity_allowance.amount, maternity_allowance.wage_and_allowance",
        "躺了三个月，工资怎么算, other_labour.commuting_injury, other_labour.work_injury_pay",
        "'一听我有了就把我刷下来，能去告不', discrimination_equal_pay.hiring_questions, discrimination_equal_pay.sue_or_report",
        "they turned me down because i'm pregnant, health_check_other.pre_employment, discrimination_equal_pay.sue_or_report",
        "就不要我了, dismissal_protection.dismissed_pregnant, none",
        "财务讲这个月没工资, other_labour.overtime_pay, none",
        "头两个月只发正式的六成, other_labour.probation_period, other_labour.probation_period",
        "'试用期工资打七折，行吗', other_labour.probation_period, other_labour.probation_period",
        "they only pay me 60% for now, other_labour.probation_period, other_labour.probation_period",
        "试用期能打卡吗, other_labour.probation_period, none",
        "只发六成, other_labour.sick_leave_pay, none",
        "到手的工资够不着最低工资, other_labour.over_age_workers, other_labour.over_age_workers",
        "工资低于最低工资, other_labour.students_and_interns, none",
        "'上长白班的话，当中能坐下歇几分钟', pregnancy_work_arrangement.night_and_overtime, pregnancy_work_arrangement.rest_breaks",
        "当中能歇几分钟, other_labour.annual_leave_days, none",
        "'拖到哺乳期完了照样不跟我签，一分钱没有吗', dismissal_protection.contract_ends, other_labour.contract_expiry",
        "'等孩子满周岁，厂里还是不续，能有补偿吗', dismissal_protection.contract_ends, other_labour.contract_expiry",
        "孩子满周岁还能喂奶吗, dismissal_protection.contract_ends, none",
        "'店里装没看见，我自己去报案行吗', sexual_harassment.employer_duty, sexual_harassment.what_to_do",
        "can i go to the police myself, sexual_harassment.retaliation, sexual_harassment.what_to_do",
        "'老板不管，我能报警吗', other_labour.unpaid_wages, none",
        "这么干派出所会抓他吗, sexual_harassment.messages_and_stalking, sexual_harassment.what_to_do",
        "'单位假装没看见呢，不用担责吗', sexual_harassment.what_to_do, sexual_harassment.employer_duty",
        "and the hotel is not responsible, sexual_harassment.what_to_do, sexual_harassment.employer_duty",
        "'公司不管，它没责任吗', other_labour.commuting_injury, none",
        "那我的假能休几天, medical_expenses.covered, maternity_leave.days",
        "and how many days of leave do i get, maternity_allowance.not_insured, maternity_leave.days",
        "那假呢几天, other_labour.severance, none"
    })
    void areAnsweredForIt(String words, String before, String asked) {
        assertThat(AskedOfItsMatter.intent(words, Matter.of(before)).orElse("none"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "上班当中能歇多久, pregnancy_work_arrangement.night_and_overtime, pregnancy_work_arrangement.rest_breaks",
        "'经理护着他，我直接找警察可以不', sexual_harassment.what_to_do, sexual_harassment.what_to_do",
        "那笔补助用不用退, other_labour.social_insurance_waiver, other_labour.social_insurance_waiver",
        "那笔补助用不用退, sexual_harassment.what_to_do, none",
        "'店里早知道了，难道没责任', sexual_harassment.what_to_do, sexual_harassment.employer_duty",
        "'店里早知道了，难道没责任', complaint_arbitration.evidence, none",
        "周末能歇几天, pregnancy_work_arrangement.night_and_overtime, none"
    })
    void someAreAnsweredAlsoWhereSomethingElseWasSpokenOfSince(String words, String earlier, String asked) {
        assertThat(AskedOfItsMatter.ofAnEarlier(words, Matter.of(earlier)).orElse("none"))
                .isEqualTo(asked);
    }
}
