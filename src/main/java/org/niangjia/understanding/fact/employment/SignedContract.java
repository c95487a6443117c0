package org.niangjia.understanding.fact.employment;

import java.time.YearMonth;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Periods;

/**
 * Whether she has a written contract from the beginning (我签了劳动合同的), so that no double wage is due, or from which month on (合同是今年5月才签的).
 * It takes money away from her: any sign that it was signed late, ran out or is no real one leaves it open.
 */
public final class SignedContract implements FactReader {

    private static final Phrasing SIGNED =
            Phrasing.of("(?<![没未不才])(?:(?<=我)(?:也|是|已经?)?|有|已经?|(?<=^|[，,。；;]))签(?:了|过|有|好)?(?:书面|正式|劳动|一份|的)*合同"
                    + "|\\bi (?:have )?(?:signed (?:a|the|my)|had a)(?: written| labou?r| employment)* contract\\b");

    /** Signed late, run out, no true one, or somebody else's: 后来才签的, 到期了没续, 空白合同. */
    private static final Phrasing ANOTHER_STORY = Phrasing.of(
            "[没未不无][^，,。；;]{0,8}[签续]|才签|补签|后来|之后|过了|到期|期满|续|空白|假|代签|倒签|劳务|承包|实习|试用期合同|第[\\d一二三四五六七八九十]|\\d月|转正|让我签|要我签|如果|要是|是不是|算不算"
                    + "|\\b(?:not|never|no|without|later|late|until|only|after|expired|ended|renew\\w*|if|fake|blank)\\b|n't\\b");

    /** 合同是今年5月才签的, 5月份才补签的合同. */
    private static final Phrasing SIGNED_THEN =
            Phrasing.of("(?:份)?(?:的时候)?(?:才|就|终于)*(?:给我|跟我|和我)?(?:补签|补上|签)(?:的|了|上)?(?![^，,。；;]{0,3}(?:协议|承诺))");

    private static final Phrasing A_CONTRACT = Phrasing.of("(?<!租房|租赁|承包)合同");

    /** Where two months are told, one of them is that of the hiring. */
    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("签", "contract")) {
            return known;
        }
        Optional<YearMonth> month = passage.says(A_CONTRACT) ? signedIn(passage) : Optional.empty();
        boolean signed = passage.says(SIGNED) && !passage.says(ANOTHER_STORY);
        return known.withIf(Fact.CONTRACT_SIGNED_IN, month)
                .withIf(Fact.HAS_CONTRACT, signed ? Optional.of(true) : Optional.empty());
    }

    private static Optional<YearMonth> signedIn(Passage passage) {
        return Passage.agreed(Periods.in(passage.text(), passage.today()).stream()
                .filter(period -> period.value().isMonth() && period.isFollowedBy(SIGNED_THEN))
                .map(period -> YearMonth.from(period.value().from())));
    }
}
