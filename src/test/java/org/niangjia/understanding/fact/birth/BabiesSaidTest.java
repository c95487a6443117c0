package org.niangjia.understanding.fact.birth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BabiesSaidTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "就一个|1",
                "我生的是俩，刚才没说|2",
                "顺产，一个|1",
                "哦对，b超看着是俩|2",
                "复查了，大夫说其实是单胎|1",
                "昨天去照，肚里是三个|3",
                "是一对儿|2",
                "差点忘了，肚子里是两个|2",
                "The doctor says there's only one.|1",
                "OK they looked again and it's just one baby after all. So what is my total?|1",
                "scan shows two heartbeats|2"
            })
    void sayHowMany(String words, int babies) {
        assertThat(BabiesSaid.in(words)).contains(babies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两个月",
                "一个人去行吗",
                "俩月没发工资",
                "老大两岁",
                "生了两个娃，大的三岁",
                "一个班几个小时",
                "one question more",
                "there is one thing I forgot, what about pay?"
            })
    void sayNothingOfIt(String words) {
        assertThat(BabiesSaid.in(words)).isEmpty();
    }
}
