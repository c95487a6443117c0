package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualLeaveTakenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "休了四天年休假，财务给我打七折，行不行",
                "年假期间只发底薪，有这规定吗",
                "上礼拜请了两天带薪年假，工资被扣了两百四",
                "我用三天年假，老板说扣三天工资",
                "批了两天年假，月底工资少了300",
                "年休假的工资打七折合不合规定",
                "I took five days of annual leave and got half pay, is that allowed?",
                "Do they have to pay the usual wage during my annual leave?"
            })
    void askWhatTheDaysThatAreTakenArePaid(String words) {
        assertThat(AnnualLeaveTaken.QUESTION.meant("other_labour.unused_annual_leave", words))
                .contains("other_labour.annual_leave_days");
        assertThat(AnnualLeaveTaken.QUESTION.meant("other_labour.overtime_pay", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五天年假没休，公司按底薪折算给我，对吗",
                "还剩三天年假不让休，只给正常工资",
                "年假没让休，按三倍还是按一倍给",
                "辞职时四天年假只按基本工资折现",
                "请了三天病假，工资扣了两百",
                "I had three unused days of annual leave, they paid the basic wage only",
                "年假一共几天"
            })
    void daysThatWereNotTakenAreAnotherMatter(String words) {
        assertThat(AnnualLeaveTaken.QUESTION.meant("other_labour.unused_annual_leave", words))
                .isEmpty();
    }
}
