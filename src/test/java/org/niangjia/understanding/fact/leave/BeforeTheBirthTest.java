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
                "预产期前一个礼拜我就搁家歇着了，产假还剩几天|maternity_days_taken=7",
                "生娃之前十一天就在家窝着了，生完还能歇多久|days_before_birth=11 maternity_days_taken=11",
                "产假是预产期前6天开始休的产假，生完还有多少|maternity_days_taken=6",
                "I started my maternity leave 8 days before my due date, how many are left|maternity_days_taken=8",
                "I began maternity leave 3 weeks before the baby was born|days_before_birth=21 maternity_days_taken=21",
                "预产期前20天我就回家歇着了，请的病假，产假还剩几天|",
                "产前6天我就在家躺着了，那几天没占产假，产假还有多少|",
                "预产期前9天我就在家待着了，算不算产假|",
                "生之前6天我就没上班了，厂里算我旷工，产假还剩几天|",
                "产前6天我就没上班了，产假是从生那天算的|",
                "预产期前8天我就在家待着了，要不要从产假里扣|",
                "预产期前18天能在家歇着吗|",
                "产前能休几天|",
                "产前想休10天行吗|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.DAYS_BEFORE_BIRTH, Fact.MATERNITY_DAYS_TAKEN);
    }
}
