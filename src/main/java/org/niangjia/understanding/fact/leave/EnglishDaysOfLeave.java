package org.niangjia.understanding.fact.leave;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** What English says of days of leave with the number away from them, in the plain words that days are read by: 4 unused annual leave days, 6 of my 10 days. */
final class EnglishDaysOfLeave {

    private static final String NUMBER =
            "(?<n>\\d{1,2}(?:\\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final String KIND = "(?<kind>(?:paid )?annual|child ?care|parental|vacation)";

    /** Of a whole of which so many were had. */
    private static final Phrasing SOME_OF_THEM =
            Phrasing.of("(?<=\\b(?:used|taken|took|had) (?:only |just |already |up )?)" + NUMBER
                    + " (?:out )?of (?:my|the|our|his|her|those|these) (?:\\d{1,2}|five|ten|fifteen) " + KIND
                    + "(?: leave)? days?\\b");

    private static final Phrasing UNUSED = Phrasing.of("\\b" + NUMBER
            + " (?:unused|untaken|unspent|remaining|leftover|left-over) " + KIND + "(?: leave)? days?\\b");

    private EnglishDaysOfLeave() {}

    /** The passage in plain words; the same one where it says none of them. */
    static Passage inPlainWords(Passage passage) {
        if (!passage.mentions("days", "day")) {
            return passage;
        }
        String some = SOME_OF_THEM.matcher(passage.text()).replaceAll("${n} days of ${kind} leave");
        String text = UNUSED.matcher(some).replaceAll("${n} days of unused ${kind} leave");
        return text.equals(passage.text()) ? passage : Passage.of(text, passage.today());
    }
}
