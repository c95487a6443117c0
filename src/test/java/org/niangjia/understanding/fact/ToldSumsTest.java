package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Figures of a sum that is asked for, each told barely and without "my": asked on 22 November 2026. */
class ToldSumsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our cashier has been with us for 14 years, monthly salary 27,000|service_months=168",
                "A colleague worked for our factory for 6 years and 7 months and was laid off|service_months=79",
                "公司要裁人，我没结婚 干了5年2个月，平均4800|service_months=62",
                "怀孕 3个月了，被辞退|",
                "She signed with us 3 years ago|"
            })
    void findsServiceAsAnEmployerTellsIt(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周三晚上多做了两个钟头，一个钟头合18块，该给多少加班费|overtime_hours=2 overtime_on=weekday hourly_wage=18",
                "礼拜四晚上加了3个小时班，时薪折26块|overtime_hours=3 overtime_on=weekday hourly_wage=26",
                "周四是我轮休，晚上多干了两小时，一小时19块|overtime_hours=2 overtime_on=rest_day hourly_wage=19",
                "工钱一天170，这周六周日都被叫去赶工，没补休|daily_wage=170 overtime_days=2 overtime_on=rest_day",
                "日工资150，礼拜六和礼拜天都上班了，没调休|daily_wage=150 overtime_days=2 overtime_on=rest_day",
                "加班周六周日都去了，一天按170给，少给多少|daily_wage=170 overtime_days=2 overtime_on=rest_day",
                "周六加了一天班，给160|overtime_days=1 overtime_on=rest_day",
                "日薪150，周六周日都加了班，后来给调休了|daily_wage=150",
                "日薪150，每个周六周日都加班|daily_wage=150 overtime_on=rest_day",
                "日薪150，4个星期天都上班了，加班费多少|daily_wage=150 overtime_days=4 overtime_on=rest_day",
                "I get 18 yuan an hour and did 4 extra hours on ordinary weekdays, 6 hours last Sunday and 8 hours on October 2|hourly_wage=18 weekday_hours=4 rest_day_hours=6 holiday_hours=8",
                "Daily pay 180 yuan, I worked last Saturday and Sunday, overtime?|daily_wage=180 overtime_days=2 overtime_on=rest_day"
            })
    void findsOvertimeByTheNameOfItsDay(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.HOURLY_WAGE,
                Fact.DAILY_WAGE,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_ON,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没上生育保险，产假158天，一个月按30天算|allowance_divisor=30",
                "No maternity insurance, counting a month as 30 days, what is my pay for the leave|allowance_divisor=30",
                "医保中心讲津贴按除以30.4算，给158天，单位人均工资7000|employer_average_wage=7000 allowance_divisor=30.4 allowance_days=158",
                "公司月均6600，医保说除30乘98天，津贴几多钱|employer_average_wage=6600 allowance_divisor=30 allowance_days=98",
                "The bureau says the allowance is divided by 30.4 and paid for 158 days|allowance_divisor=30.4 allowance_days=158",
                "窗口说一个月算30天，公司月均6300，这98天的津贴有多少|employer_average_wage=6300 allowance_divisor=30 allowance_days=98",
                "医保那头讲三十天折一个月，公司月均5700，四十二天津贴一共多少|employer_average_wage=5700 allowance_divisor=30 allowance_days=42",
                "经办的拿30去除，公司月均5700，这十五天津贴多少|employer_average_wage=5700 allowance_divisor=30 allowance_days=15",
                "A month counts as 30 days for the allowance, the company average is 6600, how much for 98 days|employer_average_wage=6600 allowance_divisor=30 allowance_days=98",
                "医保说除以30，少发了15天津贴，公司月均5700|employer_average_wage=5700 allowance_divisor=30",
                "津贴等了一个月30天都没到账|",
                "一个月30天都没歇，医保还断了|",
                "津贴到底除以30还是30.4，发98天|",
                "津贴除以几天，按98天发吗|",
                "月薪6000除以21.75天，津贴怎么算|",
                "我在单位月均工资5000，津贴多少|"
            })
    void findsHowTheAllowanceIsWorkedOutAsTold(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.EMPLOYER_AVERAGE_WAGE, Fact.ALLOWANCE_DIVISOR, Fact.ALLOWANCE_DAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The contract says 5,500, in probation they give me 4,000. How low may they go?|agreed_wage=5500",
                "合同上写7200，试用期只开5000|agreed_wage=7200",
                "My contract says 4,200 during probation|",
                "试用期合同写4200一个月|"
            })
    void findsWhatTheContractSaysForAfterProbation(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.AGREED_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位花了18000让我去学习，说好至少干3年，干满了一年|training_cost=18000 bond_months=36 bond_served=12",
                "They spent 20000 on my training, I promised to stay 4 years and have worked 1 year|training_cost=20000 bond_months=48 bond_served=12",
                "出了1万2的培训费，签了两年，现在干了半年|training_cost=12000 bond_months=24 bond_served=6",
                "劳动合同签了三年，培训费12000，干满一年|",
                "约好干满三年给奖金，干满两年了|"
            })
    void findsAServicePeriodThatWasAgreedInOtherWords(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.TRAINING_COST, Fact.BOND_MONTHS, Fact.BOND_SERVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工伤歇了整整3个月，以前一个月5200|injury_months=3 monthly_wage=5200",
                "I have been off work for five months, it was an injury at work|injury_months=5",
                "工伤一年内申请，我养了两个多月|",
                "产前5200一个月，没上生育险，产假里每个月就给2200，休了四个月|monthly_wage=5200 leave_pay_received=2200 underpaid_months=4",
                "没给我上生育险，我产假前一个月工资6600，现在休产假他按最低工资打给我2200|monthly_wage=6600 leave_pay_received=2200",
                "产前工资6000，产假厂里只发2000每个月，98天|monthly_wage=6000 leave_pay_received=2000",
                "产前工资6000，产假里只发2000奖金，98天|monthly_wage=6000",
                "没参保，底薪3000加提成平均2500|monthly_wage=5500",
                "底薪2800，每月提成1200左右，没参保|monthly_wage=4000",
                "底薪3000，提成5%，没参保|",
                "底薪3000，老公提成2500|",
                "底薪3000，加班费2500|",
                "产假工资一个月只发1900，以前一个月4300，三个月一共少发多少|monthly_wage=4300 leave_pay_received=1900 underpaid_months=3",
                "产假里每个月给孩子花2000|"
            })
    void findsWhatMonthsAwayFromWorkArePaidBy(String words, @Nullable String facts) {
        assertFound(
                words, facts, Fact.INJURY_MONTHS, Fact.MONTHLY_WAGE, Fact.LEAVE_PAY_RECEIVED, Fact.UNDERPAID_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4月10号被辞退，裁下来说辞错了，8月10号重新去上班|ended_on=2026-04-10 reinstated_on=2026-08-10",
                "5月6号开除的，仲裁赢了，10月6号重新上的岗|ended_on=2026-05-06 reinstated_on=2026-10-06",
                "5月6号离职，10月6号重新上的班，新公司|ended_on=2026-05-06"
            })
    void findsTheDayBackAtWork(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.ENDED_ON, Fact.REINSTATED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "仲裁9月15号收的案，主任批了延长，最晚哪天|arbitration_accepted_on=2026-09-15",
                "劳动仲裁10月20号立的案，要等到几时|arbitration_accepted_on=2026-10-20",
                "仲裁输了，法院10月20号立的案|"
            })
    void findsWhenAnArbitrationWasTaken(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.ARBITRATION_ACCEPTED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我是七八年九月生人，以前五十退，现在几岁退休|worker_born_in=1978-09 former_retirement_age=50",
                "一九七五年二月出生，女干部，几岁退休|worker_born_in=1975-02",
                "八十年代生的，几岁退休|",
                "交了二十八年社保，几岁退休|"
            })
    void findsAYearOfBirthInCharacters(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.WORKER_BORN_IN, Fact.FORMER_RETIREMENT_AGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月18号小产的，他要离婚，最早哪天能去起诉|lost_on=2026-08-18",
                "I miscarried on September 9, when may my husband file for divorce|lost_on=2026-09-09",
                "8月18号小产的，能歇几天|",
                "8月18号去办离婚，没办成|"
            })
    void findsTheDayOfALossBeforeADivorce(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LOST_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老大一岁半，双胞胎三个月，个税每月能扣多少|children_under_three=3",
                "老大六岁，一对龙凤胎两岁，专项扣除多少|children_under_three=2",
                "the older one is 2 years old and the twins are 5 months old, how much tax deduction|children_under_three=3",
                "老大一岁半，老二三个月，个税每月能扣多少|children_under_three=2"
            })
    void countsTwinsBesideAnotherChild(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.CHILDREN_UNDER_THREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "闺女2月29号出生的，喂奶时间到哪天|born_on=2024-02-29",
                "孩子2024年2月29号生的|born_on=2024-02-29",
                "孩子今年2月29号生的|",
                "三个宝宝都要喂，一天几个小时|babies=3",
                "三个孩子都上学了|"
            })
    void findsBirthsOnALeapDayAndThreeToNurse(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.BORN_ON, Fact.BABIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her average monthly pay over the last 12 months was 31,000, city average 8,000|monthly_wage=31000",
                "my average monthly wage in the past 12 months 6500, laid off|monthly_wage=6500",
                "In the last 12 months I earned 72,000 altogether, they let me go|monthly_wage=6000",
                "前12个月应发加起来72000，公司裁员|monthly_wage=6000",
                "一个月应发平均4600，被辞退赔多少|monthly_wage=4600",
                "I joined this shop two years and five months ago, now they fire me|service_months=29",
                "joined the company 4 years ago, laid off today|service_months=48",
                "My husband joined this company 8 years ago|",
                "I started the treatment 3 months ago|"
            })
    void findsAnAverageOfMonthsAndHowLongAgoSheBegan(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MONTHLY_WAGE, Fact.SERVICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年3月8号开始在奶茶店干到现在，没签合同|hired_on=2026-03-08",
                "去年12月2号开始给老板干活干到今天，一张纸没签|hired_on=2025-12-02",
                "今年5月1、2号全上班了，加班费怎么算|",
                "解除决定6月30号，12月1号恢复上班，中间工资怎么补|ended_on=2026-06-30"
            })
    void findsTheFirstDayAndTheLastBesideOtherDays(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.HIRED_ON, Fact.ENDED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They sent me to a course that cost 18,000 and I signed to stay 3 years from 1 March 2025. I resign 1 March 2026|training_cost=18000 bond_months=36 bond_served=12",
                "车间烫伤鉴定九级，缴费工资3600，社平7000，补助金多少|monthly_wage=3600",
                "厂里发了她1400的病假工资，一个月病假，最低工资2000|leave_pay_received=1400",
                "Two girls over seven months pregnant were put on nights here, they are pregnant past the 7th month, what fine|women_affected=2",
                "we kept 4 ladies in late pregnancy on overtime, fine?|women_affected=4"
            })
    void findsSumsAndHeadsInOtherWords(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.TRAINING_COST,
                Fact.BOND_MONTHS,
                Fact.BOND_SERVED,
                Fact.MONTHLY_WAGE,
                Fact.LEAVE_PAY_RECEIVED,
                Fact.WOMEN_AFFECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月9号招进来的保洁，社保最晚哪天办|hired_on=2026-10-09",
                "9月14号（2026）录用的，社保登记期限|hired_on=2026-09-14",
                "On 3 March 2026 on my way to work a truck hit my scooter, can I still apply|injured_on=2026-03-03",
                "a colleague touched me at the company party on 9 May 2024, can I sue him for money|infringed_on=2024-05-09",
                "仲裁昨天（11月21号）受理的，最晚哪天裁|arbitration_accepted_on=2026-11-21",
                "工会11月10号把意见书送到公司签收了，几天要答复|opinion_received_on=2026-11-10"
            })
    void findsDaysThatALimitRunsFrom(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.HIRED_ON,
                Fact.INJURED_ON,
                Fact.INFRINGED_ON,
                Fact.ARBITRATION_ACCEPTED_ON,
                Fact.OPINION_RECEIVED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老大2018年的，老二2025年6月生，老三今年9月刚生，育儿补贴一年一共领多少|children_under_three=2 older_children=1",
                "大宝是2025年3月8号生的，二宝今年11月1号生的，补贴加一块多少|children_under_three=2 older_children=0",
                "My first was born in 2019 and the second in June 2025, childcare subsidy in Jinan|children_under_three=1 older_children=1 born_in=2025-06",
                "老大2023年的，老二今年生的，育儿补贴多少|",
                "老大2018年的，老二2025年6月生，产假多少天|"
            })
    void findsWhichChildrenAreInfantsByTheirBirths(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.CHILDREN_UNDER_THREE, Fact.OLDER_CHILDREN, Fact.BORN_IN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "照护个税全挂在我一个人名下，3月到9月都报了，今年能抵多少|months_in_year=7 deducted_by_one=true",
                "宝宝的个税扣除老公一分都不扣，我能扣多少|deducted_by_one=true",
                "Infant care tax deduction, all on me, from March to August I claimed it, how much this year|deducted_by_one=true months_in_year=6",
                "个税扣除我和老公一人一半，能扣多少|",
                "3月到9月的工资没发，个税怎么扣|"
            })
    void findsWhoDeductsAndForHowManyMonths(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MONTHS_IN_YEAR, Fact.DEDUCTED_BY_ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "怀孕三个月没保住，做的清宫，车间只给了5天假就催我回去上班|days_taken=5",
                "小产了，歇了6天老板就喊我去上班，这假够不够|days_taken=6",
                "I miscarried at ten weeks, they gave me 4 days off and then told me to come back|days_taken=4",
                "小产了，医生说歇15天|",
                "孩子发烧，只给了2天假就催我回去上班|"
            })
    void findsAfterHowManyDaysSheWasCalledBack(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.DAYS_TAKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老公12月7号起连着休完15天陪产假，哪天回来|starts_on=2026-12-07",
                "11月30日起一次性休掉婚假，休到哪天|starts_on=2026-11-30",
                "1月5号开始连续上班20天|"
            })
    void findsTheFirstDayOfALeaveInOnePiece(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.STARTS_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have 6 years work experience in total, took 2 days of annual leave|worked_years=6",
                "12 years experience altogether, no annual leave this year|worked_years=12",
                "we both work in Beijing, I want to give up 15 days of my extended leave and both companies agree he can have them. paternity days for him|days_given_over=15",
                "The new job says 3 years experience required|"
            })
    void findsExperienceAndDaysGivenUpInEnglish(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.WORKED_YEARS, Fact.DAYS_GIVEN_OVER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孩子2025年4月8号生的，周岁前我育儿假休了3天，过了周岁又休了2天，还剩几天|days_taken=2",
                "儿子2024年5月1号出生，一岁那年育儿假歇了6天，满两周岁以后歇了1天，还有几天|days_taken=1",
                "孩子2024年5月1号生的，过了周岁休了4天育儿假|",
                "My daughter was born on 8 April 2025. I took 3 days of childcare leave before and after her first birthday 2 days|days_taken=2"
            })
    void findsDaysOfTheChildsPresentYear(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.DAYS_TAKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "儿子两岁生日是明年1月9号，育儿假还能休吗|born_on=2025-01-09",
                "闺女三岁生日快到了，育儿假还剩几天|",
                "老大今年9月才上一年级，老二是2025年5月的，个税这俩能扣多少|children_at_school=1 children_under_three=1 born_in=2025-05",
                "去年12月20日被辞退，今年4月2号书面催过一次，仲裁最晚哪天|claimed_on=2026-04-02"
            })
    void findsBirthdaysPupilsAndClaims(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.BORN_ON,
                Fact.BORN_IN,
                Fact.CHILD_AGE,
                Fact.CHILDREN_AT_SCHOOL,
                Fact.CHILDREN_UNDER_THREE,
                Fact.CLAIMED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我在这家公司不是两年，干了三年零一个月，被辞退赔多少|service_months=37",
                "not 2 months, the paper says 5 months pregnant|months_of_pregnancy=5",
                "工资不是5000，是4600|monthly_wage=4600",
                "不是三年，记不清了|"
            })
    void leavesOutAFigureThatIsPutRight(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS, Fact.MONTHS_OF_PREGNANCY, Fact.MONTHLY_WAGE);
    }
}
