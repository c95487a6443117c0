package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who tells that she retired and works on, or was called back, and asks of pay, an injury or a contract, asks what holds for those past the age of
 * retirement: their work is under rules of its own. Thread-safe.
 */
final class WorkingAfterRetirement {

    private static final Set<String> OF_ANYBODY = Set.of(
            "other_labour.work_injury_uninsured",
            "other_labour.work_injury_scope",
            "other_labour.work_injury_claim",
            "other_labour.minimum_wage",
            "other_labour.no_written_contract",
            "other_labour.social_insurance_unpaid");

    private static final Phrasing WORKS_ON = Phrasing.of(
            "返聘|超龄|(?:退休?|办退|退下来)(?:了|手续|完|证|金|以后|之后|后|都|已经|的|,|，|[我俺]|又|人|还|被|厂里?|公司|单位|老板)*[^。；;]{0,6}(?:(?:叫|喊|请|找|聘|让|留)(?:我|俺|她|了)?[^，。]{0,4}(?:回|去|接着|继续|干|帮|上班)|(?:接着|继续|还在?|又|回来|回去)[^，。]{0,4}(?:干|上班|打工|做|工作))"
                    + "|(?:过|超过?|满|到)了?退休年龄[^。；;]{0,8}(?:干|上班|打工|做|工作)"
                    + "|\\b(?:hired|called|taken|asked) (?:me )?back\\b[^.]{0,20}\\bretire\\w*|\\bretire\\w*\\b[^.]{0,40}\\b(?:hired|called|taken|asked|works?|working|came|went) (?:me )?(?:back|on|again|still)\\b|\\b(?:past|over|above) (?:the )?retirement age\\b");

    private static final Phrasing NOT_YET =
            Phrasing.of("(?:没|未|不)(?:到|满|够)?(?:办)?退休?|(?:弹性|延迟|晚)(?:延迟)?退|\\b(?:not yet|before) retir");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(OF_ANYBODY, List.of(WORKS_ON), List.of(NOT_YET), "other_labour.over_age_workers");

    private WorkingAfterRetirement() {}
}
