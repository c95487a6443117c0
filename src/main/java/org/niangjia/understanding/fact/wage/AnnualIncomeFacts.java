package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What she earns in a year, told as such: 年收入7万2, 一年挣六万, 60,000 a year. */
public final class AnnualIncomeFacts implements FactReader {

    private static final Phrasing BEFORE = Phrasing.of(
            "(?:(?<![今去前上明同当])(?:年收入|年薪|年工资)|全年(?:的)?(?:工资|收入)|(?:去年|上年|一年|全年|一年到头|一年下来)(?:我|一?整年|全年|一年|俺|能|也就|才|一共|总共|大概|差不多)*(?:挣|赚|拿|开|收入|工资)(?:了|到)?)(?:是|有|为|共|合计|大概|约|差不多|一共|总共|税前|才|只有|：|:)*$"
                    + "|\\b(?:annual|yearly) (?:income|pay|salary|earnings|wage)(?: is| was| of|:)?(?: about)? $");

    private static final Phrasing A_YEAR = Phrasing.of(
            " (?:yuan |rmb )?(?:(?:a|per|each|last|in (?:the|a|my) (?:last |past )?|over the (?:last |past )?|that) ?year|in (?:20\\d{2}|twelve months))\\b|(?:一年|/年)(?=[，。,.;；]|$)");

    private static final Phrasing EARNING = Phrasing.of(
            "(?:挣|赚|收入|工资)(?:是|有|了)?$|\\b(?:earn(?:ed|s)?|ma[dk]es?|income|salary|pay)\\b(?: [a-z]+){0,2} $");

    private static final Phrasing OF_ANOTHER = Phrasing.of(
            "(?:老公|丈夫|对象|男人|他|同事|平均|人均)[^，。,.;；\\d]{0,8}$|\\b(?:his|husband\\w*|average)\\b[^,.;\\d]{0,20}$");

    /** What she earned in one year that is over is no average of the months before an end; a bonus beside it is a part of them. */
    private static final Phrasing OF_ONE_YEAR = Phrasing.of(
            "(?:去年|上一?年|前年|20\\d{2}年?)|奖金|年终奖|分红|\\b(?:last|that|past) year\\b|\\bin 20\\d{2}\\b|\\bbonus\\b");

    /** 去年工资5000 is that of a month. */
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(10_000);

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_A_MONTH = BigDecimal.valueOf(40_000);

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("年", "annual", "year")) {
            return known;
        }
        Optional<BigDecimal> income = Passage.agreed(passage.amounts().stream()
                        .filter(AnnualIncomeFacts::isOfAYear)
                        .map(Mention::value))
                .filter(amount -> amount.compareTo(LEAST_A_YEAR) >= 0);
        Facts found = known.withIf(Fact.ANNUAL_INCOME, income);
        return found.get(Fact.MONTHLY_WAGE).isPresent() || passage.says(OF_ONE_YEAR)
                ? found
                : found.withIf(Fact.MONTHLY_WAGE, income.flatMap(AnnualIncomeFacts::aMonth));
    }

    /** 我一年挣6万: on average 5000 a month. */
    private static Optional<BigDecimal> aMonth(BigDecimal income) {
        return Optional.of(Span.plain(income.divide(Span.MONTHS_OF_YEAR, 2, RoundingMode.HALF_UP)))
                .filter(month -> month.compareTo(LEAST_A_MONTH) >= 0 && month.compareTo(MOST_A_MONTH) <= 0);
    }

    private static boolean isOfAYear(Mention<?> amount) {
        return (amount.comesAfter(BEFORE) || (amount.isFollowedBy(A_YEAR) && amount.comesAfter(EARNING)))
                && !amount.comesAfter(OF_ANOTHER);
    }
}
