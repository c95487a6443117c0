package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentByAnAgencyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "派遣公司把我从医院退回来，说没活就没钱",
                "劳务公司跟我一年一签，应该签几年",
                "My contract is with a labour agency. The hotel sent me back and they pay nothing since",
                "How long must a staffing agency make the contract at least?"
            })
    void askWhatTheAgencyHasToDo(String words) {
        assertThat(SentByAnAgency.QUESTION.meant("other_labour.contract_expiry", words))
                .contains("other_labour.dispatch");
        assertThat(SentByAnAgency.QUESTION.meant("other_labour.work_injury_claim", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"派遣工欠薪两个月怎么要", "合同只签了一年，到期不续", "No work at the factory, they pay nothing"})
    void otherQuestionsStay(String words) {
        assertThat(SentByAnAgency.QUESTION.meant("other_labour.unpaid_wages", words))
                .isEmpty();
    }
}
