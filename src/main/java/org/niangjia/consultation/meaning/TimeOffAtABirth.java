package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;

/** Who tells of her birth and asks how many days off she has asks of the leave for it, and of no rest day: 头一个宝宝顺产，休几天. Thread-safe. */
final class TimeOffAtABirth {

    private static final String ITS_LEAVE = "maternity_leave.days";

    private static final Set<String> TIME_OFF = Set.of("other_labour.weekly_rest", "other_labour.annual_leave_days");

    private static final Phrasing OF_ITS_OWN = Phrasing.of(
            "周末|休息日|双休|单休|每周|每月|一周|一个?月(?:能|可以|该|只|就)*[休歇]|月休|礼拜|星期|年假|年休|[做上]\\d休|annual|week|rest day|a month\\b|vacation|\\bholidays?\\b");

    private static final Phrasing ANOTHER =
            Phrasing.of("老婆|媳妇|妻子|爱人|陪产|护理假|育儿假|哺乳假|病假|\\b(?:wife|paternity|parental|child ?care)\\b");

    private TimeOffAtABirth() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        String text = Utterance.of(words).words();
        return TIME_OFF.contains(intent)
                        && AskingWords.areForDays(text)
                        && PregnancyLoss.tellsOfABirth(text)
                        && !OF_ITS_OWN.isIn(text)
                        && !ANOTHER.isIn(text)
                ? Optional.of(ITS_LEAVE)
                : Optional.empty();
    }
}
