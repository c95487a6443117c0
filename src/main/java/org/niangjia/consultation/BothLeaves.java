package org.niangjia.consultation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.AskingWords;

/**
 * One sentence that asks how long the mother's leave is and how long the father's, each in a clause of its own: 我自己能休几天，老公的护理假又是几天.
 * Thread-safe.
 */
final class BothLeaves {

    private static final String HERS = "maternity_leave.days";
    private static final String HIS = "paternity_leave.days";

    private static final Set<String> OF_A_BIRTH =
            Set.of(HERS, "maternity_leave.multiple_births", "maternity_leave.difficult_birth", HIS);

    private static final Pattern CLAUSE = Pattern.compile("[，,。;；:：?？!！\\n]|\\band\\b");

    private static final Pattern HERSELF = Pattern.compile("我|俺|本人|\\b(?:i|me|my)\\b");

    private static final Pattern THE_OTHER = Pattern.compile(
            "老公|丈夫|爱人|对象|老婆|媳妇|妻子|男方|女方|(?:孩子|娃|宝宝)(?:他|她)?[爸妈]|[他她](?!们)|\\b(?:husband|wife|father|he|she)\\b");

    private static final Pattern ANOTHER_LEAVE =
            Pattern.compile("年假|年休|婚假|育儿假|病假|事假|哺乳|流产|引产|丧假|\\b(?:annual|sick|child ?care|parental|marriage)\\b");

    private BothLeaves() {}

    /** The intents of both, the mother's first, where the words ask for both and were understood as one of them; none otherwise. */
    static List<String> asked(String understood, String words) {
        if (!OF_A_BIRTH.contains(understood) || !areAskedFor(words)) {
            return List.of();
        }
        return List.of(understood.equals(HIS) ? HERS : understood, HIS);
    }

    /** Whether a clause asks for the days of one and another clause for those of the other. */
    static boolean areAskedFor(String words) {
        String text = Utterance.of(words).words();
        List<String> forDays =
                CLAUSE.splitAsStream(text).filter(AskingWords::areForDays).toList();
        return forDays.stream()
                        .anyMatch(clause ->
                                !ofTheOther(clause) && HERSELF.matcher(clause).find())
                && forDays.stream().anyMatch(BothLeaves::ofTheOther)
                && !ANOTHER_LEAVE.matcher(text).find();
    }

    private static boolean ofTheOther(String clause) {
        return THE_OTHER.matcher(clause).find();
    }
}
