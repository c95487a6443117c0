package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.fact.EntityFinder;

class WagesInBetweenTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 27);

    private static Optional<String> meant(String words) {
        return WagesInBetween.meant(
                "complaint_arbitration.after_award",
                words,
                EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, ASKED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4月10号把我辞了，裁决让我回去，8月10号重新上班，当中四个月的工资补不补",
                "I was fired on 3 March, reinstated on 3 July after arbitration. Do they owe me the wages in between?"
            })
    void whoTellsBothDaysAsksOfTheMoneyBetweenThem(String words) {
        assertThat(meant(words)).contains("dismissal_protection.back_pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4月10号把我辞了，裁决让我回去，公司不让我上班，怎么办", "4月10号把我辞了，裁决让我回去，8月10号重新上班，现在公司又起诉了", "裁决下来了，工资还没给"})
    void othersAskWhatTheySay(String words) {
        assertThat(meant(words)).isEmpty();
    }
}
