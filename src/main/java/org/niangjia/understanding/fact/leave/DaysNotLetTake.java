package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * Annual leave of which none was had, as it is told in English: they never let me take my 6 annual leave days, my 10 days of annual leave were never given. Where
 * some of it was taken, or not all was asked for, nothing is read.
 */
final class DaysNotLetTake {

    private static final String NUMBER = "(?<n>\\d{1,2}|five|ten|fifteen)";

    private static final String DAYS =
            "(?:(?:paid |statutory |unused )*(?:annual|yearly) (?:paid )?(?:leave|vacation) days\\b|days?(?:'|’| of)? (?:my )?(?:paid )?(?:annual|yearly) (?:paid )?(?:leave|vacation)\\b)";

    private static final String MINE =
            "(?:(?:any|none|a single (?:one|day)|one) of )?(?:my|the|those|these|our) (?:full |whole |own |legal )?";

    private static final String NOT =
            "\\b(?:never|not|cannot|(?:did|would|could|was|do|does|have|had|has|ca|wo)n't|(?:did|would|could|was|have|had|wo)nt|refused to|refuses to)";

    private static final Phrasing NOT_LET = Phrasing.of(NOT
            + " (?:(?:once|ever|even|been|be|got|get|able|allowed|permitted|let|lets|allow|allows|give|given|gave|grant|granted|arrange|arranged|me|us|to|take|took|taken|use|used|have|had) ){1,6}"
            + MINE + NUMBER + " " + DAYS);

    private static final Phrasing WERE_NOT = Phrasing.of(
            "\\b(?:my|the|all my) " + NUMBER + " " + DAYS
                    + "(?: (?:of|in|for) (?:20\\d\\d|last year|this year)| last year| this year)? (?:were |was |have been |went |are )?(?:never|not|still not) (?:been )?(?:used|taken|given|granted|arranged)\\b");

    /** I took 2 of them, the rest was refused: then they are not all of the days. */
    private static final Phrasing SOME = Phrasing.of(
            "\\b(?:took|taken|used|used up|had|got|gave me|given|allowed) (?:only |just |already )?(?:\\d|one|two|three|four|five|six)|\\b(?:rest of|remaining|remainder|others?|partly|half|fully|in full|all of it|more than|(?:his|her|their|husband's|colleague's|friend's|sister's))\\b|\\bnow (?:he|she|they|i) (?:does|do|did|can|let|have)\\b");

    private DaysNotLetTake() {}

    static Optional<BigDecimal> in(Passage passage) {
        return passage.says(SOME)
                ? Optional.empty()
                : Passage.agreed(Stream.of(NOT_LET, WERE_NOT)
                        .flatMap(way -> way.matcher(passage.text()).results())
                        .flatMap(days -> Numbers.value(days.group(1)).stream()));
    }
}
