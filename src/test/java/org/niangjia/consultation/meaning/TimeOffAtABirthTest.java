package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOffAtABirthTest {

    private static final String REST = "other_labour.weekly_rest";

    @ParameterizedTest
    @ValueSource(strings = {"头一个宝宝顺产，休几天", "上周剖的，能歇几天", "I gave birth on Monday, how many days off do I have"})
    void daysOffAfterABirthAreThoseOfItsLeave(String words) {
        assertThat(TimeOffAtABirth.meant(REST, words)).contains("maternity_leave.days");
        assertThat(TimeOffAtABirth.meant("other_labour.severance", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "生了孩子回来上班，一周休几天",
                "生完回厂，一个月能休几天",
                "老婆生了，我能休几天",
                "一个月休几天",
                "I gave birth last year, how many rest days do I get"
            })
    void restDaysAreThemselves(String words) {
        assertThat(TimeOffAtABirth.meant(REST, words)).isEmpty();
    }
}
