package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What she earns in a year, told as such. */
class AnnualIncomeFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "替大家谈工资被开了，我年收入7万2|annual_income=72000",
                "一年挣六万五，因为组织工会被辞|annual_income=65000",
                "我年薪大概10万|annual_income=100000",
                "去年一共挣了八万四|annual_income=84000",
                "全年工资合计58000|annual_income=58000",
                "my annual income is 90,000|annual_income=90000",
                "I earn about 60,000 yuan a year|annual_income=60000",
                "老公年收入20万，我没工作|",
                "我一个月挣五千，一年十三薪|",
                "今年工资5000，去年4800|",
                "当地人均年收入5万|"
            })
    void isTold(String words, @Nullable String value) {
        assertFound(words, value, Fact.ANNUAL_INCOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我一年挣6万，干了3年被裁，补偿多少|5000",
                "我一年挣5万4，干了4年，被裁|4500",
                "一年下来能拿8万，干了3年被裁|6666.67",
                "I earn 60,000 a year, laid off after 3 years|5000",
                "我一年挣6万，现在月薪5500，干了3年被裁|5500",
                "去年一共挣了6万，干了3年被裁|",
                "一年工资5万加年终奖6000，干了3年被裁|",
                "老公一年挣20万，我干了3年被裁|"
            })
    void isTheMonthlyWageOnAverage(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }
}
