package org.niangjia.understanding.fact.leave;

import org.niangjia.question.phrasing.Phrasing;

/** A check before the birth by its names: 产检, 大排畸, 胎监, the anomaly scan. Thread-safe. */
public final class PrenatalCheck {

    private static final Phrasing NAMES = Phrasing.of(
            "产检|孕检|产前(?:检查|筛查|诊断)|孕期检查|产筛|唐筛|糖耐|四维(?!空间)|三维彩超|排畸|胎心(?:监护|监测)|胎监|羊水穿刺|羊穿|无创(?:dna|产前)|(?:做|查|照)nt(?![a-z])|孕(?:妇|期|早期|中期|晚期)?(?:的)?(?:b超|彩超)"
                    + "|\\b(?:prenatal|antenatal|pregnancy|maternity) (?:check|visit|exam|appointment|scan|ultrasound|test)|\\b(?:anomaly|anatomy|foetal|fetal) (?:scan|monitoring)\\b|\\bglucose tolerance test\\b");

    private PrenatalCheck() {}

    /** Whether one is named. */
    public static boolean isNamedIn(String words) {
        return NAMES.isIn(words);
    }
}
