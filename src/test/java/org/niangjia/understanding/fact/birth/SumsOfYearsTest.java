package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Whether all years and both parents together are asked for, and no age is read from the end of the time. */
class SumsOfYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "娃从落地到三周岁，育儿假我跟孩子他爹合计多少天|all_years=true both_parents=true",
                "育儿假休到孩子三岁为止，一个人总共几天|all_years=true",
                "育儿假0到3岁一共能歇多少|all_years=true",
                "三岁之前育儿假加起来多少天|all_years=true",
                "娃三岁以前育儿假每年一共几天|",
                "育儿假我和老公每人几天|both_parents=true",
                "孩子两岁，育儿假几天|child_age=2",
                "孩子一岁，打现在起到三岁育儿假俩人还能休多少天|child_age=1 years_to_come=true both_parents=true",
                "孩子一岁，育儿假到三周岁我还能请几天|child_age=1 years_to_come=true",
                "childcare leave from birth until she is three in total, my husband's plus mine|all_years=true both_parents=true",
                "育儿假现在改了，出生到三岁一共几天|all_years=true"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.ALL_YEARS, Fact.YEARS_TO_COME, Fact.BOTH_PARENTS, Fact.CHILD_AGE);
    }
}
