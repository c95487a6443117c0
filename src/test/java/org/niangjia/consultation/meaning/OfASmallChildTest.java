package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class OfASmallChildTest {

    private static final String EDUCATION = "childcare_subsidy_tax.tax_deduction_education";
    private static final String INFANT = "childcare_subsidy_tax.tax_deduction_infant";
    private static final String EARLIER = "childcare_subsidy_tax.born_before_2025";

    private static final Facts NOTHING = Facts.of(new Jurisdiction("CN-SD"), LocalDate.parse("2026-11-27"));

    @Test
    void isNotAtSchoolYet() {
        assertThat(OfASmallChild.meant(EDUCATION, "带这么小的娃能抵税不", NOTHING)).contains(INFANT);
        assertThat(OfASmallChild.meant(EDUCATION, "娃能抵多少", NOTHING.with(Fact.CHILD_AGE, BigDecimal.valueOf(2))))
                .contains(INFANT);
        assertThat(OfASmallChild.meant(EDUCATION, "娃能抵多少", NOTHING.with(Fact.CHILD_AGE, BigDecimal.valueOf(3))))
                .isEmpty();
        assertThat(OfASmallChild.meant(EDUCATION, "这么小的娃上幼儿园能抵税不", NOTHING)).isEmpty();
    }

    @Test
    void bornSinceTheSubsidyBeganHasIt() {
        Facts now = NOTHING.with(Fact.BORN_IN, "2026-02");
        assertThat(OfASmallChild.meant(EARLIER, "能领多少", now)).contains("childcare_subsidy_tax.subsidy_amount");
        assertThat(OfASmallChild.meant(EARLIER, "怎么领", now)).contains("childcare_subsidy_tax.subsidy_how");
        assertThat(OfASmallChild.meant(EARLIER, "能领多少", NOTHING.with(Fact.BORN_ON, LocalDate.parse("2024-12-31"))))
                .isEmpty();
        assertThat(OfASmallChild.meant(EARLIER, "能领多少", NOTHING)).isEmpty();
    }
}
