package org.niangjia.understanding.fact.insurance;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** The month in which a worker was born, where it is told in which month she reaches an age of retiring: 这个月21号满五十, 明年3月满55岁, I turn 50 next month. */
final class AgeReached {

    private static final String AGE = "(五十五|五十(?![一-九])|50|55)";

    private static final Phrasing REACHED = Phrasing.of(
            "(?:(上个?月|这个?月|本月|下个?月)|(去年|今年|明年|后年)的?(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?)(?:里|底|初|末)?(?:[\\d一二三四五六七八九十]{1,3}[号日])?[，,]?(?:我|她|俺|就|才|刚|刚好|正好|恰好|要|整)*(?:(?:满|到|过|够)(?:了)?"
                    + AGE + "(?:周?岁)?|" + AGE + "(?:周?岁(?!以)|了|整))(?![\\d个万块元天年人名位])");

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:i|she) (?:turn(?:s|ed)?|will turn|will be|am turning|is turning) (?:exactly )?(50|55|fifty(?:-five)?) (?:(last|this|next) month|in (jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* (20\\d{2}))");

    private static final Map<Character, Integer> TOWARD = Map.of('上', -1, '这', 0, '本', 0, '下', 1);

    private static final Map<String, Integer> YEARS = Map.of("去年", -1, "今年", 0, "明年", 1, "后年", 2);

    private AgeReached() {}

    /** The month as 1974-10; empty if none is told. */
    static Optional<String> bornIn(Passage passage) {
        YearMonth now = YearMonth.from(passage.today());
        Optional<String> chinese = Passage.agreed(REACHED.matcher(passage.text())
                .results()
                .flatMap(said -> month(said, now)
                        .map(month -> month.minusYears(age(said.group(4) == null ? said.group(5) : said.group(4)))
                                .toString())
                        .stream()));
        return chinese.or(() -> Passage.agreed(ENGLISH.matcher(passage.text())
                .results()
                .map(said -> english(said, now).minusYears(age(said.group(1))).toString())));
    }

    private static Optional<YearMonth> month(MatchResult said, YearMonth now) {
        String near = said.group(1);
        if (near != null) {
            return Optional.of(now.plusMonths(TOWARD.getOrDefault(near.charAt(0), 0)));
        }
        return Numbers.value(said.group(3))
                .map(month -> YearMonth.of(now.getYear() + YEARS.getOrDefault(said.group(2), 0), month.intValue()));
    }

    private static YearMonth english(MatchResult said, YearMonth now) {
        String near = said.group(2);
        if (near != null) {
            return now.plusMonths(near.equals("last") ? -1 : near.equals("this") ? 0 : 1);
        }
        return YearMonth.of(Integer.parseInt(said.group(4)), Days.month(said.group(3)));
    }

    private static int age(String said) {
        return said.equals("55") || said.equals("五十五") || said.equals("fifty-five") ? 55 : 50;
    }
}
