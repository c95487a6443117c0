package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class TermEndsWhileProtectedTest {

    private static final String EXPIRY = "other_labour.contract_expiry";

    private static Facts with(String born, String ends) {
        return Facts.of(new Jurisdiction("CN-SD"), LocalDate.parse("2026-11-27"))
                .with(Fact.BORN_ON, LocalDate.parse(born))
                .with(Fact.TERM_ENDS_ON, LocalDate.parse(ends));
    }

    @Test
    void aTermThatEndsWhileTheChildIsSmallGoesOn() {
        Facts facts = with("2026-06-10", "2026-12-31");
        assertThat(TermEndsWhileProtected.meant(EXPIRY, "合同到期不续了，最早哪天断", facts))
                .contains("dismissal_protection.contract_ends");
        assertThat(TermEndsWhileProtected.meant("other_labour.severance", "合同到期不续了", facts))
                .isEmpty();
        assertThat(TermEndsWhileProtected.meant(EXPIRY, "老婆6月生的，我合同到期不续了", facts))
                .isEmpty();
    }

    @Test
    void anInfantIsEnoughWhereNoDayOfTheEndIsTold() {
        Facts none = Facts.of(new Jurisdiction("CN-SD"), LocalDate.parse("2026-11-27"));
        assertThat(TermEndsWhileProtected.meant(
                        EXPIRY, "娃七个月，合同到期厂里不续", none.with(Fact.CHILD_AGE, new BigDecimal("0.583"))))
                .contains("dismissal_protection.contract_ends");
        assertThat(TermEndsWhileProtected.meant(
                        EXPIRY, "合同到期不续", none.with(Fact.BORN_ON, LocalDate.parse("2026-03-02"))))
                .contains("dismissal_protection.contract_ends");
        assertThat(TermEndsWhileProtected.meant(EXPIRY, "娃两岁，合同到期不续", none.with(Fact.CHILD_AGE, new BigDecimal("2"))))
                .isEmpty();
        assertThat(TermEndsWhileProtected.meant(
                        EXPIRY, "预产期明年三月，合同到期", none.with(Fact.BORN_ON, LocalDate.parse("2027-03-02"))))
                .isEmpty();
    }

    @Test
    void oneThatEndsBeforeOrLongAfterDoesNot() {
        assertThat(TermEndsWhileProtected.meant(EXPIRY, "合同到期", with("2023-06-10", "2026-12-31")))
                .isEmpty();
        assertThat(TermEndsWhileProtected.meant(EXPIRY, "合同到期", with("2027-12-10", "2026-12-31")))
                .isEmpty();
    }
}
