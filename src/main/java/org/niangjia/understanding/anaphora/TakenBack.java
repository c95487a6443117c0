package org.niangjia.understanding.anaphora;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * A value that is taken back and the one in its place: 不是7500是8500, a saturday, not the holiday. The one that is taken back tells which
 * fact is meant.
 *
 * @param wrong what was said before
 * @param right what is so
 */
public record TakenBack(String wrong, String right) {

    private static final Phrasing INSTEAD = Phrasing.of(
            "(?:不是(?<wrong>[^,，。;；是]{1,12}?)[,，。;； ]*|(?<off>[^,，。;；]{1,12}?)(?:不对|错了)[,，。;； ]+(?:[^,，。;；是]{1,8}[,，。;； ]+)?)(?:而|应该)?是(?<right>(?:(?!不是)[^,，。;；]){1,16})(?:[,，]?而?不是(?<before>[^,，。;；是]{1,12}))?"
                    + "|是(?<so>[^,，。;；是]{1,12}?)[,，]?而?不是(?<instead>[^,，。;；是]{1,12})(?=[,，。;；]|$)"
                    + "|\\bnot (?:the |an? )?(?<wrongen>[^,.;]{1,20}?),? but (?<righten>[^,.;]{1,24})");

    private static final Phrasing NOT_AFTER =
            Phrasing.of("(?<right>[^,.;]{1,24}),(?:[^,;]{0,24},)? not (?:the |an? )?(?<wrong>[^,.;]{1,20})[.!]?$");

    /** What words take back, if they say what is so instead. */
    public static Optional<TakenBack> in(String words) {
        String text = Utterance.of(words).words();
        Matcher instead = INSTEAD.matcher(text);
        if (instead.find()) {
            return Optional.of(new TakenBack(
                    either(instead, "before", "wrong", "off", "instead", "wrongen"),
                    either(instead, "right", "so", "righten")));
        }
        Matcher after = NOT_AFTER.matcher(text);
        return after.find() ? Optional.of(new TakenBack(after.group("wrong"), after.group("right"))) : Optional.empty();
    }

    private static String either(Matcher found, String... groups) {
        return Stream.of(groups)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
