package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What migrants, foreign staff and their employers tell in English, and what only sounds like it. */
class ToldInEnglishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I joined a small shop in Jinan on 3 Nov 2025 and have no contract|hired_on|2025-11-03",
                "average pay for last 12 months 27,000 yuan a month|monthly_wage|27000",
                "fired for nothing after 3 years 8 months, avg salary 4100|monthly_wage|4100",
                "My pay over the last 12 months was 7,400, severance?|monthly_wage|7400",
                "my average pay before deductions was eight and a half grand (RMB) a month|monthly_wage|8500",
                "My average pay was 36,000. Assume last year's average local monthly wage is 9,000 yuan|local_average_wage|9000",
                "Left the factory on 15 April 2026, they still owe me two months|ended_on|2026-04-15",
                "I left my job in Jinan on 31 May 2026 and they owe me wages|ended_on|2026-05-31",
                "the employment relationship ended on 3 February 2026, arbitration until when|ended_on|2026-02-03",
                "I earn 36,000; the city's published average monthly wage for 2025 is 9,300 yuan|local_average_wage|9300",
                "一个宝宝（2020年3月生）全由我扣|born_in|2020-03",
                "少发的事2025年3月2号就算那天完的，监察最晚哪天投诉|breach_ended_on|2025-03-02",
                "上周三也就是11月18号，仲裁院叫我去领的裁决书，起诉最晚哪天|award_received_on|2026-11-18",
                "9月15号进了济南这家厂，年假几天|hired_on|2026-09-15",
                "三胞胎，顺产，冇难产，产假几多日|difficult_birth|false",
                "triplets, and the discharge paper says dystocia|difficult_birth|true",
                "公司违法把我开除了，赔多少|unlawful|true",
                "7月31号从上一家离职，8月3号来了济南这家新公司，年假几天|ended_on|",
                "扣掉加班费我前12个月平均工资是陆仟伍佰贰拾伍元|monthly_wage|6525",
                "一个月应发三万二，公司要裁我|monthly_wage|32000",
                "4月16号(今年2026)入职的，没签合同|hired_on|2026-04-16",
                "My average pay is 30,000 a month. The average monthly wage of workers in the city last year was, say, 8,000|local_average_wage|8000",
                "I delivered on 17/6/2026, when is the leave over|born_on|2026-06-17",
                "I delivered on 6/17/2026, when is the leave over|born_on|2026-06-17",
                "our girl was born 04/12/2026, how long is the leave|born_on|2026-04-12",
                "due 04/12/2026, when may I stop work|born_on|2026-12-04",
                "our girl was born 4/3/2026, how long is the leave|born_on|",
                "we had our daughter on 11 July 2026|born_on|2026-07-11",
                "the twins arrived in June 2026, tax deduction|born_in|2026-06",
                "our boy, born August 2025, subsidy|born_in|2025-08",
                "I was born August 1995, when do I retire|born_in|",
                "second kid on the way, how long|child_order|2",
                "baby no. 3 is coming, how long|child_order|3",
                "Salary RMB 7,100, sacked after four years|monthly_wage|7100",
                "my pay packet's 5.3k, sacked after four years|monthly_wage|5300",
                "earning about 6.8k pm, sacked after four years|monthly_wage|6800",
                "nine years with them, 12k a month, then laid off|monthly_wage|12000",
                "sacked after four years; rent, 2,600 a month, is due|monthly_wage|",
                "my husband is earning 9,000, I was sacked after four years|monthly_wage|",
                "sick pay 1,900, sacked after four years|monthly_wage|",
                "I was made redundant after five and a half years|service_months|66",
                "nine years with them, 12k a month, then laid off|service_months|108",
                "let go just one year and eight months after I joined|service_months|20",
                "exactly six years after I started, my boss sacked me|service_months|72",
                "I married two years after I started and was sacked much later|service_months|",
                "sacked; nine years with my previous employer|service_months|",
                "the average wage in our town last year was 7,400, laid off|local_average_wage|7400",
                "minimum wage where I work is RMB 2,080, lowest sick pay|minimum_wage|2080",
                "minimum wage? I get 2,080 a month|minimum_wage|",
                "the trial month pays less, contract says 6.4k, lowest in probation|agreed_wage|6400",
                "7.5k a month once I pass probation, lowest until then|agreed_wage|7500",
                "we are 15 days behind with 30,000 yuan of social insurance contributions|days_late|15",
                "social insurance of RMB 18,000 was paid 9 days after the due date, late fee|days_late|9",
                "I began on 2 March 2026 and still have no contract|hired_on|2026-03-02",
                "no written contract until 2 September 2026, started work on 2 March 2026|contract_signed_on|2026-09-02",
                "no written contract until 2 September 2026, started work on 2 March 2026|term_ends_on|",
                "my contract runs until 2 September 2026|term_ends_on|2026-09-02",
                "the union handed the boss its written opinion on 9 November|opinion_received_on|2026-11-09",
            })
    void findsWhatIsToldInEnglish(String words, String fact, @Nullable String value) {
        assertFound(Fact.named(fact).orElseThrow(), words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stayed two hours late on Thursday, 24 yuan an hour|overtime_hours|2",
                "they kept me an extra 3 hrs on Monday night, 24 yuan an hour|overtime_hours|",
                "kept me on for 3 hours longer on Monday, 24 yuan an hour|overtime_hours|3",
                "I was two hours late on Thursday, 24 yuan an hour|overtime_hours|",
                "three Sundays in a row at work, my day rate's 210|overtime_days|3",
                "worked both Sundays this month, 210 a day|overtime_days|2",
                "came in last Saturday for the whole day, paid 210 a day|overtime_days|1",
                "worked May 1, 2 and 3, the 3rd was a Sunday, day rate 210|rest_day_hours|8",
                "worked May 1, 2 and 3, the 3rd was a Sunday, day rate 210|holiday_hours|16",
            })
    void findsOvertimeInTurnsOfPhrase(String words, String fact, @Nullable String value) {
        assertFound(Fact.named(fact).orElseThrow(), words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I was paid 3000 in compensation after the injury|",
                "I am paid 5000 every two weeks, laid off|",
                "I was laid off and pay 20000 is what they offered as severance|",
                "my salary RMB 5,500, laid off|5500"
            })
    void findsNoWageInAnotherSum(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they refused to give me leave on 8 June 2026, wages owed since I left|",
                "6月8日我拒绝签字，工资还没给|",
                "2026年6月8日仲裁委拒绝受理，我要过工资|",
                "3月5日公司拒绝了我的年假申请，工资怎么算|",
                "2月1号被辞退，5月10号公司拒绝我回去上班，申请仲裁最晚哪天|",
                "I asked for sick leave by wechat on 3 March 2026, do they have to pay my wages?|"
            })
    void findsNoClaimInWhatElseWasRefusedOrAsked(String words, @Nullable String value) {
        assertFound(Fact.CLAIMED_ON, words, value);
    }
}
