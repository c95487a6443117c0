package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermEndsInOfficeTest {

    private static final String PROTECTED = "union_help.fired_for_union_work";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年当选工会兼职委员，任期三年，合同下个月到期，能不续吗",
                "My contract ends next month, I was elected to the union committee for three years"
            })
    void asksHowFarItGoesOn(String words) {
        assertThat(TermEndsInOffice.meant("other_labour.contract_expiry", words))
                .contains(PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合同下个月到期公司不续，找工会有用吗", "工会主席怀孕了，任期没满合同到期怎么办", "工会委员怎么选举"})
    void isNotForOthers(String words) {
        assertThat(TermEndsInOffice.meant("other_labour.contract_expiry", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"带头组建工会被公司辞了，赔我多少", "I was dismissed for organizing a union, what compensation is due?"})
    void asksWhatADismissalForItGives(String words) {
        assertThat(TermEndsInOffice.meant("other_labour.illegal_dismissal", words))
                .contains(PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司把我开了，没有通知工会，赔多少", "被公司辞退了，找工会能要赔偿吗"})
    void isNotForWhoTurnsToTheUnion(String words) {
        assertThat(TermEndsInOffice.meant("other_labour.illegal_dismissal", words))
                .isEmpty();
    }
}
