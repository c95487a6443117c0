package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Leave for a birth that was had for another child than the one that is asked about. */
class EarlierBirthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "头胎那时候休了128天，这回怀的单胎，产假能休几天|",
                "我生老大的时候产假休了98天，二胎产假多少天|",
                "上次生孩子产假只歇了90天，这胎能歇多久|",
                "With my first baby I took 98 days, how long is maternity leave for this one|",
                "头胎，产假已经歇了40天，还剩几天|40",
                "产假休了60天了，还有多少|60"
            })
    void takesNothingFromThisOne(String words, @Nullable String days) {
        assertFound(Fact.MATERNITY_DAYS_TAKEN, words, days);
    }
}
