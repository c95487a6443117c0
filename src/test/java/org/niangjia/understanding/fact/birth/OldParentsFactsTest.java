package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class OldParentsFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "个税赡养老人，我们姐弟仨怎么分|3",
                "兄弟姐妹一共五个，赡养老人扣除每人几块|5",
                "家里四个子女，赡养老人一个人能抵多少税|4",
                "three of us siblings share the deduction for supporting my mother|3",
                "我是独生女，爸妈过六十了，个税扣多少|",
                "姐妹俩都休产假，能休几天|"
            })
    void tellsHowManySupportThem(String words, @Nullable String supporters) {
        assertFound(Fact.SUPPORTERS, words, supporters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我是独生女，爸妈过六十了，个税扣多少|true",
                "独生子女不是我，我有个弟弟，爸妈过七十了，个税扣多少|false",
                "我妈65，我还有个哥，个税里赡养老人扣多少|false",
                "my older brother and I support my father, he is 70, tax deduction?|false",
                "赡养老人个税扣多少|"
            })
    void tellsWhetherSheIsTheOnlyOne(String words, @Nullable String only) {
        assertFound(Fact.ONLY_CHILD_OF_THE_OLD, words, only);
    }
}
