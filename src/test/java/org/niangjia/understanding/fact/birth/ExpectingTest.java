package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class ExpectingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孩子一岁多，我又怀上了，合同月底到期|true",
                "前年流产过，现在怀孕4个月，老公要离|true",
                "我怀孕5个月了，合同快到期|true",
                "大的两岁，怀着二胎，合同能终止吗|true",
                "I have a two-year-old and I am pregnant again|true",
                "孩子两岁，我怀孕的时候公司没给产检假|",
                "我怀孕5个月没保住|",
                "想再怀一个，合同到期怎么办|",
                "又怀上又流产了，能休几天|",
                "怀孕期间合同到期了，孩子现在八个月|"
            })
    void isToldOfNow(String words, @Nullable String expecting) {
        assertFound(Fact.EXPECTING, words, expecting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大宝2岁半，二宝刚出生，夜班能排吗|0",
                "老大5岁，我刚生完老二，还加班|0",
                "老大5岁，老二7个月，夜班能排吗|",
                "我添了老二5个月，哺乳时间几小时|0.416",
                "大宝2岁半，育儿假几天|2.5"
            })
    void itIsTheYoungest(String words, @Nullable String age) {
        assertFound(Fact.CHILD_AGE, words, age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"老公是双胞胎，我怀了，产假几天|", "有双胞胎姐姐，又怀了老三，产假几天|", "我怀的双胞胎，产假几天|2"})
    void othersAreNotCounted(String words, @Nullable String babies) {
        assertFound(Fact.BABIES, words, babies);
    }
}
