package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedByPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "怀上五个月，老板让我月底走人，合法吗|dismissal_protection.dismissed_pregnant",
                "i'm pregnant and hr told me to leave, can they?|dismissal_protection.dismissed_pregnant",
                "肚子里六个月了，合同下月到期他们不续|dismissal_protection.contract_ends",
                "孩子半岁，上班当中能抽空回去喂个奶吗|breastfeeding.hour",
                "八个月了还让我上大夜，能推吗|pregnancy_work_arrangement.night_and_overtime",
                "刚查出有了，车间天天喷漆，能调开吗|pregnancy_work_arrangement.banned_work",
                "体检单上写着要验孕|health_check_other.pre_employment",
                "去做糖耐，班长让我写事假条|prenatal_check.work_time",
                "春节那三天厂里叫我来上班，给几倍|other_labour.holiday_pay",
                "my boss hasn't paid me since june, what can i do|other_labour.unpaid_wages",
                "全厂停产一个月，工资按什么发|other_labour.stoppage_pay",
                "厂里没订单叫我们在家等，这钱怎么算|other_labour.stoppage_pay",
                "production has been halted, what pay is due|other_labour.stoppage_pay",
                "肚子里都八个月了，他去递状子要离婚，行吗|family_planning_policy.husband_wants_divorce",
                "宝宝七个月，孩子爸起诉离婚能成吗|family_planning_policy.husband_wants_divorce",
                "can he file for divorce, our baby is five months old|family_planning_policy.husband_wants_divorce",
                "失业金的事，我交了十一年|other_labour.unemployment_benefit",
                "钱是打到我卡上还是给公司|maternity_allowance.how_to_apply",
                "厂里没给我交生育险|maternity_allowance.not_insured",
                "离职十个月了再去告他们要工资来得及吗|complaint_arbitration.time_limit",
                "老大老二都不到三岁，能双份吗|childcare_leave.several_children",
                "主任老往我身上蹭，还发荤段子|sexual_harassment.what_to_do",
                "他发那种图，派出所能拘他几天|sexual_harassment.messages_and_stalking",
                "我已经报案了，公司还该不该管|sexual_harassment.employer_duty",
                "前男友老来堵我，申请保护令几天能下来|sexual_harassment.protection_order",
                "how long does a restraining order last|sexual_harassment.protection_order",
                "孩子才三个月他就闹离婚，法院能受理吗|family_planning_policy.husband_wants_divorce",
                "i am pregnant and my husband wants a divorce, can he|family_planning_policy.husband_wants_divorce",
                "老板押着我仨月工资不放，有这个理吗|other_labour.unpaid_wages",
                "喂奶期间把我底薪降了两千，合规吗|dismissal_protection.pay_cut",
                "back from maternity leave and they reduced my salary, is it legal|dismissal_protection.pay_cut"
            })
    void eachPartIsSaid(String words, String intent) {
        assertThat(NamedByParts.are(intent, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "怀上五个月，产假几天|dismissal_protection.dismissed_pregnant",
                "我想跟他离婚，孩子归谁|family_planning_policy.husband_wants_divorce",
                "上班押金能退吗|other_labour.unpaid_wages",
                "产假工资怎么发|dismissal_protection.pay_cut",
                "老板让我月底走人，合法吗|dismissal_protection.dismissed_pregnant",
                "合同下月到期他们不续|dismissal_protection.contract_ends",
                "娃八个月了还让我上大夜，能推吗|pregnancy_work_arrangement.night_and_overtime",
                "明天去做糖耐|prenatal_check.work_time",
                "劳动保护令人满意吗|sexual_harassment.protection_order",
                "春节几天假|other_labour.holiday_pay",
                "停工留薪期工资怎么发|other_labour.stoppage_pay",
                "离婚了，孩子两岁归谁，我能要到吗|family_planning_policy.husband_wants_divorce",
                "男人要离婚，我能不同意吗|family_planning_policy.husband_wants_divorce",
                "怀孕三个月想离职，行吗|family_planning_policy.husband_wants_divorce",
                "产假有多少天|sexual_harassment.employer_duty"
            })
    void aPartIsMissing(String words, String intent) {
        assertThat(NamedByParts.are(intent, words)).isFalse();
    }
}
