package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What a month of sick leave was paid; the pay of other months, what is due and pay for some days of illness are not that. */
class PaidWhileSickTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "休了一个月病假，单位就给发1180，最低工资1980，差我多少|1180",
                "病假歇了整月，到手才1330块|1330",
                "上个月全月病假，厂里给我开了1270|1270",
                "平常一个月发4300，病假这个月厂里就打了1190|1190",
                "病休一个月，实发工资1265，最低工资1980|1265",
                "I was off sick for a month and my boss paid me just 1270|1270",
                "On sick leave all month I only got 1270|1270",
                "病假一个月，公司该发1300还是1600|",
                "歇了一个月病假，单位给发了1240|1240",
                "病假一个月，公司给了600块慰问金|",
                "病假工资能发1300吗|",
                "病假一个月，公司说就给1300|",
                "平常公司发4300，病假还没发|",
                "请了8天病假，这个月就给发1300|",
                "歇了半个月病假，厂里只发了1300|",
                "I was on sick leave for 9 days and only got 1300|"
            })
    void isRead(String words, @Nullable String paid) {
        assertFound(Fact.LEAVE_PAY_RECEIVED, words, paid);
    }
}
