package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** Who tells on which day she hands in her notice and asks for her last day, or the other way round, asks of that, whatever else she tells of herself. Thread-safe. */
final class ResignationHandedIn {

    private static final String RESIGN = "other_labour.resign";

    private static final Set<String> LIKE_IT = Set.of(
            "dismissal_protection.contract_ends",
            "dismissal_protection.forced_resignation",
            "dismissal_protection.dismissed_pregnant",
            "maternity_leave.return_date",
            "other_labour.contract_expiry",
            "other_labour.notice_pay",
            "other_labour.probation_period",
            "dismissal_protection.probation",
            "other_labour.final_wages",
            "other_labour.leaving_certificate");

    /** What her last day, told with a question of when to say so, sounds like: of what comes after it, they are not. */
    private static final Set<String> BEFORE_LEAVING =
            Set.of("other_labour.probation_period", "dismissal_protection.probation", "other_labour.notice_pay");

    private static final Phrasing LAST_DAY = Phrasing.of(
            "(?:最早|哪天|几号|啥时候?|什么时候|何时|多久|几天)[^，。,.;；?？]{0,8}(?:走|离开|不来|不去|离职|不上班|撤)|最后(?:一天|工作日)[^，。]{0,6}(?:哪|几|啥|什么)|(?:能走|可以走|走人|离职)[^，。,.;；]{0,6}(?:哪天|几号|什么时候|啥时候?)"
                    + "|\\b(?:when|which day|what day|what date|how soon|earliest)\\b[^.?!]{0,40}\\b(?:last (?:working )?day|leave|go|free|stop|quit)\\b|\\blast (?:working )?day\\b[^.?!]{0,16}\\b(?:when|what|which)\\b");

    private static final Phrasing MADE_TO = Phrasing.of(
            "逼|强迫|被迫|骗|(?:让|叫|要)(?:我|俺)(?:写|交|辞|签|自己)|\\b(?:force\\w*|ma[kd]e me|pressur\\w*|told me to)\\b");

    private ResignationHandedIn() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        boolean asked = (facts.get(Fact.LEAVING_ON).isPresent() && BEFORE_LEAVING.contains(intent))
                || (facts.get(Fact.RESIGNED_ON).isPresent()
                        && LAST_DAY.isIn(Utterance.of(words).words()));
        return LIKE_IT.contains(intent)
                        && asked
                        && !MADE_TO.isIn(Utterance.of(words).words())
                ? Optional.of(RESIGN)
                : Optional.empty();
    }
}
