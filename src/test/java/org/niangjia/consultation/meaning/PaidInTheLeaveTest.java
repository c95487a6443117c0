package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class PaidInTheLeaveTest {

    private static final Facts NOTHING = Facts.of(new Jurisdiction("CN-SD"), LocalDate.of(2026, 11, 30));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "条例增加的60天里厂里按月才给1900，差我多少|maternity_allowance.wage_and_allowance",
                "In the added 60 days they paid me 2000 a month, how much is missing?|maternity_allowance.wage_and_allowance",
                "省里加的60天到底归谁发|",
                "加班费少给了我多少|"
            })
    void isAskedOfTheAddedDays(String words, @Nullable String intent) {
        Facts facts = NOTHING.with(Fact.ADDED_LEAVE_PAY, BigDecimal.valueOf(1900));
        assertThat(PaidInTheLeave.meant("other_labour.overtime_pay", words, facts))
                .isEqualTo(Optional.ofNullable(intent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产假一天按140算，歇完该给我多少|maternity_leave.days|maternity_allowance.not_insured",
                "产假一天按140算，能歇几天|maternity_leave.days|",
                "产假一天按140算，该给我多少|other_labour.overtime_pay|"
            })
    void isAskedOfTheEmployerWhoDidNotInsureHer(String words, String understood, @Nullable String intent) {
        Facts facts = NOTHING.with(Fact.LEAVE_DAY_PAY, BigDecimal.valueOf(140)).with(Fact.INSURED, false);
        assertThat(PaidInTheLeave.meant(understood, words, facts)).isEqualTo(Optional.ofNullable(intent));
    }
}
