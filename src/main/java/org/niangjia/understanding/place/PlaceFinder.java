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
import org.niangjia.understanding.person.SaidOfOthers;
import org.niangjia.understanding.person.TwoPeople;

/** Finds the place whose law a question is about. Immutable. */
public final class PlaceFinder {

    /** 娃户口落在老家安徽, 户口随我爸在河南. */
    private static final Phrasing ON_THE_REGISTER_OF = Phrasing.of(
            "(?:户口|户籍)(?:本|所在地|上|落|还|是|在|的|了|都|也|仍|随(?:我|他|她|孩子)?(?:爸|妈|爷爷|奶奶)?|跟着?(?:我|他|她|孩子)?(?:爸|妈|爷爷|奶奶)?)*(?:(?:我|他|她)?(?:老家|娘家|婆家|公婆家|爸妈家|爷爷家|奶奶家|姥姥家|外婆家)(?:那边|那儿)?)?(?:的|是|在)*$"
                    + "|\\b(?:hukou|registered|registration)\\b[^,.;?!]{0,24}\\b(?:in|at|to) (?:the )?$");

    /** 我户口在济南，孩子户口在德州: what is paid for a child goes by its own. */
    private static final Phrasing ON_THE_CHILDS_REGISTER = Phrasing.of(
            "(?:孩子|娃|宝宝|宝贝|儿子|女儿|闺女|小孩)(?:的)?(?:(?:户口|户籍)(?:上|落|还|是|在|的|了|都|也|到|随(?:他|她)?(?:爸|妈)(?:爸|妈)?)*|(?:上|落|报)(?:户口?)?(?:在|到|了)+)$"
                    + "|\\b(?:child|baby|son|daughter)(?:'s)? (?:hukou|(?:household )?registration|(?:is |was )?registered)[^,.;?!]{0,12}\\b(?:in|at) (?:the )?$");

    private static final Phrasing REGISTER = Phrasing.of("(?:那边|这边)?的?(?:户口|户籍)| hukou\\b");

    /** 湖南老家表姐上月生的: she lives there, and her leave is asked for; what she says is of nobody's. */
    private static final String A_WOMAN_THERE =
            "的?(?:[大小二三]?(?:姐|妹)|[表堂][姐妹]|弟媳|弟妹|[大小二]?嫂|儿媳|侄女|外甥女|闺蜜|同学|邻居)(?![^，。,.;；]{0,5}(?:说|讲|告诉|劝|来|帮|带|给我|问|比))";

    /** A street, a school, a dish, a bank: no place where the law of it holds. Nor is a place of the past or of a journey. */
    private static final Phrasing NAMES_ANOTHER_THING =
            Phrasing.of("(?:[东西南北中]?[一二三四五]?(?:大?街|大?路(?!上(?!班))|大道)|大学|学院|师范|银行|啤酒|拉面|小面|烧烤|烤鸭|话|时间|村|镇)"
                    + "|(?:那边|的)?(?:老家(?!" + A_WOMAN_THERE + ")|娘家|婆家|出差|旅游|旅行|玩)");

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
    private static final Phrasing WORKS_AT_HOME =
            Phrasing.of("(?:那边|的)?老家[^，。,在来到去出]{0,6}" + NamedPlace.WORK + "(?!地点?|单位|是?在)");

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

    private static final String ALIKE = "山东";
    private static final String ALIKE_LATIN = "shandong";

    /** 他回来的护理假按陕西的规定多少天: wherever they work, these are the rules that are asked for; what others go by is no question. */
    private static final Phrasing BY_THE_RULES_OF =
            Phrasing.of("(?<!别|不|没|要是|如果|说|非要|非得|让|只)(?:按|照|按照|依照)$|(?<!not |says |said )\\b(?:under|by)(?: the)? $");

