package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Checks that are told group by group: added up where the groups are all of them, and left alone where one of them is open. */
class ChecksInGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产检四趟，前三趟每趟3小时，最后一趟5小时，都扣了钱|check_hours=14",
                "产检一共5次，其中两次各半天，另外三次各2小时，全扣了工资|check_days=1 check_hours=6",
                "产检头一回4小时，第二回3小时，第三回2个半小时，都扣钱了|check_hours=9.5",
                "产检请了假，两回各3个钟头，一回5个钟头，全扣了|check_hours=11",
                "3 prenatal checks: two took 2 hours each and the other took 4 hours, all deducted|check_hours=8",
                "产检去了四趟，头一趟扣55，后三趟每趟扣60|check_pay_docked=235",
                "产检五趟，前三趟每趟3小时，最后一趟5小时，都扣了钱|",
                "产检三趟，前两趟各3小时，都扣了钱|",
                "产检三趟，前两趟3小时，最后一趟5小时，都扣了钱|",
                "产检头一回2小时，最后一回5小时，都扣了钱|",
                "产检去了五趟，头一趟扣55，后三趟每趟扣60|"
            })
    void areAddedUp(String words, @Nullable String values) {
        assertFound(words, values, Fact.CHECK_DAYS, Fact.CHECK_HOURS, Fact.CHECK_PAY_DOCKED);
    }
}
