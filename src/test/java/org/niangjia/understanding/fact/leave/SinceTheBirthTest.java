package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days since the birth where what is left of the leave is asked. */
class SinceTheBirthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "剖的，生完45天了，产假还剩多少天|45",
                "娃落地三周了，我还能歇几天|21",
                "产前歇了10天，生完孩子已经50天，产假还剩几天|60",
                "It has been 40 days since I gave birth, how many days of maternity leave are left|40",
                "生完42天复查，产假还剩几天|",
                "还没生，生完30天内要报户口，产假几天|",
                "生完40天就被叫回去上班，产假还剩几天|",
                "宝宝出生20天了，陪产假还剩几天|",
                "生完60天了，产假一共几天|"
            })
    void haveGoneBy(String words, @Nullable String days) {
        assertFound(Fact.MATERNITY_DAYS_TAKEN, words, days);
    }
}
