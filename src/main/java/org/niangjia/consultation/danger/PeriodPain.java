package org.niangjia.consultation.danger;

import org.niangjia.question.phrasing.Phrasing;

/** Monthly pain: who bends double with it every month asks for a day off, and is in no danger. Safe for use by several threads. */
public final class PeriodPain {

    /** That it comes; a period that stays away, or comes late, is none. */
    private static final Phrasing COMES = Phrasing.of(
            "(?<!没|没有|未|不|还没|一直没)(?:来事|来那个|来好事|来身上|来大姨妈|来例假|来月经|身上来)"
                    + "|痛经|经期|(?:大姨妈|例假|月经)(?!.{0,6}(?:推迟|没|不来|晚了|停|过了|迟))|(?:每个?月|月月)(?:的|那|都|一到|总有|总|来|这){0,3}[那几两头]?[几两]天"
                    + "|\\bperiods? (?:pain|cramps?)|\\bmenstrual|\\bcramps\\b|\\bon my period\\b|\\b(?:my|her) periods?\\b(?! (?:is |was )?(?:late|missing|stopped))");

    /** What is more than such a pain, or may be. */
    private static final Phrasing MORE = Phrasing.of(
            "怀|孕|胎|停经|推迟|没来|不来|血|晕|昏|意识|烧(?!心)|抽搐|羊水|产后|月子|流产|刮宫|宝宝|救|叫不|喊不|呼吸"
                    + "|\\bpregnan|\\bbleed|\\bblood|\\bfaint|\\bpass(?:ed|es) out|\\bcollaps|\\bunconscious|\\bfever|\\bmiscarr|\\blate\\b|\\bmissed\\b|\\bhelp\\b");

    /** Pain, and nobody else's: 我妈心梗倒地了 after a question on her own days is of neither. */
    private static final Phrasing ONLY_PAIN = Phrasing.of(
            "^(?!.*(?:妈|爸|孩|娃|老公|同事|工友|她|他|倒|摔|心|胸|药|\\b(?:he|she|my (?:mother|mom|mum|father|dad|baby|child|son|daughter|husband|colleague)|heart|chest|fell|collaps\\w*|pills?)\\b)).*(?:疼|痛|绞|难受|\\b(?:pains?|painful|hurts?|aches?|cramps?)\\b)");

    private PeriodPain() {}

    /** Whether words after others tell only of the pain that those were about: 疼得站不住，能请假不. */
    public static boolean goesOn(String before, String words) {
        return ONLY_PAIN.isIn(words) && isAllThatIsTold(before + "，" + words);
    }

    /** Whether words tell of that pain and of nothing that may be worse. */
    public static boolean isAllThatIsTold(String words) {
        return COMES.isIn(words) && !MORE.isIn(words);
    }
}
