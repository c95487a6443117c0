package org.niangjia.understanding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.person.TwoPeople;

/** Finds the place whose law a question is about. Immutable. */
public final class PlaceFinder {

    private static final String WORK = "(?:上班|工作|打工|干活|做工|做事|做嘢|务工|就业|任职|入职)";
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

    /** 娃户口落在老家安徽, 户口随我爸在河南. */
    private static final Phrasing ON_THE_REGISTER_OF = Phrasing.of(
            "(?:户口|户籍)(?:本|所在地|上|落|还|是|在|的|了|都|也|仍|随(?:我|他|她|孩子)?(?:爸|妈|爷爷|奶奶)?|跟着?(?:我|他|她|孩子)?(?:爸|妈|爷爷|奶奶)?)*(?:(?:我|他|她)?(?:老家|娘家|婆家|公婆家|爸妈家|爷爷家|奶奶家|姥姥家|外婆家)(?:那边|那儿)?)?(?:的|是|在)*$"
                    + "|\\b(?:hukou|registered|registration)\\b[^,.;?!]{0,24}\\b(?:in|at|to) (?:the )?$");

    /** 我户口在济南，孩子户口在德州: what is paid for a child goes by its own. */
    private static final Phrasing ON_THE_CHILDS_REGISTER = Phrasing.of(
            "(?:孩子|娃|宝宝|宝贝|儿子|女儿|闺女|小孩)(?:的)?(?:(?:户口|户籍)(?:上|落|还|是|在|的|了|都|也|到|随(?:他|她)?(?:爸|妈)(?:爸|妈)?)*|(?:上|落|报)(?:户口?)?(?:在|到|了)+)$"
                    + "|\\b(?:child|baby|son|daughter)(?:'s)? (?:hukou|(?:household )?registration|(?:is |was )?registered)[^,.;?!]{0,12}\\b(?:in|at) (?:the )?$");

    private static final Phrasing REGISTER = Phrasing.of("(?:那边|这边)?的?(?:户口|户籍)| hukou\\b");

    /** A street, a school, a dish, a bank: no place where the law of it holds. Nor is a place of the past or of a journey. */
    private static final Phrasing NAMES_ANOTHER_THING =
            Phrasing.of("(?:[东西南北中]?[一二三四五]?(?:大?街|大?路(?!上(?!班))|大道)|大学|学院|师范|银行|啤酒|拉面|小面|烧烤|烤鸭|话|时间|村|镇)"
                    + "|(?:那边|的)?(?:老家|娘家|婆家|出差|旅游|旅行|玩)");

    private static final Phrasing LEFT_BEHIND = Phrasing.of("(?:老家|籍贯|祖籍|原籍|娘家|婆家|毕业于|毕业院校|出生地)(?:都|也|就|是|在|于|：|:)*$");

    /** She tells where she comes from of herself: 老家浙江温州. */
    private static final Phrasing HER_OLD_HOME =
            Phrasing.of("(?:^|[，。,.;；!！?？ 、]|我们?|俺们?|咱们?|本人)(?:的)?(?:老家|籍贯|祖籍|原籍)(?:是|在|于|：|:)*$");

    /** She works or gives birth elsewhere, where no place is named. */
    private static final Phrasing ELSEWHERE =
            Phrasing.of("打工|务工|外地|外省|在外|进城|这边|这里|这儿|本地|当地|此地|嫁|回老家|回去|不在老家|老家那边|离开老家|现在在");

    /** Whether the rest of the country has it as well: 全国都有还是咱省加的. */
    private static final Phrasing COMPARED =
            Phrasing.of("(?:各地|范围内?|上下)?(?:都|也|全)(?:有|是|一样|这样|这么|按|给)|[^,，。]{0,6}还是(?:[咱我俺]|只有|就|单|各?省|本|当地|地方)"
                    + "|,? or (?:just|only|is it|our|my|this|the province|something|does)\\b");

    /** 回菏泽老家的厂子上班 is no old home: she works there, or would. */
    private static final Phrasing WORKS_AT_HOME = Phrasing.of("(?:那边|的)?老家[^，。,在来到去出]{0,6}" + WORK + "(?!地点?|单位|是?在)");

    /** 嫁到南宁: she lives there, and where no place of work is told most likely works there; any other place that is named goes first. */
    private static final Phrasing MARRIED_TO = Phrasing.of("嫁(?:到|去|来|在|给|过来|过去|进)+(?:了|的是|咱们?|我们?)?$");

