package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Rest days at work that are counted behind the name of the day: 周六连着上了四个. */
final class SoManyRestDays {

    private static final Phrasing WORKED = Phrasing.of(
            "(?<![一二两三四五六七八九十\\d]个?)(?:周|星期|礼拜)[六日天](?:连着|连续|接连|一共|总共|前后|都|也|我|俺|就|给|又|这个?月|上个?月)*(?:上|加|干|值|顶|做)了(\\d{1,2}|[一二两三四五六七八九十]{1,2})个(?=[，。,.;；?？!！]|(?:周|星期|礼拜)[六日天]|$)");

    private SoManyRestDays() {}

    static Optional<BigDecimal> in(Passage passage) {
        return Passage.agreed(WORKED.matcher(passage.text())
                .results()
                .flatMap(days -> Numbers.value(days.group(1)).stream())
                .map(Span::plain));
    }
}
