package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnOfTheMatterTest {

    @ParameterizedTest
    @CsvSource({
        "合同这月底到期，我肚子里五个月了，不续签咋办, other_labour.contract_expiry, dismissal_protection.contract_ends",
        "'my contract ends in may and i am pregnant, they will not renew', other_labour.contract_expiry, dismissal_protection.contract_ends",
        "合同到期不续，我没怀孕, other_labour.contract_expiry, other_labour.contract_expiry",
        "我怀孕了，被裁了能拿多少, other_labour.severance, other_labour.severance"
    })
    void aContractThatRunsOutIsAnotherMatterForWhoIsPregnant(String words, String read, String meant) {
        assertThat(TurnOfTheMatter.meant(read, words)).isEqualTo(meant);
    }
}
