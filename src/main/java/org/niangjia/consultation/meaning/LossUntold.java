package org.niangjia.consultation.meaning;

import java.util.List;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

/** Whoever tells that she is pregnant and has not said that she lost the child is asked nothing about a miscarriage. Thread-safe. */
public final class LossUntold {

    private static final String AFTER_A_LOSS = "miscarriage_leave";

    private static final Phrasing PREGNANT =
            Phrasing.of("怀|孕|\\b(?:pregnan\\w+|expecting|weeks along|months along)\\b");

    /** What a loss, or the fear of one, may be told by. */
    private static final Phrasing LOSS = Phrasing.of(
            "流|小产|小月|引|滑胎|空囊|孕囊|停育|停止发育|胎停|停了|胎心|心跳|[没不未](?:能|有)?(?:保|留)|没(?:了|有了|住|成)|掉|死|夭|宫外|异位|葡萄胎|生化|清宫|刮宫|打(?:了|胎)|终止|坏了|坏胎|失去|走了|手术|出血|见红|畸|不要了|没要|取出"
                    + "|\\b(?:miscarr\\w*|lost|loss|losing|lose|abort\\w*|terminat\\w*|still-?b\\w*|ectopic|heartbeat|d&c|died|dead|molar|curett\\w*|gone|passed|bleed\\w*|surgery|operation|mc)\\b");

    private LossUntold() {}

    /** The same readings without those of a loss, where the words tell of a pregnancy and of none. */
    public static Understanding.Ambiguous leftOut(Understanding.Ambiguous read, Turn turn) {
        String text = Utterance.of(
                        turn.wordsBefore() + "，" + turn.question().text().value())
                .words();
        boolean spokenOf =
                turn.matters().stream().anyMatch(matter -> matter.topic().equals(AFTER_A_LOSS));
        if (spokenOf || !PREGNANT.isIn(text) || LOSS.isIn(text)) {
            return read;
        }
        List<Candidate> others = read.ranked().stream()
                .filter(candidate -> !candidate.topic().equals(AFTER_A_LOSS))
                .toList();
        return others.isEmpty() ? read : new Understanding.Ambiguous(others, read.inScope());
    }
}
