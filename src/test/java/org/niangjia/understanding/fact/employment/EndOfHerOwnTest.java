package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Who ended it and why: what takes her severance away is read only where nothing tells another story. */
class EndOfHerOwnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我自己辞职，干了6年，月薪5500，补偿多少|resigned",
                "我想辞职回娘家，干了7年|resigned",
                "主动提离职的，交了4年失业保险|resigned",
                "I resigned after 3 years at 5000|resigned",
                "协商解除，是我先提的，干了4年|proposed",
                "达到法定退休年龄终止合同，干了12年|retired",
                "我偷拿货被开除了，干了3年|at_fault",
                "我确实严重违纪被开除，干了3年|at_fault",
                "其实是老板把我开除的|by_employer",
                "公司欠薪，我自己辞职的，干了6年|",
                "单位没给交社保，我主动辞职|",
                "老板逼我自己辞职，干了6年|",
                "不是我自己辞职，干了6年|",
                "公司说我自己辞职的，干了6年|",
                "单位说我严重违纪把我开除，干了3年|",
                "冤枉我偷东西被开除了|",
                "让我写自己辞职，干了6年|",
                "公司先提出协商，我自己想走的，干了6年|",
                "离退休年龄还差2年，终止合同了|",
                "没到退休年龄就终止合同|",
                "合同写非全日制，一天干8小时，被辞退|",
                "自己辞职和被辞退哪个补偿多|",
                "I quit because they did not pay me, 5 years|",
                "店关门了我自己走的，干了2年|",
                "我自己辞职，因为厂里把我调到郊县，干了2年|",
                "天天加班受不了，我主动辞职的，干了2年|",
                "合同到期我自己走的，干了2年|",
                "I quit because my boss cut my pay, 5 years|",
                "I did not resign, they fired me|"
            })
    void findsHowItEnded(String words, @Nullable String end) {
        assertFound(Fact.HOW_IT_ENDED, words, end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"非全日制，一天3小时，干了2年|true", "I work part-time, 3 hours a day|true", "合同写非全日制，一天干8小时，被辞退|"})
    void findsPartTimeWork(String words, @Nullable String partTime) {
        assertFound(Fact.PART_TIME, words, partTime);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司拖欠工资我走的，服务期3年|true",
                "厂里没给我交社保，我辞职能要补偿吗|true",
                "the office is always weeks late with our pay, if I quit what severance is due|true",
                "my salary comes late every month, can I leave with compensation|true",
                "单位没欠我工资，我辞职要赔吗|",
                "I was late with my rent and want to quit, is there compensation|",
                "公司没给我交社保，去哪投诉|"
            })
    void findsAFaultOfTheEmployer(String words, @Nullable String fault) {
        assertFound(Fact.EMPLOYER_AT_FAULT, words, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签了培训服务期4年，学费2万，医院把我辞退了，干了1年|by_employer",
                "签了培训服务期4年，学费2万，干满1年我想走|",
                "签了培训服务期4年，学费2万，我违纪被公司辞退，干了1年|"
            })
    void findsThatItWasNotSheWhoBrokeTheBond(String words, @Nullable String end) {
        assertFound(Fact.HOW_IT_ENDED, words, end);
    }
}
