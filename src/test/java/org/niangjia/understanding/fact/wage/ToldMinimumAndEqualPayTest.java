package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What a wage is measured by: the minimum of an hour as she tells it, what men are paid, the basic part, what probation and pieces paid. */
class ToldMinimumAndEqualPayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "饭店钟点工每小时给15，当地最低小时工资标准21，这个月干了80小时|minimum_hourly_wage=21 hourly_wage=15 worked_hours=80",
                "最低工资一小时20块，他给我一个小时才14，一共做了50个钟头|minimum_hourly_wage=20 hourly_wage=14 worked_hours=50",
                "The minimum hourly wage here is 21, they pay me 16 yuan an hour and I worked 90 hours|minimum_hourly_wage=21 hourly_wage=16 worked_hours=90",
                "最低小时工资是多少|",
                "最低工资2100一个月，一小时给我18块|hourly_wage=18"
            })
    void ofAnHour(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MINIMUM_HOURLY_WAGE, Fact.HOURLY_WAGE, Fact.WORKED_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一条线上男的每小时20块，女的17，上个月做了180个小时|others_hourly_pay=20 hourly_wage=17 worked_hours=180",
                "男同事每个月发500岗位补贴，女的没有，都八个月了|others_monthly_pay=500 own_part_of_pay=0 underpaid_months=8",
                "男工一个月5200，我4700，活一样，已经半年了|others_monthly_pay=5200 own_part_of_pay=4700 underpaid_months=6",
                "Men get 24 yuan an hour for this job and I get 21, I worked 160 hours|others_hourly_pay=24 hourly_wage=21 worked_hours=160",
                "男的一个月干26天，我干22天|",
                "我男朋友一个月8000|"
            })
    void ofMen(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.OTHERS_HOURLY_PAY,
                Fact.HOURLY_WAGE,
                Fact.WORKED_HOURS,
                Fact.OTHERS_MONTHLY_PAY,
                Fact.OWN_PART_OF_PAY,
                Fact.UNDERPAID_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "底薪3000，晚上加班2小时|basic_wage=3000",
                "基本工资是2600，周六加班|basic_wage=2600",
                "月薪5000，其中底薪3000|monthly_wage=5000",
                "My base pay is 4,100|basic_wage=4100",
                "他底薪3000，我加班|",
                "老板每个月就给我1900，最低工资2100|monthly_wage=1900",
                "在厂里上班，他一个月才给我1900，这边最低工资2100|monthly_wage=1900",
                "他一个月给孩子1900抚养费|"
            })
    void theBasicPart(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.BASIC_WAGE, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合同写转正5000，试用期三个月只给3500|agreed_wage=5000 probation_pay=3500 probation_months=3",
                "转正工资4800，试用期两个月每月发3000|agreed_wage=4800 probation_pay=3000 probation_months=2",
                "转正6000，试用期人事说给4000|agreed_wage=6000",
                "转正6000，试用期最低要给多少|agreed_wage=6000",
                "Pay is 5,200 a month after the trial period|agreed_wage=5200",
                "They paid me 3,000 a month during probation, the contract says 4,500|agreed_wage=4500 probation_pay=3000"
            })
    void inProbation(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.AGREED_WAGE, Fact.PROBATION_PAY, Fact.PROBATION_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "计件，一件八毛五，周日缝了200件|piece_rate=0.85 overtime_pieces=200 overtime_on=rest_day",
                "计件，一双两块三，国庆做了50双|piece_rate=2.3 overtime_pieces=50 overtime_on=holiday",
                "一件1块5，下班后多做了40件|piece_rate=1.5 overtime_pieces=40 overtime_on=weekday",
                "0.4 yuan apiece, on Labour Day I sewed 300 pieces|piece_rate=0.4 overtime_pieces=300 overtime_on=holiday",
                "一件一块，两天做了200件|piece_rate=1"
            })
    void ofPieces(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.PIECE_RATE, Fact.OVERTIME_PIECES, Fact.OVERTIME_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五月六月七月整整三个月一分钱没给，讲好一个月4200|owed_months=3 monthly_wage=4200",
                "两个月工资一毛都没见着，月薪3600|owed_months=2 monthly_wage=3600",
                "两个月没给孩子一分钱|",
                "干了两个月发钱了|"
            })
    void owed(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OWED_MONTHS, Fact.MONTHLY_WAGE);
    }
}
