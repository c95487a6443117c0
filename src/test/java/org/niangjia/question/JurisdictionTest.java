package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JurisdictionTest {

    @Test
    void listsItselfAndThoseAboveIt() {
        assertThat(new Jurisdiction("CN-SD-370100").lineage())
                .containsExactly(new Jurisdiction("CN-SD-370100"), new Jurisdiction("CN-SD"), Jurisdiction.NATIONAL);
        assertThat(Jurisdiction.NATIONAL.parent()).isEmpty();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatThrownBy(() -> new Jurisdiction("Shandong")).hasMessageContaining("CN-SD");
    }
}