    private static final Phrasing SOMEBODY_ELSE_MARRIED = Phrasing.of(
            "(?:同事|工友|室友|邻居|朋友|闺蜜|同学|老乡|姐|妹|侄女|外甥女|闺女|女儿|姑|姨|嫂|表[姐妹]|堂[姐妹]|人家|她)[^，。,.;；!！?？]{0,8}嫁(?:到|去|来|在|给|过来|过去|进)+(?:了|的是|咱们?|我们?)?$");

    private static final Phrasing THE_WRITER = Phrasing.of("[我俺咱]");

    /** 嫁到徐州了，单位没换. */
    private static final Phrasing KEPT_HER_JOB = Phrasing.of(
            "(?:单位|公司|厂|工作|班)(?:还|也|都|一直)?(?:没|未|不)(?:有)?(?:换|变|动|调|挪|辞)|没(?:有)?(?:换|调|辞)(?:过|了|掉)?(?:单位|公司|厂|工作)"
                    + "|(?:还|仍|依旧|照样|一直)(?:然|是)?在(?:原|以前|老|娘家)|两地|没(?:有)?(?:跟|随)?(?:他|着)?(?:一起)?过去");

    /** 从济南调到北京: the place that was left; not where somebody only wants it. */
    private static final Phrasing MOVED_FROM = Phrasing.of(
            "(?<!(?:要|想|让|叫|逼|打算|准备|计划|通知|安排|如果|要是)[^，。,.]{0,8})(?:从|由|打)$"
                    + "|(?<!\\b(?:will|may|might|could|can|if|should|wants?|plans?|going to|asked)\\b[^,.;]{0,24})\\b(?:moved|transferred|relocated|switched|came)\\b[^,.;]{0,24}\\bfrom (?:the )?$");

    private static final Phrasing MOVED_TO =
            Phrasing.of("(?:那边|的)?(?:总部|[总分]?公司|工?厂里?|单位|门?店里?)?(?:搬|调|转|换|派|跳槽|挪|迁|来|嫁)(?!过)| to ");

    /** 济南市, 章丘区; but not 济南市场. */
    private static final Phrasing SUFFIX = Phrasing.of("[省市县区](?![场里民面别域间内值])");

    private static final int NEAR = 30;

    private static final String ALIKE = "山东";
    private static final String ALIKE_LATIN = "shandong";

    private static final Phrasing ONLY_A_PLACE = Phrasing.of("(?:[哦噢嗯,，]|对了|我们?|俺们?|咱们?|单位|公司|厂子?|店|就|是|在|人)*(?:"
            + ALIKE + ")+(?:的|这边|那边|这儿|呢|呀|啊)*[。.!！?？]?|(?:in )?" + ALIKE_LATIN + "[.!?]?");

    private final Names<Optional<Jurisdiction>> names;
    private final List<String> named;

    /**
     * Finds places by these names.
     *
     * @param byName how places are named in questions
     */
    public PlaceFinder(Map<String, Jurisdiction> byName) {
        this(byName, Set.of());
    }

    /**
     * Finds places by these names.
     *
     * @param byName how places are named in questions
     * @param unless words that hold such a name and mean no place: 节假日照常
     */
    public PlaceFinder(Map<String, Jurisdiction> byName, Set<String> unless) {
        Map<String, Optional<Jurisdiction>> comparable = new HashMap<>();
        byName.forEach((name, place) -> comparable.put(Utterance.of(name).words(), Optional.of(place)));
        unless.forEach(words -> comparable.put(Utterance.of(words).words(), Optional.empty()));
        this.names = new Names<>(comparable);
        this.named = List.copyOf(comparable.keySet());
    }

    /** The names that are looked for, in the comparable form. */
    public Stream<String> names() {
        return named.stream();
    }

    /**
     * The place named in the words: of several that of the person who is asked about, else the one she works in, else not where she comes
     * from, the most specific, the first.
     */
    public Optional<Jurisdiction> find(String words) {
        return find(Utterance.of(words).words(), false);
    }

    /** The same, but no place that is only denied or compared with: 不在济南, 别拿山东的数糊弄我. */
    public Optional<Jurisdiction> meant(String words) {
        return find(Utterance.of(words).words(), true);
    }

