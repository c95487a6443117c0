package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnySignTest {

    private static final List<AnySign.Sign> SIGNS = List.of(
            new AnySign.Sign(Map.of('a', "a", 'b', "b"), ".{0,2}?c"),
            new AnySign.Sign(Map.of('a', "a"), "bd"),
            new AnySign.Sign(Map.of('d', "(?<![a-z])d"), ""),
            new AnySign.Sign(Map.of(), "[^x]{0,2}?xd"),
            new AnySign.Sign(Map.of('b', "b"), "$"));

    /** The same signs. */
    private static final Pattern ALL = Pattern.compile("(?:a|b).{0,2}?c|abd|(?<![a-z])d|[^x]{0,2}?xd|b$");

    /** What one pattern of all signs finds, for a thousand texts. */
    @Test
    void findsWhatOnePatternOfAllWouldFind() {
        AnySign any = new AnySign(SIGNS);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            String words = random.ints(12, 0, 5)
                    .mapToObj(c ->
                            String.valueOf("abcd ".charAt(c) == ' ' && random.nextBoolean() ? 'x' : "abcd ".charAt(c)))
                    .collect(Collectors.joining());
            Matcher matcher = ALL.matcher(words);
            boolean isIn = matcher.find();
            found += isIn ? 1 : 0;
            assertThat(any.isIn(words)).as(words).isEqualTo(isIn);
            assertThat(any.end(words).orElse(-1)).as(words).isEqualTo(isIn ? matcher.end() : -1);
            assertThat(any.cutFrom(words))
                    .as(words)
                    .isEqualTo(ALL.matcher(words).replaceAll(" "));
        }
        assertThat(found).isBetween(500, 999);
    }

    @Test
    void findsNothingWhereThereAreNoSigns() {
        assertThat(new AnySign(List.of()).isIn("abc")).isFalse();
        assertThat(new AnySign(List.of()).cutFrom("abc")).isEqualTo("abc");
    }

    @Test
    void signsMayBeginWithWordsOfAGroupWithAGapOrWithLatin() {
        AnySign any = new SignPatterns(Map.of("who", List.of("老公", "我妈")))
                .any(new ArrayList<>(List.of("<who>…打", "…想死", "rape")));
        assertThat(any.end("昨天我妈又打")).contains(6);
        assertThat(any.isIn("不想死")).isTrue();
        assertThat(any.isIn("grapes")).isFalse();
        assertThat(any.isIn("he raped me")).isTrue();
    }
}
