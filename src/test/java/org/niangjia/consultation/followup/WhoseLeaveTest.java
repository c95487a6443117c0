package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;

/** Whose leave is asked about, where it is not that of who was spoken of. */
class WhoseLeaveTest {

    @ParameterizedTest
    @CsvSource({
        "我表妹下个月生，她能歇几天, 我刚小产了几天假, maternity_leave.days",
        "'my cousin is pregnant, how long does she get', i lost the baby, maternity_leave.days",
        "我怀着孕呢，能休多久, 我同事流产了能歇几天, maternity_leave.days",
        "我又怀上了，产假几天, 我流产了几天假, maternity_leave.days",
        "我表妹也小产了，她能歇几天, 我刚小产了几天假, none",
        "我怀孕三个月没的，能休多久, 我流产了几天假, none",
        "我表妹怀孕了，工资谁给, 我刚小产了几天假, none",
        "能休多久, 我刚小产了几天假, none"
    })
    void afterALossABirthIsThatOfAnother(String words, String before, String asked) {
        Matter loss = Matter.of("miscarriage_leave.days").with(Map.of(Fact.BABIES, 1));
        assertThat(WhoseLeave.asked(words, loss, List.of(loss), before)
                        .map(Matter::intent)
                        .orElse("none"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "我的产假里头赶上国庆，能往后延吗, maternity_leave.holidays_inside",
        "does my leave get longer when it has the spring festival in it, maternity_leave.holidays_inside",
        "my leave has the spring festival in it, maternity_leave.holidays_inside",
        "他的假碰上过年呢, none"
    })
    void holidaysWithinHerOwnLeaveAreHersAfterHis(String words, String asked) {
        Matter hers = Matter.of("maternity_leave.days");
        assertThat(WhoseLeave.asked(words, Matter.of("paternity_leave.days"), List.of(hers), "我产假几天，我老公呢")
                        .map(Matter::intent)
                        .orElse("none"))
                .isEqualTo(asked);
    }

    @Test
    void nothingThatWasToldOfTheLossIsTrueOfTheOther() {
        Matter loss = Matter.of("miscarriage_leave.days").with(Map.of(Fact.BABIES, 2));
        assertThat(WhoseLeave.asked("我嫂子怀孕了，她能休多久", loss, List.of(loss), "我流产了"))
                .hasValueSatisfying(matter -> {
                    assertThat(matter.told()).isEmpty();
                    assertThat(matter.somebodyElse()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "那我在家带孩子这几个月谁给我发钱, 我老公在杭州陪产假几天, maternity_allowance.wage_and_allowance",
        "who pays me while i'm home, how long is my husband off, maternity_allowance.wage_and_allowance",
        "我在家陪她这几天谁发工资, 我老婆生了我能休几天, none",
        "他那几天谁发工资, 我老公在杭州陪产假几天, none"
    })
    void whoStaysAtHomeAsksOfHerOwnPay(String words, String before, String asked) {
        Matter his = Matter.of("paternity_leave.days");
        assertThat(WhoseLeave.asked(words, his, List.of(his), before)
                        .map(Matter::intent)
                        .orElse("none"))
                .isEqualTo(asked);
    }
}
