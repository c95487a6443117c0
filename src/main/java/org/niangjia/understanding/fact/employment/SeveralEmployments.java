package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Service that is told in two parts: with two employers by their names (在A公司3年，B公司4年), which counts together where she was moved (implementing
 * regulation, article 10), or before and after a time away (离职半年又回来干了2年), of which the later counts.
 */
final class SeveralEmployments {

    private static final Pattern NAMED_EMPLOYER =
            Pattern.compile("(?<![a-z])(?:[a-z甲乙丙丁]|第[一二两]家)(?:公司|单位|厂|店)(?:干|工作|做|待|上班)?(?:了|满)?$");

    private static final Pattern MOVED = Pattern.compile("安排|调动|调[到去过]|划转|同一个老板");

    private static final Pattern CAME_BACK = Pattern.compile("(?:又|再|后来|重新)+(?:回来|回去|回到|入职|回)[^，。,.;；\\d]{0,6}$");

    private static final Pattern HAD_LEFT = Pattern.compile("离职|辞职|不干了|走了");

    private static final Pattern ON_LEAVE = Pattern.compile("产假|病假|休假|哺乳");

    private SeveralEmployments() {}

    /** Whether it is told in parts. */
    static boolean areTold(Passage passage) {
        return with(passage, NAMED_EMPLOYER).size() > 1 || isBack(passage);
    }

    /** The months that count; nothing where it does not say that she was moved. */
    static Optional<BigDecimal> months(Passage passage) {
        if (isBack(passage)) {
            return Passage.agreed(with(passage, CAME_BACK).stream());
        }
        return Optional.of(with(passage, NAMED_EMPLOYER).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(months -> passage.says(MOVED));
    }

    private static boolean isBack(Passage passage) {
        return passage.says(HAD_LEFT)
                && !passage.says(ON_LEAVE)
                && !with(passage, CAME_BACK).isEmpty();
    }

    private static List<BigDecimal> with(Passage passage, Pattern before) {
        return passage.spans().stream()
                .filter(span -> span.comesAfter(before) && isLength(span))
                .flatMap(span -> span.value().months().stream())
                .toList();
    }

    private static boolean isLength(Mention<Span> span) {
        return !span.value().age() && !span.value().more();
    }
}
