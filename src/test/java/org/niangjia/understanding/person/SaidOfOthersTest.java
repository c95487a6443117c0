package org.niangjia.understanding.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOfOthersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "同事年假休了12天，我干了六年，年假几天|我干了六年,年假几天",
                "我嫂子是剖的，我顺产，产假几天|我顺产,产假几天",
                "我是头胎，我姐三胎休了188天，我能休几天|我是头胎,我能休几天",
                "同事年假休了12天，想问我干了六年，年假几天|想问我干了六年,年假几天",
                "闺蜜工资9000，干了五年，我工资4100，补偿多少|我工资4100,补偿多少",
                "我月平均4万，干了15年，小陈月平均2万也15年，说她拿了30万，我能拿多少|我月平均4万,干了15年,我能拿多少",
                "总监月薪5万被封顶，我一个月两万，补偿多少|我一个月两万,补偿多少",
                "我平均8700，同事说她6000工资补了她两千多，我该补多少|我平均8700,我该补多少",
                "俺在济南上班 俺嫂子在广州生的一个 人家休178天 俺到底休几天|俺在济南上班,俺到底休几天",
                "I worked 4 years for 7000 a month. My manager with 10 years got 11 months. What is mine?|i worked 4 years for 7000 a month. what is mine?",
                "店长一个月7000，我4200，加班费怎么算|我4200,加班费怎么算",
                "我怀孕7个月了，同事流产，她休几天|同事流产,她休几天",
                "my sister had twins, I had one boy. how long is my leave|i had one boy. how long is my leave"
            })
    void leavesOutWhoIsNotAskedAbout(String words, String left) {
        assertThat(SaidOfOthers.leftOut(words)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我妹妹怀孕5个月没保住，能休几天",
                "我妹妹怀孕5个月没保住，我替她问问能休几天",
                "我嫂子三胞胎，难产，问我我也不会算，产假几天",
                "同事说产假158天，我只休了98天",
                "我工资4100，干了三年，补偿多少",
                "老公陪产假几天，我产假几天",
                "领导让我下周回去，我才休了60天，行吗",
                "my sister had twins, how long is her leave"
            })
    void leavesAllWhereOneIsTold(String words) {
        assertThat(SaidOfOthers.leftOut(words)).isEqualTo(words);
    }
}
