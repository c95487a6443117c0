package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** 上班路上被车撞了，算不算工伤: an injury on the way to work has conditions of its own. Thread-safe. */
final class OnTheWayToWork {

    private static final String WAY = "\\b(?:on (?:the|my) way (?:to|from|home from) work|commut\\w+)\\b";

    private static final String CRASH = "\\b(?:hit|car|crash\\w*|accident)\\b";

    private static final Phrasing HURT = Phrasing.of("(?:上班|下班|上下班|回家)的?(?:路上|途中|半路)[^。]{0,24}(?:撞|车|追尾|刮|碰)" + "|"
            + WAY + "[^.]{0,40}" + CRASH + "|" + CRASH + "[^.]{0,40}" + WAY);

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("other_labour.work_injury_scope"), List.of(HURT), List.of(), "other_labour.commuting_injury");

    private OnTheWayToWork() {}
}
