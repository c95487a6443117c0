package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Working time at prenatal checks: so many times so long, or in all; what a time pays, another absence and his time are none of it. */
class CheckFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上班时间去产检了4趟，每趟半天，全当事假扣了，一天工资160，该退多少|check_days=2 daily_wage=160",
                "产检请了三次半天，一天工资200，都扣了，能要回多少|check_days=1.5 daily_wage=200",
                "产检去了四次，一共请了两天假，全扣了工资，日薪200|check_days=2 daily_wage=200",
                "产检去了三次，请了半天，扣了工资，日薪200|daily_wage=200",
                "产检请了3个半天，厂里按事假扣钱，日薪200，该补我多少|check_days=1.5 daily_wage=200",
                "产检去了两个半天加一整天，扣了工资，一天挣180块|check_days=2 daily_wage=180",
                "产检去了5次，半天一次，全扣了工资，日薪150|check_days=2.5 daily_wage=150",
                "做产检三次，每次3小时，单位扣了工资，时薪25|check_hours=9 hourly_wage=25",
                "4次产检一共耽误2天，都扣了钱，日薪150|check_days=2 daily_wage=150",
                "产检请了半天，扣我一天工资，一天200|check_days=0.5 daily_wage=200",
                "产检被扣了三天工资，一天150|check_days=3 daily_wage=150",
                "I was docked for four half-day prenatal checks, my daily pay is 180 yuan|check_days=2 daily_wage=180",
                "Three prenatal check-ups, 2 hours each, were deducted. My hourly pay is 30 yuan|check_hours=6 hourly_wage=30",
                "I took two half days and one full day off for prenatal visits and was docked, daily pay is 200 yuan|check_days=2 daily_wage=200",
                "My boss docked half a day's pay for each of my 3 prenatal visits, I earn 200 a day|check_days=1.5 daily_wage=200",
                "They docked half a day's pay for my prenatal visit, I earn 200 a day|check_days=0.5 daily_wage=200",
                "请假照了个四维，耽误俩半钟头，车间按每小时26块扣的，得补我多少|check_hours=2.5 hourly_wage=26",
                "做胎监请了3个小时，工资按每小时24块给扣了|check_hours=3 hourly_wage=24",
                "请假去做糖耐，四个钟头全扣了，时薪二十五|check_hours=4 hourly_wage=25",
                "做小排畸请了半天，日薪180，被扣了|check_days=0.5 daily_wage=180",
                "My anomaly scan took 2.5 hours and they docked it, hourly pay is 28 yuan|check_hours=2.5 hourly_wage=28",
                "排畸约在下周，听说要3个小时，最多扣几天|",
                "产检每次半天，老板说扣一天工资，一天200|daily_wage=200",
                "每个月产检一次，一次半天，都扣工资，日薪180|daily_wage=180",
                "产检三次，第一次一整天，后两次各半天，都扣了工资|check_days=2",
                "日薪150，老公陪我产检请了2天被扣钱|daily_wage=150",
                "保胎假休了5天，产检2次，工资扣了|",
                "怀孕五个月，产检扣了全勤奖|",
                "产检要半天，单位让我请事假|"
            })
    void isSummedUp(String words, @Nullable String values) {
        assertFound(words, values, Fact.CHECK_DAYS, Fact.CHECK_HOURS, Fact.DAILY_WAGE, Fact.HOURLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产检去了五趟，头四趟各2个钟头，末一趟6个钟头，算上班的一共几个钟头|check_hours=14 check_time_asked=true",
                "产检跑了2回，每回两个半小时，算工时的一共多少小时|check_hours=5 check_time_asked=true",
                "Four prenatal checks: the first three took 2 hours each and the last one took 5 hours. How many hours of working time is that|check_hours=11 check_time_asked=true",
                "产检去了五趟，头四趟各2个钟头，末一趟6个钟头，时薪22，扣的钱该补我多少|check_hours=14",
                "产检去了两趟，一趟礼拜六去的2小时，一趟礼拜三4小时，算上班的一共几个小时|",
                "产检每次能算几个小时上班|",
                "产检一般算多少小时工作时间|"
            })
    void timeIsAskedFor(String words, @Nullable String values) {
        assertFound(words, values, Fact.CHECK_DAYS, Fact.CHECK_HOURS, Fact.CHECK_TIME_ASKED);
    }
}
