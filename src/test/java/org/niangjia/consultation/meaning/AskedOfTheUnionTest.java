package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedOfTheUnionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上月实名给工会递了材料，告厂里让哺乳期的上夜班，到今天没消息，算不算超期",
                "我给公司工会递了投诉，说孕妇上夜班，半个月没人回话，他们查这个有时限吗",
                "向厂工会举报不给喂奶时间，一直没人理，查办有没有期限",
                "我向区工会举报单位不给产假，多久必须给答复",
                "I reported the factory to the union a month ago and heard nothing"
            })
    void whoReportedToItAsksHowLongItMayTake(String words) {
        assertThat(AskedOfTheUnion.QUESTION.meant("breastfeeding.night_and_overtime", words))
                .contains("union_help.supervision");
        assertThat(AskedOfTheUnion.QUESTION.meant("union_help.supervision", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会让我去仲裁，多久出结果", "怎么向工会投诉", "哺乳期能上夜班吗，工会管不管", "给工会交了会费，产假几天"})
    void otherQuestionsStay(String words) {
        assertThat(AskedOfTheUnion.QUESTION.meant("breastfeeding.night_and_overtime", words))
                .isEmpty();
    }
}
