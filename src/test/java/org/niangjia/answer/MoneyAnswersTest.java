package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What a worker reads when her money is counted. */
class MoneyAnswersTest {

    private final Knowledge knowledge = ShippedKnowledge.get();
    private final Texts texts = new Texts();
    private final AnswerComposer composer = new AnswerComposer(knowledge, texts);

    private Answer answer(String article, String told, Language language) {
        Facts facts = Facts.of(new Jurisdiction("CN-SD"), LocalDate.of(2026, 11, 22));
        for (String fact : told.isEmpty() ? new String[0] : told.split(" ", -1)) {
            int sign = fact.indexOf('=');
            facts = facts.withText(Fact.named(fact.substring(0, sign)).orElseThrow(), fact.substring(sign + 1));
        }
        Composed composed = composer.compose(ShippedKnowledge.article(knowledge, article), facts, language);
        assertThat(composed).as(article).isInstanceOf(Answer.class);
        return (Answer) composed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overtime-pay|overtime_on=rest_day overtime_hours=8 hourly_wage=25"
                        + "|加班费的最低标准：25 × 8 × 200% = 400元|Lowest overtime pay: 25 × 8 × 200% = 400 yuan",
                "holiday-pay|overtime_on=holiday overtime_days=2 hourly_wage=25"
                        + "|加班费的最低标准：25 × 2 × 8 × 300% = 1200元|Lowest overtime pay: 25 × 2 × 8 × 300% = 1200 yuan",
                "overtime-pay|overtime_hours=10 hourly_wage=30"
                        + "|加班费的最低标准：至少450元，最多900元|Lowest overtime pay: at least 450 yuan, at most 900 yuan",
                "annual-leave-days|worked_years=10|今年的年休假：10天|Annual leave this year: 10 days",
                "unused-annual-leave|unused_days=5 monthly_wage=6000"
                        + "|6000 ÷ 21.75 × 5 × (300% − 100%) = 2758.62元|6000 ÷ 21.75 × 5 × (300% − 100%) = 2758.62 yuan",
                "severance|service_months=68 monthly_wage=8000 local_average_wage=8000"
                        + "|经济补偿：8000 × 6 = 48000元|Severance: 8000 × 6 = 48000 yuan",
                "forced-to-leave|service_months=68 monthly_wage=8000 local_average_wage=8000"
                        + "|经济补偿：8000 × 6 = 48000元|Severance: 8000 × 6 = 48000 yuan",
                "layoff|service_months=68|按几个月工资算：6个月|Counted as wages of: 6 months",
                "illegal-dismissal|service_months=68 monthly_wage=8000 local_average_wage=8000"
                        + "|8000 × 6 × 2 = 96000元|8000 × 6 × 2 = 96000 yuan",
                "dismissal-compensation|service_months=68 monthly_wage=8000"
                        + "|你的月工资没有高过封顶线的话|if your wage is not above the cap",
                "no-written-contract|hired_on=2025-03-10 monthly_wage=6000"
                        + "|6000 × (2 − 1) × 11 = 66000元|6000 × (2 − 1) × 11 = 66000 yuan",
                "no-written-contract|hired_on=2025-03-10"
                        + "|从这天起当作已签没有到期日的合同：2026年3月10日|open-ended contract from: 10 March 2026",
                "probation-period|term_months=12 probation_months=6 agreed_wage=5000"
                        + "|超出的时间已经干完的话，单位该付的赔偿金：5000 × 4 = 20000元|has been worked: 5000 × 4 = 20000 yuan",
                "probation-period|term_months=12 probation_months=6 probation_served=5 agreed_wage=5000"
                        + "|这段超出的时间，单位该付的赔偿金：5000 × 3 = 15000元|by the employer for that time: 5000 × 3 = 15000 yuan",
                "notice-pay|service_months=32 monthly_wage=6500 last_month_wage=7200"
                        + "|6500 × 3 + 7200 × 1 = 26700元|6500 × 3 + 7200 × 1 = 26700 yuan",
                "notice-pay|service_months=36 monthly_wage=5000|上一个月的工资也是这个数|the wage of the month before was the same",
                "work-injury-compensation|disability_grade=9 monthly_wage=6000|6000 × 9 = 54000元|6000 × 9 = 54000 yuan",
                "work-injury-compensation|nursing_need=most local_average_wage=6500|6500 × 40% = 2600元|6500 × 40% = 2600 yuan",
                "penalty-and-training-bond|non_compete_unpaid=true monthly_wage=9000|9000 × 30% = 2700元|9000 × 30% = 2700 yuan",
                "unemployment-benefit|unemployment_years=4.9|最长能领（这些年都没领过失业金的话）：12个月|for these years): 12 months",
                "penalty-and-training-bond|training_cost=12000 bond_months=36 bond_served=24|12000 ÷ 36 × (36 − 24) = 4000元|12000 ÷ 36 × (36 − 24) = 4000 yuan",
                "overtime-limits|overtime_hours=52 overtime_on=weekday|超过每月上限：52 − 36 = 16小时|beyond the monthly limit by: 52 − 36 = 16 hours",
                "overtime-pay|weekday_hours=3 rest_day_hours=8 hourly_wage=20"
                        + "|20 × 3 × 150% + 20 × 8 × 200% = 410元|20 × 3 × 150% + 20 × 8 × 200% = 410 yuan",
                "probation-period|term_months=12 monthly_wage=5000|5000 × 80% = 4000元|5000 × 80% = 4000 yuan",
                "overtime-pay|overtime_on=weekday piece_rate=0.8 overtime_pieces=100"
                        + "|加班费的最低标准：0.8 × 100 × 150% = 120元|Lowest overtime pay: 0.8 × 100 × 150% = 120 yuan",
                "illegal-dismissal|service_months=168 monthly_wage=32000 local_average_wage=7500"
                        + "|22500 × 12 × 2 = 540000元|22500 × 12 × 2 = 540000 yuan",
                "severance|service_months=36 monthly_wage=1900 minimum_wage=2200"
                        + "|最低工资标准就是你说的这个数的话：平均工资低于当地最低工资标准的，按最低工资标准算：2200元"
                        + "|if the minimum wage is as you told: an average below the local minimum wage counts as the minimum wage: 2200 yuan",
                "contract-expiry|term_months=24 monthly_wage=5000"
                        + "|就干了合同写的这些时间、月工资也没有高过封顶线的话）：5000 × 2 = 10000元"
                        + "|and your wage is not above the cap): 5000 × 2 = 10000 yuan",
                "prenatal-check-refused|check_days=2 daily_wage=160|扣了的要补给你）：160 × 2 = 320元|is owed back): 160 × 2 = 320 yuan",
                "wage-deductions|monthly_wage=4500|这个月最多扣（扣完低于当地最低工资的，还要少扣）：900元"
                        + "|at most for this month (less if the rest would be below the local minimum wage): 900 yuan",
                "wage-deductions|monthly_wage=2500 minimum_wage=2200|扣完不低于你说的最低工资标准）：2500 − 2200 = 300元"
                        + "|not below the minimum wage as you told it): 2500 − 2200 = 300 yuan",
                "minimum-wage|monthly_wage=1900 minimum_wage=2200 underpaid_months=6"
                        + "|一共该补给你的差额：(2200 − 1900) × 6 = 1800元|the employer has to make up: (2200 − 1900) × 6 = 1800 yuan",
                "unpaid-wages|owed_wages=6000|另外加付给你：至少3000元，最多6000元|on top of it: at least 3000 yuan, at most 6000 yuan",
                "unpaid-wages|owed_months=3 monthly_wage=4500|单位欠你（整月都没发的话）：4500 × 3 = 13500元"
                        + "|owes you (if nothing was paid for these months): 4500 × 3 = 13500 yuan",
                "unpaid-wages|owed_months=3 monthly_wage=4500|连欠的工资一共：至少20250元，最多27000元"
                        + "|together with the wages owed: at least 20250 yuan, at most 27000 yuan",
                "final-wages|owed_wages=6000|另外加付给你：至少3000元，最多6000元|on top of it: at least 3000 yuan, at most 6000 yuan",
                "sick-leave-pay|minimum_wage=2200|按你说的最低工资标准，不低于：2200 × 80% = 1760元"
                        + "|by the minimum wage as you told it, not below: 2200 × 80% = 1760 yuan",
                "violations-and-fines|women_affected=3|交给国家，不是给个人的）：至少3000元，最多15000元|at least 3000 yuan, at most 15000 yuan",
                "withheld-documents-or-deposit|deposit_payers=6|押金另外退还本人）：至少3000元，最多12000元"
                        + "|goes back to its payer besides): at least 3000 yuan, at most 12000 yuan",
                "prenatal-check-work-time|check_hours=14 check_time_asked=true|（产检需要的时间算上班）：14小时"
                        + "|(the time a check needs counts as work): 14 hours",
                "maternity-leave-refused|women_affected=3|至少3000元，最多15000元|at least 3000 yuan, at most 15000 yuan",
                "unemployment-benefit|unemployment_years=3 benefit_months_left=8"
                        + "|合在一起，失业金最长能领：12 + 8 = 20个月|together, for at most: 12 + 8 = 20 months",
                "maternity-allowance-amount|employer_average_wage=9000 monthly_wage=12000"
                        + "|津贴比你的工资每个月少：12000 − 9000 = 3000元|below your wage, each month by: 12000 − 9000 = 3000 yuan",
                "maternity-allowance-top-up|employer_average_wage=9000 monthly_wage=6000"
                        + "|津贴比你的工资每个月多：9000 − 6000 = 3000元|above your wage, each month by: 9000 − 6000 = 3000 yuan",
                "maternity-allowance-and-wage|employer_average_wage=9000"
                        + "|生育津贴的标准，每个月：9000元|Standard of the maternity allowance, for a month: 9000 yuan",
                "maternity-allowance-not-insured|monthly_wage=5000"
                        + "|单位付你产假前的工资，每个月：5000元|the employer pays for each month of it: 5000 yuan"
            })
    void herOwnCaseComesFirst(String article, String told, String zh, String en) {
        assertThat(answer(article, told, Language.ZH).text())
                .startsWith(texts.get(Language.ZH, "counted.head"))
                .contains(zh);
        assertThat(answer(article, told, Language.EN).text())
                .startsWith(texts.get(Language.EN, "counted.head"))
                .contains(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overtime-pay|是平时、周末还是法定节假日加班、加班几小时、你的小时工资",
                "annual-leave-days|你一共工作了几年（所有单位加起来）",
                "unused-annual-leave|还有几天年假没休、你的月工资",
                "severance|在这个单位干了多久、你的月工资",
                "illegal-dismissal|在这个单位干了多久、你的月工资",
                "no-written-contract|入职日期、你的月工资",
                "probation-period|合同期限多长",
                "notice-pay|在这个单位干了多久、你的月工资、离职前最后一个月的应发工资",
                "work-injury-compensation|伤残鉴定是几级、你的月工资",
                "unemployment-benefit|失业保险一共交了几年",
                "maternity-allowance-amount|单位上年度职工月平均工资"
            })
    void withoutACaseTheAnswerSaysWhatToTell(String article, String facts) {
        assertThat(answer(article, "", Language.ZH).text())
                .doesNotContain(texts.get(Language.ZH, "counted.head"))
                .contains("：" + facts + "。");
    }

    /** Its days are counted for everybody; only what they are paid with is hers to tell. */
    @Test
    void whoIsNotInsuredIsAskedForTheWageBelowTheDays() {
        assertThat(answer("maternity-allowance-not-insured", "", Language.ZH).text())
                .contains("合计：158天")
                .contains("告诉我你的月工资");
    }

    @Test
    void aMonthlyWageForOvertimeIsMarkedAsAConditionWhereverItStands() {
        Answer answer = answer("overtime-pay", "overtime_on=weekday overtime_hours=10 monthly_wage=4350", Language.ZH);
        String condition = texts.get(Language.ZH, "counted.if.monthly_paid_days");
        assertThat(answer.text())
                .contains("· " + condition)
                .doesNotContain("加班费的最低标准：")
                .contains("10 × 150% = 15小时");
        assertThat(answer.derivation())
                .filteredOn(step -> step.citation().contains("年休假"))
                .extracting(DerivationStep::label)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label).startsWith(condition));
    }

    @Test
    void yearsBeforeTheLabourContractLawAreSaidNotToBeConfirmed() {
        for (String told : List.of("", "hired_on=2001-03-01 monthly_wage=8000")) {
            assertThat(answer("severance", told, Language.ZH).text())
                    .contains("2008年1月1日以前就在这家单位的")
                    .contains("我们没有核实");
        }
    }
}
