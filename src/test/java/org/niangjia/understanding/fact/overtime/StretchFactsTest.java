package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A stretch around public holidays on all of which she worked; not where other days are told, time off was given, or she was on leave. */
class StretchFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一从1号到5号我天天在厂里上班，日薪150，加班费咋算|overtime_from=2026-05-01 overtime_until=2026-05-05",
                "去年10月2号到6号一天没歇，一天220，该给多少|overtime_from=2025-10-02 overtime_until=2025-10-06",
                "今年6月19号至21号端午都在岗，工资该给多少|overtime_from=2026-06-19 overtime_until=2026-06-21",
                "国庆长假8天全上班，日工资180，加班费几倍|overtime_from=2026-10-01 overtime_until=2026-10-08",
                "2025年国庆1号到8号连着上，加班费一共多少|overtime_from=2025-10-01 overtime_until=2025-10-08",
                "元旦1号到3号没放假一直上班，加班工资多少|overtime_from=2026-01-01 overtime_until=2026-01-03",
                "9月30号到10月4号一天都没休，加班怎么给|overtime_from=2026-09-30 overtime_until=2026-10-04",
                "I worked every day from October 1 to 6, how much overtime pay|overtime_from=2026-10-01 overtime_until=2026-10-06",
                "国庆1号2号3号都在岗，4号5号也没歇，日薪150|overtime_from=2026-10-01 overtime_until=2026-10-05",
                "国庆1号2号3号都在岗，5号也没歇，日薪150|",
                "五一1号到3号都上了，5号也去了，日薪150，加班费多少|",
                "国庆1号到7号全上班，后来补休了四天，加班费多少|",
                "10月1号到7号我一天没歇着，在医院照顾请假，扣工资多少|",
                "国庆1号到7号没加班，工资照发吗|",
                "10月8号到12月8号一直上班，工资多少|",
                "I was on leave from May 1 to 5, how much pay|"
            })
    void isRead(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_FROM, Fact.OVERTIME_UNTIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "逢周日都加班，前后一共30个，日薪160，没补休|overtime_days=30 overtime_on=rest_day",
                "每个星期六都去上班，总共18次，一天180，没给过倒休|overtime_days=18 overtime_on=rest_day",
                "每个周六都上班，一天180|overtime_on=rest_day",
                "每个周日都没加班，一共30个，一天180|"
            })
    void everyRestDayOfATimeIsCounted(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_DAYS, Fact.OVERTIME_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周六加班8小时，还是按平时的工资给的|overtime_paid_once=true",
                "中秋节加班8小时，就给了一倍|overtime_paid_once=true",
                "周日加班6小时，老板照样按正常时薪发的|overtime_paid_once=true",
                "I worked 8 hours overtime on a Sunday and they only paid me the normal rate|overtime_paid_once=true",
                "计件工，周三下班后又加班缝了300双，每双六毛，结工资时给了180|overtime_paid_once=true",
                "计件工，周日赶了500个，单价三毛，结了我150块|overtime_paid_once=true",
                "计件工，周日赶了500个，单价三毛，还是照三毛一个发的|overtime_paid_once=true",
                "计件工，周日加班做了80条，每条两块，仍按原单价结|overtime_paid_once=true",
                "周六加班8小时，时薪25，最后给了200|overtime_paid_once=true",
                "I made 300 extra pieces on Sunday at 0.5 yuan per piece, they paid me 150|overtime_paid_once=true",
                "计件工，周日赶了500个，单价三毛，发了225|",
                "计件工，周日赶了500个，单价三毛，该给150吗|",
                "计件工，周日赶了500个，单价三毛，少发了150|",
                "计件工，周日赶了500个，单价三毛，没给150|",
                "周六加班8小时，时薪25，给了200红包|",
                "周六加班8小时，时薪25，应该给200还是400|",
                "周六加班8小时，能只按平时的工资给吗|",
                "周六加班8小时，只给了一倍半|",
                "平时工资按一倍给，还有奖金|"
            })
    void theNormalWageAlone(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_PAID_ONCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "礼拜一到礼拜三每天多干三个钟头礼拜四没加，工资怎么算|9",
                "我一个月拿4000，周二到周四晚上每天加班2小时|6",
                "I stayed late for 12 hours this month, all on weekdays|12",
                "周五没加班|"
            })
    void hoursBesideADayWithout(String words, @Nullable String hours) {
        assertFound(Fact.OVERTIME_HOURS, words, hours);
    }
}
