package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** So much for each of so many checks; a bonus, a wage and checks that are not counted give no sum. */
class DockedForChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产检去了7回，每回都给我扣半天工资65块，该退多少|455",
                "孕检跑了三趟，趟趟扣我72，能要回来吗|216",
                "产检去了四次，每次按事假扣一天的工钱，就是130块，能要回多少|520",
                "每次产检少发我45元，去了6次|270",
                "产检跑了3趟，每趟扣我60，还有一趟扣110|290",
                "一个月产检两趟，到眼下去了8趟，趟趟扣我40|320",
                "They took 65 yuan off for each of my 4 prenatal visits, how much should come back|260",
                "I went to 6 prenatal checks and every time they docked half a day's pay, 70 yuan|420",
                "3 prenatal visits, 85 yuan was taken off each time|255",
                "产检每回扣我65，能要回多少|",
                "每月产检两回，每回扣我65|",
                "产检去了四回，每回扣全勤奖65|",
                "产检去了四回，每回扣65块全勤|",
                "产检去了四回，每回扣半天，一天工资130块|",
                "产检去了四回，一回扣65，一回扣70|"
            })
    void areMultiplied(String words, @Nullable String sum) {
        assertFound(Fact.CHECK_PAY_DOCKED, words, sum);
    }
}
