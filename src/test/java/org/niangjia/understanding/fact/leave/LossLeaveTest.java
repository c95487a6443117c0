package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** How far a lost pregnancy was and from which day the leave runs, told in English by the way. */
class LossLeaveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I miscarried on 20 November at 10 weeks. Which day do I have to be back?|months_of_pregnancy=2.307 starts_on=2026-11-20",
                "We lost our baby this Monday, 16 November. I was about 5 months. Until what date is my leave?|months_of_pregnancy=5 starts_on=2026-11-16",
                "I lost the baby on 9 November and I was just 8 weeks. How many days off do I get if they start that same week, and if it starts that day, when is it over?|months_of_pregnancy=1.846 starts_on=2026-11-09",
                "We lost the baby at 4 and half months. How many days of leave?|months_of_pregnancy=4.5",
                "I miscarried, I was 3 months and half pregnant|months_of_pregnancy=3.5",
                "I miscarried at 3 months and half of my pay was cut|months_of_pregnancy=3",
                "I had a miscarriage last year. I was 3 months into my job.|",
                "My contract began on 9 November and counts from 9 November. I was only 3 months here.|"
            })
    void isReadBesideTheLoss(String words, @Nullable String values) {
        assertFound(words, values, Fact.MONTHS_OF_PREGNANCY, Fact.STARTS_ON);
    }
}
