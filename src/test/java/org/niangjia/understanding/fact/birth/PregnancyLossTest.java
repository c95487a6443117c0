package org.niangjia.understanding.fact.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyLossTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五个月没保住，产假到哪天|MISCARRIAGE",
                "怀孕9周做了手术，哪天上班|MISCARRIAGE",
                "流产假从11月5号起算|MISCARRIAGE",
                "胎停清宫，休到哪天|MISCARRIAGE",
                "I lost the pregnancy at 10 weeks|MISCARRIAGE",
                "leave after my miscarriage|MISCARRIAGE",
                "怀双胞胎十七周流产了，能歇几天|MISCARRIAGE",
                "双胞胎四个多月都没保住，假多少天|MISCARRIAGE",
                "双胞胎怀了三个月，都没能留住，歇几天|MISCARRIAGE",
                "怀的龙凤胎，三个月胎停|MISCARRIAGE",
                "I was carrying twins and miscarried at five months|MISCARRIAGE",
                "胎停了一个半月才查出来，清宫|MISCARRIAGE",
                "流产了一个人在家歇着，能歇几天|MISCARRIAGE",
                "双胞胎胎停了一个，另一个足月生的，产假几天|",
                "怀了双胞胎，早期流掉一个，产假怎么算|",
                "one of my twins was lost at ten weeks, I miscarried it|",
                "双胞胎，产假几天，以前流产过|",
                "I was expecting triplets and lost them in the fifth month|MISCARRIAGE",
                "my sister lost her twins at four months|MISCARRIAGE",
                "I am expecting twins and lost my job|",
                "六个月引产|STILLBIRTH",
                "my child was stillborn|STILLBIRTH",
                "at eight months her heart stopped and they terminated the pregnancy|STILLBIRTH",
                "the scan showed no heartbeat at ten weeks|MISCARRIAGE",
                "our baby died in the womb at 30 weeks|MISCARRIAGE",
                "怀了十一周多自己流了，能歇几天|MISCARRIAGE",
                "怀孕三个月给流掉了，歇多久|MISCARRIAGE",
                "怀孕七周流了点血，能歇几天|",
                "怀孕七周流了不少红，想请假|",
                "怀孕三个月没流掉，能歇几天|",
                "产假哪天到期|",
                "怀孕8个月，产假从11月2日起|",
                "先兆流产，请病假|",
                "怕流产，能不能早点休|",
                "上次流产了，这次产假几天|",
                "流产过一次，这次顺产，产假几天|",
                "二胎流产过，现在生了|",
                "I am afraid of a miscarriage|",
                "剖宫产手术，产假几天|"
            })
    void findsALossOnlyWhereItIsToldAsHersNow(String words, @Nullable PregnancyLoss loss) {
        assertThat(PregnancyLoss.toldIn(words)).isEqualTo(Optional.ofNullable(loss));
    }
}
