package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Which child it is, as she tells it, and never as her employer goes by it. */
class ChildOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我这是二胎，人事照头胎的天数批的，产假该多少天|2",
                "单位把我当成一胎算，可这是第三个孩子，产假几天|3",
                "老大是2022年6月的，从来没申请过，还能领吗|1",
                "老大2022年生的，二宝刚出生，补贴能领多少|2",
                "俩人两地分居，这次生的第三个，他的护理假几天|3",
                "第二个了，产假一共多少天，厂里按一胎放的假|2",
                "HR counted it as my first child, but this is my third baby|3",
                "公司按头胎给我批的假，对吗|",
                "按二胎算产假多少天|2",
                "我生二胎，公司说产假只有98天|2",
                "按照第三个孩子给多少天|3"
            })
    void isHers(String words, @Nullable String order) {
        assertFound(Fact.CHILD_ORDER, words, order);
    }
}
