package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days of the leave that were taken before the birth. */
class BeforeTheBirthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生孩子前在家歇了8天，9月9号生的，产假到几号|days_before_birth=8 maternity_days_taken=8",
                "提前一个礼拜就没上班了，10月3号顺产|days_before_birth=7 maternity_days_taken=7",
                "产前歇了半个月，宝宝8月1号落地|days_before_birth=15 maternity_days_taken=15",
                "预产期提前10天就请假歇了，产假还剩多少|maternity_days_taken=10",
                "I went on leave five days before the birth|days_before_birth=5 maternity_days_taken=5",
                "脚肿得穿不上鞋，产前歇了整九天|days_before_birth=9 maternity_days_taken=9",
                "I stopped work two weeks before the baby was born, how many days are left|days_before_birth=14 maternity_days_taken=14",
                "I was off work for 9 days before my son was born, how much leave is left|days_before_birth=9 maternity_days_taken=9",
                "I finished working 8 days before my due date, what remains of my leave|maternity_days_taken=8",
                "I quit my job two weeks before the baby was born|",
                "My mother stopped working two years before she was born|",
                "I was on sick leave 10 days before the birth|",
                "产前病假休了20天，产假还剩几天|",
                "产前保胎假休了20天，产假还剩几天|",
                "生之前年假休了5天，产假还剩几天|",
                "产前在家休了20天，产假还剩几天|days_before_birth=20 maternity_days_taken=20",
                "产前能休几天|",
                "产前想休10天行吗|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.DAYS_BEFORE_BIRTH, Fact.MATERNITY_DAYS_TAKEN);
    }
}
