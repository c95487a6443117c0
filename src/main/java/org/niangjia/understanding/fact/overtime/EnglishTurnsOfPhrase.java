package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/**
 * What English says of overtime in many turns of phrase, in the plain words that overtime is read by: three hours late on Tuesday are three hours of
 * overtime, both Saturdays in a row at work are two Saturdays worked.
 */
final class EnglishTurnsOfPhrase {

    private static final String NUMBER =
            "(\\d{1,2}(?:\\.\\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final String HOURS = " ?(hours?|hrs?|h)\\b";

    private static final String REST_DAY = "(saturdays|sundays|rest days|days off)";

    /** One of them, in other words of work than the plain ones. */
    private static final String TURNED_UP =
            "(?:came|went|was called|got called|was asked|had to (?:come|go)|have to (?:come|go)|turned up|showed up|called me|made me come)(?: back)?(?: in)?(?: to work)?";

    private record Plain(Phrasing said, String words) {

        String of(String text) {
            return said.matcher(text).replaceAll(this::told);
        }

        private String told(MatchResult found) {
            String plain = words;
            for (int i = found.groupCount(); i > 0; i--) {
                plain = plain.replace("{" + i + "}", found.group(i) == null ? "" : found.group(i));
            }
            return plain;
        }
    }

    private static final List<Plain> PHRASES = List.of(
            plain(
                    "\\b(?:stay(?:ed|ing)?|kept(?: me| us)?|keep(?:s|ing)?(?: me| us)?|work(?:ed|ing)?|did|do)(?: on| behind| back)?(?: for)?(?: an? (?:extra|additional|further))? "
                            + NUMBER + HOURS
                            + "(?: of)?(?: late| longer| over(?!time)| more| past (?:my |the )?(?:shift|closing|finishing)(?: time)?| beyond (?:my |the )?(?:shift|hours)| extra)",
                    "worked {1} hours of overtime"),
            plain(
                    "\\b(?:did|do|worked|put in) an? (?:extra|additional) " + NUMBER + HOURS,
                    "worked {1} hours of overtime"),
            plain(
                    "\\b(?:normal |regular |standard |usual )?monday(?: to | through |-| - )friday,? (?:job|week|schedule|roster|worker|office)",
                    "job"),
            plain(
                    "\\bnational (?:day|holiday)(?: holidays?| week)?,? (?:from |on )?(?:the )?1(?:st)? ?(?:to|-|–|through|till|until) ?(?:the )?([23])(?:rd|nd)?\\b",
                    "october 1-{1}"),
            plain(
                    "(?<=\\b(?:and|plus|then) |, )(?:also )?(?:all of|all|the whole of|an? entire|the entire|a whole|a full|the whole|all day(?: on)?) (saturday|sunday)\\b",
                    "worked a full day on {1}"),
            plain("\\bboth (saturdays|sundays)\\b", "two {1}"),
            plain("\\b" + NUMBER + " (?:whole|full|entire) " + REST_DAY, "{1} {2}"),
            plain(
                    "\\b" + NUMBER + " (weeknights|weekdays|evenings|nights|saturdays|sundays|days) ?[x×*] ?" + NUMBER
                            + HOURS,
                    "{1} {2} {3} hours each"),
            plain(
                    "\\b" + NUMBER + " " + REST_DAY
                            + "(?: (?:in a row|running|straight|this month|last month|in [a-z]+))?,? (?:at work|in the (?:office|shop|factory|plant|store|warehouse)|on duty|on shift|at the (?:till|counter|machine|line))\\b",
                    "worked {1} {2}"),
            plain("\\b" + TURNED_UP + " (?:on )?(?:both|all) (two|three|four|five) " + REST_DAY, "worked {1} {2}"),
            plain("\\b" + TURNED_UP + " (?:on )?" + NUMBER + " " + REST_DAY, "worked {1} {2}"),
            plain(
                    "\\b" + TURNED_UP
                            + " (?:on |last |this |that |a )*(?:saturday|sunday)s?,? (?:(?:for )?(?:a|the) (?:full|whole) (?:day|shift)|all day)\\b",
                    "worked one rest days"),
            plain(
                    "\\b(?:contract|agreement|normal|standard|regular)(?: says| is| of| day| shift)* (?:an? )?(?:8|eight)[- ]?(?:hours?|hrs?|h)(?: (?:a )?days?)?\\b",
                    "a normal day"),
            plain("\\bno (?:comp|compensatory|lieu) day\\b", "no day off in return"));

