package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuingOverHarassmentTest {

    @ParameterizedTest
    @CsvSource({
        "'前年班长猥亵了我，现在起诉要赔偿过期没', sexual_harassment.what_to_do",
        "'去年经理对我动手动脚，上法院告他最晚到哪天', sexual_harassment.what_to_do",
        "'my manager groped me in 2024, until when can I sue him for damages', sexual_harassment.what_to_do",
        "'组长前年搂了我，厂里装不知道，现在还能告单位不', sexual_harassment.what_to_do",
        "'被骚扰投诉后辞退我，仲裁时效多久', none",
        "'单位欠我工资，去法院告他还来得及吗', none"
    })
    void isAskedOfACourt(String words, String meant) {
        assertThat(SuingOverHarassment.QUESTION
                        .meant("complaint_arbitration.time_limit", words)
                        .orElse("none"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource("sexual_harassment.what_is_it")
    void otherQuestionsStayWhatTheyAre(String intent) {
        assertThat(SuingOverHarassment.QUESTION.meant(intent, "他摸我，能上法院告他吗")).isEmpty();
    }
}
