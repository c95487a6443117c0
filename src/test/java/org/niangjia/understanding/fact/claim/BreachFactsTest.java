package org.niangjia.understanding.fact.claim;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** How many women a breach concerns, with or without a word for them. */
class BreachFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "车间3个哺乳期的照样被安排夜班，单位会罚多少|3",
                "五个怀孕八个半月的还被叫去加班，一共罚多少|5",
                "班上仨孕妈怀了九个月还排大夜，一共能罚厂里多少|3",
                "俩大肚婆都七个半月了照样叫去加夜班，最多罚多少|2",
                "2个大肚子八个月了还被安排夜班|2",
                "我怀了双胞胎，俩孩子，八个月还排夜班|",
                "两名喂奶的女工被排了夜班，罚款合计多少|2",
                "四个女工生娃都只让歇了五十天，一共罚多少|4",
                "3个怀孕四个月的还在上夜班|",
                "店里有3个怀孕8个月以上的还被排夜班，按人头罚多少|3",
                "店里有6个人，怀孕七个半月还排夜班|"
            })
    void areCounted(String words, @Nullable String women) {
        assertFound(Fact.WOMEN_AFFECTED, words, women);
    }
}
