package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Leave told in words that name its first day, or its days, only by the way: a row without a value stays open. */
class LeaveFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月5号剖的，产假就从那天算，休到哪天|2026-10-05",
                "11月9号做的引产，当天开始歇的，歇到几号|2026-11-09",
                "11月9号住的院，那天开始请的假，能休到几号|2026-11-09",
                "11月9号手术，假条从当天起算，哪天上班|2026-11-09",
                "She was born on October 5 and my leave was counted from that day|2026-10-05",
                "10月5号入职，那天开始算试用期，产假几天|",
                "10月5号复工，从那天开始上班的，产假没休完|",
                "11月12号做的清宫，从12号开始数的话休到几号|2026-11-12",
                "11月12号做的清宫，从13号开始数的话休到几号|2026-11-13",
                "18号（11月）清的宫，从当天开始歇，歇到哪天|2026-11-18",
                "陪产假批了，12月14号开始，休到几号|2026-12-14",
                "产假休完了，12月14号开始上班|",
                "合同到期，12月14号开始，产假怎么办|",
                "打算12月14号周一开始把婚假一次休完|2026-12-14",
                "从12月14号（星期一）连着休婚假|2026-12-14",
                "12月14号开始上班前休完|",
                "19号做的手术，就从那天歇起，能歇到几号|2026-11-19",
                "十九号引的产，从当天歇起，歇到哪天|2026-11-19",
                "11月18号清的宫，从清宫那天算，能歇到几号|2026-11-18",
                "十八号引的产，从引产那天起歇，歇到哪天|2026-11-18",
                "下周一11月23号开始休陪产假，哪天休完|2026-11-23",
                "陪产假从23号礼拜一开始一口气歇完|2026-11-23",
                "跟班长说好从23号星期二开始歇陪产假|",
                "12月21日周一开始休婚假，元旦算不算|2026-12-21",
                "12月21日周二开始休婚假，元旦算不算|",
                "我准备20号开始休婚假|2026-12-20",
                "婚假6号请到15号，用了几天|",
                "每月6号开始请假回家|",
                "11月份引的产，6号开始歇的|",
                "11月16号住院引的产，假单上写到几号结束|2026-11-16",
                "怀了两个月，11月9号做的清宫，假休到哪天|2026-11-09",
                "11月9号流产，啥时候回去上班|2026-11-09",
                "I miscarried on 9 November, when does my leave end|2026-11-09",
                "11月9号流产，有几天假|",
                "11月9号做的清宫，还没休假，哪天上班都行吗|",
                "11月9号流产，11月13号出的院，假到几号|",
                "以前流产过，11月9号产检，假到几号|",
                "从8月3号生完一直在家，我还剩几天假|2026-08-03",
                "打9月12号剖完就没上班，产假还有多少天|2026-09-12",
                "8月3号生完一直没出月子|",
                "从8月3号生完孩子又接着上班|",
                "想从12月7号星期一连着把婚假歇完|2026-12-07",
                "打算从12月7号一口气把陪产假休掉，到哪天|2026-12-07",
                "从12月7号连着加班，请不了假|",
                "I had the operation on the 19th and have been off since that day, when does my leave end|2026-11-19",
                "My paternity leave starts on Monday 23 November|2026-11-23",
                "My paternity leave starts on Tuesday 23 November|",
                "My sick note begins today, 22 November, how many days of leave do I have|2026-11-22",
                "I had surgery on 20 November, my leave is counted from the day of the surgery|2026-11-20",
                "3月8号周日还补休不|",
                "昨天午休听说产假又改了|"
            })
    void findsTheFirstDayThatIsPointedAt(String words, @Nullable String value) {
        assertFound(Fact.STARTS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "顺产生完才歇了50天，还剩几天|50",
                "产假休到第60天了，剩下的还有几天|60",
                "提前8天就不上班了，算产假，还剩几天|8",
                "预产期前在家躺了12天等着生，产假还剩几天|12",
                "生之前在娘家待了整整10天，产假剩多少|10",
                "提前没休15天，一直干到生|",
                "I gave birth in June and took 50 days|50",
                "老婆顺产，我休了5天|",
                "我同事生完歇了158天，我能歇几天|",
                "生完孩子，年假休了3天|",
                "九周胎停，休了10天|",
                "提前8天就不上班能行吗|"
            })
    void findsHowMuchOfTheLeaveForABirthSheHad(String words, @Nullable String value) {
        assertFound(Fact.MATERNITY_DAYS_TAKEN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "婚检顺便做了，婚假几天|true",
                "婚检当天一起做的，有单子|true",
                "婚检报告单都在，婚假几天|true",
                "婚检报告单没有，婚假几天|",
                "婚检没做，婚假几天|false",
                "婚检报告在哪儿拿|"
            })
    void findsACheckThatWasMadeAlongTheWay(String words, @Nullable String value) {
        assertFound(Fact.PREMARITAL_CHECK, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "儿子明年3月满2岁，育儿假还剩几天|2025-03",
                "女儿下个月就满三岁了，育儿假还有吗|2023-12",
                "闺女今年十二月过一岁生日|2025-12",
                "My son turns two in March 2027|2025-03",
                "儿子九月满三岁，今年的还能休吗|",
                "老大明年3月满3岁，老二一岁|",
                "到明年3月满三岁为止能休几天|"
            })
    void findsTheMonthOfTheBirthByABirthdayToCome(String words, @Nullable String value) {
        assertFound(Fact.BORN_IN, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "俩宝，难产，产假几天|2",
                "B超照出来是一对，产假能休多少天|2",
                "查着是一对，产假总共几天|2",
                "医生说有俩，预产期明年三月，产假多长|2",
                "彩超查到仨，怀着呢，能歇几天|3",
                "大夫说是俩男孩，产假几天|2",
                "肚里怀着两个小子，产假几天|2",
                "我生咗孖仔，产假几多日|2",
                "查出来俩囊肿，产假能不能延|",
                "体检查出来一对结石，孕前能治吗|",
                "医生说两个月就能上班，产假怎么算|",
                "生了个闺女，产假几天|1",
                "顺产，一个小子，休到几号，产假从今天算|1",
                "家里俩宝，难产加几天产假|",
                "俩宝都三岁以下，育儿假几天|",
                "头胎生了个儿子，这次产假几天|",
                "生了个儿子，又生了个闺女，产假几天|",
                "生了个闺女，户口怎么上|"
            })
    void findsHowManyBabiesCame(String words, @Nullable String value) {
        assertFound(Fact.BABIES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "过去这一年育儿假只休了4天，今年还有几天|",
                "去年的育儿假我休了7天，剩下的能攒着吗|",
                "头一年育儿假用了3天，这一年几天|",
                "I took 4 days of childcare leave, how many are left|4",
                "Last year I took 4 days of childcare leave, do they carry over|",
                "今年育儿假休了3天，还剩几天|3",
                "今年年假休了2天，还剩几天|2",
                "从开年干到现在一天年假没歇|0",
                "年假一天没给，能要钱吗|0",
                "还剩一天年假没休|"
            })
    void findsNoDaysOfAYearThatIsOverAtABirthday(String words, @Nullable String value) {
        assertFound(Fact.DAYS_TAKEN, words, value);
    }

    /** Turns of one leave are added up; a sum that is told counts alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生之前歇了10天，顺产，从生完到今天又歇满48天，产假还剩几天|maternity_days_taken=58",
                "产前休了12天，生完又休了40天，产假剩多少|maternity_days_taken=52",
                "I took 12 days of maternity leave before the birth and 50 days since. How many are left?|maternity_days_taken=62",
                "I took 14 days before the birth and have had 60 days since. How many days of maternity leave are left?|maternity_days_taken=74",
                "I took 10 days before giving birth and another 45 days after it, how much maternity leave is left?|maternity_days_taken=55",
                "I stopped working 14 days before the birth. How long is maternity leave?|",
                "产前休了15天，到现在一共休了70天，产假还剩几天|maternity_days_taken=70",
                "产假休了70天，其中产前歇了15天，还剩几天|maternity_days_taken=70",
                "年假五一用了1天，中秋又用了2天，还剩几天|days_taken=3",
                "育儿假上半年休了4天，后来又请了3天，今年还有几天|days_taken=7",
                "年假休了3天，又请了2天事假，还剩几天|",
                "年假去年休了3天，今年休了2天|days_taken=2",
                "去年年假休了4天，今年还有几天|",
                "年假去年休了4天，今年入职的新单位，几天|",
                "去年年假休了4天，剩下的能补多少钱|days_taken=4",
                "去年入职，今年年假休了4天，还有几天|days_taken=4"
            })
    void areAddedUpOverTheTurns(String words, @Nullable String values) {
        assertFound(words, values, Fact.MATERNITY_DAYS_TAKEN, Fact.DAYS_TAKEN);
    }
}
