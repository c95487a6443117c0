package org.niangjia.consultation.meaning;

import org.niangjia.question.phrasing.Phrasing;

/** Tells from the words themselves that somebody was harassed, by what was done or by its name. Thread-safe. */
public final class HarassmentTold {

    static final Phrasing ACTS = Phrasing.of(
            "骚扰|动手动脚|猥亵|咸猪手|非礼|袭胸|(?:摸|亲|搂|抱)(?:了|过|着|住)?(?:我|俺)(?!家?(?:的)?(?:娃|孩子|宝))|\\b(?:harass\\w*|grop\\w+|molest\\w*|touched me|kissed me|(?:touch(?:ing|es|ed)|strok(?:ing|es|ed)|rub(?:bing|s|bed)?) my (?:shoulders?|back|waist|legs?|thighs?|hair|hands?|neck|knees?|butt|bum|breasts?|chest))\\b");

    /** What is sent or said, where somebody else's act has no name: 发荤段子. */
    private static final Phrasing WORDS_AND_PICTURES = Phrasing.of(
            "(?:发|讲|说|开)(?:了|过|着)?[^，。,.;；]{0,4}(?:荤段子|黄段子|荤笑话|黄色笑话|黄腔|荤话|下流话|裸照|黄图|黄片|露骨)|\\b(?:dirty|sexual|sex|obscene|lewd) (?:jokes?|texts?|messages?|pictures?|photos?|comments?|remarks?)\\b");

    private HarassmentTold() {}

    /** Whether words tell of harassment. */
    public static boolean isIn(String words) {
        return ACTS.isIn(words) || WORDS_AND_PICTURES.isIn(words);
    }
}
