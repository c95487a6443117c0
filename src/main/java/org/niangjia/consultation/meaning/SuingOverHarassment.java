package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Until when who harassed her can be sued for damages is asked of a court, not of arbitration: three years instead of one (Civil Code, article 188).
 * Thread-safe.
 */
final class SuingOverHarassment {

    private static final Phrasing HARASSED = Phrasing.of(
            "骚扰|动手动脚|猥亵|咸猪手|非礼|袭胸|(?:摸|亲|搂|抱)(?:了|过)?(?:我|俺)|\\b(?:harass\\w*|grop\\w+|molest\\w*|touched me|kissed me)\\b");

    private static final Phrasing IN_COURT = Phrasing.of(
            "法院|起诉|打官司|(?<![报转诉宣被])告(?:他|那|公司|单位|厂|老板|经理|领导|主管|组长|倒|赢|得了|成)|民事|赔(?:我|偿|损失)|诉讼|\\b(?:court|sue|suing|damages|lawsuit)\\b");

    /** Pay and posts are disputes with the employer. */
    private static final Phrasing OF_THE_JOB =
            Phrasing.of("仲裁|辞退|开除|降薪|调岗|工资|\\b(?:arbitrat\\w+|dismiss\\w*|fired|wages?)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("complaint_arbitration.time_limit"),
            List.of(HARASSED, IN_COURT),
            List.of(OF_THE_JOB),
            "sexual_harassment.what_to_do");

    private SuingOverHarassment() {}
}
