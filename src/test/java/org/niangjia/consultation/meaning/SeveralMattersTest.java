package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralMattersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "护理假给批了十天，育儿假说两岁后就没了，这俩说法哪个错|childcare_leave.days|paternity_leave.days childcare_leave.days",
                "陪产假几天，育儿假呢|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "How many days of paternity leave do I get, and what about childcare leave?|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "晚上能不能不上夜班，喂奶时间呢|breastfeeding.night_and_overtime|breastfeeding.night_and_overtime breastfeeding.hour",
                "厂办说婚假三天，同事的育儿假一年倒有十天，婚假和那个各多少|other_labour.marriage_leave|other_labour.marriage_leave childcare_leave.days",
                "育儿补贴老二一年几个钱，个税一个月又能抵多少|childcare_subsidy_tax.subsidy_amount|childcare_subsidy_tax.subsidy_amount childcare_subsidy_tax.tax_deduction_infant",
                "我一天能抽多长空喂奶，还叫我上大夜，行不行|breastfeeding.night_and_overtime|breastfeeding.hour breastfeeding.night_and_overtime",
                "怀满七个月，晚班照排，中间能歇多会儿|pregnancy_work_arrangement.night_and_overtime|pregnancy_work_arrangement.night_and_overtime pregnancy_work_arrangement.rest_breaks",
                "怀孕满七个月，照样排我大夜，还说每天歇一小时没这说法|pregnancy_work_arrangement.rest_breaks|pregnancy_work_arrangement.night_and_overtime pregnancy_work_arrangement.rest_breaks",
                "I am eight months pregnant and on nights, how much rest a day should I get|pregnancy_work_arrangement.night_and_overtime|pregnancy_work_arrangement.night_and_overtime pregnancy_work_arrangement.rest_breaks",
                "我生了老公能休几天？孩子三岁前每年还有伐|childcare_leave.days|paternity_leave.days childcare_leave.days",
                "没上生育险，产假的工资和住院的钱谁出|medical_expenses.not_insured|maternity_allowance.not_insured medical_expenses.not_insured",
                "No insurance: who covers the hospital bill and my pay during leave|maternity_allowance.not_insured|medical_expenses.not_insured maternity_allowance.not_insured",
                "他老发黄图，报警咋罚，厂里该不该给我心理疏导|sexual_harassment.messages_and_stalking|sexual_harassment.messages_and_stalking sexual_harassment.employer_duty",
                "我有几天陪产？之后每年陪小孩的假几天|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "我能陪老婆歇几天？往后娃小的时候我每年还另外有几天|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "How many days off do I get as the father, and after that each year until the kid is three?|childcare_leave.days|paternity_leave.days childcare_leave.days",
                "How many days can I, the father, take off, and how many days of childcare leave a year?|childcare_leave.days|paternity_leave.days childcare_leave.days",
                "婚假几天？生孩子那个假听说是个范围，从几天到几天|other_labour.marriage_leave|other_labour.marriage_leave maternity_leave.days",
                "今天还给不给喂奶时间，今晚的夜班能推掉吗|breastfeeding.hour|breastfeeding.hour breastfeeding.night_and_overtime",
                "查宫颈是几岁到几岁，刮片子多久一回|cancer_screening.how_often|cancer_screening.free_public cancer_screening.how_often",
                "娃头一年里，陪产的假跟育儿的假加起来最少有几天|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "他的陪产假，还有育儿假，头一年加一块多少天|childcare_leave.days|paternity_leave.days childcare_leave.days",
                "Paternity leave and childcare leave together, how many days in the first year?|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "Who pays my maternity leave and who pays the delivery bill?|medical_expenses.not_insured|maternity_allowance.not_insured medical_expenses.not_insured",
                "我每年年假几天，生孩子休几天|maternity_leave.days|other_labour.annual_leave_days maternity_leave.days",
                "我们省婚假几天？生孩子那个假听说是个范围，从几天到几天|other_labour.marriage_leave|other_labour.marriage_leave maternity_leave.days",
                "双胞胎，我能休几天，老公能休几天|maternity_leave.multiple_births|maternity_leave.multiple_births paternity_leave.days",
                "我有几天陪产？之后每年陪小孩的假几天|paternity_leave.days|paternity_leave.days childcare_leave.days",
                "国家那个奶粉钱一年能领多少，还有交税时候每个月能少算多少收入|childcare_subsidy_tax.subsidy_amount|childcare_subsidy_tax.subsidy_amount childcare_subsidy_tax.tax_deduction_infant",
                "查宫颈是多大岁数到多大岁数？刮片子的多久一回|cancer_screening.how_often|cancer_screening.free_public cancer_screening.how_often",
                "知道我有了以后把我从前台换到洗碗间，底薪砍了一千|dismissal_protection.pay_cut|pregnancy_work_arrangement.transfer_against_will dismissal_protection.pay_cut",
                "I'm pregnant, they moved me to the packing line and cut my pay|pregnancy_work_arrangement.transfer_against_will|pregnancy_work_arrangement.transfer_against_will dismissal_protection.pay_cut",
                "How many days of marriage leave do I get, and how long is childcare leave?|childcare_leave.days|other_labour.marriage_leave childcare_leave.days",
            })
    void eachThatIsNamedAndAskedForIsAnswered(String words, String understood, String intents) {
        assertThat(SeveralMatters.asked(() -> understood, words)).isEqualTo(List.of(intents.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产假休完了，育儿假能休几天",
                "婚假休过了，现在问产假几天",
                "上夜班补贴多少钱，喂奶一天几个小时",
                "喂奶一天几个小时，加班不让去",
                "产假休完了，育儿假跟年假加起来几天",
                "育儿假几天",
                "育儿假他能休几天",
                "老公能休几天婚假，育儿假休过了"
            })
    void whatIsOnlyToldOfIsNot(String words) {
        assertThat(SeveralMatters.asked(() -> "childcare_leave.days", words)).isEmpty();
        assertThat(SeveralMatters.asked(() -> "breastfeeding.hour", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"怀孕了把我调去仓库，工资没变", "怀孕后工资降了一千，岗位没动"})
    void aTransferOrACutAloneIsOne(String words) {
        assertThat(SeveralMatters.asked(() -> "dismissal_protection.pay_cut", words))
                .isEmpty();
    }

    @Test
    void whatWasUnderstoodIsOneOfThem() {
        assertThat(SeveralMatters.asked(() -> "other_labour.severance", "护理假几天，育儿假几天"))
                .isEmpty();
    }
}
