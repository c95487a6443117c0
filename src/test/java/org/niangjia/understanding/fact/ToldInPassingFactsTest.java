package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What an office counted, what was taken off each time, and turns of phrase that stand for a date, a length of time or a rate. */
class ToldInPassingFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿补贴社区给算了20个月，一共多少钱|subsidy_months=20",
                "育儿补贴应补贴月数一共十四个月，总共多少钱|subsidy_months=14",
                "乡里核定的补贴月数是22个月，育儿补贴一共给多少|subsidy_months=22",
                "育儿补贴补了3个月的材料还没批|",
                "the childcare subsidy office granted 16 months, how much is it|subsidy_months=16",
                "孩子满20个月了，育儿补贴怎么领|",
                "育儿补贴晚发了3个月，怎么办|",
                "育儿补贴批了3个月还没到账|",
                "the childcare subsidy was paid 3 months late|",
                "产检去了4趟，一趟扣我60，该退我多少|check_pay_docked=240",
                "3 prenatal checks, they docked 70 yuan each time, what do they owe me|check_pay_docked=210",
                "去产检三次，每次扣我一天工资|",
                "去产检三次，最后一次扣我85，该退吗|",
                "孕检去了四趟，每趟扣我75，还有一趟扣了150，该退我多少|check_pay_docked=450",
            })
    void findsWhatWasCounted(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SUBSIDY_MONTHS, Fact.CHECK_PAY_DOCKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司去年全员月平均有6100，医保窗口说按30天折，光国家那98天，津贴多少|employer_average_wage=6100 allowance_divisor=30 allowance_days=98",
                "医保给我核了128天，按去年单位人均5900除以30，津贴一共多少|employer_average_wage=5900 allowance_divisor=30 allowance_days=128",
                "生育津贴算下来一个月5400，我工资6800，差多少|employer_average_wage=5400",
                "maternity allowance by firm avg 6,200 a month, on a 30-day month, the gap over 128 days|employer_average_wage=6200 allowance_divisor=30 allowance_days=128",
                "津贴到手一共18000，够不够|",
                "津贴拿单位上年度月平均工资除以30再乘98天，我们单位是6600，能有多少钱|employer_average_wage=6600 allowance_divisor=30 allowance_days=98",
                "没给上生育险，工资4500，说好按30天一个月折，产假老板该给多少|allowance_divisor=30",
                "Fund pays only the national days for twins (98+15), HR divides by 30, company avg last year 6900/mth, allowance in all|employer_average_wage=6900 allowance_divisor=30 allowance_days=113",
            })
    void findsTheAllowance(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.EMPLOYER_AVERAGE_WAGE, Fact.ALLOWANCE_DIVISOR, Fact.ALLOWANCE_DAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年2月1号上的班，合同拖到8月1号才补签，双倍工资几个月|hired_on=2026-02-01 contract_signed_on=2026-08-01",
                "派遣合同2023年12月1号到2026年11月30号，不续了，补偿几个月|hired_on=2023-12-01",
                "第二份合同2023年12月1号到2026年11月30号，不续了，补偿几个月|"
            })
    void findsTheContract(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.HIRED_ON, Fact.TERM_ENDS_ON, Fact.CONTRACT_SIGNED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "从头到尾就在这一个厂，干了8年，年假几天|service_months=96 worked_years=8",
                "从没换过单位，干了9年，年假几天|service_months=108 worked_years=9",
                "换过两家单位，这家干了9年，年假几天|service_months=108",
                "干了整6年、一个月5200，补偿多少|service_months=72 monthly_wage=5200",
                "干了整6年零一个月，工资5200，补偿多少|service_months=73 monthly_wage=5200",
                "I make 30000/mth, 14 years here, severance|service_months=168 monthly_wage=30000",
                "job scrapped, 3y 4m there, 12-month avg 5200, severance|service_months=40 monthly_wage=5200",
                "3月16号进的厂，没签合同，一个月4300月月给足，双倍工资多少|monthly_wage=4300",
                "paid 180/day, worked October 1 and 2, how much|daily_wage=180",
            })
    void findsTheTimeAndThePay(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS, Fact.WORKED_YEARS, Fact.MONTHLY_WAGE, Fact.DAILY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一1号、2号都在店里站6小时，时薪20，加班费多少|overtime_hours=12 overtime_on=holiday",
                "monthly 4350, worked 2 saturdays 8h each, no day off instead, overtime pay|overtime_on=rest_day",
                "周二到周四三个晚上每晚多干俩半小时，时薪20，加班费多少|overtime_hours=7.5 overtime_on=weekday",
                "国庆1、2、3号都在店里顶班，一天8小时，周二晚上又多站了4个钟头，加班费多少|weekday_hours=4 holiday_hours=24",
                "work mon-fri 9am to 8:30pm with 1 hr lunch, 24 yuan per hour, overtime for one week|overtime_hours=12.5 overtime_on=weekday",
                "Worked 1,2,3 Oct 2026, day rate 180, overtime pay|overtime_on=holiday",
                "Worked 1,2,3 and 4 Oct 2026 (4th was a Sunday), day rate 180, overtime pay|rest_day_hours=8 holiday_hours=24",
                "one Saturday 6h, nothing back, and 7h on 1 Oct, overtime pay at 18 an hour|rest_day_hours=6 holiday_hours=7",
            })
    void findsTheHours(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_ON,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年4月14号才走的人，工资没结清，仲裁到哪天为止|ended_on=2026-04-14",
                "They made me do nights, it stopped on 18 Dec 2024, until when can inspectors take it|breach_ended_on=2024-12-18",
                "这个周岁的育儿假请了两回，一回2天一回5天，还剩几天|days_taken=7",
                "这个周岁请了两回育儿假，一回2天一回5天，还剩几天|days_taken=7",
                "过完两岁生日我请了4天育儿假，再往前那一岁只用了2天，还剩几天|days_taken=4",
            })
    void findsTheDaysOfACase(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.ENDED_ON, Fact.BREACH_ENDED_ON, Fact.DAYS_TAKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们组仨孕妇，都八个月了还给排夜班，罚多少|women_affected=3",
                "我们俩都怀孕八个月了还排夜班，能罚多少|women_affected=2",
                "the discharge summary says obstructed labour, how long is my leave|difficult_birth=true",
                "twins aged 2, tax deduction|child_age=2",
                "合同写着头半年是实习试用期，半年已经熬完了|probation_months=6 probation_served=6",
            })
    void findsWhoIsConcernedAndHow(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.WOMEN_AFFECTED,
                Fact.DIFFICULT_BIRTH,
                Fact.CHILD_AGE,
                Fact.PROBATION_MONTHS,
                Fact.PROBATION_SERVED);
    }
}
