package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A wage told in parts, in two ways, or beside what is paid for another time. */
class PayInPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我干4年了，底薪2000提成平均3000，被裁，补偿多少|5000",
                "工资3000+提成2000，干了2年，被裁|5000",
                "底薪2600，岗位津贴300，全勤100，每月固定奖金500，干了3年被裁|3500",
                "工资3000和奖金2000，干了3年，裁员|5000",
                "月工资3000，补贴500，全勤200，干了2年，被裁|3700",
                "平均每个月加班费1000，基本工资4000，干了3年，被裁|5000",
                "干了2年8个月被辞退，月工资到手4200，扣社保500|4700",
                "干了2年8个月被辞退，应发5900，到手4200，扣社保500|5900",
                "实发4400（已扣社保600），干了2年，被裁|5000",
                "工资卡每月进4100，个人社保公积金扣了600，干了4年，被裁|4700",
                "工资5000，奖金没发2000，干了3年被辞|5000",
                "我月薪5000，扣了社保500，干了3年被裁|5000",
                "底薪3000提成2000，周六加班一天，加班费|",
                "最低工资2200，工资1800，补贴500，被裁前差多少|1800",
                "公司说我工资只有3000，其实是5000，干了3年被裁|5000",
                "合同写的工资3000，实际发6000，干了2年被裁|6000",
                "合同写的工资6000，实际只发4000，干了2年被裁|6000",
                "老板说好一个月5000，没签合同干了8个月|5000",
                "去年月薪4000今年5000，干了3年被裁|",
                "月薪4350里面已含加班费800，周六加班1天|3550",
                "月薪4350里面含加班费800，干了3年被裁|4350"
            })
    void theWageOfAMonth(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年最低工资2010，今年2200，我每月2100，差多少|2200",
                "最低工资2010，兼职一个月给1000，差多少|",
                "最低工资2200，工资2300含加班费300，差多少|",
                "最低工资标准2200，工资2500含夜班津贴400，够吗|",
                "最低工资2010，我每月1800，差多少|2010",
                "今年最低工资2200，我每月2100，差多少|2200",
                "最低工资2200，加班费没给，每月2100|2200"
            })
    void theMinimumWage(String words, @Nullable String value) {
        assertFound(Fact.MINIMUM_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受伤后在家歇了半年，单位每月发1500，原来5000，工伤，差多少|injury_months=6 injury_pay_received=1500 monthly_wage=5000",
                "工伤休息3个月，原来工资5000，单位每月发2000，差多少|injury_months=3 injury_pay_received=2000 monthly_wage=5000",
                "工伤停工留薪期12个月满了，又延长了6个月，工资5000|monthly_wage=5000",
                "工伤歇了3个月，月薪5000，差多少|injury_months=3 monthly_wage=5000"
            })
    void whatIsPaidAfterAnInjury(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.INJURY_MONTHS, Fact.INJURY_PAY_RECEIVED, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"时薪以前18现在20，周六加班8小时|", "时薪18，周六加班8小时|18"})
    void theWageOfAnHour(String words, @Nullable String value) {
        assertFound(Fact.HOURLY_WAGE, words, value);
    }
}
