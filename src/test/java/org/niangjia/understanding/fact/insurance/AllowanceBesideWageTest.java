package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** The allowance and her wage in one measure; of a month, of days of work, of somebody else or told alone they are no pair. */
class AllowanceBesideWageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "津贴一天合165，我工资折下来一天230，按128天，差额该补多少|allowance_a_day=165 leave_day_pay=230 leave_days_asked=128",
                "生育津贴核下来每天155块，俺原来一天合190块，歇了158天，补差多少|allowance_a_day=155 leave_day_pay=190 leave_days_asked=158",
                "津贴175一天，自己工资折215一天，就算98天，少了多少|allowance_a_day=175 leave_day_pay=215 leave_days_asked=98",
                "她的津贴日均170，工资折一天225，休了113天，单位要补的话是多少|allowance_a_day=170 leave_day_pay=225 leave_days_asked=113",
                "My maternity allowance comes to 165 a day, my own wage is 230 a day, over 128 days what is the gap|allowance_a_day=165 leave_day_pay=230 leave_days_asked=128",
                "allowance is 150 yuan per day, my wage works out at 185 yuan per day, 98 days, how much would a top-up be|allowance_a_day=150 leave_day_pay=185 leave_days_asked=98",
                "津贴一共到账21500，这128天我自己的工资算下来该有26800，差的补多少|allowance_received=21500 wages_over_leave=26800",
                "领了津贴总共18300，按原来工资这98天应该是22400，单位补差多少|allowance_received=18300 wages_over_leave=22400",
                "生育津贴发下来17600块，要是上班同样的时间工资合计得有20900，差多少|allowance_received=17600 wages_over_leave=20900",
                "The allowance paid was 18,300 yuan, my own wages for the same 98 days would be 22,400, what is the difference|allowance_received=18300 wages_over_leave=22400",
                "I got 21,500 in maternity allowance, over the same leave my usual pay comes to 26,800, the gap?|allowance_received=21500 wages_over_leave=26800",
                "allowance 155 a day, own wage 190 a day, 113 days. If they made up the gap, how much|allowance_a_day=155 leave_day_pay=190 leave_days_asked=113",
                "allowance 155 a day, own wage 190 a day, 113 days, they have already paid 1,500 of the gap|",
                "allowance 155 a day, own wage 190 a day, the gap over 113 days please|allowance_a_day=155 leave_day_pay=190 leave_days_asked=113",
                "津贴一天合165，128天，够不够|",
                "我工资一天230，128天，津贴没影|",
                "津贴一天165，我干一天230，按128天，差多少|",
                "津贴一天165，工资一天230，一周上六天，128天差多少|",
                "津贴一天165，我日工资230，按128天，差多少|",
                "津贴一天165，老公工资一天230，按128天，差多少|",
                "津贴一天165，单位平均工资一天230，按128天|",
                "津贴一天165，工资一天230，单位补了900，128天还差多少|",
                "津贴每月5100，我工资折一天230，128天|",
                "津贴到账21500，我生前月平均7350，128天按说该是多少|",
                "津贴到账21500，产假里单位工资照发了9000|",
                "津贴98天下来18300，工资158天算该36100，差多少|",
                "津贴到账21500，同事的津贴26800|",
                "津贴到账21500，这128天工资应该是26800，公司已经补了2000，还差多少|",
                "The allowance is 5,100 a month and my wage for the leave would be 7,300 a month|",
                "The allowance was 18,300 and the boss paid me 4,000 during the leave|",
                "allowance 155 a day, own wage 190 a day, I have been off over 113 days|allowance_a_day=155 leave_day_pay=190",
                "津贴一天165，工资一天230，差多少|allowance_a_day=165 leave_day_pay=230",
                "My allowance is 165 a day and I work at 230 a day on working days, 128 days|",
            })
    void isRead(String words, @Nullable String values) {
        assertFound(
                words,
                values,
                Fact.ALLOWANCE_A_DAY,
                Fact.LEAVE_DAY_PAY,
                Fact.LEAVE_DAYS_ASKED,
                Fact.ALLOWANCE_RECEIVED,
                Fact.WAGES_OVER_LEAVE);
    }
}
