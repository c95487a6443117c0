package org.niangjia.understanding.fact.employment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.leave.LeaveFacts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * Since when she has worked at all, by which annual leave goes: 2009年3月参加工作, 08年毕业就上班没断过, working since 2011. The first day with one
 * employer is none.
 */
public final class WorkingLifeFacts implements FactReader {

    /** Two figures are a year only before a month, or with a nought before. */
    private static final String IN_FIGURES = "(?<y>(?:19|20)\\d{2}(?=年)|0\\d(?=年)|[129]\\d(?=年\\d{1,2}月))年";

    private static final String IN_DAY =
            "(?:的?(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)?(?:[初底中末]|\\d{1,2}[号日]|[上下]半年|[春夏秋冬]天?|大学|中专|大专|技校|职高|高中|初中|研究生)*";

    private static final String DATE = "(?:" + IN_FIGURES + "|(?<r>大前年|前年|去年|今年))" + IN_DAY;

    /** No year is told by its place beside this one. */
    private static final String NO_OTHER = "(?<r>(?!))?";

    private static final String GONE_ON =
            "(?:(?:没|未|无)(?:有)?(?:中?断|间断|停|歇过|空)|不间断|连续|[到至](?:现在|今天?|如今|目前)|直到(?:现在|今)|一直(?![没不很])|换(?:过|了))";

    private static final String WORK = "(?:工作|上(?:的|了)?班|打(?:的|了)?工|干活|挣钱|进厂)";

    /** Names the beginning of all her work by itself. */
    private static final String FIRST =
            "(?:就|才|正式|起|开始|是|的)*(?:参加(?:的|了)?工作|(?:刚)?(?:毕|结)业(?:以后|之后|后|了|出来)?[，,]?(?:就|开始|一直|便|直接|马上|当年|那年)*(?:参加|出来|去|找到?)?"
                    + WORK + "|(?:进|踏入?|入|到)(?:的|了)?社会|出来(?:就|的)?" + WORK
                    + "|(?:有|上|找到|干)(?:了|的)?(?:第一|头一)份(?:正式)?(?:工作|工(?!资)))";

    private static final Phrasing BEGUN = Phrasing.of("(?<!\\d)" + DATE + FIRST);

    /** Said of any job: of all of them where it has gone on since. 今年上班 and 去年上班 tell of a year, and not of a beginning. */
    private static final Phrasing AT_WORK = Phrasing.of("(?<!\\d)" + IN_FIGURES + NO_OTHER + IN_DAY
            + "(?:就|起|开始|我|俺|的|便)*" + WORK + "(?!服|日|时间|制|量|岗)(?=[^。;；]{0,12}[，,]?[^，。,.;；]{0,12}" + GONE_ON + ")");

    private static final Phrasing NAMED_BEFORE =
            Phrasing.of("(?:参加工作|首次(?:参加)?工作|第一份工作?|头一份工作?)(?:的)?(?:时间|日期|年份|年月)?(?:是|为|在|于|从|打|自|：|:|那会儿?|，)*" + DATE);

    /** With this employer, or with one: of others nothing is told. */
    private static final Phrasing HERE = Phrasing.of(
            "(?:来|进|入|到)(?:了|的)?(?:这(?!会|时)|咱|本|我们)|(?:来|进|入)(?:了|的)?现在|入职|在(?:这|本|咱|现在)[^，。,.]{0,6}(?:上班|工作|干)|\\b(?:here|with them|this (?:company|factory|firm|plant|job))\\b");

    private static final Phrasing BREAK = Phrasing.of(
            "(?:断|停|歇|空|离职|失业|在家)(?:了|过|档)?(?:[一二两三四五六七八九十几\\d半]{1,3}(?:年|个?月))|中间(?:断|停|歇|没上班|没工作|在家)(?!.{0,2}没)|全职(?:在家|带娃|妈妈)|\\b(?:a gap|took a break|career break|years off|stayed (?:at )?home)\\b");

    private static final String MONTH =
            "(?:(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (?:of )?)?(?<y>(?:19|20)\\d{2})\\b";

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:(?:been |have been |was )?(?:working|worked|employed|in work|at work|in employment)(?: continuously| nonstop| non-stop| steadily| full[- ]time| without (?:a|any) breaks?)*,? since (?:the )?"
                    + "|(?:start(?:ed)?|began|begun)(?: to)? work(?:ing)?(?: life)? (?:back )?in |(?:left school|graduated) (?:and started work(?:ing)? )?in )"
                    + MONTH + NO_OTHER);

    /** My first job was in 2012: before this one, whatever is told of it. */
    private static final Phrasing FIRST_IN_ENGLISH = Phrasing.of(
            "\\b(?:(?:my )?first (?:ever )?(?:job|post)(?: was| began| started)(?: back)?,?(?: in)? |(?:my )?first (?:ever )?(?:job|post)(?: back)?,? in "
                    + "|(?:start(?:ed)?|began|begun)(?: to)? my (?:working life|career|first job)(?: life)? (?:back )?in )"
                    + MONTH + NO_OTHER);

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** In the order in which they lie behind. */
    private static final List<String> RELATIVE = List.of("今年", "去年", "前年", "大前年");

    private static final int LETTERS = 3;
    private static final int YEAR_FIGURES = 4;

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told = known.get(Fact.WORKED_YEARS).isEmpty()
                && passage.mentions("年", "19", "20")
                && (LeaveFacts.nameAnnualLeave(passage) || passage.mentions("paid leave", "leave days"))
                && !passage.says(BREAK);
        return told ? known.withIf(Fact.WORK_BEGAN_IN, begun(passage)) : known;
    }

    private static Optional<String> begun(Passage passage) {
        Stream<Phrasing> ways = passage.says(HERE)
                ? Stream.of(BEGUN, NAMED_BEFORE, FIRST_IN_ENGLISH)
                : Stream.of(BEGUN, NAMED_BEFORE, FIRST_IN_ENGLISH, AT_WORK, ENGLISH);
        return Passage.agreed(ways.flatMap(way -> months(way, passage)));
    }

    private static Stream<String> months(Phrasing way, Passage passage) {
        Stream.Builder<String> months = Stream.builder();
        for (Matcher said = way.matcher(passage.text()); said.find(); ) {
            String year = said.group("y") == null
                    ? String.valueOf(passage.today().getYear() - RELATIVE.indexOf(said.group("r")))
                    : inFull(said.group("y"));
            months.add(Optional.ofNullable(said.group("m"))
                    .map(month -> year + "-%02d".formatted(number(month)))
                    .orElse(year));
        }
        return months.build();
    }

    private static String inFull(String year) {
        return year.length() == YEAR_FIGURES ? year : (year.charAt(0) == '9' ? "19" : "20") + year;
    }

    private static int number(String month) {
        int english = MONTHS.indexOf(month);
        return english >= 0
                ? english / LETTERS + 1
                : Numbers.value(month).map(Number::intValue).orElse(0);
    }
}
