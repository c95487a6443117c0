package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/** 上班路上被车撞了，算不算工伤: an injury on the way to work has conditions of its own. Thread-safe. */
final class OnTheWayToWork {

    private static final String WAY = "\\b(?:on (?:the|my) way (?:to|from|home from) work|commut\\w+)\\b";

    private static final String CRASH = "\\b(?:hit|car|crash\\w*|accident)\\b";

    private static final Pattern HURT = Pattern.compile("(?:上班|下班|上下班|回家)的?(?:路上|途中|半路)[^。]{0,24}(?:撞|车|追尾|刮|碰)" + "|"
            + WAY + "[^.]{0,40}" + CRASH + "|" + CRASH + "[^.]{0,40}" + WAY);

    private OnTheWayToWork() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String understood, String words) {
        return understood.equals("other_labour.work_injury_scope")
                        && HURT.matcher(Utterance.of(words).words()).find()
                ? Optional.of("other_labour.commuting_injury")
                : Optional.empty();
    }
}
