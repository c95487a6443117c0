package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class DeathFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老公在矿上遇难了，他生前月工资7200，孩子抚恤金多少|7200",
                "我爸工亡，缴费工资平均5600，我妈每月能领多少|5600",
                "对象抢救无效去世，一个月挣八千，抚恤金咋算|",
                "丈夫出事没了，他每月拿8000，我一个月挣3000，抚恤金多少|8000",
                "my husband died on site, he earned 7,000 a month, what do the kids get|7000",
                "father killed at work, his average contribution wage was 6,400|6400",
                "丈夫工亡了，全市平均工资7800，丧葬费多少|",
                "活没了，工资6000，失业金多少|",
                "孩子没保住，我工资6000，津贴多少|"
            })
    void tellsTheWageOfWhoDied(String words, @Nullable String wage) {
        assertFound(Fact.DECEASED_WAGE, words, wage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工亡补助金，去年城镇居民人均可支配收入是54000，一共多少|54000",
                "he died at work; national disposable income per urban resident was 54,000|54000",
                "丈夫去世，工资6000|"
            })
    void tellsTheNationalIncome(String words, @Nullable String income) {
        assertFound(Fact.NATIONAL_INCOME, words, income);
    }
}
