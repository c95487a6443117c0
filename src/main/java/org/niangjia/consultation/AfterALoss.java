package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.PregnancyLoss;

/**
 * Whose pregnancy ended without a birth has the leave for that, even where she asks for her 产假: how long it is and when it ends is answered
 * with that leave, and never with the days for a birth. Safe for use by several threads.
 */
final class AfterALoss {

    private static final Set<String> LENGTH =
            Set.of("maternity_leave.return_date", "maternity_leave.days", "maternity_leave.multiple_births");

    /** Asks how days are counted: only with a first day told is it the end of the leave that is asked for. */
    private static final String HOLIDAYS = "maternity_leave.holidays_inside";

    /** Asks for days off, which after a loss are those of its leave. */
    private static final Set<String> TIME_OFF = Set.of("other_labour.weekly_rest", "other_labour.annual_leave_days");

    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "周末|休息日|双休|单休|每周|礼拜天|年假|年休|annual|week(?:end|ly)|rest day|a week\\b|vacation|\\bholidays?\\b");

    /** The leaves after a loss. */
    static final String TOPIC = "miscarriage_leave";

    private static final Pattern FOR_A_BIRTH = Pattern.compile("(?<![流小陪])产假|\\bmaternity leave\\b");

    private static final Pattern ANY_LOSS = Pattern.compile(
            "流|小产|引[产掉了]|胎停|没保住|保不住|清宫|刮宫|死胎|死产|没了|没活|夭折|去世|胎心|\\b(?:miscarr\\w*|still\\w*|lost|loss|died|abort\\w*)\\b");

    private static final String MISCARRIAGE = "miscarriage_leave.days";
    private static final String STILLBIRTH = "miscarriage_leave.stillbirth";

    private final Knowledge knowledge;

    AfterALoss(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The question that is answered: the one that was understood, or the same of the leave after a loss. */
    Candidate meant(Candidate best, Turn turn, Asked asked, Facts facts) {
        boolean ofTheLength = LENGTH.contains(best.intent())
                || (best.intent().equals(HOLIDAYS) && facts.get(Fact.STARTS_ON).isPresent());
        String words = String.join(
                "\n", asked.context(), asked.words(), turn.question().text().value());
        boolean ofTimeOff = TIME_OFF.contains(best.intent())
                && !OF_ITS_OWN.matcher(Utterance.of(words).words()).find()
                && PregnancyLoss.toldIn(words).isPresent();
        if (!ofTheLength && !ofTimeOff) {
            return best;
        }
        return PregnancyLoss.toldIn(words)
                .map(loss -> loss == PregnancyLoss.STILLBIRTH ? STILLBIRTH : MISCARRIAGE)
                .or(() -> spokenOf(turn, words))
                .flatMap(knowledge::intent)
                .map(intent -> new Candidate(intent.name(), intent.topic(), best.confidence()))
                .orElse(best);
    }

    /** Whether the words name the leave for a birth, and nothing in them may tell of a loss. */
    static boolean isRuledOutBy(String words) {
        String text = Utterance.of(words).words();
        return FOR_A_BIRTH.matcher(text).find() && !ANY_LOSS.matcher(text).find();
    }

    /** 那哪天上班 after 流产假几天. */
    private static Optional<String> spokenOf(Turn turn, String words) {
        return turn.matter()
                .map(Matter::intent)
                .filter(List.of(MISCARRIAGE, STILLBIRTH)::contains)
                .filter(before -> !PregnancyLoss.tellsOfABirth(words));
    }
}
