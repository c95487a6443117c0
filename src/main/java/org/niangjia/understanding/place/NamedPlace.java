package org.niangjia.understanding.place;

import org.niangjia.question.Jurisdiction;
import org.niangjia.question.phrasing.Phrasing;

/**
 * A place that words name.
 *
 * @param from where its name begins
 * @param to where it ends
 * @param rank what is said of it
 */
record NamedPlace(Jurisdiction jurisdiction, int from, int to, Rank rank) {

    /** What is said of a place, from what decides most to what decides least. */
    enum Rank {
        WORKPLACE,
        NAMED,
        BORN_THERE,
        MARRIED_TO,
        ORIGIN
    }

    static final String WORK = "(?:上班|工作|打工|干活|做工|做事|做嘢|务工|就业|任职|入职)";

    private static final String WORKPLACE = "(?:公司|单位|厂子?|店|超市|饭店|酒店|医院|学校|幼儿园|工地|项目)";

    /** Words that say that the place before them is where she works: it decides over where she comes from. */
    private static final Phrasing WORKS_THERE =
            Phrasing.of("[^，。,]{0,6}" + WORK + "|.{0,6}(?:" + WORK + "(?!地点?|单位|是?在)|(?:的公司|单位|厂)(?!是?在))"
                    + "|,? (?:is )?where (?:i|she|we) (?:now )?(?:work|am employed|is employed)\\b"
                    + "|(?:-based|'s)? (?:office|company|employer|factory|branch)\\b");

    /** Words that say so of the place after them. */
    private static final Phrasing WORKS_IN = Phrasing.of(
            "(?:(?:公司|单位|厂|工作地点?|上班地点?|(?<=[，。我])(?:工作|上班|打工))(?:是|就)?在"
                    + "|" + WORKPLACE + "(?:总部)?(?:开|设|驻|位|驻地)?(?:是|就)?(?:在|于)|(?:坐标|驻地|工作地|上班地)(?:是|在|：|:)?)$"
                    + "|\\b(?:work\\w*|employ\\w*|jobs?|company|factory|office|based)\\b[^,.;]{0,14}\\b(?:in|at|near|from|for an?) (?:the )?$");

    /** We're based in Qingdao: the seat of the employer, where a place of work is named besides. */
    private static final Phrasing SEAT = Phrasing.of(
            "(?:总部|总公司|集团)(?:是|就|设)*在$|\\b(?:(?:we(?:'re| are)|(?:company|firm|employer|group|business)(?:'s| is)|hr(?: is|'s)?) (?:based|headquartered|registered|located) in|headquarter(?:s|ed)(?: is| are)? in|(?:head office|hq|hr)(?: is|'s)?(?: here| over)?(?: is)? in) (?:the )?$");

    /** 公司在北京和青岛都有: at which of them she works is not said. */
    private static final Phrasing SEVERAL_SITES = Phrasing.of("[、,，和跟与及][^，。,.]{2,9}(?:都|也|各|均)(?:有|设)");

    /** Where she comes from: it counts only where no other place is named. */
    private static final Phrasing COMES_FROM = Phrasing.of("的?(?:人(?![社力民均事大才流口工在])|户口|户籍|籍)");

    private static final Phrasing REGISTERED_IN = Phrasing.of(
            "(?:户口|户籍)(?:本|所在地|还|是|在|落)*$"
                    + "|\\b(?:(?:come|comes|came|am|'m|is) from|(?:hukou|household registration)(?: is|'s)? in|home ?town(?: is|'s)?(?: in)?) (?:the )?$");

    /** 嫁到南宁: she lives there, and where no place of work is told most likely works there; any other place that is named goes first. */
    static final Phrasing MARRIED_TO = Phrasing.of("嫁(?:到|去|来|在|给|过来|过去|进)+(?:了|的是|咱们?|我们?)?$");

    /** Baby born in Jinan: where the birth was; a place beside it is where whoever is asked about works. */
    private static final Phrasing BORN_THERE = Phrasing.of(
            "\\b(?:(?:baby|child|kid|son|daughter|boy|girl|twins|it|he|she)(?:'s|'ll be)? (?:was |is |were |are |will be |being )?(?:to be )?born|(?:gave|give|giving) birth|deliver(?:ed|ing|y)?(?: the baby| our \\w+| my \\w+)?) (?:here )?(?:in|at) (?:the )?$");

    /** Characters around a place that can be said of it. */
    static final int NEAR = 30;

    /** The same with what is said of it between two places of the text. */
    NamedPlace ranked(String text, int start, int end) {
        String after = text.substring(to, Math.min(end, to + NEAR));
        String before = text.substring(Math.max(start, from - NEAR), from);
        if (COMES_FROM.begins(after) || REGISTERED_IN.isIn(before)) {
            return with(Rank.ORIGIN);
        }
        boolean works = WORKS_THERE.begins(after)
                || (WORKS_IN.isIn(before) && !SEAT.isIn(before) && !SEVERAL_SITES.begins(text.substring(to)));
        if (works) {
            return with(Rank.WORKPLACE);
        }
        if (BORN_THERE.isIn(before)) {
            return with(Rank.BORN_THERE);
        }
        return MARRIED_TO.isIn(before) ? with(Rank.MARRIED_TO) : this;
    }

    private NamedPlace with(Rank other) {
        return new NamedPlace(jurisdiction, from, to, other);
    }

    String before(String text) {
        return text.substring(Math.max(0, from - NEAR), from);
    }

    String after(String text) {
        return text.substring(to, Math.min(text.length(), to + NEAR));
    }

    boolean comesAfter(Phrasing words, String text) {
        return words.isIn(before(text));
    }

    boolean isFollowedBy(Phrasing words, String text) {
        return words.begins(after(text));
    }
}
