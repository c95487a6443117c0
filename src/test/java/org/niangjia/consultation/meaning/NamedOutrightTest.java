package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedOutrightTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "哺乳时间不给，劳动局上门会不会罚厂里|complaint_arbitration.violations_and_fines",
                "不给产检时间，人社是不是得罚单位一千|complaint_arbitration.violations_and_fines",
                "Can the company be fined for this?|complaint_arbitration.violations_and_fines",
                "三年前被科长摸了我，现在告他来得及不|sexual_harassment.what_to_do",
                "被猥亵了，让他道歉有没有时效|sexual_harassment.what_to_do",
                "He groped me, can I still sue?|sexual_harassment.what_to_do",
                "闺女落地半年了，每天那一个钟头喂奶时间能用到哪一天|breastfeeding.hour",
                "哺乳时间截止是哪天|breastfeeding.until_when",
                "Until when can I take the nursing hour?|breastfeeding.until_when",
                "单位只给158天，这话占理不|maternity_leave.days",
                "厂里说九十八天，不对，说128天，合理吗|maternity_leave.days",
                "这胎能歇够158天不，下月生|maternity_leave.days",
                "别的公司给女的放188，是不是人人都得给|maternity_leave.days",
                "2019年生的娃，厂里只给了98天，当年应该多少|maternity_leave.days",
                "158天快歇完了，单位肯让我多休，还能再休多久|maternity_leave.days",
                "My 128 days end soon, can I get extra weeks|maternity_leave.days",
                "老公单位只批护理假七天，听说改了?|paternity_leave.days",
                "陪产假10天，对不对|paternity_leave.days",
                "五个月整引的产，就批半个月，合理吗|miscarriage_leave.days",
                "10个月没合同，每月3600，除了到手的，双倍还差多少|other_labour.no_written_contract",
                "山东多给的那60天，工资是医保那边基金掏，还是老板掏|maternity_allowance.wage_and_allowance",
                "宫颈癌多大岁数查，35岁能查吗|cancer_screening.free_public",
                "98天之后再加的那60天，钱是医保基金付还是我们公司付|maternity_allowance.wage_and_allowance",
                "省里加的60天是单位给钱还是社保给钱|maternity_allowance.wage_and_allowance",
                "孩子三岁前每年有几天假伐|childcare_leave.days",
                "厂里没给我交生育保险，三月份生，歇着的时候谁给发钱|maternity_allowance.not_insured",
                "The shop never registered me for social insurance, baby comes in spring. Who pays me then?|maternity_allowance.not_insured",
                "我们超市全体员工工资总额六十万，一个月要拨给工会多少钱|union_help.join",
                "我怀着孕，店长通知我明天不用去了，这合法吗|dismissal_protection.dismissed_pregnant",
                "生育津贴是按我自己工资算吗|maternity_allowance.amount",
                "津贴按厂里平均工资发的吧，对不|maternity_allowance.amount",
                "Is my maternity allowance calculated from my own wages or from the company average?|maternity_allowance.amount",
                "哺乳期被公司辞退，可以吗|dismissal_protection.dismissed_pregnant",
                "I'm six months pregnant and the manager said Friday is my last day. Is this allowed?|dismissal_protection.dismissed_pregnant"
            })
    void whatIsNamedIsMeant(String words, String intent) {
        assertThat(NamedOutright.is(intent, words)).isTrue();
        assertThat(NamedOutright.is("other_labour.severance", words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Friday is my last day before maternity leave. Is it allowed to go home early?|dismissal_protection.dismissed_pregnant",
                "社保公司一直交着，产假里谁给发钱|maternity_allowance.not_insured",
                "老公单位没给他交社保，我生孩子谁给钱|maternity_allowance.not_insured",
                "迟到公司罚我50块合法吗|complaint_arbitration.violations_and_fines",
                "不给哺乳时间找谁|complaint_arbitration.violations_and_fines",
                "被同事骂了，能告他吗|sexual_harassment.what_to_do",
                "喂奶时间攒到哪天一起休|breastfeeding.hour",
                "喂奶时间每天到底几个钟头|breastfeeding.hour",
                "病假休了120天，让我回去，合理吗|maternity_leave.days",
                "只给30天，合理吗|maternity_leave.days",
                "给了128天|maternity_leave.days",
                "生完娃扣了我188块，是不是违法|maternity_leave.days",
                "生孩子那年工资是不是涨到188|maternity_leave.days",
                "陪产假休了7天|paternity_leave.days",
                "陪产假7天的工资是不是该发|paternity_leave.days",
                "产假158天，陪产假15天，对吗|paternity_leave.days",
                "引产休了半个月，把我辞退合理吗|miscarriage_leave.days",
                "产检的钱是医保掏还是公司掏|maternity_allowance.wage_and_allowance",
                "多给的60天从哪天起算|maternity_allowance.wage_and_allowance",
                "孩子三岁前每年体检几次|childcare_leave.days"
            })
    void whatIsNotIsAskedBack(String words, String intent) {
        assertThat(NamedOutright.is(intent, words)).isFalse();
    }
}
