package org.niangjia.understanding.fact.birth;

import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** How a pregnancy ended without a birth. */
public enum PregnancyLoss {
    /** Early or late, by itself or by an operation. */
    MISCARRIAGE,
    /** Induced to end, or the child was not born alive: the law does not say whether that is a birth or a miscarriage. */
    STILLBIRTH;

    private static final Phrasing MISCARRIED = Phrasing.of(
            "流(?:的|了)?产|小产|胎停|没(?:能)?(?:保|留)(?:住|下来?)|[保留]不(?:住|下来?)了|清(?:的|了)?宫|刮(?:的|了)?宫|人流(?!量|多|少)|药流|(?:胎心|心跳)(?:没了|停了)|没了?(?:胎心|心跳)|(?:孩子|宝宝|娃|胎儿?)(?:没了|掉了|流了)"
                    + "|(?:怀|孕)[^。!！?？剖生]{0,16}(?:周|月)[^。!！?？剖生]{0,12}手术"
                    // 怀了九周多自己流了; 流了血, 流了好多 tell of bleeding
                    + "|(?:怀|孕)[^。!！?？剖生]{0,16}(?:周|月)[^。!！?？，,剖生血水泪红没不]{0,8}流(?:掉了?|了)(?![^，,。.!！?？；;]{0,8}[血水泪汗红]|好|很|许|不少|一)"
                    + "|\\bmiscarr(?:y|ied|iage)|\\blost (?:the|my|our|a|her) (?:\\w+ )?(?:baby|pregnancy|child)\\b|\\b(?:pregnancy|baby) (?:loss|was lost)\\b|\\blost (?:the |my |her |our |both (?:the )?|both of the )?(?:twins|triplets)\\b|\\b(?:carrying|pregnant with|expecting|pregnant|baby in (?:the |my |her )?(?:belly|tummy)) [^.?!]{0,40}\\b(?:lost|lose|loose) (?:them|both|it|him|her|baby)\\b|\\bloss of (?:the|my|a|our) (?:pregnancy|baby)\\b|\\bd ?& ?c\\b"
                    + "|\\b(?:baby|child|fetus|foetus)(?:'s)? heart(?:beat)? (?:had |has |just )?(?:stopped|gone)|\\bno (?:fetal |foetal )?heartbeat\\b|\\b(?:baby|child|fetus|foetus) (?:had |has )?(?:died|passed away) (?:in (?:my|her|the) (?:womb|belly|uterus)|inside)");

    private static final Phrasing STILL = Phrasing.of(
            "引(?:的|了|过)?产|引掉|死胎|死产|\\bstill(?:birth|born)|\\bterminat(?:e|ed|ing|ion)(?: of)? (?:the |my |her |our )?pregnancy\\b|\\b(?:labou?r was|was) induced[^.]{0,30}(?:no heartbeat|died)");

    /** Feared, denied, or of another time. */
    private static final Phrasing NOT_NOW = Phrasing.of(
            "先兆流产|(?:怕|担心|避免|防止?|预防|会不会|是不是|没有?|不是|未|差点儿?)(?:要|会|再)?(?:流产|小产|胎停|引产)(?!假)"
                    + "|(?:以前|之前|上次|上一?胎|头胎|前年|早年|前几年)[^，。,.]{0,8}(?:流产|小产|胎停|没保住|引产)|(?:流产|小产|胎停|引产)过"
                    + "|\\bthreatened miscarr|\\b(?:not|n't|no|fear|afraid|worried|previous|earlier|last year'?s)\\b[^.,;]{0,16}\\bmiscarr|\\bmiscarr\\w*[^.,;]{0,16}\\b(?:before|years ago|previously)\\b");

    private static final String A_LOSS = "(?:流产|小产|胎停|没(?:能)?[保留]住|引产|(?:孩子|宝宝|娃)没了)";

    /** 流产后5个月又怀孕: she is pregnant again, and that leave is not what is asked about. */
    private static final Phrasing PREGNANT_SINCE = Phrasing.of(A_LOSS
            + "[^。!！?？]{0,20}(?:[又再]怀(?!不)|再次怀|又有了(?:孩子|宝宝|身孕)?|现在(?:是)?(?:怀|第?[二三]胎)|这次怀)(?![^。!！?？]{0,14}"
            + A_LOSS + ")|\\bmiscarr\\w*[^.?!]{0,40}\\b(?:pregnant again|expecting again|now pregnant)\\b");

    private static final Phrasing SEVERAL =
            Phrasing.of("[双三多]胎|[双三]胞胎|龙凤|孖|俩|仨|[两2三3]个|\\b(?:twins?|triplets?|two|both)\\b");

    /** One of several that were carried: the others may have been born. */
    private static final Phrasing ONE_OF_SEVERAL = Phrasing.of(
            "(?:流|没|停|掉|减|保住?|留|剩)(?:了|掉|产|住|下)*(?:其中)?一个(?!多?[月周]|半|多?星期|多?礼拜|小)|一个(?:也)?(?:胎停|停育|没了|没保住|流)|另一个|另外一个|减胎|一个(?:也|都|最后|后来){0,3}没(?:能|有)?(?:保|留|救|活|养|挺|撑)(?:住|下|活|过|成|来)"
                    + "|\\bone of (?:the |my |our |them|two)|\\bthe other (?:one|twin|baby)\\b");

    /** A birth is told of: its leave is the one for a birth. */
    private static final Phrasing BORN = Phrasing.of(
            "生了|生下|生的|生完|(?<!先兆|怕|担心|会|防止|避免|可能|差点)早产(?!风险|迹象|征兆)|顺产|剖[的腹宫]|预产期|出生|双[胞包]胎|满月|喂奶|宝宝[\\d一二三四五六七八九十]|\\bgave birth\\b|\\bwas born\\b|\\bdue date\\b|\\bmy (?:baby|son|daughter) is\\b");

    /** Twins that were carried, or lost, are not told of as born. */
    private static final Phrasing CARRIED = Phrasing.of(
            "怀(?:[了的着上是]|的是)?双[胞包]胎|双[胞包]胎(?=怀[了到着]|[^。!！?？]{0,18}(?:没(?:能)?[保留]住|保不住|流[了掉]|流产(?!假)|小产(?!假)|胎停|都?没了))");

    /** The loss that somebody tells of; empty if none is plainly told. */
    public static Optional<PregnancyLoss> toldIn(String words) {
        String text = Utterance.of(words).words();
        boolean still = STILL.isIn(text);
        // Asked first: most words tell of no loss at all.
        if (!still && !MISCARRIED.isIn(text)) {
            return Optional.empty();
        }
        if (NOT_NOW.isIn(text) || PREGNANT_SINCE.isIn(text) || (SEVERAL.isIn(text) && ONE_OF_SEVERAL.isIn(text))) {
            return Optional.empty();
        }
        if (still) {
            return Optional.of(STILLBIRTH);
        }
        boolean born = tellsOfABirth(CARRIED.matcher(text).replaceAll("怀孕"));
        return born ? Optional.empty() : Optional.of(MISCARRIAGE);
    }

    /** Whether the words tell of a loss and of a pregnancy after it. */
    public static boolean isBeforeAnotherPregnancy(String words) {
        return PREGNANT_SINCE.isIn(Utterance.of(words).words());
    }

    /** Whether the words tell of a child that was or will be born. */
    public static boolean tellsOfABirth(String words) {
        return BORN.isIn(Utterance.of(words).words());
    }
}
