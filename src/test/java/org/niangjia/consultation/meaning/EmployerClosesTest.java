package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.fact.EntityFinder;

class EmployerClosesTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 27);

    private static Optional<String> meant(String words) {
        return EmployerCloses.meant(
                "dismissal_protection.compensation_amount",
                words,
                EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, ASKED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我怀孕5个月，公司月底要关门了，月平均5000干了3年，能赔多少",
                "怀着四个月，饭店老板说店要关张，一个月4500，干了两年半，补多少",
                "I am 5 months pregnant and the factory is closing down. I worked there 4 years, average salary 5000. How much?"
            })
    void whoTellsHerWageIsToldTheSeverance(String words) {
        assertThat(meant(words)).contains("other_labour.severance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怀孕，公司要关门，赔我多少", "我在休产假，单位破产了，怎么赔我"})
    void othersAreToldOfTheClosure(String words) {
        assertThat(meant(words)).contains("dismissal_protection.company_closes_or_layoff");
    }

    @Test
    void whoAsksWhetherItsContractGoesOnIsToldOfTheClosure() {
        assertThat(EmployerCloses.meant(
                        "dismissal_protection.contract_ends",
                        "我还在喂奶，厂子注销了，合同能往后延吗",
                        Facts.of(Jurisdiction.NATIONAL, ASKED)))
                .contains("dismissal_protection.company_closes_or_layoff");
        assertThat(EmployerCloses.meant(
                        "dismissal_protection.contract_ends",
                        "我还在喂奶，合同到期了能往后延吗",
                        Facts.of(Jurisdiction.NATIONAL, ASKED)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕五个月，公司说部门关了让我走，月薪5000干了3年，赔多少",
                "怀着孕，单位借口倒闭把我辞了，其实还在营业，赔多少",
                "公司月底要关门了，月平均5000干了3年，能赔多少",
                "怀孕被辞退，月薪5000干了3年，赔多少",
                "I am pregnant, they close my branch and fired me, 5000 a month, 3 years, how much?"
            })
    void whereItStaysOrSheIsNotProtectedNothingElseIsMeant(String words) {
        assertThat(meant(words)).isEmpty();
    }
}
