package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;

class AnotherChildTest {

    private static final Matter OF_THE_FIRST = Matter.of("childcare_subsidy_tax.subsidy_amount")
            .with(Map.of(Fact.CHILD_ORDER, 1, Fact.BORN_IN, "2022-06"));

    @ParameterizedTest
    @CsvSource({
        "那二宝最晚啥时候得申请, 2, false",
        "and the younger one, 2, false",
        "不对，是二宝, 2, true",
        "是第二胎, 2, true",
        "it is our second child, 2, true",
        "老大还能领吗, 1, true"
    })
    void hasItsOwnBirth(String words, int order, boolean keepsTheBirth) {
        Matter next = AnotherChild.from(OF_THE_FIRST, Map.of(Fact.CHILD_ORDER, order), words);
        assertThat(next.told().containsKey("born_in")).isEqualTo(keepsTheBirth);
    }
}
