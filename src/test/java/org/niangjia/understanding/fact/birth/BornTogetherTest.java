package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Babies of one birth told of somebody else: they count where she is asked about, and not where the writer is. */
class BornTogetherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我弟媳一胎生了仨，平平安安，产假该报几天|3",
                "帮我表姐问问，一下子来了俩，她能歇多久|2",
                "我表妹一次生了三个，休多少天|3",
                "俺弟妹上个月顺产双胞胎，单位说只给98天，俺琢磨着不对，该歇几天|2",
                "我儿媳妇一胎生了俩，我总觉得人事给少了，她休多少天|2",
                "我嫂子一胎生了俩，她歇了188天，我生一个能歇几天|",
                "我同事说一胎生仨能多休，我能休几天|",
                "同事一次生了三个，她休多少天|",
                "邻居告诉我她一次生了俩，那我呢|"
            })
    void countWhereTheOtherIsAskedAbout(String words, @Nullable String babies) {
        assertFound(Fact.BABIES, words, babies);
    }

    /** A first pregnancy has one birth; what came before or after it is of another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生的是一对丫头，头胎，医院写了难产，歇多少天|2",
                "第一胎就来了仨，产假多少天|3",
                "头胎一对儿子，剖的，产假几天|2",
                "头胎小子5岁，这回生了俩，产假多少天|2",
                "头胎生了俩月就断奶了，哺乳时间几个钟头|",
                "头胎那个3岁，二胎刚生，俩孩子育儿假一年几天|"
            })
    void areTogetherInAFirstPregnancy(String words, @Nullable String babies) {
        assertFound(Fact.BABIES, words, babies);
    }

    /** One of them got stuck in the course of one birth; of children of two births each had its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生了俩闺女，小的那个卡住了最后上的产钳，出院小结写着“难产”|babies=2 difficult_birth=true",
                "生了俩小子，后出来的那个横着，最后剖的，出院证明写了难产|babies=2 difficult_birth=true",
                "生了仨，小的那个憋着出不来，后来只好剖了|babies=3",
                "生了俩闺女，大的上小学了，小的卡住了最后上的产钳|",
                "生了俩孩子，小的难产|difficult_birth=true",
                "生了俩小子，老二横着，最后剖的|"
            })
    void areTogetherWhereOneGotStuck(String words, @Nullable String values) {
        assertFound(words, values, Fact.BABIES, Fact.DIFFICULT_BIRTH);
    }

    /** Who comes after the child she has, and whose age is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大宝六岁，今年又生了一对双胞胎，两个小的一年补贴共多少|babies=2 child_order=2",
                "老大上幼儿园了，上个月又添了个闺女，育儿补贴一年几多|child_order=2",
                "Our eldest is seven and in May I had twins. What subsidy do we get a year?|babies=2 child_order=2",
                "老大四岁，小的一岁，育儿补贴一年多少|children_under_three=1",
                "老大五岁了，还能领育儿补贴吗|child_age=5"
            })
    void comeAfterAnOlderChild(String words, @Nullable String values) {
        assertFound(words, values, Fact.BABIES, Fact.CHILD_ORDER, Fact.CHILD_AGE, Fact.CHILDREN_UNDER_THREE);
    }
}
