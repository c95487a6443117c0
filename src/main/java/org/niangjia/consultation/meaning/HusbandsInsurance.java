package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who has no work and tells that her husband is insured through his asks what she gets by his insurance, costs or allowance: 没班上，对象厂里交着生育险，住院的钱和津贴我能不能领.
 * What a worker loses who leaves her job is no answer to her. Thread-safe.
 */
public final class HusbandsInsurance {

    private static final Set<String> OF_INSURANCE = Set.of(
            "maternity_insurance_eligibility.male_worker_wife",
            "maternity_insurance_eligibility.who_is_covered",
            "maternity_allowance.after_leaving_job",
            "maternity_allowance.not_insured",
            "maternity_allowance.how_to_apply",
            "maternity_allowance.amount",
            "maternity_allowance.wage_and_allowance",
            "medical_expenses.not_insured",
            "medical_expenses.covered");

    private static final Phrasing NO_WORK = Phrasing.of(
            "(?<!(?:老公|丈夫|爱人|对象|男人|他|爸)[^，。,.]{0,3})没(?:有)?(?:个|啥|正式)*(?:班上|上班|工作|单位|就业|活干)(?!证)|不上班|无业|无工作|未就业|全职(?:妈妈|太太|主妇|带|在家)|家庭主妇|在家(?:带|看|养|奶)(?:孩子|娃|大|老大|着)"
                    + "|\\b(?:no job|(?:don't|do not|doesn't|does not) (?:work|have a job)|not (?:working|employed)|housewife|stay[- ]at[- ]home|jobless|unemployed)\\b");

    private static final Phrasing HE_IS_INSURED = Phrasing.of(
            "(?:老公|丈夫|爱人|对象|男人|男方|(?:孩子|娃)(?:他|她)?爸)[^。!！?？;；我俺没]{0,20}(?:生育保?险|社保|五险|职工医保|医疗保险|参保|保险)"
                    + "|\\b(?:husband|partner)\\b[^.?!;]{0,60}\\b(?:insur\\w*|social security|covered|five insurances)\\b");

    /** Work of her own, or that she left one just now: then it is asked of that. */
    private static final Phrasing OF_HER_JOB = Phrasing.of(
            "(?:刚|才|要|想|准备|打算|被)(?:离职|辞职|辞退|裁|开除)|失业金|领失业|产假|\\b(?:resign\\w*|quit|dismissed|fired|maternity leave)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_INSURANCE,
            List.of(NO_WORK, HE_IS_INSURED),
            List.of(OF_HER_JOB),
            "maternity_insurance_eligibility.male_worker_wife");

    private HusbandsInsurance() {}

    /** Whether the words themselves tell that it is this that is meant. */
    public static boolean areTold(String intent, String words) {
        return QUESTION.isAsked(intent, words);
    }
}
