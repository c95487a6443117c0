package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Of several days told the pay of one is asked for; where all of them are asked for, or a day on which wages are paid, nothing is left out. */
class DayAskedForTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一两天都在岗，5月1号我干了10个钟，老板说2号不算，一小时20块，1号那天到底该给多少|overtime_hours=10 overtime_on=holiday",
                "10月1号干了8小时，4号干了6小时，一小时20块，1号的加班费应该是多少|overtime_hours=8 overtime_on=holiday",
                "国庆1、2、3号都上班了，日薪200，2号那天该给多少|overtime_days=1 overtime_on=holiday",
                "除夕和初一都值班，一天180，除夕那天应该给多少加班费|overtime_days=1 overtime_on=holiday",
                "春节我初一到初三都在店里，一天180，初二那天该给多少|overtime_days=1 overtime_on=holiday",
                "10月1号和2号都上了班，日薪160，老板只给2号算三倍，1号那天该补多少|overtime_days=1 overtime_on=holiday",
                "I worked both days, May 1 and May 2, 8 hours each, 20 an hour. How much should I get for May 2 only?|overtime_days=1 overtime_on=holiday",
                "五一那两天我都在收银台站着，老板说2号按平常周末给双倍。2号到底几倍？日薪180，2号该给多少|overtime_days=1 overtime_on=holiday",
                "十一1号和2号我都在前台站着，公司2号当休息日算，日薪200，2号该给多少|overtime_days=1 overtime_on=holiday",
                "国庆三天全在收银台站着，公司3号当平时算，日薪150，三天一共该给多少|overtime_days=3 overtime_on=holiday",
                "国庆1号和2号都上班了，日薪200，1号该给多少？2号该给多少|overtime_days=2 overtime_on=holiday",
                "国庆1号和2号都上班了，日薪200，一共该给多少|overtime_days=2 overtime_on=holiday",
                "国庆三天都上班了，日薪200，加班费15号发多少|overtime_days=3 overtime_on=holiday",
                "国庆1号和2号都上班了，日薪200，1号和2号该给多少|overtime_days=2 overtime_on=holiday"
            })
    void isTheOnlyOneThatCounts(String words, @Nullable String values) {
        assertFound(words, values, Fact.OVERTIME_DAYS, Fact.OVERTIME_HOURS, Fact.OVERTIME_ON);
    }
}
