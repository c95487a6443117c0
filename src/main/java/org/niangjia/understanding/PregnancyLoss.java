package org.niangjia.understanding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/** How a pregnancy ended without a birth. */
public enum PregnancyLoss {
    /** Early or late, by itself or by an operation. */
    MISCARRIAGE,
    /** Induced to end, or the child was not born alive: the law does not say whether that is a birth or a miscarriage. */
    STILLBIRTH;

    private static final Pattern MISCARRIED = Pattern.compile(
            "流(?:的|了)?产|小产|胎停|没保住|保不住了|清(?:的|了)?宫|刮(?:的|了)?宫|人流(?!量|多|少)|药流|(?:胎心|心跳)(?:没了|停了)|没了?(?:胎心|心跳)|(?:孩子|宝宝|娃|胎儿?)(?:没了|掉了|流了)"
                    + "|(?:怀|孕)[^。!！?？剖生]{0,16}(?:周|月)[^。!！?？剖生]{0,12}手术"
                    + "|\\bmiscarr(?:y|ied|iage)|\\blost (?:the|my|our|a|her) (?:\\w+ )?(?:baby|pregnancy|child)\\b|\\b(?:pregnancy|baby) (?:loss|was lost)\\b|\\bloss of (?:the|my|a|our) (?:pregnancy|baby)\\b|\\bd ?& ?c\\b");

    private static final Pattern STILL = Pattern.compile(
            "引(?:的|了|过)?产|引掉|死胎|死产|\\bstill(?:birth|born)|\\b(?:labou?r was|was) induced[^.]{0,30}(?:no heartbeat|died)");

    /** Feared, denied, or of another time. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "先兆流产|(?:怕|担心|避免|防止?|预防|会不会|是不是|没有?|不是|未|差点儿?)(?:要|会|再)?(?:流产|小产|胎停|引产)(?!假)"
                    + "|(?:以前|之前|上次|上一?胎|头胎|前年|早年|前几年)[^，。,.]{0,8}(?:流产|小产|胎停|没保住|引产)|(?:流产|小产|胎停|引产)过"
                    + "|\\bthreatened miscarr|\\b(?:not|n't|no|fear|afraid|worried|previous|earlier|last year'?s)\\b[^.,;]{0,16}\\bmiscarr|\\bmiscarr\\w*[^.,;]{0,16}\\b(?:before|years ago|previously)\\b");

    /** A birth is told of: its leave is the one for a birth. */
    private static final Pattern BORN = Pattern.compile(
            "生了|生下|生的|生完|顺产|剖[的腹宫]|预产期|出生|双[胞包]胎|满月|喂奶|宝宝[\\d一二三四五六七八九十]|\\bgave birth\\b|\\bwas born\\b|\\bdue date\\b|\\bmy (?:baby|son|daughter) is\\b");

    /** The loss that somebody tells of; empty if none is plainly told. */
    public static Optional<PregnancyLoss> toldIn(String words) {
        String text = Utterance.of(words).words();
        if (NOT_NOW.matcher(text).find()) {
            return Optional.empty();
        }
        if (STILL.matcher(text).find()) {
            return Optional.of(STILLBIRTH);
        }
        return MISCARRIED.matcher(text).find() && !tellsOfABirth(words) ? Optional.of(MISCARRIAGE) : Optional.empty();
    }

    /** Whether the words tell of a child that was or will be born. */
    public static boolean tellsOfABirth(String words) {
        return BORN.matcher(Utterance.of(words).words()).find();
    }
}
