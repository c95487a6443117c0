package org.niangjia.understanding.fact;

import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** Whether words say that a fact holds or not: 是的, 没有, 医院说不是难产. */
public final class YesOrNo {

    /** How a fact that is true or not is called: 难产 of 医院说不是难产. */
    private static final Map<Fact<?>, Phrasing> NAMES = Map.of(
            Fact.DIFFICULT_BIRTH,
            Phrasing.of("难产|difficult birth"),
            Fact.CAESAREAN,
            Phrasing.of("剖腹产|剖宫产|剖的|caesarean|c-section"),
            Fact.INSURED,
            Phrasing.of("生育保险|maternity insurance"),
            Fact.LIVING_APART,
            Phrasing.of("两地分居|living apart"),
            Fact.PREMARITAL_CHECK,
            Phrasing.of("婚检|婚前(?:医学)?检查"),
            Fact.PREPREGNANCY_CHECK,
            Phrasing.of("孕前(?:优生)?检查"));

    private static final Phrasing AROUND_NAMES =
            Phrasing.of("[我俺她]|医院|医生|大夫|最后|其实|说|证明|认定|诊断|单位|公司|夫妻|给?我们?俩?|[\\s,，]|\\b(?:it|was|is|a|the|we|are)\\b");

    private static final Phrasing YES = Phrasing.of(
            "(?:是|是的|对|对的|嗯+|有|有的|交了?|交着|参加了?|做了?|查了?|算|开了?|分居|属于|没错|当然|yes|y|yeah|yep|yes,? (?:it is|i am|i did|they do|we do)|true|correct)[啊呀呢了的哦]*");
    private static final Phrasing NO = Phrasing.of(
            "(?:不是|不|没有?|没的|没交|没有交|没参加|没做|没查|不算|没开|没分居|住一起|不属于|否|不对|no|n|nope|not|no,? (?:it isn't|i am not|i didn't|they don't|we don't)|false)[啊呀呢了的哦]*");

    private YesOrNo() {}

    /** Whether the words name a fact that is true or not, beyond 是的 or 没有. */
    public static boolean isNamed(Fact<?> fact, String words) {
        return Optional.ofNullable(NAMES.get(fact))
                .filter(name -> name.isIn(Utterance.of(words).words()))
                .isPresent();
    }

    /** {@code true} or {@code false}, if the words say that of the fact and little else. */
    static Optional<String> of(Fact<?> fact, String text) {
        String bare = text.replaceAll("[\\s,.!?~]+$", "");
        Optional<String> plain = of(bare);
        if (plain.isPresent() || !isNamed(fact, bare)) {
            return plain;
        }
        String unnamed = NAMES.getOrDefault(fact, YES).matcher(bare).replaceAll("");
        String rest = AROUND_NAMES.matcher(unnamed).replaceAll("");
        return rest.isEmpty() ? Optional.of("true") : of(rest);
    }

    private static Optional<String> of(String bare) {
        if (NO.isAllOf(bare)) {
            return Optional.of("false");
        }
        return YES.isAllOf(bare) ? Optional.of("true") : Optional.empty();
    }
}
