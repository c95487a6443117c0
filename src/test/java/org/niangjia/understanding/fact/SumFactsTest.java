package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What is read of sums that are told in parts: months and a wage, days and what one pays, children and a claim for all of them. */
class SumFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老板压了我三个月工资，每月4500，一共能要到多少|owed_months=3 monthly_wage=4500",
                "欠我两个月工资，一个月5200|owed_months=2 monthly_wage=5200",
                "公司拖了四个月工资没发，我月薪6000|owed_months=4 monthly_wage=6000",
                "欠薪3个月，每月4500元，限期不付加付多少|owed_months=3 monthly_wage=4500",
                "三个月没发工资了，一个月四千八|owed_months=3 monthly_wage=4800",
                "公司半年没发工资，我一个月4800，想走|owed_months=6 monthly_wage=4800",
                "我们被老板拖欠了5个月的血汗钱，一个月4000|owed_months=5 monthly_wage=4000",
                "欠了我一年工资，月薪3000|owed_months=12 monthly_wage=3000",
                "厂里还欠我两个月工资|owed_months=2",
                "The boss owes me 2 months at 4,000|owed_months=2 monthly_wage=4000",
                "They owe me three months of wages, 4,500 each month|owed_months=3 monthly_wage=4500",
                "my employer has not paid me for three months, my salary is 5,000 a month|owed_months=3 monthly_wage=5000",
                "three months of pay outstanding, I earn 4500 a month|owed_months=3 monthly_wage=4500",
                "I am owed two months' wages at 4,000 each|owed_months=2 monthly_wage=4000",
                "工资拖了我两个半月，月薪4000|monthly_wage=4000",
                "工资拖了三个月才发，月薪4000|monthly_wage=4000",
                "欠我三个月工资，发了一半，月薪4000|monthly_wage=4000",
                "产假三个月没发工资，月薪5000|monthly_wage=5000",
                "拖欠三个月加班费，月薪5000|monthly_wage=5000",
                "三个月没给交社保了，月薪5000|monthly_wage=5000",
                "我欠公司三个月房租，工资4000|monthly_wage=4000",
                "My wages were paid three months late, salary 5000|monthly_wage=5000",
                "压一个月工资合法吗|"
            })
    void findsForHowManyMonthsWagesAreOwed(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OWED_MONTHS, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆头三天都在车间，日工资220，加班费该给多少|overtime_days=3 overtime_on=holiday",
                "国庆节头两天在店里站柜台，日薪150|overtime_days=2 overtime_on=holiday",
                "五一两天都上班了，一天200元|overtime_days=2 overtime_on=holiday",
                "国庆三天全在岗，日薪200，加班费|overtime_days=3 overtime_on=holiday",
                "国庆第一天上班，日工资200，加班费多少|overtime_days=1 overtime_on=holiday",
                "国庆第一天和第二天上班，日工资200，加班费|overtime_days=2 overtime_on=holiday",
                "今年除夕和初一两天都值班了，一天工资180，只给初一三倍，加班费该多少|overtime_days=2 overtime_on=holiday",
                "大年三十和初一都在厂里守着，一天200，加班费|overtime_days=2 overtime_on=holiday",
                "中秋和国庆1号都上班了，日薪200，加班费一共多少|overtime_days=2 overtime_on=holiday",
                "元旦和清明两天都值班了，一天180，加班费|overtime_days=2 overtime_on=holiday",
                "10月1日至10月3日上班，日薪200，加班费多少|overtime_days=3 overtime_on=holiday",
                "十月一号当天被喊回厂里加班，忙到晚上，平常一天两百|overtime_days=1 overtime_on=holiday",
                "10月1号到3号每天8小时都在干，时薪25，加班费|overtime_days=3 overtime_on=holiday",
                "国庆1号2号3号加班，每天10小时，时薪20|overtime_hours=30 overtime_on=holiday",
                "I packed parcels on 1 and 2 October, 8 hours each day, 22 yuan an hour|overtime_days=2 overtime_on=holiday",
                "worked on 1 May and 2 May, 8 hours each, 20 yuan an hour|overtime_days=2 overtime_on=holiday",
                "I worked 1, 2 and 3 October at 200 yuan a day|overtime_days=3 overtime_on=holiday",
                "I worked on the first three days of National Day, daily pay 220 yuan|overtime_days=3 overtime_on=holiday",
                "on duty on New Year's Eve and the first day of Spring Festival, 180 yuan a day, what overtime pay|overtime_days=2 overtime_on=holiday",
                "Worked Labour Day, one full day, my daily wage is 180|overtime_days=1 overtime_on=holiday",
                "I stood at the till on Chinese New Year’s Eve, my day wage is 190, how much overtime pay|overtime_days=1 overtime_on=holiday",
                "They called me in on New Year's Day, 8 hours, 25 yuan an hour|overtime_hours=8 overtime_on=holiday",
                "国庆前三天都没歇，一天200，加班费|",
                "国庆七天都上班了，日工资200，加班费|",
                "国庆头五天都上班，日工资200|overtime_on=holiday",
                "国庆1号和4号都上班了，日薪200，加班费|",
                "国庆头三天休息，4号开始上班，日工资200|",
                "国庆头三天我在家，4号上班一天200|",
                "国庆三天在厂里宿舍躺着，日工资200，加班费有吗|",
                "国庆1、2号每天干12小时，日工资200，加班费|",
                "2024年除夕和初一值班，一天180|",
                "I rested on 1 and 2 October, 200 yuan a day, overtime pay?|",
                "I refused to work on 1 October, daily pay 200 yuan|",
                "I have worked here since 1 October, 200 yuan a day, no overtime pay|",
                "I worked at a factory and on 1 October I was dismissed, daily pay 200 yuan|",
                "I worked on New Year's Eve, 180 yuan a day|"
            })
    void findsThePublicHolidaysAtWork(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_DAYS, Fact.OVERTIME_HOURS, Fact.OVERTIME_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆1、2、3号加上4号礼拜天全在厂里顶班，没给补休，一天工钱180，这四天加班费|holiday_hours=24 rest_day_hours=8 overtime_days=4",
                "10月2号、3号和4号星期天都上班了，日薪200，加班费一共多少|holiday_hours=16 rest_day_hours=8",
                "中秋那天还有周日都值班了，一天150，加班费|holiday_hours=8 rest_day_hours=8",
                "I worked on 2 and 3 October and Sunday the 4th, 200 yuan a day, what overtime pay|holiday_hours=16 rest_day_hours=8",
                "今年五一我在店里值了仨班，1号2号3号都上了，3号是礼拜天，到现在也没给补休，日工资一百八，加班费|holiday_hours=16 rest_day_hours=8",
                "国庆1、2、3号加上4号礼拜天都上班了，礼拜天补休了，一天180，加班费|",
                "国庆1、2、3号加上4号礼拜天都排了班，上班了，4号没去，一天180，加班费|",
                "国庆1、2、3号加上周六周日都上班了，日薪200，加班费|",
                "10月3号、4号、5号星期一都上班了，日薪200，加班费|",
                "国庆1、2号加上4号礼拜天都上班了，一天180，这四天加班费|overtime_days=4",
                "国庆1、2、3号加上4号礼拜天都上班了，每天10小时，日薪180，加班费|",
                "国庆1、2、3号加上4号礼拜天都在家，日薪180|"
            })
    void findsARestDayBesidePublicHolidays(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_ON,
                Fact.HOLIDAY_HOURS,
                Fact.REST_DAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "摔了以后歇了三个月单位每月给我2000，我原来5900，差的给补不|5900",
                "被退工，中介说这期间每月给我2200，我原来5500|5500",
                "老板打发我一个月工资5200，我平均5400|5400",
                "合同写月薪3000，实际应发6480，被辞退赔多少|6480",
                "My pay is 2,300 base, with piece work the mean is 5,770|",
                "if HR pays me 10,000 to forget it is this valid|",
                "unemployment insurance for three years, 28 yuan a month. Fired|",
                "被开了，到手加应扣的平均4800一个月，赔多少|4800",
                "实发加上扣的社保一共6200，被辞退赔多少|6200",
                "Worked there 4 years and 2 months, average pay 7000 yuan|7000",
                "Dismissed after 3 years, average monthly wage of 6,500|6500",
                "到手4800，扣了300，被辞退赔多少|",
                "Worked there 4 years, average pay 7000 yuan in Jinan|",
                "Worked there 4 years, average pay here 7000 yuan, severance?|",
                "average pay 7000 yuan in the city, grade 10 injury|",
                "Worked there 4 years, average pay 30 yuan an hour|"
            })
    void findsAWageThatIsAveragedOrToldInParts(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老公在公司15年，月薪3万，公司提协商散伙，社平按7800算，能拿多少|service_months=180 monthly_wage=30000 local_average_wage=7800",
                "我老公在厂里干了8年，月薪6000，被裁了补偿多少|service_months=96 monthly_wage=6000",
                "老公在公司15年，我被辞退了，赔偿多少|",
                "我老公在公司15年，我在厂里干了3年被裁，月薪5000|service_months=36 monthly_wage=5000",
                "老公在公司15年，陪产假几天|"
            })
    void findsTheYearsOfTheHusbandWhoIsAskedAbout(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS, Fact.MONTHLY_WAGE, Fact.LOCAL_AVERAGE_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我妈工伤鉴定说生活大部分不能自理，市里上年职工月平均工资6500，护理费每月多少|nursing_need=most local_average_wage=6500",
                "工伤评了二级，完全不能自理，护理费多少|nursing_need=full",
                "工伤鉴定为部分生活不能自理|nursing_need=part",
                "work injury, assessed as mostly unable to care for herself, the local average wage is 7000|nursing_need=most local_average_wage=7000",
                "工伤是完全不能自理还是大部分不能自理，差多少|",
                "我婆婆大部分不能自理，能请护理假吗|",
                "工伤什么情况算部分不能自理|"
            })
    void findsHowFarSheCannotCareForHerself(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.NURSING_NEED, Fact.LOCAL_AVERAGE_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签了竞业协议，一分补偿都没写，我守了规矩没去对家，之前月均9000|non_compete_unpaid=true monthly_wage=9000",
                "竞业限制没约定补偿，我一直遵守，离职前一年平均工资8000|non_compete_unpaid=true monthly_wage=8000",
                "My non-compete says nothing about pay, I kept to it, my average wage was 9000|non_compete_unpaid=true monthly_wage=9000",
                "竞业限制约定每月补偿2000，一直没给，我守了约|",
                "竞业限制没约定补偿，我去了对家，要赔吗|",
                "竞业限制没写补偿，我要不要遵守|",
                "没写补偿，我守了规矩|"
            })
    void findsANonCompeteWithoutAgreedPay(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.NON_COMPETE_UNPAID, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签了一年合同，试用期写了6个月，我已经干满5个月试用了，转正工资5000|probation_months=6 probation_served=5 agreed_wage=5000 term_months=12",
                "合同两年，试用期写半年，转正5000。都干满五个月了还不给转|probation_months=6 probation_served=5 agreed_wage=5000 term_months=24",
                "合同签一年试用半年，半年都干完了，转正后工资6000|probation_months=6 probation_served=6 agreed_wage=6000 term_months=12",
                "合同两年，试用期6个月，做了4个月，转正后5200|probation_months=6 probation_served=4 agreed_wage=5200 term_months=24",
                "试用期三个月干完了，合同一年，现在工资4500|probation_months=3 probation_served=3 agreed_wage=4500 term_months=12",
                "two-year contract, five months probation. I worked all five. My pay after that is 4,800 a month|probation_months=5 probation_served=5 agreed_wage=4800 term_months=24",
                "my contract is one year only but probation was 4 months, i finished it all, now salary is 5500|probation_months=4 probation_served=4 agreed_wage=5500 term_months=12",
                "one-year contract with 3 months of probation, i worked all 3, after that my wage is 4600|probation_months=3 probation_served=3 agreed_wage=4600 term_months=12",
                "One-year contract, six months of probation, I have served four months of it, wage after probation 5000|probation_months=6 probation_served=4 agreed_wage=5000 term_months=12",
                "合同一年，试用期3个月，还没干完，转正5000|probation_months=3 agreed_wage=5000 term_months=12",
                "合同一年，试用期4个月，转正后又干了两个月，转正工资5000|probation_months=4 agreed_wage=5000 term_months=12",
                "试用期三个月，现在工资3500，合同一年|probation_months=3 term_months=12",
                "试用期等干完才转正，合同一年，试用3个月|probation_months=3 term_months=12"
            })
    void findsHowMuchOfTheProbationSheWorked(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.PROBATION_MONTHS, Fact.PROBATION_SERVED, Fact.AGREED_WAGE, Fact.TERM_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both our kids are under three and I claim all of the tax deduction|children_under_three=2",
                "Both our kids are under three, how much comes off my taxable income if I claim everything|children_under_three=2",
                "both of our children are below three, the tax deduction is all on me|children_under_three=2",
                "our two little ones are both under 3, how much is the tax deduction|children_under_three=2",
                "两个孩子都不到三岁，个税都让我一个人扣|children_under_three=2",
                "去年10月一次生了俩，育儿补贴一年一共多少，三年呢|babies=2 born_in=2025-10 all_years=true",
                "今年3月生的双胞胎，育儿补贴三年一共能领多少|babies=2 born_in=2026-03 all_years=true",
                "家里俩娃都没满三岁，育儿补贴领满三年多少|children_under_three=2 all_years=true",
                "how much is the childcare subsidy for all three years|all_years=true",
                "前三年的育儿补贴能补领吗|",
                "both of our children go to school, which tax deduction|",
                "近三年扣了多少个税|"
            })
    void findsTheChildrenOfABenefitAndItsYears(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.BABIES, Fact.BORN_IN, Fact.CHILDREN_UNDER_THREE, Fact.ALL_YEARS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我每月工资7200十级伤残，一次性给多少|disability_grade=10 monthly_wage=7200",
                "工资4800七级工伤，基金给多少|disability_grade=7 monthly_wage=4800",
                "工伤保险按3000报的，平均缴费就是3000，市里职工月平均是7000，评了十级|disability_grade=10 monthly_wage=3000 local_average_wage=7000",
                "按3000报的工伤保险，市里职工月平均7000，评了十级|disability_grade=10 monthly_wage=3000 local_average_wage=7000",
                "九级伤残，单位按最低基数3500给我交的，当地月平均工资7200|disability_grade=9 monthly_wage=3500 local_average_wage=7200",
                "缴费工资一直是25000，全市职工月平均工资7500，工伤鉴定八级|disability_grade=8 monthly_wage=25000 local_average_wage=7500",
                "工伤十级，社保基数3000，当地平均工资8000|disability_grade=10 monthly_wage=3000 local_average_wage=8000",
                "work injury grade 10, they insured me at 3000, the city average wage is 7000|disability_grade=10 monthly_wage=3000 local_average_wage=7000",
                "work injury grade nine, my contribution base was only 2800, the local average wage is 7000|disability_grade=9 monthly_wage=2800 local_average_wage=7000",
                "工伤十级，最低缴费基数3000，当地平均工资8000|disability_grade=10 local_average_wage=8000",
                "工伤十级，不能按3000报的算，当地平均工资8000|disability_grade=10 local_average_wage=8000"
            })
    void findsTheWageThatWasInsured(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.DISABILITY_GRADE, Fact.MONTHLY_WAGE, Fact.LOCAL_AVERAGE_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my time sheet says 52 overtime hours for October, by how many did they go past the limit|overtime_hours=52",
                "My overtime last month was 45 hours, is that over the limit|overtime_hours=45",
                "we did 70 hours of overtime in September, how far over the limit is that|overtime_hours=70",
                "10月份加班时间一共52小时，超没超过上限|overtime_hours=52",
                "这个月加班48小时，超了多少|overtime_hours=48",
                "每天都加班5个小时，违法吗|",
                "the limit is 36 hours a month, is overtime counted|"
            })
    void findsTheOvertimeOfAMonth(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "医院出钱12000送我培训，签三年服务期，干满两年了要走|training_cost=12000 bond_months=36 bond_served=24",
                "公司花了2万送我去进修，服务期五年，我干了3年想辞职|training_cost=20000 bond_months=60 bond_served=36",
                "厂里掏了1万2送我去学技术，讲好回来服务四年，我整整干满三年想走|training_cost=12000 bond_months=48 bond_served=36",
                "培训费8000元，约定服务期两年，还剩半年|training_cost=8000 bond_months=24 bond_served=18",
                "They paid 12,000 yuan for my training with a three-year service period, I have served two years|training_cost=12000 bond_months=36 bond_served=24",
                "training cost them 9000, service period of 3 years, one year left|training_cost=9000 bond_months=36 bond_served=24",
                "签了三年服务期，培训费没说|bond_months=36",
                "培训三个月，工资4000|"
            })
    void findsTheTrainingThatWasPaidFor(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.TRAINING_COST, Fact.BOND_MONTHS, Fact.BOND_SERVED);
    }
}
