package org.niangjia.understanding.fact.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.fact.FoundFacts;

/** For how many days alone the money is asked: what an employer pays, allows or counts is no question of hers. */
class DaysOfLeaveAskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没上生育险，月薪5100，按30天折，光法定那98天老板该给多少|leave_days_asked=98",
                "没参保，就按128天算，一天按30天折，产假的钱多少|leave_days_asked=128",
                "没给交保险，产假单说国家给的98天，该给我几个钱|leave_days_asked=98",
                "产假，国家那98天他得给我多少钱，没上保险|leave_days_asked=98",
                "没上生育险，歇的这128天他该给我多少|leave_days_asked=128",
                "没上生育险，128天的工资一共多少|leave_days_asked=128",
                "只问98天的产假钱，没参保，一个月按30天算|leave_days_asked=98",
                "No maternity insurance, only for the statutory 98 days, what is due|leave_days_asked=98",
                "They never insured me. How much is owed to me for the 128 days of maternity leave?|leave_days_asked=128",
                "No insurance for my maternity leave. For the 98 days, what does the boss owe?|leave_days_asked=98",
                "Maternity pay, just counting the 128 days, no insurance|leave_days_asked=128",
                "产假老板只给98天，对吗|",
                "没上生育险，老板只按98天给我算，该给多少|",
                "没参保，厂里说就按国家那98天给|",
                "没上生育险，我休了98天，该给多少钱|",
                "没上生育险，光国家那98天产假都没给我休|",
                "没上生育险，产假工资少算了15天，差多少|",
                "没上生育险，省里加的60天工资多少|",
                "产假98天还是158天|",
                "公司欠缴医保，拖了整整90天，滞纳金多少|",
                "没上生育险，主管说产假就按90天，他该给多少|",
                "怀孕满四个月流产的，就按42天算吗|",
                "没上生育险，只要等15天就给答复|",
                "医保说津贴30天内到账，多少钱|",
                "My boss gives only 98 days of maternity leave, is that right?|",
                "He paid me just for the 60 days of maternity leave, what now|",
                "No insurance, I was off for the statutory 98 days, maternity pay?|",
                "How much notice do I give, is it for 30 days, before maternity leave|",
                "No maternity insurance, the boss insists on only 98 days|",
            })
    void areRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.LEAVE_DAYS_ASKED);
    }

    /** What was asked a turn before stays, until other days or the whole leave are asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "那158天呢|158",
                "要是128天的话呢|128",
                "What about 158 days?|158",
                "那整个产假一共多少|",
                "And for the whole leave?|",
                "单位不给怎么办|98"
            })
    void areAskedAnew(String words, @Nullable Integer days) {
        assertThat(EntityFinder.find(words, FoundFacts.ASKED.with(Fact.LEAVE_DAYS_ASKED, 98))
                        .get(Fact.LEAVE_DAYS_ASKED)
                        .orElse(null))
                .isEqualTo(days);
    }
}
