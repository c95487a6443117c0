package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.fact.EntityFinder;

class LeavePaidOutTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 22);

    private static Optional<String> meant(String intent, String words) {
        return LeavePaidOut.meant(intent, words, EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, ASKED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工龄14年，今年年假只休了3天，剩下的厂里说折钱，刨掉加班费一个月平均5000，我该领多少",
                "年假休了2天，剩下的给我折多少钱",
                "I took none of my paid leave this year, my average without overtime is 5000, how much is the pay-out?"
            })
    void theRestOfTheAnnualLeaveInMoneyIsAskedFor(String words) {
        assertThat(meant("other_labour.overtime_pay", words)).contains("other_labour.unused_annual_leave");
        assertThat(meant("other_labour.severance", words)).contains("other_labour.unused_annual_leave");
        assertThat(meant("other_labour.resign", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"年假休了2天，周末加班3小时加班费多少", "年假休了2天被辞退，经济补偿给多少", "产假休了60天，津贴给多少", "年假休了3天，够不够"})
    void otherMoneyIsItself(String words) {
        assertThat(meant("other_labour.overtime_pay", words)).isEmpty();
    }
}
