package org.niangjia.understanding.fact.overtime;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What is written in short of hours of overtime, in full: 3 extra hrs on Tue, 5 hrs Sunday (my off day). A day of the week that is said to be a day off of
 * hers is a rest day, whichever it is.
 */
final class EnglishShortForms {

    private static final String NUMBER =
            "(?:\\d{1,2}(?:\\.\\d{1,2})?|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)";

    private static final Phrasing HOURS = Phrasing.of("\\b(?<before>" + NUMBER
            + " ?(?:(?:extra|more|additional|ot|o/t|overtime) )?)hrs?\\b\\.?(?= |,|;|\\)|$|\\. |!|\\?)");

    private static final Phrasing ADDITIONAL =
            Phrasing.of("\\b(?<before>" + NUMBER + " )(?:additional|ot|o/t) hours\\b");

    private static final Phrasing OVERTIME = Phrasing.of("(?<=\\bhours)(?: of)? (?:ot|o/t)\\b");

    /** The days of the week by their first three letters. */
    static final Map<String, String> DAYS = Map.of(
            "mon", "monday",
            "tue", "tuesday",
            "wed", "wednesday",
            "thu", "thursday",
            "fri", "friday",
            "sat", "saturday",
            "sun", "sunday");

    private static final String IN_SHORT = "(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes)?\\b\\.?(?!['’-])";

    /** On Wed, 2 hours Wed, Wed 2 hours: without such words beside it "sat" may be no day. */
    private static final Phrasing A_DAY =
            Phrasing.of("(?:(?<=\\b(?:on|last|this|and|every) )|(?<=\\bhours(?: overtime| extra| more)? ))"
                    + IN_SHORT + "|(?<![\\w-])" + IN_SHORT.replace("<day>", "<first>") + "(?=:? (?:for )?" + NUMBER
                    + " (?:(?:extra|more|overtime) )?hours?\\b)");

    private static final String A_DAY_IN_FULL = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    /** Saturday (my off day), on Wed, my rest day. */
    private static final Phrasing A_DAY_OFF_OF_HERS = Phrasing.of(
            "\\b(?:(?:(?:an?|the|that|this|last) )?" + A_DAY_IN_FULL
                    + "(?: night| evening| morning)?(?:,| \\(|,? (?:which|that) (?:is|was)| -)? ?(?:normally |usually |also )?)?(?:my|our) (?:weekly )?(?:off[- ]days?|days? off|rest days?|free day)\\)?");

    /** 5 hours Sunday. */
    private static final Phrasing DAY_WITHOUT_ON = Phrasing.of("(?<=\\bhours(?: overtime| extra| more)?) (?=(?:"
            + A_DAY_IN_FULL + "|my rest day)\\b(?!s|:? (?:for )?(?:\\d|" + NUMBER
            + " )| ?(?:to|-|–|through|till|until|and|&|/) ))");

    private static final Phrasing NO_DAY_BACK = Phrasing.of(
            "\\b(?:no|without an?y?|(?:didn't|did not|haven't|have not|never) (?:get|got|gotten|been given|given)(?: me)?(?: an?y?)?) (?:day|time) (?:back|in lieu)(?: for (?:it|that|them))?\\b");

    private static final Phrasing A_DAY_BACK = Phrasing.of("\\b(?<which>day|time) (?:back|in lieu)\\b");

    private EnglishShortForms() {}

    /** The same words in full. */
    static String inFull(String words) {
        String text = HOURS.matcher(words).replaceAll("${before}hours");
        text = ADDITIONAL.matcher(text).replaceAll("${before}extra hours");
        text = OVERTIME.matcher(text).replaceAll(" overtime");
        text = A_DAY.matcher(text).replaceAll(EnglishShortForms::day);
        text = A_DAY_OFF_OF_HERS.matcher(text).replaceAll("my rest day");
        text = DAY_WITHOUT_ON.matcher(text).replaceAll(" on ");
        text = NO_DAY_BACK.matcher(text).replaceAll("no day off in return");
        return A_DAY_BACK.matcher(text).replaceAll("${which} off");
    }

    private static String day(MatchResult found) {
        return Objects.requireNonNull(DAYS.get(found.group(1) == null ? found.group(2) : found.group(1)));
    }
}
