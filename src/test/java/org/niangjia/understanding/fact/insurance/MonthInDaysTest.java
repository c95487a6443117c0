package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** By how many days a month is brought to a day; what is asked, told in two ways or about another thing is no such number. */
class MonthInDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没给我上生育险，产前5700一个月，按30天折一天，产假该给多少|allowance_divisor=30",
                "津贴要是按三十天折成一天的话，公司月均6300，能拿多少|allowance_divisor=30",
                "生育津贴，一个月=30天，公司人均6600，128天多少|allowance_divisor=30",
                "没参保，产假工资统一按30天折，月薪5100|allowance_divisor=30",
                "产假的钱一天是月工资的三十分之一，没上保险，月薪4500|allowance_divisor=30",
                "津贴公司月均6200÷30.4×128，对不对数|allowance_divisor=30.4",
                "没参保，月薪4800按30天折，产假的钱多少|allowance_divisor=30",
                "没上生育险，月薪4800，30天一个月，产假该给多少|allowance_divisor=30",
                "产假才休了30天一个月，就叫我回去|",
                "No maternity insurance, month=30 days, my pay is 5100, how much in all|allowance_divisor=30",
                "They never insured me for maternity. Counting each month as 30 days, wage 5400, what is due|allowance_divisor=30",
                "maternity leave unpaid, no insurance, on a 30 day month what is mine for 128 days, wage 6300|allowance_divisor=30",
                "My employer did not pay maternity insurance, 30 days = 1 month, pay 3900|allowance_divisor=30",
                "A month is 30 days, maternity allowance on an average of 6600|allowance_divisor=30",
                "产假从9/30开始，公司月均6300，津贴多少|",
                "产假从2026/9/30开始休，津贴多少|",
                "产假按30天折算成钱，剩下的不让休|",
                "产假里请假按30天扣工资|",
                "津贴按30天折吗，公司月均6300|",
                "津贴是不是按30天折一天|",
                "加班费按30天折一天，月薪5100|",
                "For the maternity allowance, should I divide 6,600 by 30|",
                "Is a month 30 days for the maternity allowance or 31|",
                "I was on maternity leave for a month and 30 days|",
                "maternity leave starts on 11/30, allowance?|",
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.ALLOWANCE_DIVISOR);
    }
}
