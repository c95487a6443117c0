package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Since when somebody has worked at all, not with which employer. */
class WorkingLifeFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我2007年4月参加工作，年假该几天|work_began_in=2007-04",
                "1996年参加工作的老职工，年休假多少|work_began_in=1996",
                "03年技校毕业就进厂干活了，一直没断，今年年假几天|work_began_in=2003",
                "参加工作时间是2013年9月，年休几天|work_began_in=2013-09",
                "12年10月出来打工，换过四个厂，现在年假几天|work_began_in=2012-10",
                "前年7月毕业参加工作，今年有几天年假|work_began_in=2024-07",
                "从2010年起上班到现在，年假几天|work_began_in=2010",
                "employed continuously since March 2009, how much annual leave|work_began_in=2009-03",
                "I started my first job in 2015, how many days of annual leave do I have|work_began_in=2015",
                "my first job was in 2014, 4 years here, how many days of annual leave|work_began_in=2014",
                "first job was May 2011, now 4 years here, annual leave?|work_began_in=2011-05",
                "2018年3月来这家厂上班到现在，年假几天|",
                "2019年5月上班，年假几天|",
                "2008年参加工作，中间断了三年，年假几天|",
                "2005年参加工作，退休金多少|",
                "working here since 2016, annual leave?|",
                "干了12年上班族，年假几天|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.WORK_BEGAN_IN);
    }

    /** A first job that was another's tells that there were years before: none of them would be days too few. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这是我头一份工作，干了四年，年假几天|earlier_years=0",
                "第一份工作就在这家酒店，干了四年，年假几天|earlier_years=0",
                "头一份工作在酒店，现在这家干了四年，年假几天|",
                "第一份工作是2014年找的，这家干了四年，年假几天|",
                "2014年找到第一份工作，这家干了四年，年假几天|",
                "my first job was in a laundry, 4 years here, how many days of annual leave|"
            })
    void isNoShorterThanWhatWasBefore(String words, @Nullable String values) {
        assertFound(words, values, Fact.EARLIER_YEARS, Fact.WORKED_YEARS);
    }
}
