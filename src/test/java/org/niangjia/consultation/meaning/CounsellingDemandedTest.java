package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounsellingDemandedTest {

    private static final String FINES = "complaint_arbitration.violations_and_fines";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "班长说法律规定厂里得给生完娃的请心理老师，不请就罚",
                "企业依法要配心理咨询师，我们厂没配是不是违法",
                "公司不给孕妇做心理辅导要罚款，真有这条吗",
                "Does the law require every factory to pay for a psychologist?"
            })
    void whatTheLawIsSaidToDemandIsAskedOfCounselling(String words) {
        assertThat(CounsellingDemanded.QUESTION.meant(FINES, words)).contains("mental_health.counselling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "心理医生说我得休息，公司不批病假违法吗",
                "公司强制我去看心理医生合法吗",
                "被主管摸了，公司按规定得给我做心理疏导吗",
                "产假少给，公司会罚多少",
                "They make me see a counsellor, is my boss breaking the law?"
            })
    void otherQuestionsAreNot(String words) {
        assertThat(CounsellingDemanded.QUESTION.meant(FINES, words)).isEmpty();
    }

    @Test
    void whatSoundsLikeAnythingElseStays() {
        assertThat(CounsellingDemanded.QUESTION.meant("other_labour.severance", "公司依法得请心理咨询师吗"))
                .isEmpty();
    }
}
