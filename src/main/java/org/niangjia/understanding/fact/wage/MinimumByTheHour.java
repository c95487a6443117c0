package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** The minimum wage of an hour as she tells it, and for how many hours she was paid less: 这儿小时最低22，给我13，干了60个小时. */
public final class MinimumByTheHour implements FactReader {

    private static final BigDecimal LEAST = BigDecimal.valueOf(8);
    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    private static final String AMOUNT = "(?<n>\\d{1,2}(?:\\.\\d{1,2})?|[一二两三四五六七八九十]{1,3})(?![\\d百千万个小时点天月年号])";
    private static final String PLACE =
            "(?:我们|这|那|儿|里|边|当地|本地|现在|今年|规定|[省市区县]|是|为|要|得|应该|至少|不低于|标准|工资|的|每|一个?|：|:|，){0,40}";
    private static final String HOUR = "(?:小时|钟头|钟点)";

    private static final Phrasing MINIMUM = Phrasing.of(
            "(?:" + HOUR + "(?:工)?(?:工资)?(?:的)?最低(?:工资|标准){0,40}|最低(?:的)?(?:每)?(?:" + HOUR
                    + "|时薪)(?:工)?(?:工资|标准){0,40})" + PLACE
                    + AMOUNT
                    + "|最低工资(?:标准)?(?:是|为|，)?(?:一|每)个?" + HOUR + PLACE + AMOUNT.replace("<n>", "<d>")
                    + "|最低(?:工资)?(?:标准)?" + PLACE + AMOUNT.replace("<n>", "<a>") + "(?:块钱?|元)?(?:一|每)个?" + HOUR
                    + "|\\b(?:minimum hourly|hourly minimum)(?: wage| pay| rate)?(?: \\w+){0,5}? (?<b>\\d{1,2}(?:\\.\\d{1,2})?)\\b"
                    + "|\\bminimum(?: wage| pay| rate)?(?: \\w+){0,5}? (?<c>\\d{1,2}(?:\\.\\d{1,2})?)(?: yuan)? (?:an|per) hour\\b");
    private static final Phrasing OF_AN_HOUR = Phrasing.of("小时|钟头|钟点|时薪|\\bhour");

    private static final Phrasing PAID_AN_HOUR = Phrasing.of(
            "(?<!最低)(?:每|一)个?(?:小时|钟头|钟)(?:只|才|就|也){0,40}(?:给|发|开|算|拿|挣|结)(?:了|的|我|俺|才|就|只){0,40}" + AMOUNT
                    + "|(?:给|发|开)(?:我|俺)(?:一|每)个?(?:小时|钟头|钟)(?:才|就|只|是){0,40}" + AMOUNT.replace("<n>", "<a>")
                    + "|\\b(?:for|paid|pays?|get|at|earn)(?: me)?(?: only| just)? (?<b>\\d{1,2}(?:\\.\\d{1,2})?)(?: yuan)? (?:an|per) hour\\b(?<!minimum.{0,40})");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("最低", "minimum") || !passage.says(OF_AN_HOUR)) {
            return known;
        }
        Optional<BigDecimal> minimum =
                amount(MINIMUM, passage).filter(told -> told.compareTo(LEAST) >= 0 && told.compareTo(MOST) <= 0);
        if (minimum.isEmpty()) {
            return known;
        }
        Facts found =
                known.withIf(Fact.MINIMUM_HOURLY_WAGE, minimum).withIf(Fact.WORKED_HOURS, WorkedHours.in(passage));
        boolean same = found.get(Fact.HOURLY_WAGE).equals(minimum);
        Facts ofHers = same ? found.without(Fact.HOURLY_WAGE) : found;
        return ofHers.get(Fact.HOURLY_WAGE).isPresent()
                ? ofHers
                : ofHers.withIf(Fact.HOURLY_WAGE, amount(PAID_AN_HOUR, passage));
    }

    private static Optional<BigDecimal> amount(Phrasing told, Passage passage) {
        return Passage.agreed(told.matcher(passage.text())
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull))
                .flatMap(number -> Numbers.value(number).stream())
                .map(Span::plain));
    }
}
