package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Questions that a day which was told settles. */
class DaysToldTest {

    private static final Facts NOTHING = Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 22));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void aNoticeHandedInAsksForTheLastDay() {
        Facts told = NOTHING.with(Fact.RESIGNED_ON, DAY);
        String words = "10号交的辞职信，我怀着孕，最早哪天能走";
        assertThat(ResignationHandedIn.meant("dismissal_protection.contract_ends", words, told))
                .contains("other_labour.resign");
        assertThat(ResignationHandedIn.meant("dismissal_protection.contract_ends", words, NOTHING))
                .isEmpty();
        assertThat(ResignationHandedIn.meant("dismissal_protection.forced_resignation", "10号逼我交的辞职信，最早哪天能走", told))
                .isEmpty();
    }

    @Test
    void bargainingAskedForIsOfTheCollectiveContract() {
        Facts told = NOTHING.with(Fact.BARGAINING_ASKED_ON, DAY);
        assertThat(BargainingDays.meant("union_help.what_union_can_do", told))
                .contains("union_help.special_collective_contract");
        assertThat(BargainingDays.meant("other_labour.severance", told)).isEmpty();
        assertThat(BargainingDays.meant("union_help.what_union_can_do", NOTHING))
                .isEmpty();
    }

    @Test
    void aContractThatRunsOutAfterALossIsAskedOf() {
        Facts told = NOTHING.with(Fact.LOST_ON, DAY).with(Fact.TERM_ENDS_ON, DAY.plusDays(9));
        assertThat(TermEndsWhileProtected.meant("miscarriage_leave.days", "10号流产，合同19号到期，要顺延到几号", told))
                .contains("dismissal_protection.contract_ends");
        assertThat(TermEndsWhileProtected.meant("miscarriage_leave.days", "10号流产，能休几天，19号之前上班行吗", told))
                .isEmpty();
    }

    @Test
    void theTextOfAnOldContractIsKept() {
        assertThat(TextOfTheContract.QUESTION.meant("other_labour.contract_expiry", "我离职了，以前的合同公司要保存几年"))
                .contains("other_labour.leaving_certificate");
        assertThat(TextOfTheContract.QUESTION.meant("other_labour.contract_expiry", "合同到期了公司不续，赔多少"))
                .isEmpty();
        assertThat(TextOfTheContract.QUESTION.meant("other_labour.unpaid_wages", "离职了，工资条公司要保存几年，合同呢"))
                .isEmpty();
    }
}
