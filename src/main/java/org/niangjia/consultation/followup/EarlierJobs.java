package org.niangjia.consultation.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.fact.SaidValue;

/**
 * Time worked elsewhere that is told after that with the present employer: where all years of work count, it is added to them (来这之前在别的厂
 * 还干过五年), and put right as such (先前那家只干了三年).
 */
final class EarlierJobs {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private static final int DECIMALS = 3;

    private static final Phrasing ELSEWHERE = Phrasing.of(
            "(?:来这[儿里]?家?(?:之|以)?前|之前|以前|先前|原先|原来|早先|上一?家|前一?家|另一?家|别的?(?:厂|单位|公司|地方|家)|其他(?:厂|单位|公司|地方)|老(?:厂|单位|东家))"
                    + "[^。;；]{0,16}?(?:干|做|上班|工作|待|呆|上|那(?:家|边|儿|里|个?厂)?(?:其实)?(?:是|才|就|只有?))(?:了|过|满)*(?:整整|大概|差不多)?(?<time>[\\d一二两三四五六七八九十]+个?(?:年半|年|月)(?:零?[\\d一二两三四五六七八九十]+个月)?)"
                    + "|(?:before (?:that|this)|previously|earlier|at another \\w+|somewhere else|elsewhere)[^.]{0,40}?(?<when>(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?))"
                    + "|(?<then>(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?))[^.]{0,20}(?:before (?:that|this)|at another|elsewhere|somewhere else)");

    /** Says that it comes on top. */
    private static final Phrasing BESIDES = Phrasing.of(
            "还(?:干|做|在|有|工作|上)|另外|没算|不算在|加上|忘了?(?:说|算)|\\b(?:also|another|besides|plus|on top|as well|too)\\b");

    private static final Phrasing ALTOGETHER = Phrasing.of("一共|总共|加起来|累计|合计|拢共|\\b(?:altogether|in total|in all)\\b");

    private EarlierJobs() {}

    /** The matter with all years of work; empty if the words tell of no other job. */
    static Optional<Matter> added(String words, Matter matter, Set<Fact<?>> counting, LocalDate today) {
        String text = Utterance.of(words).words();
        Matcher elsewhere = ELSEWHERE.matcher(text);
        if (!counting.contains(Fact.WORKED_YEARS)
                || !LeaningWords.tell(words)
                || ALTOGETHER.isIn(text)
                || !elsewhere.find()) {
            return Optional.empty();
        }
        boolean besides = BESIDES.isIn(text);
        return Optional.ofNullable(elsewhere.group("time"))
                .or(() -> Optional.ofNullable(elsewhere.group("when")))
                .or(() -> Optional.ofNullable(elsewhere.group("then")))
                .flatMap(time -> SaidValue.of(Fact.SERVICE_MONTHS, time, today))
                .flatMap(there -> here(matter, besides)
                        .map(months -> matter.with(Map.of(
                                Fact.SERVICE_MONTHS,
                                months,
                                Fact.WORKED_YEARS,
                                months.add(there)
                                        .divide(YEAR, DECIMALS, RoundingMode.DOWN)
                                        .stripTrailingZeros()))));
    }

    /** Months with the present employer. Of years told alone it does not show whether the others are among them, unless these are said to come on top. */
    private static Optional<BigDecimal> here(Matter matter, boolean besides) {
        return told(matter, Fact.SERVICE_MONTHS)
                .or(() ->
                        told(matter, Fact.WORKED_YEARS).filter(years -> besides).map(YEAR::multiply));
    }

    private static Optional<BigDecimal> told(Matter matter, Fact<BigDecimal> fact) {
        return Optional.ofNullable(matter.told().get(fact.name())).map(fact::parse);
    }
}