    private Optional<Jurisdiction> find(String text, boolean onlyMeant) {
        List<Named> named = notLeft(
                text,
                notSetAside(
                        text,
                        onlyMeant,
                        joined(in(text)).stream()
                                .filter(place -> !comesFirst(LEFT_BEHIND, text, place))
                                .filter(place -> !comesFirst(MARRIED_TO, text, place) || livesThere(text, place))
                                .filter(place -> !follows(NAMES_ANOTHER_THING, text, place)
                                        || follows(WORKS_AT_HOME, text, place))
                                .filter(place -> !(place.jurisdiction().isNational() && follows(COMPARED, text, place)))
                                .toList()));
        List<Named> ranked = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            // What follows the next place, or stands before the one before, is said of that one.
            int start = i == 0 ? 0 : named.get(i - 1).to();
            int end = i + 1 == named.size() ? text.length() : named.get(i + 1).from();
            ranked.add(named.get(i).ranked(text, start, end));
        }
        return ofWhomIsAsked(text, localIfAny(ranked)).stream()
                .min(Comparator.comparing(Named::rank)
                        .thenComparing(place -> -place.jurisdiction().code().length())
                        .thenComparing(Named::from))
                .map(Named::jurisdiction);
    }

    /**
     * The old home, where it is the only place that is named and nothing says that she works elsewhere: then it is the place asked about.
     */
    public Optional<Jurisdiction> oldHome(String words) {
        String text = Utterance.of(words).words();
        List<Named> named = joined(in(text));
        return named.size() == 1 && comesFirst(HER_OLD_HOME, text, named.get(0)) && !ELSEWHERE.isIn(text)
                ? Optional.of(named.get(0).jurisdiction())
                : Optional.empty();
    }

    /** Where the words say that the child, or else somebody, is registered, if they say it of one place; where she works is no matter. */
    public Optional<Jurisdiction> registeredIn(String words) {
        String text = Utterance.of(words).words();
        List<Named> places = joined(in(text));
        return Passage.agreed(places.stream()
                        .filter(place -> comesFirst(ON_THE_CHILDS_REGISTER, text, place))
                        .map(Named::jurisdiction))
                .or(() -> Passage.agreed(places.stream()
                        .filter(place -> comesFirst(ON_THE_REGISTER_OF, text, place) || follows(REGISTER, text, place))
                        .map(Named::jurisdiction)));
    }

    /**
     * The only place that is said of somebody else than the writer, or of the writer where somebody else is spoken of.
     *
     * @param writer whether that of the writer is looked for
     */
    public Optional<Jurisdiction> saidOf(boolean writer, String words) {
        String text = Utterance.of(words).words();
        TwoPeople people = new TwoPeople(text);
        TwoPeople.Person person = writer ? TwoPeople.Person.WRITER : TwoPeople.Person.OTHER;
        return people.areTwo()
                ? Passage.agreed(notSetAside(text, false, joined(in(text))).stream()
                        .filter(place -> people.at(place.from(), place.to()) == person)
                        .map(Named::jurisdiction))
                : Optional.empty();
    }

    /** Whether the words are the name of a place and say no more: 青岛. */
    public boolean areOnlyAPlace(String words) {
        return ONLY_A_PLACE.isAllOf(alike(Utterance.of(words).words()));
    }

    /** Without those that are denied or compared with, where others are named or only those that are meant count. */
    private static List<Named> notSetAside(String text, boolean onlyMeant, List<Named> named) {
        List<Named> others =
                named.stream().filter(place -> !isSetAside(text, place)).toList();
        return others.isEmpty() && !onlyMeant ? named : others;
    }

    /** Without the place that was left for another, also where it is named again. */
    private static List<Named> notLeft(String text, List<Named> named) {
        Set<Jurisdiction> left = named.stream()
                .filter(place -> comesFirst(MOVED_FROM, text, place) && follows(MOVED_TO, text, place))
                .map(Named::jurisdiction)
                .collect(Collectors.toSet());
        List<Named> others = named.stream()
                .filter(place -> !left.contains(place.jurisdiction()))
                .toList();
        return others.isEmpty() ? named : others;
    }

    /** The nation is nobody's place where another is named: 长沙，我老公公司说全国都15天. */
    private static List<Named> localIfAny(List<Named> ranked) {
        List<Named> local = ranked.stream()
                .filter(place -> !place.jurisdiction().isNational())
                .toList();
        return local.stream().anyMatch(place -> place.rank() != Rank.ORIGIN) ? local : ranked;
    }

    private static boolean isSetAside(String text, Named place) {
        return SetAsidePlace.is(
                text.substring(Math.max(0, place.from() - NEAR), place.from()),
                text.substring(place.to(), Math.min(text.length(), place.to() + NEAR)));
    }

    /** Where the places of two people are named, those of the one who is asked about; all of them if that is not clear. */
    private static List<Named> ofWhomIsAsked(String text, List<Named> found) {
        if (found.size() < 2) {
            return found;
        }
        TwoPeople people = new TwoPeople(text);
        Set<TwoPeople.Person> owners =
                found.stream().map(place -> people.at(place.from(), place.to())).collect(Collectors.toSet());
        if (owners.size() < 2) {
            List<Integer> again = owners.contains(TwoPeople.Person.OTHER)
                    ? people.ofTheOneNamedAgain(found.stream().map(Named::from).toList())
                    : List.of();
            return again.isEmpty()
                    ? found
                    : found.stream()
                            .filter(place -> again.contains(place.from()))
                            .toList();
        }
        Optional<TwoPeople.Person> asked =
                people.askedAbout(found.stream().map(Named::from).toList());
        List<Named> theirs = found.stream()
                .filter(place -> asked.filter(people.at(place.from(), place.to())::equals)
                        .isPresent())
                .toList();
        return theirs.isEmpty() ? found : theirs;
    }

    /**
     * The words with every place below the nation named alike: where she is decides whose law answers, not what she asks, and no training
     * can show every place with every question.
     */
    public String alike(String words) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Named place : in(words)) {
            if (!place.jurisdiction().isNational()) {
                boolean latin = !Character.isIdeographic(words.charAt(place.from()));
                text.append(words, done, place.from()).append(latin ? ALIKE_LATIN : ALIKE);
                done = place.to();
            }
        }
        return text.append(words, done, words.length()).toString();
    }

    private List<Named> in(String text) {
        List<Named> places = new ArrayList<>();
        for (Names.Found<Optional<Jurisdiction>> found : names.in(text)) {
            found.value()
                    .ifPresent(place ->
                            places.add(new Named(place, found.from(), withSuffix(text, found.to()), Rank.NAMED)));
        }
        return places;
    }

    private static int withSuffix(String text, int end) {
        Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
        boolean han = Character.isIdeographic(text.charAt(end - 1));
        return han && suffix.useTransparentBounds(true).lookingAt() ? suffix.end() : end;
    }

    /** 山东济南 and 安徽省阜阳市 are one place. */
    private static List<Named> joined(List<Named> places) {
        List<Named> joined = new ArrayList<>();
        for (Named place : places) {
            Named last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.to() == place.from()
                    && place.jurisdiction().lineage().contains(last.jurisdiction())) {
                joined.set(joined.size() - 1, new Named(place.jurisdiction(), last.from(), place.to(), Rank.NAMED));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /** 我姐嫁到杭州 tells where she is only if it is she who is asked about. */
    private static boolean livesThere(String text, Named place) {
        boolean asked = !comesFirst(SOMEBODY_ELSE_MARRIED, text, place) || !THE_WRITER.isIn(text.substring(place.to()));
        return asked && !KEPT_HER_JOB.isIn(text);
    }

    private static boolean comesFirst(Phrasing words, String text, Named place) {
        return words.isIn(text.substring(Math.max(0, place.from() - NEAR), place.from()));
    }

    private static boolean follows(Phrasing words, String text, Named place) {
        return words.begins(text.substring(place.to(), Math.min(text.length(), place.to() + NEAR)));
    }

    private enum Rank {
        WORKPLACE,
        NAMED,
        MARRIED_TO,
        ORIGIN
    }

    private record Named(Jurisdiction jurisdiction, int from, int to, Rank rank) {

        private Named ranked(String text, int start, int end) {
            String after = text.substring(to, Math.min(end, to + NEAR));
            String before = text.substring(Math.max(start, from - NEAR), from);
            if (COMES_FROM.begins(after) || REGISTERED_IN.isIn(before)) {
                return new Named(jurisdiction, from, to, Rank.ORIGIN);
            }
            boolean works = WORKS_THERE.begins(after)
                    || (WORKS_IN.isIn(before) && !SEAT.isIn(before) && !SEVERAL_SITES.begins(text.substring(to)));
            if (works) {
                return new Named(jurisdiction, from, to, Rank.WORKPLACE);
            }
            return MARRIED_TO.isIn(before) ? new Named(jurisdiction, from, to, Rank.MARRIED_TO) : this;
        }
    }
}
