package org.niangjia.consultation.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.AskingWords;

/**
 * One sentence that asks how long the mother's leave is and how long the father's, each in a clause of its own or of both in one:
 * 我自己能休几天，老公的护理假又是几天; 我俩各能休几天.
 * Thread-safe.
 */
public final class BothLeaves {

    private static final String HERS = "maternity_leave.days";
    private static final String HIS = "paternity_leave.days";

    private static final Set<String> OF_A_BIRTH =
            Set.of(HERS, "maternity_leave.multiple_births", "maternity_leave.difficult_birth", HIS);

    private static final Pattern CLAUSE = Pattern.compile("[，,。、;；:：?？!！\\n]|\\. |\\band\\b");

    private static final Pattern HERSELF = Pattern.compile("我|俺|本人|\\b(?:i|me|my|mine)\\b");

    private static final Pattern THE_OTHER = Pattern.compile(
            "老公|丈夫|爱人|对象|那口子|老婆|媳妇|妻子|男方|女方|(?:孩子?|娃|宝宝)(?:他|她)?[爸妈爹娘]|[他她](?!们)|\\b(?:husband|wife|father|he|she|his|her)\\b");

    private static final Pattern MINE = Pattern.compile("\\bmine\\b");

    private static final Pattern FATHERS_LEAVE = Pattern.compile("陪产|(?<!独生子女)护理假|\\bpaternity\\b");

    private static final Pattern MOTHERS_LEAVE = Pattern.compile("(?<![陪流小])产假|\\bmaternity leave\\b");

    private static final Pattern HIS_WIFE = Pattern.compile("老婆|媳妇|妻子|女方|\\bwife\\b");

    /** Time at home, in a clause that does not say whose. */
    private static final Pattern AT_HOME = Pattern.compile("休|歇|假|放|\\b(?:leave|off|home|rest)\\b");

    private static final Pattern WHAT_SHE_GETS = Pattern.compile(
            "\\bwhat (?:do|does|will|can|would|should) (?:i|he|she|my (?:wife|husband)) (?:get|have)\\b");

    /** 广西三孩是多少: of days without the word for them. */
    private static final Pattern HOW_MUCH =
            Pattern.compile("(?:[一二三]孩|[头二三]胎|老[二三]|产假|护理假)(?:是|给|放|休|歇|能|该|应该|有|到底)*多少(?!钱|块|元|补贴|津贴|奖)");

    /** 还有他的护理假 after what was asked of hers. */
    private static final Pattern ALONG =
            Pattern.compile("^(?:还有|另外|以及|再有|再就是|顺便|and |also |plus )[^，。]{0,10}(?:陪产|护理假|\\bpaternity leave\\b)");

    private static final Pattern ANOTHER_LEAVE =
            Pattern.compile("年假|年休|婚假|育儿假|病假|事假|哺乳|流产|引产|丧假|\\b(?:annual|sick|child ?care|parental|marriage)\\b");

    private static final Pattern SPOUSE =
            Pattern.compile("(?:老公|丈夫|爱人|对象|那口子|老婆|媳妇儿?|妻子|男人|先生|太太|(?:孩子?|娃|宝宝)(?:他|她)?[爸妈爹娘])");

    private static final Pattern A_COUPLE =
            Pattern.compile(SPOUSE.pattern() + "|夫妻|夫妇|两口子|男女双方|\\b(?:husband|wife|spouse|couple|father|parents)\\b");

    /** 我俩分别能歇多少天: of both in one breath. */
    private static final Pattern OF_EACH_OF_US = Pattern.compile(
            "(?:(?:我|俺|咱)们?(?:俩|两(?:个|人|口子)*|夫妻俩?|双方)|夫妻(?:俩|双方|两人|两个)?|夫妇俩?|两口子|男女双方|(?:我|俺)们?(?:和|跟|与|同)(?:我|俺)?(?:家|的)*"
                    + SPOUSE.pattern() + "|" + SPOUSE.pattern()
                    + "(?:和|跟|与|同)(?:我|俺))(?:[^，。,.;；?？]{0,12}|[^，。,.;；?？]{0,16}[，,](?:那|又|到底)?)(?:分别|各|每人|一人)[^，。,.;；?？]{0,10}(?:几|多少|多久|多长)(?!钱|块|元)"
                    + "|\\b(?:each of us|we each|us each|my (?:husband|wife) and (?:i|me) each|both of us)\\b");

    /** Whose days a clause is of. */
    private enum Whose {
        WRITER,
        OTHER
    }

    private BothLeaves() {}

    /** The intents of both, the mother's first, where the words ask for both and were understood as one of them; none otherwise. */
    public static List<String> asked(String understood, String words) {
        if (!OF_A_BIRTH.contains(understood) || !areAskedFor(words)) {
            return List.of();
        }
        return List.of(understood.equals(HIS) ? HERS : understood, HIS);
    }

    /** Whether it is the leave of the writer that an intent is of, where the words ask for both; empty if they do not. */
    static Optional<Boolean> isOfTheWriter(String intent, String words) {
        if (!OF_A_BIRTH.contains(intent) || !areAskedFor(words)) {
            return Optional.empty();
        }
        boolean byTheFather = HIS_WIFE.matcher(Utterance.of(words).words()).find();
        return Optional.of(intent.equals(HIS) == byTheFather);
    }

    /**
     * Whether the days of each of the two are asked for in one breath, or a clause asks for those of one and another for those of the other. A clause that names neither goes on from the one
     * before: 我在厂里，头一个，顺产，休几天.
     */
    static boolean areAskedFor(String words) {
        String text = Utterance.of(words).words();
        if (ANOTHER_LEAVE.matcher(text).find()) {
            return false;
        }
        return isAskedOfEach(text) || isAskedInAClauseEach(text);
    }

    private static boolean isAskedOfEach(String text) {
        return A_COUPLE.matcher(text).find() && OF_EACH_OF_US.matcher(text).find() && AskingWords.askForAFigure(text);
    }

    private static boolean isAskedInAClauseEach(String text) {
        Set<Whose> asked = EnumSet.noneOf(Whose.class);
        Whose father = HIS_WIFE.matcher(text).find() ? Whose.WRITER : Whose.OTHER;
        Optional<Whose> spokenOf = Optional.empty();
        for (String clause : CLAUSE.split(text, -1)) {
            boolean named = true;
            if (MINE.matcher(clause).find()) {
                spokenOf = Optional.of(Whose.WRITER);
            } else if (FATHERS_LEAVE.matcher(clause).find()) {
                spokenOf = Optional.of(father);
            } else if (THE_OTHER.matcher(clause).find()) {
                spokenOf = Optional.of(Whose.OTHER);
            } else if (HERSELF.matcher(clause).find()) {
                spokenOf = Optional.of(Whose.WRITER);
            } else if (MOTHERS_LEAVE.matcher(clause).find()) {
                spokenOf = Optional.of(father == Whose.WRITER ? Whose.OTHER : Whose.WRITER);
            } else {
                named = false;
            }
            boolean namesIt = HOW_MUCH.matcher(clause).find();
            boolean forDays = AskingWords.areForDays(clause)
                    || WHAT_SHE_GETS.matcher(clause).find()
                    || namesIt
                    || (!asked.isEmpty() && ALONG.matcher(clause.strip()).find());
            if (forDays && (named || namesIt || AT_HOME.matcher(clause).find())) {
                spokenOf.ifPresent(asked::add);
            }
        }
        return asked.size() == Whose.values().length;
    }
}
