package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Whose employer itself comes to an end (关门, 注销, 破产) has severance to claim, in pregnancy too: damages are for a dismissal that is unlawful
 * (Labour Contract Law, articles 44(5), 46(6) and 87). Thread-safe.
 */
final class EmployerCloses {

    private static final String CLOSURE = "dismissal_protection.company_closes_or_layoff";

    private static final String SEVERANCE = "other_labour.severance";

    private static final Set<String> OF_A_DISMISSAL = Set.of(
            "dismissal_protection.compensation_amount",
            "dismissal_protection.dismissed_pregnant",
            "dismissal_protection.contract_ends",
            "other_labour.illegal_dismissal",
            CLOSURE,
            SEVERANCE);

    private static final Phrasing CLOSES = Phrasing.of(
            "(?:公司|单位|厂子?|店|老板|企业|酒店|饭店|超市|幼儿园|学校|车间)[^，。,.;；不没]{0,10}(?:关门|关张|关店|关停|倒闭|黄了|垮了|破产|解散|注销|吊销|清算|散伙)|(?:倒闭|破产|注销|解散|吊销执照)(?:了|，|,|。|$)"
                    + "|\\b(?:company|firm|factory|shop|employer|boss|plant|hotel|it) (?:is |has |was |will |goes |went |be |gone )*(?:closing(?: down)?(?! time)|shutting down|clos(?:ed|es) (?:down|for good)|bankrupt|dissolv\\w+|wound up|winding up|liquidat\\w+)\\b");

    /** Part of it closes, or it says so only: then she may not be sent away. */
    private static final Phrasing STAYS = Phrasing.of(
            "部门|车间关|分店|门店|搬|裁|借口|假装|骗|换(?:个)?(?:名|老板|牌)|重新(?:注册|开张)|又开|还在(?:开|营业|干)|转让|收购|合并|没(?:有)?(?:关|倒|注销|破产)|\\b(?:branch|department|moved?|moving|reopen\\w*|pretend\\w*|layoff|laid off|takeover|taken over|merge\\w*)\\b");

    private EmployerCloses() {}

    /** The question that is answered, if another than the one that was understood: with her wage and how long she worked, severance. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        if (!OF_A_DISMISSAL.contains(intent)
                || !TurnOfTheMatter.isProtected(text)
                || !CLOSES.isIn(text)
                || STAYS.isIn(text)) {
            return Optional.empty();
        }
        boolean counted = facts.get(Fact.MONTHLY_WAGE).isPresent()
                && facts.get(Fact.SERVICE_MONTHS).isPresent();
        return Optional.of(counted ? SEVERANCE : CLOSURE);
    }
}
