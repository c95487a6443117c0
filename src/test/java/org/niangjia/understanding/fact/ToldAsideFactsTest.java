package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Figures that stand beside what is asked, in words of a chat: a new job, an accident, days that were given. */
class ToldAsideFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I changed jobs on 1 September this year, 11 years of work in total, how many days of annual leave|hired_on=2026-09-01",
                "Switched companies on 3 August 2026, how much annual leave|hired_on=2026-08-03",
                "I changed my mind on 3 August 2026 about annual leave|",
                "The press trapped my hand on 8 October 2026, my boss reports nothing|injured_on=2026-10-08",
                "They caught my mistake on 8 October 2026|"
            })
    void findsTheDay(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.HIRED_ON, Fact.INJURED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I resigned, 8 days leave a year is what I have and they only gave me 2 this year|days_taken=2",
                "10 days annual leave a year, they only let me take 3 this yr|days_taken=3",
                "they only gave me 2 pens this year|",
                "My husband starts 15 days of paternity leave Mon 7 Dec 2026|starts_on=2026-12-07",
            })
    void findsTheLeave(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.DAYS_TAKEN, Fact.STARTS_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿假我今年休了3天，他爸休了6天，两个人还剩几天|days_taken=3 other_parents_days_taken=6",
                "我和老公都上班，育儿假今年我请了2天他请了7天，还剩几天|days_taken=2 other_parents_days_taken=7",
                "my husband shares the childcare leave with me: I took 2 days and he took 7, what is left|days_taken=2 other_parents_days_taken=7",
                "同事休了5天，他休了8天，我的育儿假还剩几天|",
                "I took 3 days of childcare leave this year and my husband has used 4 days, how many are left to us|days_taken=3 other_parents_days_taken=4",
                "产假我休了30天，老公休了7天|"
            })
    void findsTheDaysOfBothParents(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OTHER_PARENTS_DAYS_TAKEN, Fact.DAYS_TAKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 months now, no written contract, 4000 a month, how much double pay|service_months=8",
                "one full year today, never signed a contract, 4200 a month|service_months=12",
                "2 years pregnant with worries, no contract|"
            })
    void findsServiceWithoutAContract(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请了一个月病假，最低工资按2200算，厂里只发了1300，差多少|leave_pay_received=1300",
                "I was on sick leave for a month and they only paid me 1300|leave_pay_received=1300",
                "病假条交了，只花了30块|",
                "没上生育保险，产假工资按一个月30天折，我月薪4500|allowance_divisor=30"
            })
    void findsWhatWasPaidAndHow(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LEAVE_PAY_RECEIVED, Fact.ALLOWANCE_DIVISOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two of us, both breastfeeding, were put on nights, what is the fine|women_affected=2",
                "Three of us are pregnant, what leave do we get|"
            })
    void findsHowManyAreAffected(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.WOMEN_AFFECTED);
    }
}
