package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What is told of the end of employment and of claims: asked on 22 November 2026. */
class EndsAndClaimsFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这边社平的三倍是25500，我月薪3万|local_average_wage=8500 monthly_wage=30000",
                "封顶线24000，月薪26000|local_average_wage=8000 monthly_wage=26000",
                "Three times the average wage here is 28,500. My monthly wage is 33,000|local_average_wage=9500 monthly_wage=33000",
                "当地月平均工资8100，我月薪26000|local_average_wage=8100 monthly_wage=26000",
                "七个月应发合计36400，被裁了|monthly_wage=5200",
                "老板欠我五个月工资一共21000|",
                "I made 50,000 last year|"
            })
    void findsTheAverageBehindACapAndTheWageBehindASum(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LOCAL_AVERAGE_WAGE, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司按原待遇给我续签，我自己不愿意续了，干了6年|renewal_refused=true",
                "厂里说工资不变接着续两年，是我没签|renewal_refused=true",
                "They would renew on the same terms but I declined|renewal_refused=true",
                "续签要降我工资，我没签|",
                "工资照旧续签，可是要调我去外地，我没签|",
                "到期公司不续了，工资一直没变|",
                "单位按原工资给我续，我没签，我要的是无固定期限合同|",
                "原工资续签了三年，后来公司不续了|"
            })
    void findsThatSheDidNotRenew(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.RENEWAL_REFUSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位11月5号签收裁决书，打算申请撤销仲裁裁决，最晚哪天|award_received_on=2026-11-05 annulment=true",
                "11月5号收到裁决书，不服，哪天前起诉|award_received_on=2026-11-05",
                "My employer received the award on 6 November and wants it annulled, until when?|award_received_on=2026-11-06 annulment=true"
            })
    void findsThatAnAwardIsToBeAnnulled(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.AWARD_RECEIVED_ON, Fact.ANNULMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I was hit by a car on my way to work on 12 May 2026, until when can I apply|injured_on=2026-05-12",
                "工伤认定11月9号受理的，哪天出决定|injury_accepted_on=2026-11-09",
                "仲裁11月9号受理的，是工伤的事|",
                "监察大队11月4号受理了我工伤的投诉|",
                "Our work injury claim was accepted on 4 November|injury_accepted_on=2026-11-04",
                "劳动能力鉴定10月20号申请的|assessment_asked_on=2026-10-20",
                "10月20号交的鉴定材料，多久出结果|assessment_asked_on=2026-10-20",
                "省里再次鉴定10月20号申请的|",
                "今年1月6号定的七级，现在更严重了，能复查不|assessed_on=2026-01-06",
                "11月10号收到鉴定结论，不服|",
                "I was graded 8 on 3 February 2026 and it has got worse, review?|assessed_on=2026-02-03"
            })
    void findsTheDaysOfAnInjury(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.INJURED_ON, Fact.INJURY_ACCEPTED_ON, Fact.ASSESSMENT_ASKED_ON, Fact.ASSESSED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工伤歇了5个月，以前月薪5300，公司每月只给2000|injury_months=5 injury_pay_received=2000 monthly_wage=5300",
                "工伤歇了5个月，以前月薪5300，每月奖金2000|injury_months=5 monthly_wage=5300"
            })
    void findsWhatIsPaidOffWork(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.INJURY_MONTHS, Fact.INJURY_PAY_RECEIVED, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月6号我们工会提出集体协商，公司几天内答复|bargaining_asked_on=2026-11-06",
                "11月6号公司跟我协商解除，赔多少|",
                "集体合同11月2号报上去的，几时生效|contract_filed_on=2026-11-02",
                "合同11月2号交到人事了|",
                "2024年4月1日当选工会兼职副主席，任期五年|office_since=2024-04-01 office_months=60",
                "2024年4月1日当选工会专职主席，任期五年|",
                "2024年4月1日入职，合同三年，厂里有工会主席|",
                "Our union demanded collective bargaining on 9 November|bargaining_asked_on=2026-11-09"
            })
    void findsTheDaysOfAUnion(String words, @Nullable String facts) {
        assertFound(
                words, facts, Fact.BARGAINING_ASKED_ON, Fact.CONTRACT_FILED_ON, Fact.OFFICE_SINCE, Fact.OFFICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "劳务公司没安排活，我在家待了三个月，最低工资2200|months_without_work=3",
                "公司停产，我在家待了三个月，最低工资2200|",
                "在派遣公司干了三年|",
                "The agency had no placement for me, I was idle for two months|months_without_work=2"
            })
    void findsMonthsWithoutWorkFromAnAgency(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MONTHS_WITHOUT_WORK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月2号把辞职报告交给人事了，几号能走|resigned_on=2026-11-02",
                "公司11月2号把辞职信退回来了|",
                "She is expecting and handed in her notice on 3 November|",
                "I am pregnant and gave written notice on 3 November|resigned_on=2026-11-03",
                "试用期内，11月20号提交的离职，几号能走|resigned_on=2026-11-20 in_probation=true"
            })
    void findsANotice(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.RESIGNED_ON, Fact.IN_PROBATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"今年5月3号，去劳动监察投诉过欠薪|claimed_on=2026-05-03", "最后一次加班是2025年5月3号，现在去劳动监察投诉欠薪行不行|", "今天去劳动局投诉欠薪还来得及吗|"})
    void findsNoComplaintInAPlan(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.CLAIMED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月8号流产，合同11月到期能终止吗|lost_on=2026-10-08",
                "引产是9月20号，他要跟我离，行吗|lost_on=2026-09-20",
                "10月8号流产，能休几天|",
                "2024年3月5日被经理摸过，还能要赔偿吗|infringed_on=2024-03-05"
            })
    void findsDaysThatAnEndGoesBy(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LOST_ON, Fact.INFRINGED_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签了竞业，9月30号离职，最长管到几号|non_compete_from=2026-09-30",
                "9月30号离职，有竞业，补偿没给|",
                "一个月才给1900，最低工资好像是2210，这两个月少发多少|minimum_wage=2210 monthly_wage=1900 underpaid_months=2",
                "月月给1700，最低工资2010，这三个月少发多少|minimum_wage=2010 monthly_wage=1700 underpaid_months=3"
            })
    void findsTheStartOfANonCompeteAndPayBelowTheMinimum(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.NON_COMPETE_FROM, Fact.MINIMUM_WAGE, Fact.MONTHLY_WAGE, Fact.UNDERPAID_MONTHS);
    }
}
