package org.niangjia.understanding.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumedTest {

    @ParameterizedTest
    @CsvSource({
        "说回夜班，他们不听我该找谁, 夜班, 他们不听我该找谁",
        "回到刚才产假的事，我怀的是双胞胎, 产假, 我怀的是双胞胎",
        "接着算刚才的补偿吧，干了三年, 补偿, 干了三年",
        "继续说陪产假, 陪产假, ''",
        "回头再说年假，我干了六年, 年假, 我干了六年",
        "绕回来说产假，要是难产呢, 产假, 要是难产呢",
        "好，接着看刚才那个婚假, 婚假, ''",
        "算了，还是说回仲裁吧, 仲裁, ''",
        "我问的是产假, 产假, ''",
        "接着说我那婚假，二婚有没有, 婚假, 二婚有没有",
        "好的，谢谢，说回年假，我干了六年, 年假, 我干了六年",
        "'thank you. back to the overtime, they pay nothing', overtime, they pay nothing",
        "'ok, going back to my sick leave', sick leave, ''",
        "back to the overtime thing, 'overtime', ''"
    })
    void goBackByItsName(String words, String name, String more) {
        assertThat(Resumed.in(words)).contains(new Resumed(name, more));
    }

    @ParameterizedTest
    @CsvSource({
        "说回我自己，扣钱不, true",
        "说回我家，能分开休吗, true",
        "说回我那一天，钱能要不, true",
        "说回我被扣的那笔钱，找谁, true",
        "back to me, true",
        "说回夜班，找谁, false",
        "说回我老公，他几天, false"
    })
    void goBackToTheWriter(String words, boolean writer) {
        assertThat(Resumed.in(words).filter(Resumed::isOfTheWriter).isPresent()).isEqualTo(writer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"产假几天", "我得回到单位上班", "老板让我继续上夜班", "接着他就把我开了", "回家喂奶算上班吗", "我想接着休产假", "i went back to work"})
    void goBackToNothing(String words) {
        assertThat(Resumed.in(words).filter(back -> back.isOf("产假有多少天"))).isEmpty();
    }
}
