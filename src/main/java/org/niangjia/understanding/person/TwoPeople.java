package org.niangjia.understanding.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Of whom places and a question are said where a message speaks of the writer and of somebody close to her: "my husband is in Henan, I work
 * in Qingdao, how many days does he get" asks for his place.
 */
public final class TwoPeople {

    /** The writer, or whoever else she or he speaks of. */
    public enum Person {
        WRITER,
        OTHER
    }

    private static final String MAN =
            "老公|丈夫|男方|男朋友|弟弟|哥哥|(?<=[我俺])(?:[大小二三]?[弟哥](?![们妹媳]))|(?:孩[子儿]?|娃儿?|宝宝)(?:他|的)?(?:爸|爹)|他(?!们)|儿子|\\b(?:husband|he|his|him|boyfriend|son|brother)\\b";
    private static final String WOMAN =
            "老婆|妻子|媳妇|女方|女朋友|嫂子|弟妹|弟媳|姐姐|妹妹|(?<=[我俺])(?:[大小二三]?[姐妹](?![们夫])子?)|(?:孩[子儿]?|娃儿?|宝宝)(?:她|的)?(?:妈|娘)|她(?!们)|女儿|\\b(?:wife|she|her|girlfriend|daughter|sister)\\b";
    private static final String EITHER = "爱人|对象|配偶|\\b(?:spouse|partner)\\b";
    private static final String ACQUAINTED =
            "闺蜜|同事|工友|同学|朋友(?!圈)|邻居|老乡|室友|舍友|亲戚|表[姐妹]|堂[姐妹]|\\b(?:friend|cousin|colleague|co-?worker|workmate|classmate|neighbou?r)\\b";
    private static final Phrasing SOMEBODY = Phrasing.of("(?:(?:我|咱)们?家?的?|\\bmy )?(?:(?<man>" + MAN + ")|(?<woman>"
            + WOMAN + ")|(?<either>" + EITHER + ")|(?<acquainted>" + ACQUAINTED
            + "))|(?<writer>我(?!们)|[我咱俺]们?这(?:边|儿|里|块)|本人|自己|\\b(?:i|my|me)\\b)");

    private static final Phrasing OF = Phrasing.of("(?:上班|工作|打工)?的");

    private static final Phrasing HIS_MATTER = Phrasing.of("陪产|护理假|\\bpaternity\\b");
    private static final Phrasing HER_MATTER =
            Phrasing.of("(?<!陪)产假|生育津贴|哺乳|流产|产检|怀孕|孕期|\\bmaternity\\b|\\bpregnan|\\bbreastfeed|\\bmiscarr");

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();

    /** Reads words in the comparable form. */
    public TwoPeople(String text) {
        this.text = text;
        Matcher somebody = SOMEBODY.matcher(text);
        while (somebody.find()) {
            mentions.add(new Mention(somebody.start(), somebody.end(), sex(somebody)));
        }
    }

    public boolean areTwo() {
        return mentions.stream().map(Mention::person).distinct().count() == Person.values().length;
    }

    /** Whom a place is said of: 河南的老公, else the last person named before it, else the writer. */
    public Person at(int from, int to) {
        Matcher link = OF.matcher(text).region(to, text.length());
        int next = link.lookingAt() ? link.end() : -1;
        return mentions.stream()
                .filter(mention -> mention.from() == next)
                .findFirst()
                .or(() -> before(from))
                .map(Mention::person)
                .orElse(Person.WRITER);
    }

    /** Who is asked about: whoever is spoken of besides the places, else the one whose matter it is. */
    public Optional<Person> askedAbout(List<Integer> places) {
        Set<Person> spokenOf = EnumSet.noneOf(Person.class);
        mentions.stream()
                .filter(mention -> places.stream()
                        .noneMatch(from -> before(from).filter(mention::equals).isPresent()))
                .forEach(mention -> spokenOf.add(mention.person()));
        return spokenOf.size() == 1
                ? spokenOf.stream().findFirst()
                : whoseMatter().or(() -> besideAcquaintances() ? Optional.of(Person.WRITER) : Optional.empty());
    }

    /** 闺蜜在温州歇了188天，我在济南，能歇几天: whoever is no kin is only compared with. */
    private boolean besideAcquaintances() {
        return mentions.stream()
                .filter(mention -> mention.person() == Person.OTHER)
                .allMatch(mention -> mention.sex() == Sex.ACQUAINTED);
    }

    /** Of places that are all said of others than the writer, those of the one who is named again: 我哥在武汉，嫂子在深圳，嫂子产假几天. */
    public List<Integer> ofTheOneNamedAgain(List<Integer> places) {
        Set<Mention> there = new HashSet<>();
        places.forEach(from -> before(from).ifPresent(there::add));
        Optional<Mention> again =
                mentions.stream().filter(mention -> !there.contains(mention)).reduce((first, last) -> last);
        return places.stream()
                .filter(from -> before(from)
                        .flatMap(mention -> again.filter(other -> name(other).equals(name(mention))))
                        .isPresent())
                .toList();
    }

    private String name(Mention mention) {
        return text.substring(mention.from(), mention.to()).replaceFirst("^(?:[我咱]们?家?的?|my )(?=.)", "");
    }

    private Optional<Person> whoseMatter() {
        boolean his = HIS_MATTER.isIn(text);
        boolean hers = HER_MATTER.isIn(text);
        Set<Sex> others = EnumSet.noneOf(Sex.class);
        mentions.stream().filter(m -> m.person() == Person.OTHER).forEach(m -> others.add(m.sex()));
        if (his == hers || others.size() != 1 || others.contains(Sex.NOT_SAID) || others.contains(Sex.ACQUAINTED)) {
            return Optional.empty();
        }
        return Optional.of(others.contains(his ? Sex.MAN : Sex.WOMAN) ? Person.OTHER : Person.WRITER);
    }

    private Optional<Mention> before(int from) {
        return mentions.stream().filter(m -> m.to() <= from).reduce((first, last) -> last);
    }

    private static Sex sex(Matcher somebody) {
        if (somebody.group("writer") != null) {
            return Sex.WRITER;
        }
        if (somebody.group("man") != null) {
            return Sex.MAN;
        }
        if (somebody.group("acquainted") != null) {
            return Sex.ACQUAINTED;
        }
        return somebody.group("woman") != null ? Sex.WOMAN : Sex.NOT_SAID;
    }

    private enum Sex {
        WRITER,
        MAN,
        WOMAN,
        NOT_SAID,
        ACQUAINTED
    }

    private record Mention(int from, int to, Sex sex) {

        Person person() {
            return sex == Sex.WRITER ? Person.WRITER : Person.OTHER;
        }
    }
}
