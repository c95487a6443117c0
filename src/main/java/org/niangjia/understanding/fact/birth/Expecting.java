package org.niangjia.understanding.fact.birth;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** Whether she is pregnant now: 又怀孕了, 我怀孕3个月. A child that she has, or a loss before, is then not what protects her. */
final class Expecting {

    private static final String PREGNANT = "(?:怀(?:孕|了|着|上|有)|有(?:了)?(?:身孕|喜))";

    /** Not of the time in which something else happened, and not supposed: 怀孕的时候, 怀孕期间, 怀孕前. */
    private static final String GOES_ON = "(?![^，,。;；]{0,8}(?:时候?|期间|那会|那年|之?前|以前|后来|的话)|[^，,。;；]{0,4}假)";

    /** Again, or now, after what was before. */
    private static final Phrasing AGAIN = Phrasing.of(
            "(?<!(?:别|不|想|要|能|敢|打算|准备|如果|要是|万一)[^，,。;；]{0,3})(?:又|再次|再度|现在|目前|眼下|如今|这会儿|刚查出|刚检查出|\\d月|月份)(?:刚|又|已经?|查出|发现|是|都|我)*"
                    + PREGNANT
                    + GOES_ON
                    + "|" + PREGNANT + "(?:个)?(?:的是)?(?:二胎|老二|二宝|三胎|老三|三宝|第[二三]个)" + GOES_ON
                    + "|\\b(?:pregnant again|expecting again|now pregnant|pregnant now|(?:second|third) pregnancy now)\\b");

    private static final Phrasing NOW = Phrasing.of(
            "(?:我|俺|本人)(?:也|都|已经?|刚|现在|是)*" + PREGNANT + "(?:孕)?(?:都|已经?|刚|快)*[\\d一二两三四五六七八九十]{1,3}(?:个半?|多个)?(?:月|周)"
                    + GOES_ON + "|\\bi(?:'m| am) (?:\\w+ (?:months?|weeks?) )?pregnant\\b");

    private static final Phrasing LOST_AFTER = Phrasing.of("(?:又|再)[^。;；]{0,14}(?:流产|没保住|胎停|小产|引产)");

    private Expecting() {}

    static boolean isTold(Passage passage) {
        if (!passage.mentions("怀", "孕", "pregnan", "expecting")) {
            return false;
        }
        if (passage.says(AGAIN)) {
            return !passage.says(LOST_AFTER);
        }
        return passage.says(NOW)
                && PregnancyLoss.toldIn(passage.text()).isEmpty()
                && !PregnancyLoss.tellsOfABirth(passage.text());
    }
}
