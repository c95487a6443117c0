package org.niangjia.understanding.passage;

import org.niangjia.question.phrasing.Phrasing;

/** A figure that is put right in the same breath: 不是三年，是两年零八个月; not 2 months, the paper says 5. */
public final class DeniedFigure {

    private static final String NUMBER = "[\\d一二两三四五六七八九十百千万零点半]+";

    private static final Phrasing DENIED = Phrasing.of(
            "不是(?:" + NUMBER
                    + "个?(?:年|月|天|日|岁|周|块钱?|元|小时)?(?:零|又|半)?)+[，,](?=[^。;；?？]{0,24}" + NUMBER
                    + "个?(?:年|月|天|日|岁|周|块|元|小时|$))"
                    + "|\\bnot (?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:years?|months?|days?|weeks?|yuan|rmb))?(?:,| but)(?=[^.;?]{0,40}\\d)");

    private DeniedFigure() {}

    /** The words without it; all of them where no other figure is told for it. */
    public static String leftOut(String words) {
        return DENIED.matcher(words).replaceAll("");
    }
}
