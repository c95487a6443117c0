package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What the pay for annual leave not taken counts with: the days of a year, those had, the years of work, the end. */
class AnnualLeaveFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今儿办离职，今年年假5天只歇了2天|yearly_leave=5 days_taken=2 ended_on=2026-11-22",
                "昨儿个离的职，年假10天休了6天|yearly_leave=10 days_taken=6 ended_on=2026-11-21",
                "我11月28号就要从这家厂走了，年假休了3天|days_taken=3 ended_on=2026-11-28",
                "离职日子是11月25号，年假一共10天今年只休了4天|yearly_leave=10 days_taken=4 ended_on=2026-11-25",
                "7月31号是我在上家公司最后一天，工作12年了，今年年假一天没歇着|days_taken=0 worked_years=12 ended_on=2026-07-31",
                "11月28号离职，每年年假15天，已休3天|yearly_leave=15 days_taken=3 ended_on=2026-11-28",
                "今天办离职，一年年休假5天，休了1天|yearly_leave=5 days_taken=1 ended_on=2026-11-22",
                "工作八年，一年年假5天对吗|worked_years=8",
                "6月30号是我最后一天班，年假怎么折|ended_on=2026-06-30",
                "31 July was my last day there, how much annual leave is due|ended_on=2026-07-31",
                "Left on 31 October 2026 after 4 years working experience altogether, hence 5 days off a year. Of annual leave I took 2 days|yearly_leave=5 days_taken=2 worked_years=4 ended_on=2026-10-31",
                "Left on 30 June 2026 with 12 years total experience, which gives 10 days per year. I used 3 days of annual leave|yearly_leave=10 days_taken=3 worked_years=12 ended_on=2026-06-30",
                "Six years working experience in total, annual leave, took 1 day|worked_years=6 days_taken=1",
                "12月31号是今年最后一天，年假作废吗|",
                "年假剩5天，休了1天|days_taken=1",
                "累计工龄十来年（十二年整），年假休过3天|worked_years=12 days_taken=3",
                "工龄九年多（九年零三个月），年假休了2天|worked_years=9.25 days_taken=2",
                "社会工龄刚满14，年假歇了3天|worked_years=14 days_taken=3",
                "My total working years just hit 11, I took none of my paid leave this year|worked_years=11 days_taken=0",
                "total work experience of 21 years, I have used none of my annual leave|worked_years=21 days_taken=0",
                "I took 20 days of paid leave after the birth, how much is left|",
                "工作满13年，单位今年一天年假没排|worked_years=13 days_taken=0",
                "7月31号是我在上家公司最后一天，前后工作12年，年假一天没歇|worked_years=12 days_taken=0 ended_on=2026-07-31",
                "累计工龄12年中间没断，年假几天|worked_years=12",
                "我20年工龄刚满三个月，本单位干了4年，今年年假几天|worked_years=20",
                "来这家厂八个月，以前没上过班，今年有没有年假|worked_years=0.666",
                "第一份工是2016年上的，中间换过三家，在这家干了3年，年假几天|",
                "累计工龄16年，年休假今年一天都没安排过|worked_years=16 days_taken=0",
                "今年的年假厂里压根没安排|days_taken=0",
                "今年年假根本没休完|",
                "今年还有一天年假没排|",
                "年假那一天没安排加班|",
                "12月1号从公司出发去出差，年假怎么算|",
                "年假几天，我累计其实只有七年|worked_years=7",
                "年假几天，前前后后上班其实才六年|worked_years=6",
                "年假几天，社保累计交了才十三年|worked_years=13",
                "再过俩月工龄满20年，年假现在几天|worked_years=19.833",
                "工龄满十年是明年5月的事，今年年假几天|worked_years=9.997",
                "上个月工龄满十年，年假几天|worked_years=10",
                "8月31日离职，今年年假应休10天，一天没给休|yearly_leave=10 days_taken=0 ended_on=2026-08-31",
                "9月30号合同到期公司不续了，年假休过1天|days_taken=1 ended_on=2026-09-30",
                "第一个单位待了六年半，跳到现在这个厂，中间没断过，又干了五年，年假歇过三天|days_taken=3 worked_years=11.5",
                "上一份工作干了八年，换到现在这家店，没歇气，又是三年，年假有几天|worked_years=11",
                "头一个厂干了七年，年假有几天|",
                "I quit the seaside resort hotel on 31 July, 12 yrs working life, took only 2 annual leave days|days_taken=2 ended_on=2026-07-31",
                "quitting on 30 October, entitlement is 10 days a year, used 4|yearly_leave=10 days_taken=4 ended_on=2026-10-30"
            })
    void areRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.YEARLY_LEAVE, Fact.DAYS_TAKEN, Fact.WORKED_YEARS, Fact.ENDED_ON);
    }
}
