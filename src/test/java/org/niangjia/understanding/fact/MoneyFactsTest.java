package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** The facts that sums of money and time hang on, in many wordings: a row names all facts of that kind, a row without any looks like it and says none. */
class MoneyFactsTest {

    private static final Facts ASKED = Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22));

    private static void assertFound(String words, @Nullable String expected, Fact<?>... kinds) {
        Map<String, String> found = new TreeMap<>();
        Facts facts = EntityFinder.find(words, ASKED);
        for (Fact<?> kind : kinds) {
            facts.get(kind).ifPresent(value -> found.put(kind.name(), value.toString()));
        }
        assertThat(found.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "厂里裁我，近十二个月平均应发工资7350，干了6年整|monthly_wage=7350",
                "我过去一年平均每月拿5200，做了4年，公司不续签|monthly_wage=5200",
                "离职前12个月月均6100，补偿怎么算|monthly_wage=6100",
                "我这一年月平均8200块，干了两年半|monthly_wage=8200",
                "算下来平均5600，干了3年|monthly_wage=5600",
                "平均每月四千五，被辞退|monthly_wage=4500",
                "每月四千五，干了一年|monthly_wage=4500",
                "干了一年，平均4300块，补偿多少|monthly_wage=4300",
                "工资一直是六千二，当地平均7000|local_average_wage=7000 monthly_wage=6200",
                "我一个月开5300，本市上年度职工月平均工资8100|local_average_wage=8100 monthly_wage=5300",
                "扣掉加班费以后平均月工资4350 年底了问一下|monthly_wage=4350",
                "前一年平均4800 人家说没有补偿，被辞退|monthly_wage=4800",
                "被辞退，月薪3万，干了5年，威海市2025年平均工资8100|local_average_wage=8100 monthly_wage=30000",
                "被辞退，月薪3万，干了5年，威海市2025年平均工资98100|monthly_wage=30000",
                "月薪两万八，市里去年平均8500|local_average_wage=8500 monthly_wage=28000",
                "社平工资7800，我工资5000|local_average_wage=7800 monthly_wage=5000",
                "单位人均6000，我的平均工资5000|employer_average_wage=6000 monthly_wage=5000",
                "受伤前12个月平均工资4800，评了十级|monthly_wage=4800",
                "前一年平均3900元，九级伤残|monthly_wage=3900",
                "没怀孕，干满4年到期不续，工资也是六千|monthly_wage=6000",
                "上个月发了6800，前12个月平均6200|last_month_wage=6800 monthly_wage=6200",
                "最后一个月应发5900，平均5500，做了3年8个月|last_month_wage=5900 monthly_wage=5500",
                "上个月工资7100|last_month_wage=7100 monthly_wage=7100",
                "My average monthly salary over the last twelve months was 8300 yuan|monthly_wage=8300",
                "I averaged 6400 yuan a month over the past year|monthly_wage=6400",
                "My gross monthly pay is 9100 yuan|monthly_wage=9100",
                "here since August 2021, my salary is 7300 a month|monthly_wage=7300",
                "monthly salary in 2023?|",
                "my wage before the injury was 5000 yuan a month|monthly_wage=5000",
                "Salary 7200 a month, five days of annual leave not taken|monthly_wage=7200",
                "the local average is 9000 yuan and my monthly wage is 12000|local_average_wage=9000 monthly_wage=12000",
                "Last month I was paid 6600 yuan, on average 6000 a month|last_month_wage=6600 monthly_wage=6000",
                "当地最低工资2010，我平均4000|monthly_wage=4000",
                "试用期工资4000，转正5500，合同两年|agreed_wage=5500",
                "说好转正后每月七千，试用期三个月，合同一年|agreed_wage=7000",
                "Two-year contract, they set four months of probation, 6000 yuan after probation|agreed_wage=6000",
                "Three-year contract, 9000 a month agreed, how long may probation be|agreed_wage=9000",
                "全厂平均工资5200|employer_average_wage=5200",
                "老公平均每月8000|",
                "平均每天加班2小时|",
                "平均一天200块|",
                "房租平均每月1500|",
                "我们部门平均6000|",
                "每年平均60000|",
                "年平均工资72000|",
                "加班费平均每月800|",
                "到手平均5000|",
                "扣完社保平均到手4300|",
                "上个月只发了3000|",
                "月平均跟上个月都是5000|last_month_wage=5000 monthly_wage=5000",
                "前12个月平均应得工资6000，走之前上一个月工资是5600|last_month_wage=5600 monthly_wage=6000",
                "上个月少发了800|",
                "产前一个月拿5800，产假工资谁发|monthly_wage=5800",
                "I was a packer for 2 years and 5 months on 4,600 a month|monthly_wage=4600",
                "转正后给我涨了800|"
            })
    void findsHerWageBesideOthers(String words, @Nullable String wages) {
        assertFound(
                words,
                wages,
                Fact.AGREED_WAGE,
                Fact.EMPLOYER_AVERAGE_WAGE,
                Fact.LAST_MONTH_WAGE,
                Fact.LOCAL_AVERAGE_WAGE,
                Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015年3月进厂到今年3月满11年，单位提出协商解除|service_months=132",
                "2018年5月入职到今年5月正好8年，被裁了|service_months=96",
                "2016年7月来的厂，到今年7月整10年|service_months=120",
                "从2020年入职到现在一共5年10个月，被辞退|service_months=70",
                "2014年4月入职，今年4月整十二年，公司提出解除|service_months=144",
                "三个月整，公司辞退我|service_months=3",
                "正好一年，公司让我走|service_months=12",
                "我干到现在四年整七个月，公司要裁我|service_months=55",
                "做到这个月正好三年带两个月，被辞退|service_months=38",
                "合同干到今天为止还有三个月，公司要裁人|",
                "工作到现在满四年，年假几天|",
                "整整两年，单位劝退我|service_months=24",
                "刚满半年，公司提出协商解除|service_months=6",
                "做了11个月29天被辞退|service_months=11.966",
                "我在这5年4个月了，被裁|service_months=64",
                "在这儿干了两年八个月零5天|service_months=32.166",
                "I had been there two years eight months when they fired me|service_months=32",
                "I have been with the company for 3 years and 7 months|service_months=43",
                "I was there exactly six months, they let me go|service_months=6",
                "入职两年八个月|service_months=32",
                "I was dismissed without notice after three years|service_months=36",
                "I was dismissed three years ago|",
                "干了九年零一个月|service_months=109",
                "才来五个月就被公司裁了，月薪5000|service_months=5",
                "合同三年整，公司不续了|",
                "让一个来了一年的小伙子上了店长|",
                "小姑娘刚来一个月，被辞退|",
                "我躲出来四个月了，公司要辞退我|",
                "被赶出来四个月了，现在想回去上班|",
                "产假五个月整，公司辞退我|",
                "欠薪半年整，公司辞退我|",
                "在这两年里公司没给我交社保|",
                "2020年3月入职到今年3月没签合同|",
                "前一家公司干了3年，年假怎么算|",
                "上一家干了6年，这家3年，年假几天|worked_years=9",
                "在公司干了整整12年（之前没在别处干过），年假几天|service_months=144 worked_years=12",
                "前东家做了8年，现单位第3年，年休假几天|worked_years=10",
                "以前那家干了4年，这家干了7年了，年假|worked_years=11",
                "一共干了15年，2026年5月1日跳槽到现在的公司，今年年假几天|hired_on=2026-05-01 worked_years=15",
                "前后干了11年没断过，2026年9月1日进的这家厂，年假还有几天|hired_on=2026-09-01 worked_years=11",
                "在这家公司总共干了6年，年假几天|service_months=72",
                "在饭店端了九个整月的盘子一直没给签合同|service_months=9",
                "给超市站了十一个月柜台，合同一直没签|service_months=11",
                "流水线上拧了6个整月的螺丝，没跟我签合同|service_months=6",
                "送了半年外卖，平台没签合同|",
                "没洗三个月的碗就走了|",
                "应休5天年假，今年一天都没休，月薪6000|unused_days=5",
                "年假10天全没休，工资8000|unused_days=10",
                "15天年假公司一天没让休，月薪9000|unused_days=15",
                "My annual leave is 10 days, they gave me none of it|unused_days=10",
                "I am entitled to five days of annual leave, but the office was busy and my employer arranged none of it|unused_days=5",
                "我有10天年假，休了3天|",
                "5天年假只给了2天|",
                "老板一天年假也没给|",
                "I get five days of annual leave and took all of them|"
            })
    void findsHowLongSheWorkedAndWhatSheDidNotHave(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.HIRED_ON, Fact.SERVICE_MONTHS, Fact.UNUSED_DAYS, Fact.WORKED_YEARS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨天夜里生了俩小子，产假多少天|babies=2",
                "上个月生了俩，都是闺女，产假怎么算|babies=2",
                "媳妇今早生了俩，护理假几天|babies=2",
                "我这次生了仨，产假几天|babies=3",
                "前天刚生了一对儿，两个都是男孩|babies=2",
                "10月8号生了两个，难产|babies=2",
                "去年冬天生了一对姐妹花|babies=2",
                "这胎生了俩娃，产假加多少|babies=2",
                "刚刚生了俩闺女，喂奶时间怎么算|babies=2",
                "今年3月生了仨，喂奶每天几小时|babies=3",
                "怀的是仨，产假几天|babies=3",
                "肚子里揣着俩，产假几天|babies=2",
                "肚里有三个，产检要多跑几趟|babies=3",
                "怀了一对，预产期明年|babies=2",
                "家里俩一般大的娃要喂奶，每天几小时|babies=2",
                "仨娃一样大，一天能喂几小时|babies=3",
                "两个一样大的孩子，奶不够吃|babies=2",
                "双棒儿，喂奶假一天多久|babies=2",
                "She gave birth to two boys last night, how long is the leave|babies=2",
                "My wife had three babies this morning|babies=3",
                "生了俩，顺产，潍坊，产假多少天|babies=2",
                "我生了俩闺女，剖腹产，产假几天|babies=2",
                "生了仨，产假能歇多久|babies=3",
                "顺产生了俩，护理假呢|babies=2",
                "生了俩都是剖的，这胎产假几天|",
                "已经生了俩，产假还有没有|",
                "生了俩，产假都没休全|",
                "我没生俩，产假只有一个孩子的|",
                "生了俩女儿，大的三岁小的一岁|",
                "上周生了二胎，产假几天|child_order=2",
                "昨天生了老二，产假|child_order=2",
                "已经生了俩孩子，还想要三胎|child_order=3",
                "我有俩孩子，育儿假几天|",
                "去年生了一个今年又生了一个|",
                "前年去年各生了一个，家里俩|",
                "上个月生了俩月的孩子病了|",
                "生了俩月了还没上班|",
                "昨天孩子手上生了两个冻疮|",
                "我妹上礼拜生了俩，我想问我的产假|",
                "同事上周生了俩，她产假多少|",
                "这几年生了俩，都没休产假|",
                "今年打算生俩|",
                "家里有两个孩子，一个五岁|",
                "俩孩子上幼儿园，陪产假|",
                "我家孩子跟邻居家一般大|",
                "生了一对儿女|",
                "去年生了一儿一女|",
                "怀过三个都没保住|",
                "怀了仨月，胎停了|",
                "我们俩昨天生了孩子|",
                "刚生了三个月，要上班吗|",
                "这次生了病，请了两个月假|",
                "I had two girls, the older one is five|",
                "昨天生了个闺女，家里就仨人|",
                "生第一个的时候休了98天，上个月生了第二个|child_order=2",
                "上个月生了，家里三个孩子了|",
                "这一胎生了，加上老大就俩了|"
            })
    void findsHowManyWereBornTogether(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.BABIES, Fact.CHILD_ORDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"怀的双棒儿还是难产，产假一共多少天|true", "三胞胎而且难产，产假|true", "是双胞胎还是难产产假长|", "双胞胎还是难产吗|"})
    void findsTheDifficultBirthOfTwins(String words, @Nullable String expected) {
        assertFound(words, expected == null ? null : "difficult_birth=" + expected, Fact.DIFFICULT_BIRTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月22号礼拜六没补休干了8小时，26号晚上多干2个半小时，国庆10月1号又顶了8小时，一小时18块|holiday_hours=8 rest_day_hours=8 weekday_hours=2.5",
                "20块一个钟，国庆1号返工8个钟，加班费应该有几多|overtime_hours=8 overtime_on=holiday",
                "25块一个小时，周末加了8小时，平时晚上加了3小时，一共多少|rest_day_hours=8 weekday_hours=3",
                "礼拜天（不给调休）加了6个钟，平常晚上加了4个半钟，时薪25|rest_day_hours=6 weekday_hours=4.5",
                "平时晚上加了4个小时，礼拜天又干了7个小时，老板说没空给补休，时薪20|rest_day_hours=7 weekday_hours=4",
                "礼拜六干了8小时，后来给补休了，平时加班3小时，时薪20|overtime_hours=3 overtime_on=weekday",
                "I did 8 hours on May 1 and again 8 hours on Sunday May 3, my hourly wage is 22 yuan|holiday_hours=8 rest_day_hours=8",
                "At 30 yuan an hour, 3 extra hours on ordinary days and a 6 hour shift on October 2|holiday_hours=6 weekday_hours=3",
                "3 extra hours on a weekday and 8 hours on May 3, 20 yuan an hour|",
                "平时加班5个小时，周末加了8小时，时薪22|rest_day_hours=8 weekday_hours=5",
                "这周晚上加了4小时，周六干了6小时，一小时18块|rest_day_hours=6 weekday_hours=4",
                "时薪十九，平日多干了12个钟，有个周六干7个钟没给补休，十一当天又干了6个钟|holiday_hours=6 rest_day_hours=7 weekday_hours=12",
                "时薪22，平时晚上多上了3小时，十一上了8小时|holiday_hours=8 weekday_hours=3",
                "时薪22，平时加了3小时，周六加班十一个小时|rest_day_hours=11 weekday_hours=3",
                "周三加班2小时，周日加班7小时，小时工资30元|rest_day_hours=7 weekday_hours=2",
                "国庆当天上了8小时，平时又加了3小时，时薪25|holiday_hours=8 weekday_hours=3",
                "平时加班10小时，周末8小时，法定节假日8小时，时薪20|holiday_hours=8 rest_day_hours=8 weekday_hours=10",
                "I worked 4 hours overtime on weekday evenings and 8 hours on Sunday, 25 yuan an hour|rest_day_hours=8 weekday_hours=4",
                "On weekdays I worked 6 hours overtime, on Saturday 5 hours, hourly wage 20 yuan|rest_day_hours=5 weekday_hours=6",
                "周六加了3小时，周日加了5小时，时薪20|overtime_hours=8 overtime_on=rest_day",
                "2 hours of overtime on a Monday, 6 hours on May 1 and 4 hours on my day off, 25 yuan an hour|holiday_hours=6 rest_day_hours=4 weekday_hours=2",
                "Hourly wage 18 yuan: 3 hours on one Saturday and 2 extra hours on a Friday|rest_day_hours=3 weekday_hours=2",
                "4 hours on a Wednesday night, without a day off in return, and 5 hours on October 3, 20 yuan an hour|holiday_hours=5 weekday_hours=4",
                "20 yuan an hour: 3 hours on a weekday and 5 hours on October 14, what is due|",
                "时薪21，10月6号加班5小时，周日又加了3小时，多少钱|overtime_on=rest_day",
                "10月2号我在超市收银顶了整整8个小时，一小时25元|overtime_hours=8 overtime_on=holiday",
                "元旦那天值了10个小时，时薪20|overtime_hours=10 overtime_on=holiday",
                "1月1号站了8小时柜台，一小时22块|overtime_hours=8 overtime_on=holiday",
                "5月1号干了6个小时活，小时工资20元|overtime_hours=6 overtime_on=holiday",
                "五月二号我做了9小时，时薪18|overtime_hours=9 overtime_on=holiday",
                "去年10月3号我守了12个小时店，时薪16|overtime_hours=12 overtime_on=holiday",
                "worked 5 hours on my Saturday off, hourly wage 30 yuan|overtime_hours=5 overtime_on=rest_day",
                "上周三加班4个钟头，上周日6个钟头，国庆10月3号又是8个钟头，小时工资20块|holiday_hours=8 rest_day_hours=6 weekday_hours=4",
                "Hourly pay 30 yuan, I stayed 2 extra hours on Tuesday, what should these two hours bring|overtime_hours=2 overtime_on=weekday",
                "周三加班2小时，周日加班7小时，这2小时和那7小时给多少，时薪20|rest_day_hours=7 weekday_hours=2",
                "上月每个班后头都多干俩小时，干了22天，小时工资20块|overtime_hours=44 overtime_on=weekday",
                "上月每个班后头都多干俩小时，干了22天，小时工资20块，加班钱给我多少？另外一个月加这么多合法么|overtime_hours=44 overtime_on=weekday",
                "平时加班5小时，周末加了三四个小时，国庆加班8小时|",
                "平时加班5小时，周六加班8小时，其中3小时补休了|",
                "10月1号干了8小时，10月6号干了8小时，一小时20|",
                "晚上加班3小时，老板让我补休8小时|overtime_hours=3 overtime_on=weekday",
                "周六加班8小时，睡了3小时|overtime_hours=8 overtime_on=rest_day",
                "五一没放，1号2号3号我都站了8个钟头，一小时22块，3号本来排我休的也没补休|holiday_hours=16 rest_day_hours=8",
                "周六加了两天班，一天10个钟头，时薪19|overtime_hours=20 overtime_on=rest_day",
                "周六做了8小时，时薪20|overtime_hours=8 overtime_on=rest_day",
                "一小时18，十一那天上了十个小时|overtime_hours=10 overtime_on=holiday",
                "国庆1号到3号上了班，4号倒休日也上了，每天8小时，时薪18|holiday_hours=24 overtime_on=holiday rest_day_hours=8",
                "国庆1号到3号都上班了，5号也上了，每天8小时，时薪20|overtime_on=holiday",
                "10月5号我顶了8小时，时薪25|",
                "10月2号休息了8小时|",
                "一个钟的工钱22块，平时晚上加了6个钟，周六干了8个钟没补休|rest_day_hours=8 weekday_hours=6",
                "10月2号我干了8小时，10月12号也干了|",
                "2024年10月4号我干了8小时，时薪20|",
                "9月28号上了8个小时班，时薪20|",
                "I worked 8 hours on May 1 and again 8 hours on Sunday May 3, 2026, 20 yuan an hour|holiday_hours=8 rest_day_hours=8",
                "I worked 8 hours on May 1 and 8 hours on May 3, which was a Sunday, overtime pay?|holiday_hours=8 rest_day_hours=8",
                "I worked 8 hours on May 1 and 8 hours on May 3, overtime pay?|",
                "On the second of May 2025 the boss had me on the till for 8 hours at 20 yuan an hour|overtime_hours=8 overtime_on=holiday",
                "I worked on May 2 2026 and May 3 2026, 8 hours each, what overtime pay?|",
                "平常晚上加班一共20小时，休息日上了两天每天8小时没补休，国庆10月1号上了8小时，一小时25块|holiday_hours=8 rest_day_hours=16 weekday_hours=20",
                "上周六加班8小时，单位按平时算的加班费，时薪20|overtime_hours=8 overtime_on=rest_day",
                "平常晚上加班20小时，两个休息日每天8小时，时薪20|rest_day_hours=16 weekday_hours=20",
                "平日干8个钟，十一当天干了8个钟，时薪20|overtime_hours=8 overtime_on=holiday",
                "平时一天上8小时，周六加了6小时，时薪20|overtime_hours=6 overtime_on=rest_day",
                "平时下班后又干了8小时，周六加了6小时，时薪20|rest_day_hours=6 weekday_hours=8"
            })
    void findsOvertimeByTheKindOfDay(String words, @Nullable String expected) {
        assertFound(
                words,
                expected,
                Fact.HOLIDAY_HOURS,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_ON,
                Fact.REST_DAY_HOURS,
                Fact.WEEKDAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鉴定出来九级，能赔多少|disability_grade=9",
                "十级伤残，我工资3000，补助金多少|disability_grade=10",
                "评了8级工伤，一次性补助多少|disability_grade=8",
                "劳动能力鉴定结论是七级，月工资5000|disability_grade=7",
                "伤残等级六级，怎么赔|disability_grade=6",
                "我的手伤评到十级了|disability_grade=10",
                "我被评定为五级伤残|disability_grade=5",
                "工伤认定下来了，鉴定结果：九级|disability_grade=9",
                "四级伤残每月拿多少|disability_grade=4",
                "I was graded disability level 9, how much|disability_grade=9",
                "My injury was grade X|disability_grade=10",
                "a grade seven disability after the accident at work|disability_grade=7",
                "伤残九级，工资4200|disability_grade=9",
                "要是最后评个九级，补助金几个月的|disability_grade=9",
                "结果下来了，是八级不是九级|disability_grade=8",
                "评上工会先进三级组织|",
                "鉴定为10级，一次性伤残补助金|disability_grade=10",
                "受伤后鉴了个七级|disability_grade=7",
                "一级到四级伤残怎么赔|",
                "七级至十级有什么待遇|",
                "五级、六级工伤有什么区别|",
                "是九级还是十级要看什么|",
                "能不能评上十级|",
                "够不够十级伤残|",
                "高温作业三级，孕妇能干吗|",
                "第三级体力劳动强度怀孕能干吗|",
                "伤残几级能拿补助|",
                "同事评了九级，我呢|",
                "工伤，三级医院住院|",
                "我是中级职称受了工伤|",
                "鉴定是九级以上才有吗|",
                "想申请工伤一级护理费|",
                "十级台阶上摔下来骨折，算工伤吗|",
                "八级风把我吹倒受伤|",
                "失业保险交了六年，能领多久|unemployment_years=6",
                "失业险缴了整五年|unemployment_years=5",
                "失业保险单位给交了3年8个月|unemployment_years=3.666",
                "我交了11年失业保险|unemployment_years=11",
                "交过两年失业保险，被辞退|unemployment_years=2",
                "I paid unemployment insurance for 7 years|unemployment_years=7",
                "单位和我失业保险一共缴了九年整|unemployment_years=9",
                "失业险断断续续交满八年|unemployment_years=8",
                "失业保险交满一年才能领吗|",
                "失业保险要交够几年|",
                "没交过失业保险，干了5年|",
                "养老保险交了15年，失业保险呢|",
                "失业金领了3个月|",
                "失业保险断了两年|",
                "还差半年失业保险满5年|",
                "失业保险交了不到一年|"
            })
    void findsGradesAndContributions(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.DISABILITY_GRADE, Fact.UNEMPLOYMENT_YEARS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合同签了一年，试用期写了六个月|probation_months=6 term_months=12",
                "签了两年合同 试用期给我写了6个月|probation_months=6 term_months=24",
                "合同就签了一年，试用期倒写了六个月|probation_months=6 term_months=12",
                "约定月薪6500，试用期6个月，签了一年合同|probation_months=6 term_months=12",
                "说好三个月试用，合同一年|probation_months=3 term_months=12",
                "合同期限正好一年，试用期顶格几个月|term_months=12",
                "干了5个月试用期还没转正，合同一年|probation_months=5 term_months=12",
                "Two-year contract, they set four months of probation|probation_months=4 term_months=24",
                "my probation was six months, one-year contract|probation_months=6 term_months=12",
                "合同三年，试用期半年|probation_months=6 term_months=36",
                "试用期定的两个月|probation_months=2",
                "试用期最长6个月吗|",
                "试用期不得超过2个月，签了一年|term_months=12",
                "转正要等3个月|",
                "My boss made the trial period three months in a one-year contract|probation_months=3 term_months=12",
                "I'm on trial for six months, the contract is for two years|probation_months=6 term_months=24",
                "The trial of my case is in three months|",
                "试用期还剩1个月|"
            })
    void findsTheAgreedProbation(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.PROBATION_MONTHS, Fact.TERM_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆1、2、3号我都在店里上班，日工资180，加班费多少|overtime_days=3 overtime_on=holiday",
                "十一那三天（1、2、3号）我全在岗，日薪200，加班费怎么算|overtime_days=3 overtime_on=holiday",
                "大年初一初二初三都守在店里，一天工资150，加班费多少|overtime_days=3 overtime_on=holiday",
                "初一到初三我都上了班，日薪160，该给多少加班费|overtime_days=3 overtime_on=holiday",
                "除夕和初一都值班了，一天200，加班费呢|overtime_days=2 overtime_on=holiday",
                "五一1号2号都在岗，日工资170，给多少加班费|overtime_days=2 overtime_on=holiday",
                "国庆1号2号5号上了三天班，日工资200，该给多少|overtime_on=holiday",
                "国庆1号和4号各加了一天班，一天工资200，一共该给多少|overtime_on=holiday",
                "国庆2号那天我也去了，8小时，时薪20，加班费多少|overtime_hours=8 overtime_on=holiday",
                "上个月3个星期天都被叫去加班，一天180，没补休|overtime_days=3 overtime_on=rest_day",
                "they made me come in on 4 Sundays, 160 yuan a day, what overtime pay|overtime_days=4 overtime_on=rest_day",
                "last saturday I worked an extra shift of 6 hours, overtime pay|overtime_hours=6 overtime_on=rest_day",
                "平常晚上多干3个钟头，小时工资20块|overtime_hours=3 overtime_on=weekday",
                "平时晚上加了3个点，小时工资18块|overtime_hours=3 overtime_on=weekday",
                "国庆1号到7号都上班，日薪200，加班费多少|overtime_on=holiday",
                "国庆4号5号上班，日薪200，加班费多少|",
                "初一休息，初二初三都上班了，日薪200，加班费|overtime_on=holiday",
                "初一初二初三没去上班，扣工资了|",
                "孩子上初一了，我上班没空，工资怎么算|",
                "国庆1、2、3号和两个周日都上班了，日薪200，加班费|",
                "国庆那两天1、2、3号都上班，日薪200，加班费|overtime_on=holiday",
                "平日加了44小时，周六又来了两个整天各8小时，加班费|",
                "提成涨了3个点，加班费也没有|",
                "下午3点下班，加班费怎么算|",
                "every month 4 Sundays at work, what overtime pay|"
            })
    void findsWholeDaysAtWorkThatAreNamedOrCounted(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.OVERTIME_DAYS, Fact.OVERTIME_HOURS, Fact.OVERTIME_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月1号跳槽进的新公司，之前在老东家连着干了4年，今年年假几天|earlier_years=4",
                "以前在别的厂做了8年，今年3月来这家，年假几天|earlier_years=8",
                "前后一共上了十一年班，年假还剩几天|worked_years=11",
                "工龄算10天年假那档，休了2天，还剩几天|yearly_leave=10",
                "我一年有15天年假，休了3天，离职怎么折|yearly_leave=15",
                "I get 10 days of annual leave a year, I took 3, what is left when I leave|yearly_leave=10",
                "一年有10天年假吗|",
                "年假剩10天没休，折多少钱|",
                "一年一共上了十一次医院，年假扣吗|",
                "4年前离的老东家，年假几天|",
                "之前干了4年，现在离职补偿多少|"
            })
    void findsYearsBeforeAndTheDaysOfAYear(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.EARLIER_YEARS, Fact.WORKED_YEARS, Fact.YEARLY_LEAVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "被裁，月薪3万，工龄14年5个月，市里公布的上年度职工月均工资7800|local_average_wage=7800 monthly_wage=30000 service_months=173",
                "在我们市上班月均工资5200，干了3年被辞退|monthly_wage=5200 service_months=36",
                "保险公司做内勤两年零三个月，平均应发6000，上个月实际标准是5800|last_month_wage=5800 monthly_wage=6000 service_months=27",
                "被裁，前一家干了5年，工龄一共14年，月薪8000|monthly_wage=8000",
                "我在这干了3年一个月6000，把我辞了|monthly_wage=6000 service_months=36",
                "干了五年一个月，工资4500，被辞退|monthly_wage=4500 service_months=61",
                "工龄11年，厂里辞我，怎么赔|service_months=132",
                "九年工龄被劝退，能拿几个月|service_months=108",
                "15年工龄买断，厂里出价8万|service_months=180",
                "我工龄二十一年，给5万让我走|service_months=252",
                "三年工龄的人年假几天|",
                "前一家的五年工龄算不算，公司要裁员|",
                "工龄14年，年假几天|",
                "I was dismissed, my average is 9,000 a month gross|monthly_wage=9000",
                "工伤十级，本人平均缴费工资5200，一次性补助多少|monthly_wage=5200",
                "work injury grade nine, my average insured wage was 6000|monthly_wage=6000",
                "社保缴费工资平均是5200，被裁了补偿多少|"
            })
    void findsWagesAndServiceOfTheEnd(String words, @Nullable String expected) {
        assertFound(
                words, expected, Fact.MONTHLY_WAGE, Fact.LOCAL_AVERAGE_WAGE, Fact.LAST_MONTH_WAGE, Fact.SERVICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "伤残鉴定结论11月18号收到的，不服找省里截止哪天|assessment_received_on=2026-11-18",
                "11月2号拿到劳动能力鉴定结论，想再鉴定|assessment_received_on=2026-11-02",
                "I received my disability assessment on 18 November, I disagree|assessment_received_on=2026-11-18",
                "省里再次鉴定的结论11月18号收到，还不服|",
                "11月18号去做的劳动能力鉴定，多久出结果|",
                "工伤认定书11月18号收到，不服怎么办|",
                "让我一直倒夜班倒到6月30号才停，监察还管吗|breach_ended_on=2026-06-30",
                "去年怀孕让我上夜班，一直上到6月30号才停，想投诉|breach_ended_on=2025-06-30",
                "去年开始扣工资，今年还扣，一直扣到6月30号才停，投诉|",
                "they kept me on nights until 30 June, can I still report it|breach_ended_on=2026-06-30",
                "产假休到6月30号，夜班怎么办|",
                "今年3月16号路口被一辆货车撞了，上班路上|injured_on=2026-03-16",
                "I slipped on the wet floor of the laundry on 9 November and broke my wrist|injured_on=2026-11-09",
                "the application was made on 9 November and they said no|"
            })
    void findsDaysFromWhichDeadlinesRun(String words, @Nullable String expected) {
        assertFound(words, expected, Fact.ASSESSMENT_RECEIVED_ON, Fact.BREACH_ENDED_ON, Fact.INJURED_ON);
    }
}
