package org.niangjia.consultation.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;

/** What an asker says of an answer. */
public enum Rating {
    /** It helped. */
    HELPFUL("+", "(?:有帮助|有用|很有用|帮到我了|帮了大忙|有帮助的|helpful|it helped|useful)"),
    /** It did not help; she has not said why. */
    UNHELPFUL("-", "(?:没有?帮助|没(?:什么)?用|没帮到我?|没有用|不满意|没解决|没回答我的问题|not helpful|useless|it did not help|didn't help)"),
    /** It answers another question. */
    OTHER_QUESTION(
            "other",
            "(?:(?:这|你说的|回答的?)?也?不是我(?:想|要)?(?:问|说)的(?:问题)?|(?:这)?也?不是(?:我要的|这个)意思|你没(?:听|看|弄|搞)(?:懂|明白)我?(?:说|问)?的?(?:话|意思|问题)?|答非所问|not what i (?:asked|meant)|that(?: is|'s) not what i (?:asked|meant))"),
    /** It is hard to understand. */
    UNCLEAR("unclear", "(?:看不懂|没看懂|不明白|太复杂了?|too complicated|i do not understand it)"),
    /** She thinks that it is wrong. */
    WRONG("wrong", "(?:(?:你|这|回答)?(?:说|答|写)?(?:的)?(?:不对|错了)吧?|(?:that|this|it) is wrong)"),
    /** It leaves open what she has to do. */
    INCOMPLETE("incomplete", "(?:不够(?:具体|详细)|太笼统了?|说了等于没说|not enough|too vague)");

    /** The reasons why an answer did not help, in the order in which they are offered. */
    public static final List<Rating> REASONS = List.of(OTHER_QUESTION, UNCLEAR, WRONG, INCOMPLETE);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // it is compiled when first needed, and always says the same
    private final Phrasing words;

    Rating(String code, String words) {
        this.code = code;
        this.words = Phrasing.of(words + "[啊呀了的吗]?");
    }

    /** As stored, and as it stands in a button's data. */
    public String code() {
        return code;
    }

    /** Whether staff have to look at the answer. */
    public boolean isBad() {
        return this != HELPFUL;
    }

    /** The rating of that code. */
    public static Optional<Rating> of(String code) {
        return Arrays.stream(values())
                .filter(rating -> rating.code.equals(code))
                .findFirst();
    }

    /** The rating that the words are; 不对 alone begins a correction and is none. */
    static Optional<Rating> said(String words) {
        return words.equals("不对")
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(rating -> rating.words.isAllOf(words))
                        .findFirst();
    }
}
