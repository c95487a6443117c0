package org.niangjia.understanding.fact.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.understanding.passage.Passage;

/** 一个月3500 is what a month pays and no time at work, whatever it sounds like; 干了一个月 is. */
class ServiceOrPayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年进了超市，没签合同，一个月3500，双倍工资怎么算|true",
                "没签合同，一个月给四千二，双倍工资多少|true",
                "干了一个月，3500没给|false",
                "在这厂干了三个月4500都没涨过|false"
            })
    void aMonthBesideItsPayIsNoService(String words, boolean pay) {
        Passage passage = Passage.of(words, LocalDate.of(2026, 11, 22));
        assertThat(passage.spans()).hasSize(1).allMatch(span -> ServiceFacts.isNoService(span) == pay);
    }
}