    /** Two Saturdays, 8h each: so many whole days. Beside other hours they have to be told by theirs. */
    private static final Plain WHOLE_DAYS = plain("\\b" + REST_DAY + ",? ?\\(?8 ?(?:hours?|hrs?|h) each\\b\\)?", "{1}");

    private static final Phrasing SOME_HOURS = Phrasing.of("\\d ?(?:extra |more )?(?:hours?|hrs?|h)\\b");

    /** 90 minutes extra. */
    private static final Phrasing MINUTES = Phrasing.of("\\b(?<minutes>\\d{2,3})[ -]?(?:minutes?|mins?)\\b");

    /** 7h on Sunday. */
    private static final Phrasing SHORT_HOURS = Phrasing.of("(?<![\\w./])(\\d{1,2}(?:\\.\\d{1,2})?)h\\b");

    private static final String SHORT_DAY = "(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?";

    private static final Phrasing A_SHORT_DAY = Phrasing.of("\\b(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs)?\\b");

    /** Mon to Thu, Mon, Wed and Fri: days of the week beside each other. */
    private static final Phrasing SHORT_DAYS =
            Phrasing.of("\\b" + SHORT_DAY + "(?: ?(?:to|-|–|through|till|until|,? and|&|,|/) ?" + SHORT_DAY + ")+\\b");

    /** 9am to 8:30pm: from the one hour to the other. */
    private static final Phrasing CLOCK =
            Phrasing.of("\\b(?<a>\\d{1,2})(?::(?<b>\\d{2}))? ?(?<c>[ap])\\.?m\\.?,? ?(?:to|-|–|till?|until|through) ?"
                    + "(?<d>\\d{1,2})(?::(?<e>\\d{2}))? ?(?<f>[ap])\\.?m\\b\\.?");

    private static final int NOON = 12;

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private EnglishTurnsOfPhrase() {}

    private static Plain plain(String said, String words) {
        return new Plain(Phrasing.of(said), words);
    }

    private static String inHours(MatchResult minutes) {
        return new BigDecimal(minutes.group(1))
                        .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " hours";
    }

    private static String daysInFull(MatchResult days) {
        return A_SHORT_DAY
                .matcher(days.group())
                .replaceAll(day -> Objects.requireNonNull(EnglishShortForms.DAYS.get(day.group(1))));
    }

    private static String byTheClock(MatchResult found) {
        return hour(found.group(1), found.group(2), found.group(3))
                + "-"
                + hour(found.group(4), found.group(5), found.group(6));
    }

    private static String hour(String said, @Nullable String minutes, String half) {
        int hour = Integer.parseInt(said) % NOON + (half.equals("p") ? NOON : 0);
        return hour + ":" + (minutes == null ? "00" : minutes);
    }

    /** The passage in plain words; the same one where it says none of them. */
    static Passage inPlainWords(Passage passage) {
        if (!passage.mentions(
                "hour",
                "hr",
                "min",
                "mon",
                "tue",
                "shift",
                "saturday",
                "sunday",
                "rest day",
                "days off",
                "comp",
                "lieu",
                "pm",
                "p.m")) {
            return passage;
        }
        String text =
                MINUTES.matcher(EnglishShortForms.inFull(passage.text())).replaceAll(EnglishTurnsOfPhrase::inHours);
        text = CLOCK.matcher(text).replaceAll(EnglishTurnsOfPhrase::byTheClock);
        text = SHORT_HOURS.matcher(text).replaceAll("$1 hours");
        text = SHORT_DAYS.matcher(text).replaceAll(EnglishTurnsOfPhrase::daysInFull);
        for (Plain phrase : PHRASES) {
            text = phrase.of(text);
        }
        text = SOME_HOURS.matcher(text).results().count() == 1 ? WHOLE_DAYS.of(text) : text;
        return text.equals(passage.text()) ? passage : Passage.of(text, passage.today());
    }
}
