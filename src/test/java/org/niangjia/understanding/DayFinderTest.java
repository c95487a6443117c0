package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2021年6月的时候山东有育儿假吗, 2021-06-01",
        "按2015年12月的规定产假几天, 2015-12-01",
        "按照2022年11月1日的规定呢, 2022-11-01",
        "根据2020年3月5日时的政策，产假多少天, 2020-03-05",
        "2021年6月那会儿产假是多少天, 2021-06-01",
        "2021年的时候山东有育儿假吗, 2021-01-01",
        "2010年我生老大那会儿产假是多少天, 2010-01-01",
        "2010年3月我生老大的时候产假有几天, 2010-03-01",
        "截至2020年3月1日，山东产假几天, 2020-03-01",
        "2016年1月的产假规定是什么, 2016-01-01",
        "去年12月的时候育儿假有几天, 2025-12-01",
        "as of 1 March 2020, 2020-03-01",
        "'How long is maternity leave as of March 1, 2020?', 2020-03-01",
        "How long was maternity leave in Shandong in June 2021?, 2021-06-01",
        "Was there childcare leave in Shandong in June 2021?, 2021-06-01",
        "what did the rules of 1 March 2020 say, 2020-03-01",
        "'In June 2021, was there childcare leave?', 2021-06-01"
    })
    void findsTheDayWhoseLawIsAskedFor(String words, @Nullable LocalDate day) {
        assertThat(DayFinder.find(words, TODAY)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产假有多少天",
                "2021年我生老大的时候难产，老二的产假有多少天",
                "2021年那会儿我入职的，年假几天",
                "按2015年的规定产假几天",
                "2021年6月生的孩子，产假多少天",
                "2021年6月的时候我入职了，年假几天",
                "2024年6月的时候生的，育儿补贴多少",
                "孩子2025年3月5日出生，补贴标准是多少",
                "2026年3月1日被辞退，赔偿标准是多少",
                "2021年5月10日入职，有没有年假",
                "2026年3月1日开始休产假，能休多少天",
                "6月的时候有育儿假吗",
                "2021年13月的时候有育儿假吗",
                "按2015年12月的规定还是按2022年11月的规定",
                "2022年11月1日生效的",
                "I was hired in June 2021, how much annual leave do I have?",
                "My son was born on 5 March 2025",
                "I was dismissed on 1 March 2026, how much do I get?",
                "How many days did I have to take in June 2021",
                "in 2021 was there childcare leave",
                "my contract of 1 March 2020"
            })
    void aDayOfHerOwnOrAYearAloneIsNone(String words) {
        assertThat(DayFinder.find(words, TODAY)).isEmpty();
    }

    @Test
    void isQuickOnTheLongestMessage() {
        assertThat(DayFinder.find("2021年6月的时候".repeat(400), TODAY)).isEmpty();
        assertThat(DayFinder.find("按2015年12月的".repeat(400), TODAY)).isEmpty();
    }
}