    private static final Phrasing RULES_ASKED = Phrasing.of(
            "(?:省|市|这边|那边|的|现行|最新|当地)*(?:规定|政策|条例|标准|办法|算)[^，。,.;；?？]{0,14}(?:几|多少|多久|怎么|咋|吗|有没有|能不能)"
                    + "|(?:'s)? (?:provincial |local )?(?:rules?|laws?|regulations?)\\b[^.;?]{0,6}(?:how|what|do|does|is|can)\\b");

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
        List<NamedPlace> named = notLeft(
                text,
                notSetAside(
                        text,
                        onlyMeant,
                        joined(in(text)).stream()
                                .filter(place -> !place.comesAfter(LEFT_BEHIND, text))
                                .filter(place ->
                                        !place.comesAfter(NamedPlace.MARRIED_TO, text) || livesThere(text, place))
                                .filter(place -> !place.isFollowedBy(NAMES_ANOTHER_THING, text)
                                        || place.isFollowedBy(WORKS_AT_HOME, text))
                                .filter(place ->
                                        !(place.jurisdiction().isNational() && place.isFollowedBy(COMPARED, text)))
                                .toList()));
        List<NamedPlace> byItsRules = named.stream()
                .filter(place -> place.comesAfter(BY_THE_RULES_OF, text) && place.isFollowedBy(RULES_ASKED, text))
                .toList();
        if (byItsRules.size() == 1) {
            return Optional.of(byItsRules.get(0).jurisdiction());
        }
        List<NamedPlace> ranked = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            // What follows the next place, or stands before the one before, is said of that one.
            int start = i == 0 ? 0 : named.get(i - 1).to();
            int end = i + 1 == named.size() ? text.length() : named.get(i + 1).from();
            ranked.add(named.get(i).ranked(text, start, end));
        }
        return ofWhomIsAsked(text, ofTheOneAskedAbout(text, localIfAny(ranked))).stream()
                .min(Comparator.comparing(NamedPlace::rank)
                        .thenComparing(place -> -place.jurisdiction().code().length())
                        .thenComparing(NamedPlace::from))
                .map(NamedPlace::jurisdiction);
    }

    /**
     * The old home, where it is the only place that is named and nothing says that she works elsewhere: then it is the place asked about.
     */
    public Optional<Jurisdiction> oldHome(String words) {
        String text = Utterance.of(words).words();
        List<NamedPlace> named = joined(in(text));
        return named.size() == 1 && named.get(0).comesAfter(HER_OLD_HOME, text) && !ELSEWHERE.isIn(text)
                ? Optional.of(named.get(0).jurisdiction())
                : Optional.empty();
    }

    /** Where the words say that the child, or else somebody, is registered, if they say it of one place; where she works is no matter. */
    public Optional<Jurisdiction> registeredIn(String words) {
        String text = Utterance.of(words).words();
        List<NamedPlace> places = joined(in(text));
        return Passage.agreed(places.stream()
                        .filter(place -> place.comesAfter(ON_THE_CHILDS_REGISTER, text))
                        .map(NamedPlace::jurisdiction))
                .or(() -> Passage.agreed(places.stream()
                        .filter(place ->
                                place.comesAfter(ON_THE_REGISTER_OF, text) || place.isFollowedBy(REGISTER, text))
                        .map(NamedPlace::jurisdiction)));
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
                        .map(NamedPlace::jurisdiction))
                : Optional.empty();
    }

    /** Whether the words are the name of a place and say no more: 青岛. */
    public boolean areOnlyAPlace(String words) {
        return ONLY_A_PLACE.isAllOf(alike(Utterance.of(words).words()));
    }

    /** Without those that are denied or compared with, where others are named or only those that are meant count. */
    private static List<NamedPlace> notSetAside(String text, boolean onlyMeant, List<NamedPlace> named) {
        List<NamedPlace> others =
                named.stream().filter(place -> !isSetAside(text, place)).toList();
        return others.isEmpty() && !onlyMeant ? named : others;
    }

    /** Without the place that was left for another, also where it is named again. */
    private static List<NamedPlace> notLeft(String text, List<NamedPlace> named) {
        Set<Jurisdiction> left = named.stream()
                .filter(place -> place.comesAfter(MOVED_FROM, text) && place.isFollowedBy(MOVED_TO, text))
                .map(NamedPlace::jurisdiction)
                .collect(Collectors.toSet());
        List<NamedPlace> others = named.stream()
                .filter(place -> !left.contains(place.jurisdiction()))
                .toList();
        return others.isEmpty() ? named : others;
    }

    /** The nation is nobody's place where another is named: 长沙，我老公公司说全国都15天. */
    private static List<NamedPlace> localIfAny(List<NamedPlace> ranked) {
        List<NamedPlace> local = ranked.stream()
                .filter(place -> !place.jurisdiction().isNational())
                .toList();
        return local.stream().anyMatch(place -> place.rank() != NamedPlace.Rank.ORIGIN) ? local : ranked;
    }

    private static boolean isSetAside(String text, NamedPlace place) {
        return SetAsidePlace.is(place.before(text), place.after(text));
    }

    /** 俺在济南上班，俺嫂子在广州生的: without what is only told of somebody else. */
    private static List<NamedPlace> ofTheOneAskedAbout(String text, List<NamedPlace> found) {
        String left = found.size() < 2 ? text : SaidOfOthers.leftOut(text);
        List<NamedPlace> hers = found.stream()
                .filter(place -> left.contains(text.substring(place.from(), place.to())))
                .toList();
        return hers.isEmpty() ? found : hers;
    }

    /** Where the places of two people are named, those of the one who is asked about; all of them if that is not clear. */
    private static List<NamedPlace> ofWhomIsAsked(String text, List<NamedPlace> found) {
        if (found.size() < 2) {
            return found;
        }
        TwoPeople people = new TwoPeople(text);
        Set<TwoPeople.Person> owners =
                found.stream().map(place -> people.at(place.from(), place.to())).collect(Collectors.toSet());
        if (owners.size() < 2) {
            List<Integer> again = owners.contains(TwoPeople.Person.OTHER)
                    ? people.ofTheOneNamedAgain(
                            found.stream().map(NamedPlace::from).toList())
                    : List.of();
            return again.isEmpty()
                    ? found
                    : found.stream()
                            .filter(place -> again.contains(place.from()))
                            .toList();
        }
        Optional<TwoPeople.Person> asked =
                people.askedAbout(found.stream().map(NamedPlace::from).toList());
        List<NamedPlace> theirs = found.stream()
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
        for (NamedPlace place : in(words)) {
            if (!place.jurisdiction().isNational()) {
                boolean latin = !Character.isIdeographic(words.charAt(place.from()));
                text.append(words, done, place.from()).append(latin ? ALIKE_LATIN : ALIKE);
                done = place.to();
            }
        }
        return text.append(words, done, words.length()).toString();
    }

    private List<NamedPlace> in(String text) {
        List<NamedPlace> places = new ArrayList<>();
        for (Names.Found<Optional<Jurisdiction>> found : names.in(text)) {
            found.value()
                    .ifPresent(place -> places.add(
                            new NamedPlace(place, found.from(), withSuffix(text, found.to()), NamedPlace.Rank.NAMED)));
        }
        return places;
    }

    private static int withSuffix(String text, int end) {
        Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
        boolean han = Character.isIdeographic(text.charAt(end - 1));
        return han && suffix.useTransparentBounds(true).lookingAt() ? suffix.end() : end;
    }

    /** 山东济南 and 安徽省阜阳市 are one place. */
    private static List<NamedPlace> joined(List<NamedPlace> places) {
        List<NamedPlace> joined = new ArrayList<>();
        for (NamedPlace place : places) {
            NamedPlace last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.to() == place.from()
                    && place.jurisdiction().lineage().contains(last.jurisdiction())) {
                joined.set(
                        joined.size() - 1,
                        new NamedPlace(place.jurisdiction(), last.from(), place.to(), NamedPlace.Rank.NAMED));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /** 我姐嫁到杭州 tells where she is only if it is she who is asked about. */
    private static boolean livesThere(String text, NamedPlace place) {
        boolean asked = !place.comesAfter(SOMEBODY_ELSE_MARRIED, text) || !THE_WRITER.isIn(text.substring(place.to()));
        return asked && !KEPT_HER_JOB.isIn(text);
    }
}
