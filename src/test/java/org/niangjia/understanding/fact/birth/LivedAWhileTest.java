package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Whether a child that died was born alive. */
class LivedAWhileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "宝宝出生第三天就走了，产假还休吗|born_alive=true",
                "生下来活了六个小时没救过来，给多少天假|born_alive=true",
                "月子里孩子夭折，假还剩着能休吗|born_alive=true",
                "the baby lived for two days, do I keep my leave|born_alive=true",
                "七个月引产，生下来没活，几天假|",
                "孩子三岁没了，能请丧假吗|",
                "死胎，单位说没假|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.BORN_ALIVE);
    }
}
