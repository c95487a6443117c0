package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** When a contract was signed at last, by when the letter has to arrive, and what binds after the end. */
class SignedLeftAndBoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月5号进的厂，合同一直拖到7月20号才签|2026-07-20",
                "劳动合同磨到9月1号人事才给补上|2026-09-01",
                "8月3号单位才把合同补签了|2026-08-03",
                "合同是6月18号补的，之前一直没有|",
                "6月18号才补签，之前没合同|2026-06-18",
                "The contract was only signed on 10 September, I started in May|2026-09-10",
                "They gave me the written contract on 2 August|2026-08-02",
                "合同到8月3号到期|",
                "合同到8月3号不签了|",
                "拖到8月3号才发工资，没签合同|",
                "8月3号才签的离职单|"
            })
    void aContractIsSignedAtLast(String words, @Nullable String day) {
        assertFound(Fact.CONTRACT_SIGNED_ON, words, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打算干到12月25号就不干了，辞职报告最迟哪天交|leaving_on=2026-12-25",
                "明年1月10号想离开这家店，辞职信最晚啥时候递|leaving_on=2027-01-10",
                "I want to leave on 31 January, what is the latest day to hand in my notice|leaving_on=2027-01-31",
                "今天交辞职信，最早哪天能走|resigned_on=2026-11-22",
                "12月25号走，工资最晚哪天给，辞职信交了|",
                "老板让我12月25号走人，辞职信最晚哪天交|"
            })
    void theLetterHasToArriveBefore(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LEAVING_ON, Fact.RESIGNED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培训费一万八，服务期三年，从2025年3月1号起，2026年8月31号辞职|training_cost=18000 bond_months=36 bond_served=18",
                "公司出两万送我培训，约定服务期4年，2024年7月1日开始，今年6月30号走的|training_cost=20000 bond_months=48 bond_served=24",
                "公司出两万送我培训，约定服务期4年，2024年7月1日开始，今年6月12号走的|training_cost=20000 bond_months=48",
                "They paid 9,000 for a training course and I promised three years, I leave after exactly two years|training_cost=9000 bond_months=36 bond_served=24"
            })
    void aServicePeriodByItsDays(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.TRAINING_COST, Fact.BOND_MONTHS, Fact.BOND_SERVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "竞业协议没提给多少钱，我规规矩矩守着|non_compete_unpaid=true",
                "竞业补偿每个月2500，公司通知我不用再守了|non_compete_released=true non_compete_pay=2500",
                "公司提前解除了竞业限制，之前每月给4000|non_compete_released=true non_compete_pay=4000",
                "They pay me 2,000 a month for the non-compete and now they release me from it|non_compete_released=true non_compete_pay=2000",
                "竞业补偿三个月没给，我能解除吗|",
                "竞业协议没写补偿，我没守着|"
            })
    void aNonCompete(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.NON_COMPETE_UNPAID, Fact.NON_COMPETE_RELEASED, Fact.NON_COMPETE_PAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8月31号离职，今年年假没休|0", "今年的年休假单位没给休过，折多少|0", "今年年假没休完，折多少|", "今年年假没休够|"})
    void noneOfThisYearsLeaveWasHad(String words, @Nullable String days) {
        assertFound(Fact.DAYS_TAKEN, words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10月8号跳槽过来的，中间没断工，工龄13年，今年年假几天|2026-10-08", "8月20号跳来的，一直没断过社保|2026-08-20", "10月8号跳广场舞来的人多|"})
    void whoChangedJobsWasHiredThen(String words, @Nullable String day) {
        assertFound(Fact.HIRED_ON, words, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两年合同写了五个月试用期，全熬完了，转正后一个月5200，试用时才4000|agreed_wage=5200 probation_pay=4000",
                "试用期三个月，转正每月给4800|agreed_wage=4800"
            })
    void theWageAfterProbationIsThatOfTheContract(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.AGREED_WAGE, Fact.PROBATION_PAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We paid 45,000 for her training under a three-year service term and she goes after two full years|training_cost=45000 bond_months=36 bond_served=24",
                "We paid 45,000 for her training and she goes after two full years|"
            })
    void trainingBindsForATerm(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.TRAINING_COST, Fact.BOND_MONTHS, Fact.BOND_SERVED);
    }
}
