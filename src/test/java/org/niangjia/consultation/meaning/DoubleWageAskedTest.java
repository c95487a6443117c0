package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleWageAskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月1号进的酒店，10月31号走的，一直没给签合同，每月3900，除了发到手的，老板还欠我多少双倍",
                "干了8个月没签过劳动合同，两倍工资还该给我几个钱",
                "合同从来没给我签，二倍的钱老板欠多少",
                "六月进的店一直没签合同，工资每月都发的，另外那一倍怎么算",
                "三月进的厂，劳动合同毛都没看见，每月3800都发了，双倍工资还差多少",
                "来了7个月，合同面儿都没见过，二倍工资能要几个月的",
                "I worked six months without a written contract, how much double pay does he owe me?"
            })
    void theDoubleWithoutAContractIsAskedFor(String words) {
        assertThat(DoubleWageAsked.QUESTION.meant("other_labour.unpaid_wages", words))
                .contains("other_labour.no_written_contract");
        assertThat(DoubleWageAsked.QUESTION.meant("other_labour.minimum_wage", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没签合同，最后两个月工资拖欠，怎么要",
                "没签合同，工资两个月没发，能要双倍吗",
                "没签合同，周六加班给双倍吗",
                "签了合同，老板说好的双倍没给",
                "合同到期没见续，周六加班给不给双倍",
                "I have no written contract and was not paid for two months, do I get double?"
            })
    void otherMoneyIsItself(String words) {
        assertThat(DoubleWageAsked.QUESTION.meant("other_labour.unpaid_wages", words))
                .isEmpty();
    }
}
