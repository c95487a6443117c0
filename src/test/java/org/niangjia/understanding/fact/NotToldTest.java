package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What words do not tell, though they sound like it: another's figure, another year's, another matter's. A wrong fact makes a wrong answer. */
class NotToldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "厂里通知俺合同到期不续了，原来一个月5200，补偿怎么算|renewal_refused|",
                "老板跟我不续签了，待遇一样没变过，干了六年|renewal_refused|",
                "单位说工资照旧再续两年，可是得去倒班，我没签|renewal_refused|",
                "续签条件不变，但公积金不给交了，我不续|renewal_refused|",
                "续签每天要加3个小时，工资不变，我不签|renewal_refused|",
                "The company did not renew my contract, same pay as before, four years|renewal_refused|",
                "单位按原工资让我续三年，是我自己不想干了|renewal_refused|true",
                "They offered to renew on the same pay but I declined|renewal_refused|true",
                "今年上班一直没歇年假，折多少|work_began_in|",
                "去年上班一直很忙，年假没休|work_began_in|",
                "2011年就上班一直没断过，年假几天|work_began_in|2011",
                "去年事假一共23天没扣工资，今年年假有几天|paid_personal_days|",
                "爱人请了22天事假没扣钱，我的年假几天|paid_personal_days|",
                "今年事假26天被扣了工资，年假还照休吗|paid_personal_days|",
                "今年事假累计26天没扣工资，年假还有吗|paid_personal_days|26",
                "男的一个月给4600，女工合同签3年，一个月4100|underpaid_months|",
                "男工每月4600，我没他们多，每月4100|own_part_of_pay|",
                "Men get 5200 a month here and we are not paid that, I get 4700|own_part_of_pay|4700",
                "男工每月发200高温费，女工没有|own_part_of_pay|0",
                "进修4个月一共花了18000，干了6年被辞|monthly_wage|",
                "住院两个月总共发了5000，干了6年被辞|monthly_wage|",
                "前10个月应发合计52000，干了6年被辞|monthly_wage|5200",
                "再过七个月就干满八年，公司把我裁了|service_months|89",
                "明年才干满八年，公司把我裁了|service_months|",
                "我对象工亡了，我在饭店端盘子月工资3100，抚恤金呢|deceased_wage|",
                "我对象工亡了，月工资5400，抚恤金呢|deceased_wage|5400",
                "喂奶那阵子中午只给20分钟午休|nursing_minutes|",
                "喂奶时间一天只给40分钟|nursing_minutes|40",
                "厂子停工仨月，每月只给1600，该给多少|monthly_wage|",
                "我96年的合同工，几岁能退|worker_born_in|",
                "我养老保险是97年的，几岁能退|worker_born_in|",
                "我79年的，车间女工，几岁能退|worker_born_in|1979",
                "我是独生女，我儿女两个，爸七十三了，赡养老人个税咋扣|supporters|",
                "爸妈七十多，子女四个，赡养老人的扣除咋分|supporters|4",
                "宫外孕两个月做的手术，产假几天|months_of_pregnancy|",
                "11月8号收到裁决，单位要申请撤销，我也不服，最晚哪天起诉|annulment|",
                "每个周六上半天班，加班费咋算|overtime_days|",
                "加班费怎么算，每天干11个小时，上了20天|overtime_hours|",
                "加班费怎么算，每天加2个小时，上了20天|overtime_hours|40",
                "3个月一共12000，干了6年被辞|monthly_wage|",
                "担心难产，结果顺产，产假几天|difficult_birth|false",
                "同事病假歇了俩月，我干了六年，年假几天|sick_months|",
                "邻居孩子13个月，我孩子7个月，哺乳时间几小时|child_age|0.583",
                "济南9月10日生，9月1日起请病假，产假到哪天|starts_on|",
                "孩子14个月，育儿假8月份休了6天，现在刚过完一周岁生日没多久|days_taken|",
                "孩子14个月，育儿假今年休了6天，还剩几天|days_taken|6",
                "失业险缴了7年，领过4个月，又干了1年，现在能领几个月|unemployment_years|",
                "失业险缴了7年，领过4个月，又缴了3年，现在能领几个月|unemployment_years|3",
                "事情是9月3号，工伤认定怎么申请|injured_on|",
                "9月3号出的事故，工伤认定最晚哪天申请|injured_on|2026-09-03",
                "工会人均工资6000，经费怎么交|payroll|",
                "工会经费按全厂工资总额75万算，每月交多少|payroll|750000",
                "我工资总额6000，产假几天|payroll|",
                "全厂工资总额75万，没建工会，工会经费交多少|payroll|",
                "失业险缴了9年，从没领过失业金|benefit_drawn|",
                "失业险缴了9年，前年领过3个月失业金，又缴了2年|benefit_drawn|true",
                "流产9月12号的，他闹离婚，啥时候能起诉|lost_on|2026-09-12",
                "9月10日生，9月1日请的事假，产假到哪天|starts_on|",
                "9月10日生，9月1日起休产假，产假到哪天|starts_on|2026-09-01",
                "孩子明年3岁，育儿假今年几天，山东|child_age|",
                "孩子虚岁3岁，育儿假几天，山东|child_age|",
                "孩子3岁（虚岁），育儿假几天|child_age|",
                "孩子3岁，明年还有育儿假吗|child_age|3",
                "明年要生二胎，孩子3岁，育儿假几天|child_age|3",
                "孩子2岁，身子虚，育儿假几天|child_age|2",
                "单位今年平均工资9000，津贴标准多少|employer_average_wage|",
                "前年单位平均工资6000，去年7000，今年生孩子|employer_average_wage|7000",
                "单位今年平均工资9000，上年度7000，津贴标准多少|employer_average_wage|7000",
                "单位上年度职工年平均工资96000，津贴每月多少|employer_average_wage|8000",
                "单位平均工资每天300元，津贴98天多少|employer_average_wage|",
                "老公单位平均工资9000，我没工作，能领生育津贴吗多少|employer_average_wage|",
                "我今年生孩子，单位去年平均工资7000|employer_average_wage|7000",
                "老公问我单位平均工资9000，津贴多少|employer_average_wage|9000",
                "11月20日公司收到仲裁裁决书，我11月22日才收到，最晚哪天起诉|award_received_on|2026-11-22",
                "11月10日公司收到鉴定结论，我11月18日收到，最晚哪天申请再次鉴定|assessment_received_on|2026-11-18",
                "My colleague received the arbitration award on 1 November, I received mine on 18 November, last day to sue?|award_received_on|2026-11-18",
                "11月10日收到裁决书，我11月18日收到工资|award_received_on|2026-11-10",
                "公司11月25日收到裁决书，我最晚哪天起诉|award_received_on|",
                "11月25日公司收到裁决书，我最晚哪天起诉|award_received_on|",
                "我们公司11月15日收到裁决书，最晚哪天起诉|award_received_on|2026-11-15",
                "公司11月15日收到裁决书，公司不服最晚哪天起诉|award_received_on|2026-11-15",
                "干了3年，合同到期我不续了，有补偿吗|renewal_declined|true",
                "干了3年，合同到期公司通知我不续了，有补偿吗|renewal_declined|",
                "合同到期公司降工资，我不续了|renewal_declined|",
                "My own wage base is 6,000 yuan a month, grade 8 disability|monthly_wage|6000",
                "济南的，合同6月30号到期没续签我就走了，月薪5000，能要双倍工资吗|ended_on|2026-06-30",
                "济南的，合同6月30号到期没续签我还在上班，月薪5000，能要双倍工资吗|ended_on|",
                "我流产了，12月31号合同到期，合同能延到哪天|lost_on|",
                "11月11号见红第二天生的，产假到哪天|born_on|",
                "我工龄6年，想暑假休年假带孩子出去玩，年假几天|school_holidays|",
                "合同到期公司让续签，每月任务加到300件，我不签，有补偿吗|renewal_refused|",
                "一直上班到预产期前两周才休，孩子11月3号生的，产假到哪天|starts_on|",
                "公司3月1号起就没交社保，到今天一共欠了2万，滞纳金多少|days_late|",
                "我弟弟媳妇1975年3月出生，啥时候退休|former_retirement_age|",
                "周日来了4个客户我加班接待，日薪200，加班费多少|overtime_days|1",
                "我们员工工资6000，每月给工会交多少会费|payroll|",
                "育儿假休了5天，孩子现在满2岁半了，还剩几天|days_taken|5",
                "第一份工作干了不到一年，2019年来的现在这家，年假几天|worked_years|",
                "I came back from maternity leave on 3 March and was fired on 10 March|reinstated_on|",
                "我是老师，放寒暑假，年假几天|school_holidays|true",
                "孩子放寒假了，我年假几天|school_holidays|",
                "学校食堂的，没有寒暑假，年假几天|school_holidays|",
                "陕西，夫妻不是异地，陪产假几天|living_apart|false",
                "陕西老公异地，陪产假几天|living_apart|true",
                "老公异地就医，陪产假几天|living_apart|",
                "夫妻异地吗，陪产假几天|living_apart|",
                "孩子1岁两个月，周岁前休了6天育儿假，过了周岁还没休，还有几天|days_taken|",
                "孩子10个月，周岁前休了6天育儿假，还有几天|days_taken|6",
                "孩子1岁，今年休了6天育儿假|days_taken|6",
                "孩子生日3月8号，2岁，育儿假这一份最晚休到哪天|born_on|2024-03-08",
                "孩子生日2024年3月8号，2岁，育儿假几天|born_on|2024-03-08",
                "孩子周岁是明年3月2号，哺乳时间还有吗|born_on|2026-03-02",
                "孩子两周岁生日是明年3月2号，育儿假几天|born_on|2025-03-02",
                "孩子周岁前要上班，明年3月2号返岗|born_on|",
                "个税，老大4岁老二2岁每月一共扣多少|children_at_school|1",
                "两个孩子，一个2岁一个5岁，个税每月扣多少|children_at_school|1",
                "老大25岁，老二2岁，个税每月扣多少|children_at_school|",
                "老大4岁老二2岁，三岁以下照护个税每月扣多少|children_at_school|",
                "老大4岁，老二2岁，育儿补贴多少|children_at_school|",
                "每个周六上半天班，加班费咋算|overtime_days|"
            })
    void isNotRead(String words, String fact, @Nullable String value) {
        assertFound(Fact.named(fact).orElseThrow(), words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆七天假我上了五天班，一天180，加班费多少|",
                "国庆七天我一天没歇，一天180，加班费多少|overtime_from=2026-10-01 overtime_until=2026-10-07"
            })
    void aStretchIsWhole(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_FROM, Fact.OVERTIME_UNTIL);
    }
}
