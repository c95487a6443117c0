package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareOfParentsTest {

    @ParameterizedTest
    @CsvSource({
        "'岳母做手术，陪床的护理假给多少天', true",
        "'我娘偏瘫在床，想请假回去照料，能休几天', true",
        "'独生子女护理老人的假有几天', true",
        "'my mother had a stroke, how many days of care leave can I take', true",
        "'公公昨天去世了，能请几天假', false",
        "'老婆生了，我能休几天护理假', false",
        "'媳妇坐月子，我妈病了来不了，陪产假几天', false",
        "'我妈帮我带孩子，育儿假几天', false",
        "'婆婆天天照顾娃，爸爸能休陪护假吗', false",
        "'爹住院没人照看，能请几天假', true"
    })
    void isToldByWhoIsFrail(String words, boolean meant) {
        assertThat(CareOfParents.QUESTION.meant("paternity_leave.days", words).isPresent())
                .isEqualTo(meant);
    }
}
