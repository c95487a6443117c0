package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Service that is told in two parts: with two employers by their names (在A公司3年，B公司4年), which counts together where she was moved (implementing
 * regulation, article 10), or before and after a time away (离职半年又回来干了2年), of which the later counts.
 */
final class SeveralEmployments {

    private static final String AT = "(?:公司|单位|厂|店)里?(?:又|再|接着|继续|后来|已经|前后)*(?:干|工作|做|待|呆|上班)?(?:了|满)?(?:又|整整)?";

    private static final Phrasing NAMED_EMPLOYER = Phrasing.of("(?<![a-z])(?:[a-z甲乙丙丁]|第[一二两]家)" + AT + "$");

    /** 在总公司干了3年，又调到分公司干了2年: which they are, only the move says. */
    private static final Phrasing KIN_EMPLOYER =
            Phrasing.of("(?:[总分子母新老原]|关联|旗下|另一家|另外一?家|现在这?家?|原来那?家?|前一家|后一家)的?" + AT + "$");

    private static final Phrasing KIN_IN_ENGLISH = Phrasing.of(
            "\\b(?:parent|sister|old|new|first|second|previous|affiliated|holding|subsidiary|other) (?:company|firm|factory|plant)(?: \\w+){0,3} for (?:another )?$");

    private static final Phrasing MOVED = Phrasing.of(
            "安排|调动|调[到去过]|划转|同一个老板|(?:让|叫|把)(?:我|俺|咱)们?[^，。,.;；]{0,6}[转挪换][到去过签]|\\b(?:moved?|transferr?ed|switched) (?:me|us)\\b|\\b(?:was|were) (?:moved|transferred|switched)\\b");

    private static final Phrasing OF_HER_OWN_WILL =
            Phrasing.of("跳槽|离职|离开|不干了|到期|倒闭|自己(?:走|找)|我自己(?:要|想|换|转|跳)|辞职|\\bi (?:quit|resigned|left)\\b");

    private static final Phrasing CAME_BACK = Phrasing.of("(?:又|再|后来|重新)+(?:回来|回去|回到|入职|回)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing HAD_LEFT = Phrasing.of("离职|辞职|不干了|走了");

    private static final Phrasing ON_LEAVE = Phrasing.of("产假|病假|休假|哺乳");

    private SeveralEmployments() {}

    /** Whether it is told in parts. */
    static boolean areTold(Passage passage) {
        return employers(passage).size() > 1 || isBack(passage);
    }

    /** The months that count; nothing where it does not say that she was moved. */
    static Optional<BigDecimal> months(Passage passage) {
        if (isBack(passage)) {
            return Passage.agreed(with(passage, CAME_BACK).stream());
        }
        return Optional.of(employers(passage).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(months -> passage.says(MOVED));
    }

    private static List<BigDecimal> employers(Passage passage) {
        List<BigDecimal> named = with(passage, NAMED_EMPLOYER);
        return named.size() > 1 || !passage.says(MOVED) || passage.says(OF_HER_OWN_WILL)
                ? named
                : Stream.of(NAMED_EMPLOYER, KIN_EMPLOYER, KIN_IN_ENGLISH)
                        .flatMap(kind -> with(passage, kind).stream())
                        .toList();
    }

    private static boolean isBack(Passage passage) {
        return passage.says(HAD_LEFT)
                && !passage.says(ON_LEAVE)
                && !with(passage, CAME_BACK).isEmpty();
    }

    private static List<BigDecimal> with(Passage passage, Phrasing before) {
        return passage.spans().stream()
                .filter(span -> span.comesAfter(before) && isLength(span))
                .flatMap(span -> span.value().months().stream())
                .toList();
    }

    private static boolean isLength(Mention<Span> span) {
        return !span.value().age() && !span.value().more();
    }
}
