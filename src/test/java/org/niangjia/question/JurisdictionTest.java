package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    @Test
    void listsItselfAndThoseAboveIt() {
        assertThat(new Jurisdiction("CN-SD-370100").lineage())
                .containsExactly(new Jurisdiction("CN-SD-370100"), new Jurisdiction("CN-SD"), Jurisdiction.NATIONAL);
        assertThat(Jurisdiction.NATIONAL.parent()).isEmpty();
    }

    @Test
    void onlyTheNationIsNational() {
        assertThat(new Jurisdiction("CN").isNational()).isTrue();
        assertThat(new Jurisdiction("CN-SD").isNational()).isFalse();
        assertThat(new Jurisdiction("CN-SD")).hasToString("CN-SD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shandong",
                "cn",
                "CN-",
                "CN-sd",
                "CN-SD-37",
                "CN-SD-3701000",
                "CN-370100",
                "US-CA",
                "",
                " CN",
                "CN\n"
            })
    void refusesWhatIsNoCode(String code) {
        assertThatThrownBy(() -> new Jurisdiction(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CN-SD");
    }
}
