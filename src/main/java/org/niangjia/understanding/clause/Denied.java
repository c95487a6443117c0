package org.niangjia.understanding.clause;

import org.niangjia.question.phrasing.Phrasing;

/**
 * What an asker says is not so. A sentence vector hears 怀孕 in 没怀孕 and would take the question for one of a pregnant woman, so what is
 * plainly denied is left out of what is read.
 */
public final class Denied {

    private static final String STATE = "(?:怀孕|怀上|怀孩子|孕妇|双胞胎|多胞胎|双胎|难产|剖腹产|剖宫产|流产|小产)";

    /** Not where it is asked (有没有怀孕, 怀没怀孕), to be proved (证明没怀孕), or the name of a thing (没有流产假). */
    private static final Phrasing DENIED = Phrasing.of(
            "(?<!有|怀|是|证明|检查|保证|承诺|查|看|说)(?:我|也|还|又|并|根本|其实|现在|目前|这次){0,8}"
                    + "(?:没有?|未|不是|并非)(?:什么)?" + STATE
                    + "(?=$|[,，。;；?？ 的]|也|但|可|却|能|就|时|公司|单位|老板|领导|厂|是)(?:的?时候?|也|但是?|却|就|的){0,8}"
                    + "|\\b(?:i am |i'm |she is |we are |who (?:is|are) |is |are )?(?:not|n't) (?:(?:yet|even|currently|having) )?(?:pregnant|twins)\\b,?(?: but| yet)?");

    private Denied() {}

    /** The words without what they deny; the words themselves if nothing would be left. */
    public static String leftOut(String words) {
        String rest = DENIED.matcher(words).replaceAll("").strip();
        return rest.codePoints().filter(Character::isLetter).count() < 2 ? words : rest;
    }
}
