package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingOverAFaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "厂里压了我两个月工资，我能立马走人吗",
                "工资三个月没发了，辞职要提前多久说",
                "单位一直没给我交社保，我想辞职，要等30天吗",
                "老板欠薪，我不干了行不行，几天能走",
                "They have not paid me since June, can I quit at once?",
                "my boss owes me two months of salary, how do I resign",
                "I wasn't paid for October, may I leave right away",
                "they don't pay me on time, how do I quit"
            })
    void isDueToTheEmployer(String words) {
        assertThat(LeavingOverAFault.QUESTION.meant("other_labour.resign", words))
                .contains("other_labour.forced_to_leave");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "想辞职，提前多少天说",
                "拖欠的工资上周补发了，我还是想辞职，提前几天说",
                "我辞职了，工资什么时候结",
                "家里孩子没人带，想不干了，单位不批怎么办",
                "我自己没交社保，想辞职回老家，提前几天说",
                "how much notice must I give to quit"
            })
    void isHerOwnWish(String words) {
        assertThat(LeavingOverAFault.QUESTION.meant("other_labour.resign", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other_labour.severance", "dismissal_protection.forced_resignation"})
    void isNoOtherQuestion(String intent) {
        assertThat(LeavingOverAFault.QUESTION.meant(intent, "老板欠薪，我不干了")).isEmpty();
    }
}
