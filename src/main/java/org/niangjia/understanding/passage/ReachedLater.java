package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Years that will be full only later: 下个月就满十年, 工龄满20年是明年3月, 再过仨月干满十年, "ten years of service next month". Today they are fewer, by as much
 * as is told; else by a day, which changes nothing that goes by full years, and nothing that goes by half years if it is to be soon.
 */
public final class ReachedLater {

    private static final BigDecimal A_DAY = new BigDecimal("0.034");

    private static final String YEARS = "(?<whole>[一二两三四五六七八九十\\d]{1,3}年)(?![半多来份前后初底\\d])";

    private static final String LENGTH = "(?:[一二两三四五六七八九十\\d]{1,3}|半)?(?:个?半?月|个?(?:星期|礼拜)|周|天|年|[俩仨]月)";

    /** Said only of what has not come: 今年12月 alone may be over. */
    private static final String WHEN = "(?:(?:再|还)(?:过|等|有|干|做|要|得|熬|差)+" + LENGTH
            + "|(?:过|等)" + LENGTH + "|下下?个?月|下个?(?:星期|礼拜)|下周|下半年|明年|后年|明后天|明天|年底|年后|过(?:完|了)?年|开春)"
            + "(?:的?(?:[一二三四五六七八九十\\d]{1,2}月(?:份)?|[年月]?[初底中末]|春天|夏天|秋天|冬天)){0,2}(?:[一二三四五六七八九十\\d]{1,3}[号日])?";

    private static final List<Phrasing> WAYS = Stream.of(
                    WHEN + "(?:我|俺|她|的?(?:总|累计)?工龄|累计|一共|总共|加起来|就|才|刚好|正好|刚|要|能|会|将|可以|也|便|，)*"
                            + "(?:干|做|工作|上班|上)?(?:满|够|到|有)(?:整整?)?" + YEARS,
                    "[一二三四五六七八九十\\d]{1,2}月(?:份|[初底中末])?(?:[一二三四五六七八九十\\d]{1,3}[号日])?才(?:能)?(?:干|做|工作)?(?:满|够|到)(?:整整?)?"
                            + YEARS,
                    "(?:满|够)(?:整整?)?" + YEARS + "(?:的?工龄)?(?:还)?(?:是|要|得|应该|就|那|也|怎么也)*(?:等|到|在|等到)?(?:了)?" + WHEN,
                    YEARS + "(?:的?工龄)?(?:要|得|还得|还要)?(?:等|到|等到)?(?:[一二三四五六七八九十\\d]{1,2}月(?:份|[初底中末])?|" + WHEN
                            + ")才(?:能)?(?:满|够|到)",
                    "\\b(?<whole>[a-z\\d]{1,9} years?)(?: of (?:service|work|employment)| in all| altogether| in total)?,? "
                            + "(?:only |just )?(?:next (?!to\\b)[a-z]{3,9}|in (?:an?|one|two|three|four|five|six|a few|\\d) (?:more )?(?:months?|weeks?|days?)|(?:by|at) (?:the )?(?:end of (?:the|this) year|year[- ]end))\\b",
                    "\\b(?:will|'ll|won't|going to|about to)(?: only| just| not)? (?:have(?: worked)?|hit|reach|complete|make|finish|turn|be at|get to)"
                            + "(?: my| a| the| full| fully| exactly)* (?<whole>[a-z\\d]{1,9} years?)\\b",
                    "\\bnext (?!to\\b)[a-z]{3,9},? (?:i|she) (?:will |'ll )?(?:have(?: worked)?|hit|reach|complete|make|finish|turn)s? (?<whole>[a-z\\d]{1,9} years?)\\b")
            .map(Phrasing::of)
            .toList();

    /** How long it will be until then. */
    private static final Phrasing UNTIL_THEN = Phrasing.of("(?:再|还|过|等|差)(?:过|等|有|干|做|要|得|熬|差)*(?<length>" + LENGTH
            + ")|\\bin (?<english>(?:an?|one|two|three|four|five|six|\\d) (?:more )?(?:months?|weeks?|days?))\\b");

    private static final String OPEN =
            "(?:明年|后年|下半年|年底|年后|过(?:完|了)?年|开春|[一二三四五六七八九十\\d]{1,2}月|year[- ]end|end of (?:the|this) year|next year|will |'ll |going to|about to)";

    private static final Phrasing OPEN_BEFORE = Phrasing.of(OPEN + "[^，。,.;；]{0,16}$");

    private static final Phrasing OPEN_AFTER = Phrasing.of("[^，。,.;；]{0,10}?" + OPEN);

    /** A term, a limit or a child's age is not what she has worked. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "(?:合同|期限|试用|协议|签|续|社保|保险|缴费|时效|孩子|宝宝|娃|结婚)[^，。,.;；]{0,10}$|\\b(?:contract|term|insurance|married)\\b[^,.;]{0,24}$");

    private ReachedLater() {}

    /** All of them that stand in a text, in months. */
    static List<Mention<Span>> in(String text) {
        return text.indexOf('年') < 0 && !text.contains("year")
                ? List.of()
                : WAYS.stream().flatMap(way -> in(text, way)).toList();
    }

    private static Stream<Mention<Span>> in(String text, Phrasing way) {
        Stream.Builder<Mention<Span>> found = Stream.builder();
        for (Matcher said = way.matcher(text); said.find(); ) {
            // The words around it say what the years are of, so only the years themselves are taken.
            int from = said.start("whole");
            int to = said.end("whole");
            boolean ofWork = !OF_SOMETHING_ELSE.isIn(text.substring(0, said.start()))
                    && !OF_SOMETHING_ELSE.isIn(text.substring(said.start(), from));
            if (ofWork) {
                ShortOf.single(said.group("whole"))
                        .flatMap(Span::months)
                        .map(whole -> new Span(whole.subtract(missing(said.group())), Span.Unit.MONTH, false, false))
                        .ifPresent(span -> found.add(Mention.of(span, text, from, to)));
            }
        }
        return found.build();
    }

    private static BigDecimal missing(String words) {
        Matcher told = UNTIL_THEN.matcher(words);
        return told.find()
                ? ShortOf.single(told.group("length") == null ? told.group("english") : told.group("length"))
                        .flatMap(ShortOf::inMonths)
                        .orElse(A_DAY)
                : A_DAY;
    }

    /** Whether it is not said how long it will be until the years are full (明年就满十年), so that half a year more or less is open. */
    public static boolean isAtAnOpenTime(Mention<?> years) {
        boolean full = years.value() instanceof Span span
                && span.unit() == Span.Unit.MONTH
                && span.amount().add(A_DAY).remainder(Span.MONTHS_OF_YEAR).signum() == 0;
        return full && (years.comesAfter(OPEN_BEFORE) || years.isFollowedBy(OPEN_AFTER));
    }
}
