package org.niangjia.understanding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.Understander;

class EnglishAmongChineseTest {

    @ParameterizedTest
    @CsvSource({
        "我pregnant三个月了被fire了, 我怀孕三个月了被辞退了",
        "我 pregnant 三个月了, 我怀孕三个月了",
        "maternity leave有几天, 产假有几天",
        "annual leave和sick leave, 年假和病假",
        "fireworks好看吗, fireworks好看吗",
        "hpv疫苗, hpv疫苗",
        "Maternity Leave有几天, 产假有几天",
        "how long is maternity leave, how long is maternity leave",
    })
    void wordsOfTheListAreSaidInChinese(String mixed, String chinese) {
        assertThat(EnglishAmongChinese.inChinese(mixed)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "maternity leave有多少天, 产假有多少天",
        "pregnant被company辞退怎么办, 怀孕被公司辞退怎么办",
    })
    void aMixedQuestionMeansWhatTheChineseOneMeans(String mixed, String chinese) {
        Understander understander = SmallModel.alwaysSure();
        assertThat(understander.understand(mixed).ranked())
                .isEqualTo(understander.understand(chinese).ranked());
    }
}
