package org.niangjia.understanding.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2021年6月的时候山东有育儿假吗, 2021-06-01",
        "2021年8月媳妇生的大宝，按那个时候山东的规定护理假几天, 2021-08-01",
        "孩子2021年10月生的，2022年12月那个月该扣多少, 2022-12-01",
        "按2015年12月的规定产假几天, 2015-12-01",
        "按照2022年11月1日的规定呢, 2022-11-01",
        "根据2020年3月5日时的政策，产假多少天, 2020-03-05",
        "2021年6月那会儿产假是多少天, 2021-06-01",
        "2021年的时候山东有育儿假吗, 2021-01-01",
        "2010年我生老大那会儿产假是多少天, 2010-01-01",
        "2010年3月我生老大的时候产假有几天, 2010-03-01",
        "22年全年的婴幼儿照护没扣过，孩子21年5月生的，一共能扣多少, 2022-01-01",
        "2022年整年的照护补报能扣多少, 2022-01-01",
        "在厂里干了22年全年无休，年假几天,",
        "2022年8月生的老大，现在又怀了老二，陪产假几天,",
        "2020年那会儿孩子两岁，那年我该不该有育儿假, 2020-01-01",
        "2020年那会儿孩子两岁，那年我休了产假98天,",
        "截至2020年3月1日，山东产假几天, 2020-03-01",
        "2016年1月的产假规定是什么, 2016-01-01",
        "去年12月的时候育儿假有几天, 2025-12-01",
        "as of 1 March 2020, 2020-03-01",
        "'How long is maternity leave as of March 1, 2020?', 2020-03-01",
        "How long was maternity leave in Shandong in June 2021?, 2021-06-01",
        "Was there childcare leave in Shandong in June 2021?, 2021-06-01",
        "what did the rules of 1 March 2020 say, 2020-03-01",
        "'In June 2021, was there childcare leave?', 2021-06-01",
        "in 2021 was there childcare leave, 2021-01-01"
    })
    void findsTheDayWhoseLawIsAskedFor(String words, @Nullable LocalDate day) {
        assertThat(DayFinder.find(words, TODAY)).isEqualTo(Optional.ofNullable(day));
    }

    /** A season or a year stands for its first day; a year whose rules are asked for, for its last. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年度我家孩子一个1岁一个4岁，当年总共能扣多少|2022-01-01",
                "补2022年的个税，孩子2021年3月生的，那年照护扣除全漏填了，按那一年的标准能扣多少|2022-01-01",
                "我2022年8月在济南生的老二，当时老公单位按规定该给他几天护理假|2022-08-01",
                "2020年婴幼儿照护能扣个税吗|2020-01-01",
                "2011年冬天生的老大，那时候国家规定产假是几天来着（不说省里加的）|2011-12-01",
                "2011年冬天生的老大。那时候国家规定产假是几天来着|2011-12-01",
                "2022年10月20号我在青岛生的老大，那时候我对象的护理假（现在叫陪产假吧）山东规定是几天来着？现在跟前单位打官司要用|2022-10-20",
                "闺女是2022年8月生的，那会儿老公在泰安上班，按当时的山东规定护理假该给几天？|2022-08-01",
                "2019年春天我生的老大，当时陪产假几天|2019-03-01",
                "前年春天生的，那会儿山东婚假是几天|2024-03-01",
                "2012年底那会儿国家产假多少天|2012-12-01",
                "2018年3月生老大，公司说全国98天我就回去了，当年山东应该多少|2018-03-01",
                "2019年我在青岛生的老大，公司只给了98天，应该是几天|2019-01-01",
                "按照2022年11月以前的规定，山东护理假是几天|2022-10-31",
                "2012年以前国家产假多少天|2011-12-31",
                "How many days was paternity leave in Shandong before November 2022?|2022-10-31",
                "Last year in March my wife had a baby. How long was paternity leave then?|2025-03-01",
                "孩子是2020年冬天生的，那会儿呢|2020-12-01",
                "2012年国庆节生的老大，当时国家产假几天|2012-10-01",
                "08年冬天生的娃，那年国家产假是几天|2008-12-01",
                "二零一一年那会儿产假几天|2011-01-01",
                "生老大那年（2012）产假是几天|2012-01-01",
                "2015年那会儿产假几天|2015-01-01",
                "90年代产假几天|1990-01-01",
                "九十年代那会儿生孩子产假多少天|1990-01-01",
                "十年前陪产假是几天|2016-11-22",
                "三年前生老大那会儿，山东陪产假几天|2023-11-22",
                "十几年前产假多少天|2007-11-22",
                "按2015年的规定产假几天|2015-12-31",
                "2015年山东的产假是几天|2015-12-31",
                "2020年6月生的闺女，老公的陪产假是几天|2020-06-01",
                "2011年生的老大，产假该是几天|2011-01-01",
                "补报2022年的账，两个娃都没满三岁，照护那项全归我一个人，一年扣多少|2022-01-01",
                "2022年那会儿小孩刚满周岁，每个月抵扣多少|2022-01-01",
                "我做2022年的汇算，娃才三个月，每月能扣多少|2022-01-01",
                "税务让我更正2022年度的汇算，当年娃一岁，婴幼儿照护一个月按多少扣|2022-01-01",
                "去年(2022年)孩子一整年都两岁，汇算的时候我一个人扣，照护那一项一年能抵多少|2022-01-01",
                "2022年的个税，婴幼儿照护每月扣多少|2022-01-01",
                "2022年3岁以内的娃报个税，每月给抵多少|2022-01-01",
                "2022年那时三岁以下的扣除，一个月几千|2022-01-01",
                "娃不满3岁，想问2022年个税每月减几百|2022-01-01",
                "I have to correct my 2022 tax return. How much could we deduct for a child of one then?|2022-01-01",
                "Our boy was born in May 2021. I filed our taxes for 2022, what may we deduct for him?|2022-01-01",
                "My 2021 income tax return is under review, our deduction for the parents was refused|2021-01-01",
                "孩子两岁，2022年12月工资，个税照护扣多少|2022-12-01",
                "How long was maternity leave back in 2011?|2011-01-01",
                "How many days was paternity leave in Shandong ten years ago?|2016-11-22",
                "I had my first baby in winter 2011. How long was national maternity leave then?|2011-12-01",
                "My son was born in May 2021 and I worked in Jinan then. How many days of maternity leave should I have had?|2021-05-01",
                "How long was maternity leave in the 1990s?|1990-01-01",
                "我2024年5月结婚，婚假3天对吗|2024-05-01",
                "2024年5月领的证，当初婚假该是多少天|2024-05-01",
                "Our baby was born in August 2022; how many days of paternity leave was my husband entitled to back then?|2022-08-01"
            })
    void understandsTimesInWords(String words, LocalDate day) {
        assertThat(DayFinder.find(words, TODAY)).contains(day);
    }

    @Test
    void pointsBackToWhatWasToldBefore() {
        assertThat(DayFinder.find("那时候国家规定产假几天", "老大是2011年冬天生的，", TODAY)).contains(LocalDate.of(2011, 12, 1));
        assertThat(DayFinder.find("陪产假几天", "孩子2020年6月生的。", TODAY)).contains(LocalDate.of(2020, 6, 1));
        assertThat(DayFinder.find("现在怀了二胎，产假几天", "老大是2011年冬天生的，", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产假有多少天",
                "2022年我生的娃，汇算的时候照护一个月扣多少",
                "我姨1972年5月生的车间工人，按那时候的规定几岁退休",
                "去年冬天生的，陪产假几天",
                "今年春天生的，产假多少天",
                "2026年山东产假多少天",
                "老大2019年生的，二胎产假几天",
                "2018年结婚又离了，今年再婚，婚假几天",
                "2026年5月领的证，婚假3天对吗",
                "2024年5月结婚，没休婚假的钱能要吗",
                "2019年生过一个，这次产假几天",
                "干了12年冬天也不休息，年假几天",
                "三年前入职，年假几天",
                "2015年到现在有补偿吗",
                "2008年以前的工龄怎么补偿",
                "按2024年的社平工资标准，补偿封顶多少",
                "2012年的特别规定说98天，产假几天",
                "2021年3月入职，当时公司规定年假10天，合法吗",
                "去年的年假没休，能补吗",
                "I was born in 1990. How long is maternity leave in Jinan?",
                "我1992年出生，山东产假几天",
                "预产期2027年3月，老公陪产假几天",
                "2019年生了老大，上个月流产了，流产假几天",
                "Boss says it was abolished in 2019, so no allowance. Really?",
                "90年代末有四年没缴社保，能补吗",
                "满七个月之前的晚班有没有说法",
                "老板说按2016年的老规定护理假只有7天，对吗",
                "公司还按2015年12月的规定给产假，对吗",
                "2024年生的孩子，个税照护每月扣多少",
                "2022年的宝宝，个税每月能减多少",
                "2022年3岁，个税照护现在能扣多少",
                "孩子2024年3月出生，个税照护扣多少",
                "孩子2021年6月生的，育儿假还有几天",
                "I was hired in 2015, how long is maternity leave?",
                "I started in 2012 and my wage is 2000, how much severance do I get",
                "2021年我生老大的时候难产，老二的产假有多少天",
                "2021年那会儿我入职的，年假几天",
                "2021年6月的时候我入职了，年假几天",
                "2024年6月的时候生的，育儿补贴多少",
                "孩子2025年3月5日出生，补贴标准是多少",
                "2026年3月1日被辞退，赔偿标准是多少",
                "2021年5月10日入职，有没有年假",
                "2026年3月1日开始休产假，能休多少天",
                "6月的时候有育儿假吗",
                "2021年13月的时候有育儿假吗",
                "按2015年12月的规定还是按2022年11月的规定",
                "2022年11月1日生效的",
                "I was hired in June 2021, how much annual leave do I have?",
                "My son was born on 5 March 2025",
                "I was dismissed on 1 March 2026, how much do I get?",
                "How many days did I have to take in June 2021",
                "I changed jobs in 2022. How much can I deduct for my baby?",
                "my contract of 1 March 2020",
                "2019年我生的老大，当年奖金应该多少钱",
                "2019年生的老大，现在怀着老二，公司说98天，应该是几天"
            })
    void aDayOfHerOwnOrAYearAloneIsNone(String words) {
        assertThat(DayFinder.find(words, TODAY)).isEmpty();
    }

    @Test
    void isQuickOnTheLongestMessage() {
        assertThat(DayFinder.find("2021年6月的时候".repeat(400), TODAY)).isEmpty();
        assertThat(DayFinder.find("按2015年12月的".repeat(400), TODAY)).isEmpty();
    }
}
