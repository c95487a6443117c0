package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.understanding.fact.FoundFacts.ASKED;
import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Each fact where it is plainly said, and where something much like it is said: a row without a value stays open. */
class EntityFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我1978年3月出生，几岁退休|1978-03",
                "76年11月生的，什么时候能退|1976-11",
                "我是一九七八年生的，几岁退休|1978",
                "我是1979年的，哪年退休|1979",
                "1971年3月生女会计，原55，几岁几个月退|1971-03",
                "1968年7月生的，还没退，按规定几岁|1968-07",
                "我1973年2月出生，女工，帮我看看哪年退|1973-02",
                "74年9月生的，到哪个月退|1974-09",
                "1974年买的房，哪年退了|",
                "我妈1976年10月30号生，以前说五十退，现在得干到多大|1976-10",
                "1971-08-12出生，女，几岁退休|1971-08",
                "I was born in August 1975, when do I retire|1975-08",
                "born on 3 May 1980, retirement age?|1980-05",
                "我老公1970年3月出生，几岁退休|1970-03",
                "我爱人1970年3月出生，几岁退休|",
                "我76年4月的，老公71年2月的，我几岁退|1976-04",
                "1998年入职的，几岁退休|",
                "1998年生的孩子，我几岁退休|",
                "1978年3月出生，生育津贴怎么领|",
                "75年或者76年，几岁退休|"
            })
    void findsWhenSheWasBornHerselfWhereItIsAboutRetiring(String words, @Nullable String value) {
        assertFound(Fact.WORKER_BORN_IN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我1978年3月生，原来50岁退，现在几岁退休|50",
                "以前说五十五就能退，现在要延到几岁|55",
                "本来五十岁退休的岗位，延迟到几岁|50",
                "男同志69年7月生的，哪年退休|60",
                "我爸1968年2月出生，啥时候退休|60",
                "男女退休年龄差几岁，我79年6月的|",
                "我弟妹71年5月的，几岁退|",
                "我姐普工，78年5月生，50退的那种，现在几岁退|50",
                "I used to retire at 55, what is my retirement age now|55",
                "延迟到55岁退休吗|",
                "女的到底50退还是55退|",
                "以前是50退还是55退，我不知道|",
                "50岁了还能上班吗，退休了吗|"
            })
    void findsTheFormerAgeOfRetiring(String words, @Nullable String value) {
        assertFound(Fact.FORMER_RETIREMENT_AGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生之前我提前休了10天，生完还剩几天产假|10",
                "预产期前休了12天，产后还能休几天|12",
                "产假已经休了30天，还剩多少|30",
                "休了8天待产，孩子才生|8",
                "I took 10 days of leave before the birth, how many are left|10",
                "生之前可以休15天吗|",
                "产前没休，产假几天|",
                "育儿假休了3天|",
                "产前请了5天病假|"
            })
    void findsHowMuchOfTheLeaveForABirthIsTaken(String words, @Nullable String value) {
        assertFound(Fact.MATERNITY_DAYS_TAKEN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年假一天没休，离职怎么算|0",
                "今年的年休假一天都没用就被辞了|0",
                "干了十一年，今年一天年假没休，能补多少|0",
                "有年假，可厂里一天都没让我歇|0",
                "I did not take any annual leave this year|0",
                "I haven't had a single day of my annual leave|0",
                "年假一天没休完|",
                "育儿假一天没休|",
                "I did not take any sick leave|",
                "年假休了两天|2",
                "今年的年休一天没让休|0"
            })
    void findsThatNoAnnualLeaveWasTaken(String words, @Nullable String value) {
        assertFound(Fact.DAYS_TAKEN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到期不续，5年3个月，月平均五千二|63",
                "被裁了，8年10个月，n+1怎么算|106",
                "合同到期不续，3年|",
                "孩子2岁5个月，公司不续签|",
                "产假158天，1年2个月没上班，被辞退|"
            })
    void findsTheServiceInAClauseOfItsOwn(String words, @Nullable String value) {
        assertFound(Fact.SERVICE_MONTHS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"当地去年职工月均九千，我月薪四万|9000", "本市月平均7500，封顶怎么算|7500", "我月均九千|", "单位月均八千|"})
    void findsTheAverageOfThePlace(String words, @Nullable String value) {
        assertFound(Fact.LOCAL_AVERAGE_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产假是2026年8月3日起的，哪天回去上班|2026-08-03",
                "陪产假就2026年8月3日开始的|2026-08-03",
                "产假是2026年8月3日到期|",
                "2026年8月3日起产假涨了吗|"
            })
    void aLeaveStartsOnTheDayFromWhichItIs(String words, @Nullable String value) {
        assertFound(Fact.STARTS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9月10号生的，产假从生那天算，哪天回去上班|2026-09-10",
                "10月2号国庆当天生的，假从孩子出生当天开始算|2026-10-02",
                "9月10号生的，产假哪天到期|",
                "产假是从生那天算吗|"
            })
    void aLeaveFromTheBirthStartsOnTheDayOfTheBirth(String words, @Nullable String value) {
        assertFound(Fact.STARTS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我怀的是二胎，产假几天|2",
                "二孩产假多少天|2",
                "二胎下个月生，跟头胎产假一样吗|2",
                "三胎预产期1月3号，产假跟老大那会儿一样不|3",
                "老二刚出生|2",
                "第三个孩子有补贴吗|3",
                "头胎产假几天|1",
                "maternity leave for a second child|2",
                "a third baby|3",
                "第二胎剖腹产|2",
                "二孩政策什么时候出的|",
                "怀二胎产假跟一胎一样吗|",
                "老大三岁，老二一岁|",
                "没生二胎|",
                "第二次怀孕|",
                "第二个月|",
                "第一胎是剖腹产|",
                "两个孩子|",
                "I have two children|",
                "the second month|"
            })
    void findsWhichChildItIs(String words, @Nullable String value) {
        assertFound(Fact.CHILD_ORDER, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孩子2025年3月5日出生|2025-03-05",
                "宝宝是今年5月1日生的|2026-05-01",
                "闺女6月30号的生日，喂奶假到哪天|2026-06-30",
                "老公6月30号的生日，我想请一天假|",
                "儿子6月30号生日那天能请假吗|",
                "预产期是明年3月8号|2027-03-08",
                "预产期12月20日|2026-12-20",
                "昨天刚生了女儿|2026-11-21",
                "3月1日生的孩子|2026-03-01",
                "二〇二五年六月一日出生的|2025-06-01",
                "My son was born on 5 March 2025|2025-03-05",
                "my due date is March 8 next year|2027-03-08",
                "2025-03-05出生|2025-03-05",
                "上个月15号剖的|2026-10-15",
                "孩子2025年元旦出生|2025-01-01",
                "娃是去年国庆那天生的|2025-10-01",
                "娃是去年国庆生的|",
                "去年元旦那天加班八小时，孩子还没出生|",
                "2024年6月生的|",
                "我1990年3月5日出生|",
                "规定2022年11月1日生效|",
                "3月1日生病了|",
                "2025年13月5日出生|",
                "3月5日领的出生证|",
                "3月1日开始休产假|",
                "2025年出生|",
                "born in March 2025|",
                "I was hired on 5 March 2025|",
                "孩子3月1日后出生|",
                "宝宝2024.3.5出生|2024-03-05",
                "娃是三月初八生的|"
            })
    void findsTheDayOfTheBirth(String words, @Nullable String value) {
        assertFound(Fact.BORN_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孩子一岁半|1.5",
                "宝宝8个月大|0.666",
                "孩子刚满两周岁|2",
                "闺女两岁三个月|2.25",
                "两岁的孩子|2",
                "儿子3岁了|3",
                "孩子１０个月了|0.833",
                "my son is 2|2",
                "My baby is 8 months old|0.666",
                "my 18-month-old daughter|1.5",
                "my 2-year-old son|2",
                "孩子半岁|0.5",
                "儿子七个月合同就到期了，还能续吗|0.583",
                "三岁以下|",
                "二胎出生，老大5岁|",
                "第一个孩子2岁了，又怀了第二个|",
                "孩子不到3岁|",
                "孩子3岁前|",
                "娃满一岁的前一天还算哺乳期吗|",
                "我今年35岁|",
                "55岁退休|",
                "孩子差两个月满三岁|",
                "怀的孩子8个月|",
                "肚子里的孩子五个月了|",
                "孩子五个月引产|",
                "一个三岁一个一岁的孩子|",
                "children under 3 years old|",
                "until the baby is one|",
                "until the child is 3 years old|",
                "I am 35 years old|",
                "I have been here 2 years|",
                "怀孕8个月|",
                "孩子住院3个月|",
                "产假第三个月|",
                "孩子马上3岁|",
                "孙女刚满月了|0.083",
                "宝宝百天了|0.273",
                "孙子两岁|2",
                "一岁的双胞胎，个税一年减多少|1",
                "Two-year-old twins, what comes off my tax|2",
                "my twins are 8 months old|0.666",
                "孩子满月酒|",
                "孩子还没满月|",
                "孩子满月后上班|",
                "儿子快三岁了|",
                "我俩孩子都大了|"
            })
    void findsTheAgeOfTheChild(String words, @Nullable String value) {
        assertFound(Fact.CHILD_AGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已经休了3天育儿假|3",
                "育儿假请过4天了|4",
                "陪产假休了7天公司就催我回去|7",
                "3天育儿假已经休了|3",
                "婚假已休5天|5",
                "年假用掉了两天|2",
                "I have already taken 3 days of childcare leave|3",
                "I have used 4 days of my annual leave|4",
                "请了3天病假|",
                "产假休了98天，能休育儿假吗|",
                "能休3天育儿假吗|",
                "要休3天育儿假|",
                "没休3天育儿假|",
                "休了三四天育儿假|",
                "育儿假休了3个月|",
                "10天育儿假|",
                "多休了两天年假|",
                "I want to take 3 days of childcare leave|",
                "I took 3 days of sick leave|",
                "20 days of childcare leave|"
            })
    void findsTheDaysTaken(String words, @Nullable String value) {
        assertFound(Fact.DAYS_TAKEN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我俩做了婚检|true",
                "婚检做了|true",
                "参加了婚前医学检查|true",
                "we had a premarital check|true",
                "没做婚检|false",
                "婚检没做|false",
                "我们没去婚检|false",
                "we did not have a premarital check|false",
                "要不要做婚检|",
                "做不做婚检有区别吗|",
                "婚检和不婚检一样吗|",
                "婚检多少钱|",
                "婚假几天|",
                "是否参加了婚检|",
                "做了产检|",
                "without a check|",
                "do we have to do a premarital check|",
                "is the premarital check free|"
            })
    void findsTheMedicalCheckBeforeMarriage(String words, @Nullable String value) {
        assertFound(Fact.PREMARITAL_CHECK, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "月薪8000|8000",
                "工资八千|8000",
                "一个月6500块|6500",
                "老板老说再等等 一个月6000 人还在干着|6000",
                "这条线上3000人，两班倒|",
                "月工资1.2万|12000",
                "月薪一万二|12000",
                "月薪八千五|8500",
                "两千三百块一个月|2300",
                "工资8000够不够最低工资|8000",
                "月均6800|6800",
                "9000是我自己的工资|9000",
                "休假前我每月拿5600|5600",
                "8500 a month|8500",
                "about 7000 per month.|7000",
                "i earn five grand a month|5000",
                "my salary is six and a half thousand|6500",
                "they pay me five thousand two hundred a month|5200",
                "9000是我们组长的工资|",
                "the rent is 2000 a month|",
                "平均每月到手六千五，补偿按哪个算|",
                "月薪8k|8000",
                "月薪８０００元|8000",
                "每月工资9,500元|9500",
                "8千5的月薪|8500",
                "前12个月平均工资6800|6800",
                "八千一个月|8000",
                "I earn 8000 a month|8000",
                "my salary is 6,500 yuan|6500",
                "They pay me 1500 a month|1500",
                "monthly wage of 7000|7000",
                "工资3000块|3000",
                "底薪3000|",
                "之前工资5000，现在调到4000|",
                "拖欠工资8000|",
                "欠我三个月工资一共24000|",
                "工资从8000降到5000|",
                "工资到手5800|",
                "时薪25|",
                "日薪300|",
                "年薪10万|8333.33",
                "最低工资2200|",
                "公司平均工资9000|",
                "当地社平工资7500|",
                "老公月薪一万二|",
                "每月扣500|",
                "一个月房租两千|",
                "产假工资2500|",
                "社保基数3000|",
                "生活费每月1500|",
                "每个月300块育儿补贴|",
                "月薪八千多|",
                "月薪八九千|",
                "工资8000-10000|",
                "月薪不到3000|",
                "三千出头的工资|",
                "加班费1000|",
                "2026年工资|",
                "拨打12333问工资|",
                "My husband earns 12000 a month|",
                "the minimum wage is 2200|",
                "my rent is 2000 a month|",
                "they owe me 8000|",
                "the average wage is 9000|",
                "net salary 8000|",
                "25 an hour|",
                "产假前工资5300|5300",
                "一个月1万2|12000",
                "工资3.5w|35000",
                "我对象月薪9000|",
                "月薪一万出头|",
                "工资两百三一天|"
            })
    void findsTheMonthlyWage(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "时薪25|25",
                "一小时25块|25",
                "25块一小时|25",
                "25元/小时|25",
                "每小时挣18.5元|18.5",
                "小时工资二十块|20",
                "They pay me 22 yuan per hour|22",
                "30 yuan an hour|30",
                "小时最低工资19元|",
                "加班费每小时30元|",
                "一小时|",
                "每天工作8小时|",
                "血糖一小时10.2|",
                "月薪2500|",
                "最低时薪20元|",
                "时薪二十多|",
                "8 hours a day|",
                "30 minutes an hour|",
                "the minimum hourly wage is 20|",
                "小时工，一小时廿二块|22",
                "一个钟21块，加班费几多|21",
                "20块一个钟，礼拜天加班|20",
                "等了一个钟，20块车费|",
                "非全日制，一小时二十五|25",
                "血糖一小时25|"
            })
    void findsTheHourlyWage(String words, @Nullable String value) {
        assertFound(Fact.HOURLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日工资200|200",
                "日薪是三百，周六加班|300",
                "每天工资180元|180",
                "260块的日工资|260",
                "my daily wage is 200 yuan|200",
                "最低日工资100元|",
                "每天补贴50元|",
                "罚款100块一天|",
                "月工资6000|",
                "托费一天80|"
            })
    void findsTheDailyWage(String words, @Nullable String value) {
        assertFound(Fact.DAILY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位去年平均是6500|6500",
                "公司人均7200|7200",
                "公司平均年龄30|",
                "单位平均工资9000|9000",
                "公司上年度职工月平均工资9000元|9000",
                "厂里人均工资六千三|6300",
                "我们公司平均工资一万一|11000",
                "our company average salary is 9000|9000",
                "the average wage at my company is 9000|9000",
                "I get 5000, the average at our factory last year was 7200|7200",
                "her company's average last year was 8100, mine is 6000|8100",
                "the average age at my company is 35|",
                "当地平均工资7500|",
                "公司所在地平均工资7500|",
                "社平工资8000|",
                "我前12个月平均工资8000|",
                "公司年平均工资90000|7500",
                "公司工资9000|",
                "公司平均年龄35|",
                "the local average wage is 7500|",
                "the company pays me 9000|"
            })
    void findsTheEmployersAverageWage(String words, @Nullable String value) {
        assertFound(Fact.EMPLOYER_AVERAGE_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "当地社平工资7500|7500",
                "当地平均工资7500元|7500",
                "济南平均工资八千六|8600",
                "全省平均工资八千一|8100",
                "社会平均工资8000|8000",
                "the local average wage is 7500|7500",
                "average wage in the city is 8000|8000",
                "公司平均工资9000|",
                "当地最低工资2200|",
                "济南年平均工资100000|",
                "我平均工资8000|",
                "社平工资三倍|",
                "当地房价7500|",
                "the average wage at my company is 9000|",
                "the local minimum wage is 2200|"
            })
    void findsTheLocalAverageWage(String words, @Nullable String value) {
        assertFound(Fact.LOCAL_AVERAGE_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "干了3年2个月|38",
                "干了三年零四个月|40",
                "在公司两年半|30",
                "在酒店干了整八年多俩月|98",
                "在酒店干了八年多三个月的时候|",
                "在酒店干了八年多，俩月没发工资|",
                "工作满6个月|6",
                "入职八个月|8",
                "在这家超市做收银两年零三个月|27",
                "在厂里干了十年半|126",
                "上班半年了|6",
                "来公司18个月|18",
                "工作了10年被辞退|120",
                "worked there for 5 years|60",
                "two and a half years with the company|30",
                "i worked there for three and a half years|42",
                "been working there for twenty-five years|300",
                "worked there for four years and two months|50",
                "I have been working here for seven months|7",
                "after ten years of service|120",
                "half a year at this company|6",
                "在公司做了一年半|18",
                "干了三年合同到期|36",
                "干了三年多|",
                "干了不到半年|",
                "快十年了，在公司干了快十年|",
                "工龄12年|",
                "累计工作15年|",
                "三年前入职|",
                "入职三个月内|",
                "入职第3个月|",
                "入职两个月后|",
                "怀孕3个月|",
                "孩子3岁|",
                "合同3年|",
                "迟到3次|",
                "试用期6个月|",
                "结婚三年|",
                "休了3个月|",
                "拖欠3个月工资|",
                "停工两个月|",
                "哺乳期还有两个月|",
                "没干满6个月|",
                "干了三四年|",
                "干了3-5年|",
                "干了十几年|",
                "每天工作8小时|",
                "老公在公司干了6年|",
                "之前在别家干了三年|",
                "一个月能挣多少|",
                "married for 3 years|",
                "pregnant for 5 months|",
                "three years ago|",
                "a three-year contract|",
                "I was a packer in Qingdao for 2 years and 5 months, they never insured me|29",
                "I have been a cleaner for 3 years|36",
                "I have been a mother for 3 years|",
                "I was a student for 3 years|",
                "on leave for 3 months|",
                "干了仨月|3",
                "本单位才4年|48",
                "干了十来年|",
                "2019年入职的|",
                "进店七个月了还没签合同|7",
                "来这家饭店九个月|9",
                "进店七个人|"
            })
    void findsTheMonthsOfService(String words, @Nullable String value) {
        assertFound(Fact.SERVICE_MONTHS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工龄12年|12",
                "累计工作十五年|15",
                "参加工作8年|8",
                "工作满十年，年假几天|10",
                "工作年限二十年|20",
                "我有12年工龄|12",
                "工龄十八个月|1.5",
                "I have worked for 12 years in total|12",
                "annual leave after ten years of work|10",
                "8 years of experience|8",
                "在公司工作了10年，年假几天|",
                "工作了10年被辞退|",
                "本单位工龄5年|",
                "司龄三年|",
                "工龄|",
                "参加工作时间|",
                "工龄三四年|",
                "教龄|",
                "a ten-year contract|",
                "10 years old|",
                "I have worked here for 5 years|",
                "工作加起来有17年|17"
            })
    void findsTheYearsOfWorkInAll(String words, @Nullable String value) {
        assertFound(Fact.WORKED_YEARS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年5月10日入职|2021-05-10",
                "去年3月8号入职的|2025-03-08",
                "入职时间是2020年3月1日|2020-03-01",
                "2019-07-01进的公司|2019-07-01",
                "6月1号到的公司，没签过合同|2026-06-01",
                "3月2号来的酒店，到现在没给合同|2026-03-02",
                "三月八号入职|2026-03-08",
                "I was hired on 10 May 2021|2021-05-10",
                "I started at a bakery on 4 August 2025 and never got a contract|2025-08-04",
                "Joined this shoe factory on March 3 2026, no contract|2026-03-03",
                "I began work at our canteen on 2 Feb 2026|2026-02-02",
                "I started my maternity leave on 3 March 2026|",
                "I joined a training course on 3 March 2026|",
                "I joined the company on March 1, 2020|2020-03-01",
                "21年6月1号入职|2021-06-01",
                "12月1日入职|2025-12-01",
                "2021年5月入职|",
                "my contract started on 1 March 2025|",
                "2021年入职|",
                "2021年5月10日辞退|",
                "2026年3月1日出生|",
                "3月1日入职体检|",
                "3月1日开始休产假|",
                "下周一必须到岗|",
                "hired in May 2021|",
                "hired three years ago|",
                "dismissed on 10 May 2021|"
            })
    void findsTheDayOfTheHiring(String words, @Nullable String value) {
        assertFound(Fact.HIRED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2005年3月就进的纺织厂，今年底到期不续|2005-03",
                "去年8月进了医院，住了半个月|",
                "2021年5月入职|2021-05",
                "我22年7月才来这家厂|2022-07",
                "去年九月来的，一直没签合同|2025-09",
                "去年11月初进的这个仓库|2025-11",
                "没签合同，2025年3月来的到现在了|2025-03",
                "没签合同，去年6月来的，一直到现在|2025-06",
                "I started here in June 2023|2023-06",
                "hired in May 2021|2021-05",
                "2021年5月10日入职|",
                "2021年入职|",
                "2021年5月被辞退|",
                "my leave started in June 2026|",
                "2024年3月生的娃|"
            })
    void findsTheMonthOfTheHiring(String words, @Nullable String value) {
        assertFound(Fact.HIRED_IN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年3月1日被辞退|2026-03-01",
                "3月5日公司通知我离职|2026-03-05",
                "上个月15号被公司开除|2026-10-15",
                "昨天被辞退了|2026-11-21",
                "我10月15日从公司离职|2026-10-15",
                "离职时间是2026年5月8日|2026-05-08",
                "2026年3月1日解除劳动合同|2026-03-01",
                "12月31日走人|2026-12-31",
                "6月1号进的厂，到10月31号辞了，没签过合同|2026-10-31",
                "I was dismissed on March 1, 2026|2026-03-01",
                "my boss fired me yesterday|2026-11-21",
                "今天被裁|2026-11-22",
                "合同2026年12月31日到期|",
                "合同12月31日终止|",
                "3月1日提交的离职申请|",
                "2026年3月被辞退|",
                "2021年5月10日入职|",
                "2020年3月1日入职到今天被裁，2020年3月1日进厂|2026-11-22",
                "3月1日开始休产假|",
                "产假3月1日结束|",
                "今天最后一天上班，合同协商解除的|2026-11-22",
                "被辞退3个月|",
                "fired in March|",
                "hired on 1 March 2026|",
                "the contract ends on 31 December 2026|",
                "上礼拜四被通知不用来了|2026-11-12",
                "大前天刚签的离职协议|",
                "26年2月30号被辞退|",
                // What is told as over lies behind, however near the day is ahead.
                "1月10号被公司辞退了|2026-01-10",
                "I was fired on 10 January|2026-01-10",
                "1月10号要被裁了|2027-01-10"
            })
    void findsTheDayOfTheEnd(String words, @Nullable String value) {
        assertFound(Fact.ENDED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司违法辞退我|true",
                "被违法解除劳动合同|true",
                "违法解除赔多少|true",
                "2n怎么算|true",
                "公司该赔2N|true",
                "unlawful dismissal|true",
                "I was illegally fired|true",
                "算不算违法辞退|",
                "公司没违法解除吧|",
                "这是违法解除吗|",
                "不是违法解除|",
                "n+1和2n有什么区别|",
                "被辞退赔多少|",
                "公司违法吗|",
                "能拿到2n吗|",
                "加班违法|",
                "合法辞退|",
                "Was it an illegal dismissal?|",
                "N or 2N|",
                "illegal parking|",
                "not an unlawful dismissal|"
            })
    void findsWhetherTheDismissalWasUnlawful(String words, @Nullable String value) {
        assertFound(Fact.UNLAWFUL, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合同2026年12月31日到期|2026-12-31",
                "合同到期日是2026年12月31日|2026-12-31",
                "劳动合同签到明年6月30日|2027-06-30",
                "合同今年12月31日期满|2026-12-31",
                "12月31日合同到期|2026-12-31",
                "My contract expires on 31 December 2026|2026-12-31",
                "试用期12月31日到期|",
                "产假3月1日结束|",
                "租房合同12月31日到期|",
                "合同2026年到期|",
                "合同12月到期|",
                "3月1日签的合同|",
                "12月31日离职|",
                "年假12月31日到期|",
                "the lease ends on 31 December 2026|",
                "probation ends on 1 March 2026|",
                "my contract ends in December|"
            })
    void findsTheEndOfTheTerm(String words, @Nullable String value) {
        assertFound(Fact.TERM_ENDS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签了三年合同|36",
                "合同期一年|12",
                "签的两年合同|24",
                "一年期合同|12",
                "合同签了3年|36",
                "三年固定期限劳动合同|36",
                "半年合同|6",
                "a three-year contract|36",
                "my contract is for two years|24",
                "干了三年合同到期|",
                "三年没签合同|",
                "入职一年没签合同|",
                "合同还有3个月到期|",
                "租房子签了一年合同|",
                "签了三年服务期|",
                "试用期六个月|",
                "无固定期限合同|",
                "工作三年|",
                "竞业限制两年|",
                "three years without a contract|",
                "I have worked 3 years|",
                "宝宝九个月合同到期不续签|"
            })
    void findsTheLengthOfTheTerm(String words, @Nullable String value) {
        assertFound(Fact.TERM_MONTHS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没给我交生育保险|false",
                "公司一直没交社保|false",
                "公司不给我们交社保|false",
                "社保没交|false",
                "没有生育保险|false",
                "my employer did not pay maternity insurance|false",
                "no social insurance|false",
                "The boss never took out maternity insurance for me|false",
                "They never signed me up for social insurance|false",
                "The shop refused to enrol me in maternity insurance|false",
                "I wasn't registered for maternity insurance|false",
                "Did they sign me up for social insurance?|",
                "单位给我交了生育保险|true",
                "公司交了社保|true",
                "五险一金公司都交了|true",
                "社保一直交着|true",
                "My employer pays maternity insurance|true",
                "公司有没有交社保|",
                "公司交不交社保|",
                "自己交社保能领津贴吗|",
                "老公交了生育保险|",
                "没交公积金|",
                "没交医疗保险|",
                "孩子没有社保卡|",
                "社保断缴|",
                "能不能不交社保|",
                "社保交满几个月|",
                "五年前的社保没交|",
                "要不要交社保|",
                "新公司会不会交社保|",
                "maternity insurance|",
                "I pay social insurance by myself|",
                "no commercial insurance|",
                "单位没给我交生育险|false",
                "厂里没给我们缴生育那一块|false",
                "对象单位没交社保，我单位交了|true",
                "同事没交社保，我交了|true",
                "前公司没交社保，现在公司交了三年|true",
                "单位给我交了社保但我老公没交|true",
                "公司没少给我交社保|true",
                "公司给我交社保|true",
                "公司给我交社保吗|",
                "让公司给我交社保|",
                "老公交了社保，我单位没给我交|",
                "老公单位没交社保，我也没交|",
                "老公单位没交社保|",
                "公司给我交社保，但没交生育险|",
                "没给生育假|"
            })
    void findsWhetherSheIsInsured(String words, @Nullable String value) {
        assertFound(Fact.INSURED, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加班12小时|12",
                "周末加班了10个小时|10",
                "平时加班30个小时|30",
                "加班两个半小时|2.5",
                "3小时加班|3",
                "I worked overtime for 3 hours|3",
                "8 hours of overtime|8",
                "这个月加班40小时|40",
                "每天加班2小时|",
                "周六日加班各8小时|16",
                "每月加班36小时是上限吗|",
                "每周加班10小时|",
                "每天工作10小时|",
                "加班费按小时算|",
                "没加班3小时|",
                "加班超过36小时|",
                "上班8小时|",
                "加班一小时才给十块|",
                "加班三四个小时|",
                "2 hours of overtime a day|",
                "I work 10 hours a day|",
                "no overtime for 3 hours|"
            })
    void findsTheHoursOfOvertime(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_HOURS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周末加班两天|2",
                "国庆加班3天|3",
                "周六加了一天班|1",
                "五一上了一天班|1",
                "加班2天半|2.5",
                "2 days of overtime|2",
                "I worked 2 days on National Day|2",
                "每周加班两天|",
                "休息两天|",
                "没加班两天|",
                "调休2天|",
                "国庆放假3天|",
                "上半天班|",
                "加班三四天|",
                "加班费拖了3天|",
                "3 days of leave|",
                "2 days a week of overtime|"
            })
    void findsTheDaysOfOvertime(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_DAYS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平时加班|weekday",
                "工作日加班怎么算|weekday",
                "晚上加班|weekday",
                "周末加班|rest_day",
                "周六加了一天班|rest_day",
                "休息日加班|rest_day",
                "周末晚上加班|rest_day",
                "法定节假日加班|holiday",
                "国庆加班|holiday",
                "国庆加班3天|holiday",
                "春节加班|holiday",
                "五一加班|holiday",
                "10月1日加班|holiday",
                "除夕上班|holiday",
                "大年初一加班|holiday",
                "加班是在周末|rest_day",
                "overtime on a public holiday|holiday",
                "overtime on Saturday|rest_day",
                "weekend overtime|rest_day",
                "overtime on weekdays|weekday",
                "10月5日加班|",
                "国庆加班，10月4日算几倍|",
                "产假到4月30日，5月2日回去上班|",
                "国庆加班7天|",
                "国庆七天都加班|",
                "春节后加班|",
                "国庆放假|",
                "周末和国庆都加班|",
                "平时加班周末也加班|",
                "周末不加班|",
                "没加班|",
                "周一到周六上班|",
                "周末去公园|",
                "周末路上去上班出了车祸|",
                "加班|",
                "节假日|",
                "十一个月加班|",
                "五一放假几天|",
                "calendar days or working days|",
                "on Saturday I was ill|",
                "National Day is a holiday|"
            })
    void findsOnWhichKindOfDay(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "还有5天年假没休|5",
                "年假还剩3天|3",
                "4天年休假没休|4",
                "没休的年假5天|5",
                "未休年假10天|10",
                "年假有两天半没休|2.5",
                "就剩一天年假没休|1",
                "一天年假没歇|",
                "一天年休假都没休过|",
                "5 days of annual leave left|5",
                "3 unused days of annual leave|3",
                "they never let me take my 7 days of annual leave|7",
                "they refused to give me 3 days of sick leave, annual leave is 5 days|",
                "5天年假|",
                "我有5天年假吗|",
                "休了5天年假|",
                "年假几天|",
                "还剩3天产假|",
                "年假休了3天|",
                "还有5天到期|",
                "年假没休|",
                "5 days of annual leave|",
                "3 days of sick leave left|",
                "annual leave of 5 days|"
            })
    void findsTheUnusedDays(String words, @Nullable String value) {
        assertFound(Fact.UNUSED_DAYS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年1月15日被降薪|2026-01-15",
                "9月1日公司把我调岗|2026-09-01",
                "2025年8月1日开始拖欠工资|2025-08-01",
                "上个月15号出的事|2026-10-15",
                "2026年3月1日知道的|2026-03-01",
                "They cut my pay on 15 January 2026|2026-01-15",
                "2026年1月被降薪|",
                "3月1日发现怀孕|",
                "3月1日知道怀孕了|",
                "2026年1月15日入职|",
                "3月1日发工资|",
                "降薪3个月|",
                "2026年3月1日知道结果|",
                "my pay was cut in January|",
                "paid on 15 January 2026|",
                "hired on 15 January 2026|"
            })
    void findsTheDayOfTheInfringement(String words, @Nullable String value) {
        assertFound(Fact.INFRINGED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The arbitration paper reached me on 16 November and I lost|2026-11-16",
                "裁决书11月16号到我手里，我输了|2026-11-16",
                "11月3日收到裁决书|2026-11-03",
                "仲裁书11月3号我签收的|2026-11-03",
                "去年12月20日收到仲裁裁决书|2025-12-20",
                "收到仲裁裁决是11月3日|2026-11-03",
                "昨天拿到裁决书|2026-11-21",
                "I received the arbitration award on 3 November|2026-11-03",
                "Got the labour tribunal's ruling in the post on 3 November|2026-11-03",
                "The arbitration decision was delivered to me on Tuesday 3 November|2026-11-03",
                "The boss gave me his decision on 3 November|",
                "11月3日收到判决书|",
                "11月3日收到受理通知|",
                "裁决书是11月3日作出的|",
                "Arbitration award received on 3 November, last day for court|2026-11-03",
                "11月收到裁决书|",
                "11月3日申请仲裁|",
                "11月3日收到工资|",
                "award of 3 November|",
                "I received my wages on 3 November|"
            })
    void findsTheDayOfTheAward(String words, @Nullable String value) {
        assertFound(Fact.AWARD_RECEIVED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "仲裁10月20号受理的，最晚哪天裁|2026-10-20",
                "仲裁委十月八号受理的我的案子|2026-10-08",
                "The arbitration commission accepted my case on 12 October|2026-10-12",
                "仲裁11月3日说不受理|",
                "11月2号递的仲裁申请，还没受理|"
            })
    void findsTheDayOnWhichArbitrationTookTheCase(String words, @Nullable String value) {
        assertFound(Fact.ARBITRATION_ACCEPTED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年2月1日受伤|2026-02-01",
                "2026年2月1日上班路上出车祸|2026-02-01",
                "今年3月5日在车间被机器压伤|2026-03-05",
                "上周五在厂里摔伤了|2026-11-13",
                "3天前工伤了|2026-11-19",
                "I was injured on 1 February 2026|2026-02-01",
                "I hurt my hand yesterday|2026-11-21",
                "3月1日申请工伤认定|",
                "3月1日出院|",
                "3月1日受伤住院，2026年2月受伤|",
                "2月受伤|",
                "2026年2月1日入职|",
                "受伤3天|",
                "2月1日报的工伤|",
                "injured in February|",
                "I applied for injury insurance in February|",
                "前天在车间手被机器夹了|2026-11-20"
            })
    void findsTheDayOfTheInjury(String words, @Nullable String value) {
        assertFound(Fact.INJURED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "个税专项附加扣除今年享受了8个月|8",
                "个税今年能扣4个月吗|4",
                "the tax deduction applies for 8 months|8",
                "个税扣除从第8个月开始|",
                "三岁以下的扣除一个月能抵多少|",
                "产假今年休了4个月|",
                "今年干了8个月|",
                "个税扣除，孩子8个月|",
                "an 8-month-old child, tax deduction|"
            })
    void findsTheMonthsOfADeduction(String words, @Nullable String value) {
        assertFound(Fact.MONTHS_IN_YEAR, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家里两个孩子|2",
                "我有三个娃|3",
                "有2个宝宝|2",
                "就一个孩子|1",
                "家里三个孩子都不满三岁|3",
                "We have two children|2",
                "2 kids|2",
                "第二个孩子|",
                "一个孩子补贴多少|",
                "两个孩子其中一个上小学|",
                "想要两个孩子|",
                "每个孩子|",
                "双胞胎|",
                "头两个孩子|",
                "怀两个宝宝|",
                "孩子两岁|",
                "two and a half years|",
                "the second child|",
                "the first two children|",
                "仨孩子都没满三岁|3",
                "家里俩娃|2",
                "我俩孩子上学了|",
                "夫妻俩孩子一个|"
            })
    void findsHowManyChildren(String words, @Nullable String value) {
        assertFound(Fact.CHILDREN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "四胞胎产假|4",
                "怀了两个宝宝|2",
                "单胎产假几天|1",
                "quadruplets|4",
                "两个宝宝|",
                "双胞胎和单胎一样吗|",
                "同事生双胞胎休了半年|",
                "not twins|",
                "我家这是一对儿，都得喂|2",
                "俩娃都吃奶|2",
                "i am nursing both of them|2",
                "我们是一对夫妻|"
            })
    void findsMoreBabies(String words, @Nullable String value) {
        assertFound(Fact.BABIES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "only difficult births get more|",
                "is it a difficult birth|",
                "没顺产成，剖的|",
                "only after a difficult birth|",
                "只有难产才加|",
                "生娃算难产，医院写了诊断，能休多久|true",
                "这样算难产，医院开不开证明|",
                "不算难产，医院开了证明|"
            })
    void findsMoreBirths(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I lost my baby at 3 months|3",
                "she lost the pregnancy after 5 months|5",
                "I was carrying twins and lost them at 4 months|4",
                "I lost my job after 3 months|",
                "I lost weight after 3 months|",
                "B超单上算刚满四个月零两天，住院引的产|4.066",
                "上个月流产的，四个月零两天，公司说只给15天|4.066",
                "小产了，四个多月，能歇几天|4",
                "流产了，四个月没上班，工资发吗|",
                "医生算的是五个月，没保住|5",
                "怀俩娃六个月了没保住|6",
                "怀着孩子四个半月流产|4.5",
                "孩子五个月了，前年流产过|",
                "大夫说休两个月，流产了|",
                "流产后医生让两个月后复查|"
            })
    void findsWhenAPregnancyWasLost(String words, @Nullable String value) {
        assertFound(Fact.MONTHS_OF_PREGNANCY, words, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "月薪8000",
                "干了3年",
                "2026年3月1日被辞退",
                "一二三四五六七八九十",
                "加班2小时",
                "在公司",
                "怀孕",
                "没交社保",
                "1",
                "三",
                "半",
                "二胎",
                "my salary is 8000 ",
                "for 3 years ",
                "on 1 March 2026 ",
                "一个月",
                "公司上年度",
                "1,",
                "合同",
                "两个孩子",
                "周末",
                "年假",
                "a "
            })
    void isQuickOnTheLongestMessage(String part) {
        String message = part.repeat(4_096 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> EntityFinder.find(message, ASKED));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年出生的孩子育儿补贴什么时候申请, 2025",
        "孩子是2024年7月生的, 2024-07",
        "2023年11月份出生的宝宝能领多少, 2023-11",
        "our little girl was born in June 2024, 2024-06",
        "老二2025年7月生济宁户口, 2025-07",
        "娃2024年3月生，补贴咋算, 2024-03",
        "我2002年3月生，产假几天,",
        "a boy born in late 2025, 2025",
        "our girl was born in Yantai in June 2025, 2025-06",
        "老二去年九月落地的，补贴几年, 2025-09",
        "I was born in 2001,",
        "a child born before 2025,",
        "2025年1月1日以前出生的怎么办,",
        "2025年3月8日出生的孩子,",
        "我2021年入职 孩子两岁,",
        "2019年的政策是什么,"
    })
    void findsTheYearOrMonthOfABirth(String words, @Nullable String bornIn) {
        assertThat(EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22)))
                        .get(Fact.BORN_IN))
                .isEqualTo(Optional.ofNullable(bornIn));
    }

    @ParameterizedTest
    @CsvSource({"没签劳动合同干了8个月 双倍工资能要几个月, 8", "没签合同上班8个月了, 8", "劳动合同3年,", "合同还有8个月到期,"})
    void timeAtWorkWithoutAContractIsService(String words, @Nullable BigDecimal months) {
        assertThat(EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22)))
                        .get(Fact.SERVICE_MONTHS)
                        .map(BigDecimal::intValue))
                .isEqualTo(Optional.ofNullable(months).map(BigDecimal::intValue));
    }

    @ParameterizedTest
    @CsvSource({"每小时40块 五一当天干了8小时 加班费多少, 8, holiday", "时薪25 周日干了5个小时 加班费怎么算, 5, rest_day", "每天干8小时 加班费多少,, "})
    void hoursAtWorkOnADayOffAreOvertime(String words, @Nullable BigDecimal hours, @Nullable String on) {
        Facts found = EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22)));
        assertThat(found.get(Fact.OVERTIME_HOURS)).isEqualTo(Optional.ofNullable(hours));
        assertThat(found.get(Fact.OVERTIME_ON)).isEqualTo(Optional.ofNullable(on));
    }

    @ParameterizedTest
    @CsvSource({"做了六年 月薪6000, 72", "工资5万 做了20年, 240", "做了3个月产检,", "做了两年试管才怀上,"})
    void yearsThatSheWasAtItAreService(String words, @Nullable Integer months) {
        assertThat(EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22)))
                        .get(Fact.SERVICE_MONTHS)
                        .map(BigDecimal::intValue))
                .isEqualTo(Optional.ofNullable(months));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两地分居，陪产假几天|true",
                "夫妻俩不在一个城市|true",
                "两口子分着过|true",
                "我俩常年分开住|true",
                "和婆婆分开住|",
                "我们没有两地分居|false",
                "算不算两地分居|",
                "什么叫两地分居|",
                "我和同事不在一个城市|"
            })
    void findsWhetherTheTwoLiveApart(String words, @Nullable String value) {
        assertFound(Fact.LIVING_APART, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孕前检查我也去做了|true",
                "做过孕前检查了|true",
                "孕前优生健康检查我们都做了|true",
                "没做孕前检查|false",
                "孕前我做过检查|true",
                "怀孕前我俩都查过了体检没事|",
                "孕前做没做检查|",
                "要不要做孕前检查|",
                "怀孕做了产检|",
                "we had a pre-pregnancy check|true"
            })
    void findsTheMedicalCheckBeforePregnancy(String words, @Nullable String value) {
        assertFound(Fact.PREPREGNANCY_CHECK, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年3月1日才补签的劳动合同|2026-03-01",
                "劳动合同2023年12月1日签的|2023-12-01",
                "租房合同2023年12月1日签的|",
                "2026年3月1日没签合同|",
                "2026年3月1日入职，没签合同|"
            })
    void findsTheDayOnWhichTheContractWasSigned(String words, @Nullable String value) {
        assertFound(Fact.CONTRACT_SIGNED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "双包胎产假几天|2",
                "懷了雙胞胎|2",
                "怀的是俩，同卵|2",
                "上一胎是双胞胎，这胎单胎|1",
                "是不是双胞胎产假会多|",
                "没有双胞胎|",
                "同事生的双胞胎|",
                "家里俩娃|",
                "生了二胎|",
                "怀了俩月|",
                "I'm not having twins|",
                "is it true that twins get more|"
            })
    void findsBabiesOnlyWhereTheyAreHers(String words, @Nullable String value) {
        assertFound(Fact.BABIES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"顺产侧切|", "产钳助产|", "本来顺产，后来转剖了|", "顺产，头胎|false"})
    void aBirthWithInstrumentsIsLeftOpen(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "预产期明年三月下旬，合同延到哪天|2027-03",
                "我预产期大概4月份，产假能拿多少|2027-04",
                "my baby is due in early March, when does my contract end|2027-03",
                "预产期明年12月|",
                "预产期去年三月，那时候的规定|",
                "孩子24年3月生的|2024-03",
                "去年生的宝宝|2025",
                "小孩去年十一月出生|2025-11",
                "干了24年生的病|",
                "去年生了病|",
                "去年孩子病了|"
            })
    void findsTheYearOfABirthAsItIsSaid(String words, @Nullable String value) {
        assertFound(Fact.BORN_IN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"大后天开始休产假|2026-11-25", "下周三开始休陪产假|2026-11-25", "后天开始休产假|2026-11-24"})
    void findsTheDayOnWhichALeaveStartsByItsDistance(String words, @Nullable String value) {
        assertFound(Fact.STARTS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hospital recorded it as a difficult birth|true",
                "It was certified as a difficult delivery|true",
                "If it is recorded as a difficult birth, how many days more|",
                "剖腹产，医院没写难产，产假几天|false",
                "The doctor did not record it as a difficult birth|false",
                "医院没写难产吗|"
            })
    void takesForADifficultBirthWhatTheHospitalWrote(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一次生了俩，产假几天|babies|2",
                "I gave birth to two babies at once|babies|2",
                "We had twin girls|babies|2",
                "已经有一个娃，这胎产假几天|child_order|2",
                "We already have two children; this baby is due in May|child_order|3",
                "二胎产假几天，跟头胎一样不|child_order|2",
                "老三产假有多少天，和二胎一样吗|child_order|3",
                "一胎跟二胎产假一样吗|child_order|",
                "西安的，头胎顺产，产假一共几天|child_order|1",
                "头胎顺产，这胎剖腹产，产假几天|child_order|",
                "有一个宝宝在肚子里，产假几天|child_order|",
                "离职那天刚好干满2年6个月整，经济补偿几个月|service_months|30",
                "干了5个月30天被裁，补偿几个月|service_months|5.999",
                "我进厂七年又三个月了，厂子要裁人|service_months|87",
                "After exactly three years they did not renew my contract|service_months|36",
                "Our contract runs for exactly one year|term_months|12",
                "I lost the baby at exactly four months|months_of_pregnancy|4",
                "12月1号（2026年）开始休产假|starts_on|2026-12-01",
                "干了三年半不到，合同到期不续|service_months|",
                "工作满6个月不满一年，补偿给几个月工资|service_months|6",
                "病假五个月，工龄21年，今年年假还有吗|sick_months|5",
                "今年病假加起来休了三个半月，年休假还有没有|sick_months|3.5",
                "去年病假累计四个月，今年年假还有吗|sick_months|",
                "I had five months of sick leave this year, is there annual leave|sick_months|5",
                "My hourly wage at the Jinan hotel is 30 yuan, I worked 8 hours on New Year's Day|hourly_wage|30",
                "去年（2025）8月1号被单位辞退|ended_on|2025-08-01",
                "我2022年11月21进来 今年11月20走 整4年|ended_on|2026-11-20",
                "我2022年11月21进来 今年11月20走 整4年|hired_on|2022-11-21",
                "2025年（去年）8月1号被单位辞退|ended_on|2025-08-01"
            })
    void findsFactsInOtherWords(String words, String fact, @Nullable String value) {
        assertFound(Fact.named(fact).orElseThrow(), words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周一到周五天天晚上多干两个钟头，一小时22块|10",
                "连着三个周六每次4小时，时薪20|12",
                "每次干4小时，一连四个礼拜天|16",
                "一连三晚每晚加班2小时|6",
                "上个月有6个晚上加班，每晚3小时|18",
                "连续三周每周六加班8小时|24",
                "周六周日各加班8小时|16",
                "端午和中秋各四小时，时薪25|8",
                "这周二三四晚上各加班3小时|9",
                "国庆1号和2号各加班8小时|16",
                "周一到周五各加班2小时|10",
                "周末两天都加班，每天8小时|16",
                "overtime every evening for 5 days, 2 hours each|10",
                "I worked 2 hours overtime every evening for 5 days|10",
                "three Saturdays, 4 hours each time, 20 yuan an hour|12",
                "Monday to Friday I worked 2 extra hours every evening, 20 yuan an hour|10",
                "4 hours each on Dragon Boat Festival and Mid-Autumn Festival, 25 yuan an hour|8",
                "星期天本来是我的休息日，老板让我去干了6个小时|6",
                "折成小时是20块，周日被叫去干了8个小时|8",
                "I worked 8 hours on May 1, 24 yuan an hour|8",
                "Sunday is my rest day, I worked 8 hours, 25 yuan an hour|8",
                "平时每天加班2小时，一个月22天|",
                "一周加班三次每次2小时|",
                "每周六加班8小时|",
                "从周一到周六每天多干两小时|",
                "国庆4号5号各加班8小时|",
                "10月3号和4号各上班8小时|",
                "老板连续五天晚上让我们加班两小时|",
                "I work 2 hours overtime every evening|",
                "每天加班2小时，工资一天200|"
            })
    void findsHoursOfEachOfSeveralDays(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_HOURS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周一到周五天天晚上多干两个钟头，一小时22块|weekday",
                "连着三个周六每次4小时，时薪20|rest_day",
                "端午和中秋各四小时，时薪25|holiday",
                "国庆1号和2号各加班8小时|holiday",
                "大年初一值班一整天|holiday",
                "星期天是我的休息日，让我去干了6个小时|rest_day",
                "On New Year's Day I worked the whole day|holiday",
                "国庆4号加班8小时|",
                "国庆2号3号5号都加班了，日薪190|",
                "国庆2号3号都加班了，日薪190|holiday",
                "2024年除夕加班|",
                "前年除夕加班|",
                "周六和国庆各加班8小时|",
                "从周一到周六每天多干两小时|"
            })
    void findsTheKindOfDayOfHoursThatAreMultiplied(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆4号加了班，给几倍|2026-10-04",
                "劳动节3号那天被叫去加班|2026-05-03",
                "9月20号厂里要上班，算不算加班|2026-09-20",
                "10月6号晚上加班两小时|2026-10-06",
                "double pay for overtime on May 4?|2026-05-04",
                "2025年国庆6号加班8小时|2025-10-06",
                "去年国庆8号加班8小时|2025-10-08",
                "国庆三天都加班，10月4号也加班了|",
                "10月8号我去要加班费，老板不给|",
                "11月20号结的加班费少了|",
                "10月2号加班|",
                "10月4号星期天加班|",
                "国庆4号和5号都加班了|",
                "10月1号到5号加班|",
                "上周三10月14号加班3小时|",
                "5月6号上班，日薪200|",
                "10月8号回去上班，之前加班的钱咋算|"
            })
    void findsTheDayOfWhichTheCalendarSaysWhatItIs(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_DATE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "劳动节那天我上班，日薪200|1",
                "劳动节当天上了一天班，一天工资200|1",
                "5月1号上班，一天挣200块|1",
                "大年初一值班一整天，日工资180|1",
                "除夕上班，一天150块|1",
                "一天200块，周日上了一天班|1",
                "我一天200，国庆三天都上班|3",
                "On New Year's Day I worked, daily wage 200 yuan|1",
                "劳动节那天我上班|",
                "每个周日上班，日薪200|",
                "劳动节那天上了半天班，日薪200|0.5",
                "国庆加班，日薪200|",
                "5月6号上班，日薪200|",
                "劳动节那天晚上加班，日薪200|"
            })
    void aDayThatIsPaidByTheDayIsWorkedInFull(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_DAYS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月1号上班一天，一天挣200块|200",
                "周日上班，200块一天|200",
                "国庆上班，一天给我180|180",
                "I worked on Sunday, 150 yuan a day|150",
                "罚款一天200，还让加班|",
                "我老公一天挣300，我要加班|",
                "一天饭补20块，周日上班|",
                "护工一天200块|",
                "周日加班，公司给了200|"
            })
    void findsTheDailyWageBesideWork(String words, @Nullable String value) {
        assertFound(Fact.DAILY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "折成小时是20块，周日上班|20",
                "国庆一号8小时，周三晚上3小时，一小时20|20",
                "加班3个钟头，一钟头22块|22",
                "周末加班8小时，时薪20，老板给了我360|20",
                "周末加班8小时，老板给了我360|"
            })
    void findsAnHourlyWageBesideHours(String words, @Nullable String value) {
        assertFound(Fact.HOURLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我是计件的，一件8毛，晚上加班多做了100件|0.8",
                "计件工资，每件0.8元|0.8",
                "计件的，单价1.5元|1.5",
                "1块5一件，计件|",
                "计件，2块钱一件|2",
                "piece work, 0.8 yuan a piece|0.8",
                "快递一件收我5块还是8块|",
                "计件工资怎么算|"
            })
    void findsWhatAPiecePays(String words, @Nullable String value) {
        assertFound(Fact.PIECE_RATE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一件8毛，晚上加班多做了100件|100",
                "每件0.8元，定额做完后晚上又做了一百件|100",
                "周日加班做了80件，单价1.5元|80",
                "0.8 yuan a piece, 100 pieces beyond the quota in the evening|100",
                "一天做100件，一件2元，周六加班一天，加班费多少|100",
                "每天能缝80件，每件1块5，国庆三天都加班|240",
                "定额一天100件，一件2元，周六加班一天|",
                "一天做100件，一件2元，加班3小时|",
                "我一天做50件，每件2元|",
                "加班不给钱，说定额是100件|"
            })
    void findsThePiecesBeyondTheQuota(String words, @Nullable String value) {
        assertFound(Fact.OVERTIME_PIECES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "最低工资标准2200，公司每月只给我1900|2200",
                "我们这儿最低工资是2200元|2200",
                "当地最低工资两千二，我拿1900|2200",
                "2200的最低工资，我每个月只拿1900|2200",
                "最低工资标准你就按2000算|2000",
                "我们这儿最低工资听说2200一个月|2200",
                "2200块是我们市的最低工资|2200",
                "The minimum wage here is 2,200 but they pay me 1,900 a month|2200",
                "2200 yuan is the local minimum wage|2200",
                "最低工资是2200吗|",
                "山东最低工资多少|",
                "2026年最低工资多少|",
                "最低小时工资20元|",
                "最低工资2200还是2400|",
                "我月薪2300，最低工资多少|"
            })
    void findsTheMinimumWageThatSheTells(String words, @Nullable String value) {
        assertFound(Fact.MINIMUM_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "最低工资2200，公司每月只给我1900，干了半年|6",
                "当地最低工资2200，我一个月才1900，已经6个月了|6",
                "The minimum wage here is 2,200 but they pay me 1,900 a month, for six months now|6",
                "最低工资2200，病假3个月|",
                "干了半年，工资1900|",
                "最低工资2200，试用期3个月|"
            })
    void findsHowLongTooLittleWasPaid(String words, @Nullable String value) {
        assertFound(Fact.UNDERPAID_MONTHS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司欠我6000块工资，劳动局责令支付了还不给|6000",
                "拖欠工资6000元，逾期不付要加付多少|6000",
                "老板欠我三个月工资一共12000|12000",
                "人社局责令单位支付6000元工资，到期没付|6000",
                "劳动监察让厂里五天内付我9300，老板装没听见|9300",
                "监察大队责令七日内付清14000，没动静|14000",
                "the labour office gave an order to pay my 7400 yuan and he ignores it|7400",
                "监察说让我先付500块押金|",
                "The company owes me 6000 yuan in wages|6000",
                "unpaid wages of 6000 yuan|6000",
                "押金欠我500没退，工资发了|",
                "老板压了我们16000工资不给|16000",
                "厂里压着我八千块工资|8000",
                "到现在没发我12000块工资|12000",
                "拖欠工资三个月，总共13500|13500",
                "老板拖了仨月工资一共13500|13500",
                "the shop is holding back 6,000 yuan of my wages|6000",
                "they have not paid me 4,200 yuan in wages|4200",
                "老板压了我三个月工资，每月4500|",
                "扣了我500块工资当罚款|",
                "每个月欠我500工资|",
                "我欠公司借款6000，从工资扣|",
                "欠薪怎么办，我月薪6000|",
                "工资没欠，6000都发了|"
            })
    void findsTheWagesThatAreOwed(String words, @Nullable String value) {
        assertFound(Fact.OWED_WAGES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "碎了一箱酒叫我赔3000，从工资里扣|3000",
                "老板说赔偿8000元，分几个月从我工资里扣|8000",
                "摔坏东西损失2000，要扣我工资|2000",
                "they want me to pay 8000 for the damage out of my wages|8000",
                "公司赔我5000|",
                "辞退我的赔偿金8000，要扣税吗|",
                "工资扣了500|"
            })
    void findsTheLossThatSheIsToMakeGood(String words, @Nullable String value) {
        assertFound(Fact.DAMAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不给三个女工休产假，单位罚多少|3",
                "厂里有3个女职工没休成产假，会罚多少|3",
                "单位让两名怀孕八个月的女职工上夜班|2",
                "安排5个哺乳期女工加夜班|5",
                "The factory refused maternity leave to three women, what is the fine|3",
                "公司有20个女职工，不给产假罚多少|",
                "不给产假罚多少|",
                "三个女工怀孕了，产假几天|",
                "给两个女工安排接触苯的活罚多少|"
            })
    void findsHowManyWomenAFineGoesBy(String words, @Nullable String value) {
        assertFound(Fact.WOMEN_AFFECTED, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上次失业金还有8个月没领，后来又交了3年失业保险|8",
                "失业金剩8个月没领完，新单位又缴了三年失业险|8",
                "I had 8 months of unemployment benefit left, then paid for 3 years again|8",
                "上次失业核定18个月，只领了4个月就上班了|14",
                "失业金批了12个月，才领3个月又找到工作|9",
                "I was approved for 12 months of unemployment pay and drew 5|7",
                "失业金领了3个月|",
                "失业金最多领24个月吗|",
                "失业金还能领几个月|",
                "合同还有8个月，失业金怎么领|"
            })
    void findsTheMonthsOfBenefitLeftOver(String words, @Nullable String value) {
        assertFound(Fact.BENEFIT_MONTHS_LEFT, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一次交了10年失业保险，领了16个月，还剩8个月没领，后来又交了3年|3",
                "上次失业金还有8个月没领，后来又交了3年失业保险|3",
                "失业金剩8个月没领完，新单位又缴了三年失业险|3",
                "交了4年失业保险|4"
            })
    void yearsPaidAfterTheLastBenefitCount(String words, @Nullable String value) {
        assertFound(Fact.UNEMPLOYMENT_YEARS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们市去年月平均工资7500|7500",
                "社平7500|7500",
                "我们这儿平均工资7500一个月，我挣3万|7500",
                "上年度我市职工月平均工资为7500元|7500",
                "the city's average monthly wage last year was 7,500, I earn 32,000 a month|7500",
                "The city average is 7,500 yuan|7500",
                "last year's average wage in the city: 7500 yuan a month|7500",
                "average pay for the city was 7500 yuan|7500",
                "我平均工资7500|",
                "我们公司平均工资7500|",
                "这边工资7500|",
                "my average wage is 7500|"
            })
    void findsTheAverageWageOfThePlaceInManyWords(String words, @Nullable String value) {
        assertFound(Fact.LOCAL_AVERAGE_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "月薪32000，14年，违法辞退|168",
                "I earn 32,000 a month, 14 years, unlawful dismissal|168",
                "签了3年合同，违法辞退|",
                "我孩子3岁，14年，被辞退|",
                "违法辞退，14年，合同3年|",
                "月薪5000，3年，产假几天|"
            })
    void aLengthOfTimeAloneIsServiceWhereAnEndIsUnfair(String words, @Nullable String value) {
        assertFound(Fact.SERVICE_MONTHS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"they deduct from my wage of 4500 a month|4500", "打坏东西，公司要从我4500块的工资里扣|4500", "公司从我工资里扣了500|"})
    void theWageThatSomethingIsTakenFrom(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }
}
