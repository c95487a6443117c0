package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Until when a claim can be made, and the least that probation pays. */
class LimitAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我被辞退了，要赔偿的时效到哪天|True",
                "公司把我裁了，最晚哪天去仲裁|True",
                "They fired me, is it too late to claim?|True",
                "公司把我裁了，能赔多少|False",
                "裁决下来了，最晚哪天起诉|False"
            })
    void isHeard(String words, boolean meant) {
        Facts facts = Facts.of(new Jurisdiction("CN-SD"), TODAY).with(Fact.ENDED_ON, TODAY.minusMonths(3));
        assertThat(LimitAsked.meant("other_labour.illegal_dismissal", words, facts)
                        .isPresent())
                .isEqualTo(meant);
        assertThat(LimitAsked.meant(
                        "other_labour.illegal_dismissal", words, Facts.of(new Jurisdiction("CN-SD"), TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转正6000，试用期最少得给多少|True",
                "试用期工资打几折合法|True",
                "During probation what is the least they can pay?|True",
                "试用期工资低于最低工资标准怎么办，至少给多少|False",
                "最低给多少工资|False"
            })
    void ofProbation(String words, boolean meant) {
        assertThat(ProbationPayAsked.QUESTION
                        .meant("other_labour.minimum_wage", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
