package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * How many years have to be paid for who retires in a year in which more are needed than today is asked of retiring, not of moving the insurance
 * (Decision on Gradually Raising the Statutory Retirement Age, article 2). Thread-safe.
 */
final class PensionYearsAsked {

    static final String TOO_FEW_YEARS = "other_labour.social_insurance_transfer";

    private static final Phrasing PENSION = Phrasing.of("养老|退休|\\b(?:pensions?|retir\\w+)\\b");

    private static final Phrasing HOW_MANY_YEARS = Phrasing.of(
            "(?:最低|最少|至少|起码|要|得|该)[^，。,.;；]{0,8}(?:多少|几)年|(?:缴|交)(?:够|满)?[^，。,.;；]{0,4}(?:多少|几)年|(?:多少|几)年才?[^，。,.;；]{0,4}够|年限"
                    + "|\\b(?:how many years|minimum (?:number of )?years|years (?:at )?(?:the )?minimum|least years)\\b");

    /** From 2030 on the years rise. */
    private static final Phrasing IN_A_YEAR_TO_COME = Phrasing.of("(?<!\\d)20[3-9]\\d(?!\\d)");

    private static final Phrasing MOVED = Phrasing.of(
            "转移|转走|转到|转回|异地|跨省|外省|换(?:了)?(?:城市|地方)|\\b(?:transfer\\w*|mov(?:e|ed|ing)|another (?:city|province))\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of(TOO_FEW_YEARS),
            List.of(PENSION, HOW_MANY_YEARS, IN_A_YEAR_TO_COME),
            List.of(MOVED),
            "other_labour.retirement_age");

    private PensionYearsAsked() {}
}
