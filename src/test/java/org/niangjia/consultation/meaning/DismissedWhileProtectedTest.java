package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DismissedWhileProtectedTest {

    private static final String SEVERANCE = "other_labour.severance";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕6个月，公司说效益不好昨天把我辞了，干了4年，我不回去了，该赔多少",
                "还在哺乳期，老板直接把我裁了，只给两个月，够不够",
                "我怀孕五个月了，线长让我明天不用来了。要是这么辞了我，该赔多少",
                "I am pregnant and the company fired me saying there is no budget. 4 years there. How much should I get?"
            })
    void askOfTheDamages(String words) {
        assertThat(DismissedWhileProtected.meant(SEVERANCE, words))
                .contains("dismissal_protection.compensation_amount");
        assertThat(DismissedWhileProtected.meant("other_labour.resign", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位停产期间把我开除了，赔多少", "厂子投产期间把我辞退，干了三年赔多少", "补偿金分三期付，老板把我辞了，总共赔多少"})
    void whoTellsOfNoChildIsAnsweredAsAnybodyIs(String words) {
        assertThat(DismissedWhileProtected.meant(SEVERANCE, words)).isEmpty();
        assertThat(DismissedWhileProtected.ofAnybody("dismissal_protection.compensation_amount", words))
                .contains("other_labour.illegal_dismissal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"产期里把我开除了，赔多少", "三期被辞退了赔多少", "孕六个月把我辞了，赔多少", "停产期间把我辞了，我正怀着孕，赔多少"})
    void whoIsProtectedIsNot(String words) {
        assertThat(DismissedWhileProtected.meant(SEVERANCE, words))
                .contains("dismissal_protection.compensation_amount");
    }

    @Test
    void theSumIsOfTheDamagesWhateverTheFirstAnswerLeadsTo() {
        assertThat(DismissedWhileProtected.meant(
                        "dismissal_protection.contract_ends", "孕五个月了单位裁员裁到我头上，让我走人，我干了两年零一个月能要多少赔偿"))
                .contains("dismissal_protection.compensation_amount");
        assertThat(DismissedWhileProtected.meant("dismissal_protection.contract_ends", "怀孕合同到期不续，把我辞了，补偿多少"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕的收银偷拿货款好几回，她说孕妇谁都动不得，真动不得?",
                "怀孕员工连续旷工半个月，还打架，能不能开除她",
                "A pregnant cashier stole money. Can we still dismiss her?"
            })
    void whoTellsOfAGraveFaultAsksWhetherProtectionCoversIt(String words) {
        assertThat(DismissedWhileProtected.meant("dismissal_protection.dismissed_pregnant", words))
                .contains("dismissal_protection.fault_dismissal");
        assertThat(DismissedWhileProtected.meant("dismissal_protection.compensation_amount", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我怀孕了老板诬陷我偷东西，能开除我吗", "怀孕了说我旷工，能开除吗", "偷偷怀孕了，公司能开除我吗", "怀孕了能不能开除"})
    void whoIsOnlyAccusedIsProtected(String words) {
        assertThat(DismissedWhileProtected.meant("dismissal_protection.dismissed_pregnant", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕了公司跟我协商解除，给多少补偿",
                "怀孕旷工被开除了，能赔多少",
                "公司昨天把我辞了，干了4年，该赔多少",
                "没怀孕，公司把我裁了，赔多少",
                "怀孕合同到期不续，补偿多少",
                "我怀孕了，要是公司把我辞了赔多少"
            })
    void whatMayBeLawfulStays(String words) {
        assertThat(DismissedWhileProtected.meant(SEVERANCE, words)).isEmpty();
    }
}
