package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days that a case turns on: of a registered marriage, and of the return to a post after a dismissal that was undone. */
class DaysOfACaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年3月6号领的证，婚假还没休，最晚休到哪天|married_on=2026-03-06",
                "我俩8月8日登记结婚，婚假能拖到明年不|married_on=2026-08-08",
                "领证日期是2026年5月20日，婚假过期没|married_on=2026-05-20",
                "We registered our marriage on 9 June 2026, when does the leave lapse|married_on=2026-06-09",
                "got married in Jinan on 2 May 2026, how many days off|married_on=2026-05-02",
                "11月3号登记失业，婚假没休|",
                "领证前几天能请假吗，11月20号要出差|"
            })
    void aMarriageIsRegistered(String words, @Nullable String value) {
        assertFound(words, value, Fact.MARRIED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6月1号被违法辞退，仲裁赢了，10月1号回去上班了|reinstated_on=2026-10-01",
                "开除决定撤销了，9月15号恢复工作|reinstated_on=2026-09-15",
                "I was dismissed in March and reinstated on 1 September|reinstated_on=2026-09-01",
                "我产假休完11月5号回去上班|",
                "被辞退了，8月9号去仲裁|"
            })
    void aPostIsGivenBack(String words, @Nullable String value) {
        assertFound(words, value, Fact.REINSTATED_ON);
    }
}
