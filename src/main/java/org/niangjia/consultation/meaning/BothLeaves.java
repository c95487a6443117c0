package org.niangjia.consultation.meaning;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.person.OtherPeople;

/**
 * A message that asks how long the mother's leave is and how long the father's, each in a clause of its own or of both in one, and what comes each
 * year after it: 我自己能休几天，老公的护理假又是几天; 我俩各能休几天; 我现在能陪几天，往后娃小每年几天. Thread-safe.
 */
public final class BothLeaves {

    private static final String HERS = "maternity_leave.days";
    private static final String HIS = "paternity_leave.days";
    private static final String EACH_YEAR = "childcare_leave.days";

    private static final Set<String> OF_A_BIRTH =
            Set.of(HERS, "maternity_leave.multiple_births", "maternity_leave.difficult_birth", HIS);

    /** 她休多少天我休多少天 has no pause. */
    private static final Phrasing CLAUSE =
            Phrasing.of("[，,。、;；:：?？!！\\n]|\\. |\\band\\b|(?<=几[天日]|多少[天日]|多久)(?=我|俺|他|她|老公|老婆|媳妇|男|女|以后|往后)");

    private static final Phrasing HERSELF = Phrasing.of("我|俺|本人|\\b(?:i|me|my|mine)\\b");

    private static final Phrasing MINE = Phrasing.of("\\bmine\\b");

    /** The mother, by what another calls her. */
    private static final Phrasing MOTHER = Phrasing.of(
            "老婆|媳妇|妻子|女方|女的|(?:孩子?|娃|宝宝)(?:他|她)?[妈娘]|她(?!们|俩|两)|(?:姐|妹子?|嫂子?|婶|姨|闺蜜|同事)(?:自己|本人|自个儿?)|\\b(?:wife|mother|she|her)\\b");

    /** The father, by what another calls him: also 她对象. */
    private static final Phrasing FATHER =
            Phrasing.of("老公|丈夫|男方|男的|她(?:那个?|的|家)?(?:对象|爱人|男人|那口子)|(?:孩子?|娃|宝宝)(?:他|她)?[爸爹]"
                    + "|(?<!其)他(?!们|俩|两|家|的?(?:老婆|媳妇|妻子|爱人|对象)|[妈娘])|\\b(?:husband|father|he|his(?! wife))\\b");

    /** Whichever of the two does not write. */
    private static final Phrasing THE_OTHER = Phrasing.of("爱人|对象|那口子");

    private static final Phrasing FATHERS_LEAVE = Phrasing.of("陪产|(?<!独生子女)护理假|\\bpaternity\\b");

    private static final Phrasing MOTHERS_LEAVE = Phrasing.of("(?<![陪流小])产假|\\bmaternity leave\\b");

    /** What he does for her: 我能陪老婆歇几天, 我陪去产检. */
    private static final Phrasing BESIDE_HER = Phrasing.of(
            "(?:陪着?|照顾|伺候|照看|照料)(?:我|俺)?(?:老婆|媳妇|妻子|爱人|对象|她)|(?:我|俺)(?:能|可以|该|要|想|也|再)*陪(?:着|护|床|产|去|她)"
                    + "|\\b(?:look(?:ing)? after|stay(?:ing)? with|car(?:e|ing) for|be with|help(?:ing)?) (?:her|my wife)\\b");

    private static final Phrasing FATHER_WRITES = Phrasing.of(
            "老婆|媳妇|妻子|女方|\\bwife\\b|" + BESIDE_HER.pattern()
                    + "|(?:她|老婆|媳妇)[^，。,.;；]{0,16}[匀让转分]给(?:我|俺)|(?:刚|要|快|新|头回|第一次|这|准)(?:当|做)(?:了|上)?(?:爸|爹|父亲)|\\b(?:as (?:a|the)|i(?:'m| am) (?:a|the)|me,? the) (?:new )?(?:father|dad|husband)\\b");

    /** Time at home, in a clause that does not say whose. */
    private static final Phrasing AT_HOME = Phrasing.of("休|歇|假|放|\\b(?:leave|off|home|rest)\\b");

    private static final Phrasing WHAT_SHE_GETS =
            Phrasing.of("\\bwhat (?:do|does|will|can|would|should) (?:i|he|she|my (?:wife|husband)) (?:get|have)\\b");

    private static final String NO_MONEY = "(?!钱|块|元|人|补贴|津贴|奖|工资|薪)";

    /** 广西三孩是多少, 女方休多少: of days without the word for them. */
    private static final Phrasing HOW_MUCH =
            Phrasing.of("(?:[一二三]孩|[头二三]胎|老[二三]|产假|护理假|[休歇放请])(?:是|给|放|休|歇|能|该|应该|有|到底|上){0,8}多少" + NO_MONEY
                    + "|[休歇放请](?:上|到)?几个?月|\\bhow many (?:day\\b|(?:for|to) (?:me|him|her|us|my|the)\\b)");

    /** 她想攒几天假带娃看病: some days, and no question. */
    private static final Phrasing SOME_DAYS = Phrasing.of(
            "(?:攒|凑)[^，。,.]{0,2}几[天日]|想(?!问|知道|晓得|了解|请教|打听)[^，。,.]{0,4}几[天日]|(?:没|过|等|[休歇请放]了)几[天日]|这几[天日]");

    /** 还有他的护理假 after what was asked of hers. */
    private static final Phrasing ALONG =
            Phrasing.of("^(?:还有|另外|以及|再有|再就是|顺便|and |also |plus )[^，。]{0,10}(?:陪产|护理假|\\bpaternity leave\\b)");

    /** 我老公还想知道他有几天: beside what is asked for her. */
    private static final Phrasing ASKS_TOO =
            Phrasing.of("[还也](?:想|要|让我)?(?:知道|问|打听)|\\balso (?:wants? to know|asks?|wonders?)\\b");

    private static final String YEARLY = "(?:每年|年年|一年(?:到头)?[里内]?(?:还|又|再|能|可以|有|另)|\\b(?:each|every|per|a) year\\b)";

    /** What comes once a year while the child is small, asked for or gone on to: 往后娃小每年还有几天. */
    private static final Phrasing OF_EACH_YEAR = Phrasing.of(YEARLY
            + "[^，。,.;；?？]{0,16}(?:几|多少|多久|有没有|有无|有冇|[还有]假)" + NO_MONEY
            + "|(?:几|多少)[天日][^，。,.;；?？]{0,4}" + YEARLY
            + "|(?:以后|往后|之后|后面|将来)[^，。,.;；?？]{0,8}" + YEARLY + "[^，。,.;；?？]{0,6}呢"
            + "|\\b(?:how (?:many|much|long)|any|is there|are there|what)\\b[^.?!;]{0,40}" + YEARLY
            + "|^(?:then )?(?:after that|afterwards|later(?: on)?|then)\\b[^.?!;]{0,24}" + YEARLY);

    private static final Phrasing A_CHILD = Phrasing.of(
            "娃|孩|宝宝|小囡|生完|陪产|(?:三|3)周?岁|当爸|当爹|老婆|媳妇|\\b(?:kids?|child|baby|little one|birth|born|paternity|maternity)\\b");

    /** No clause that names another leave, or a check, asks of these. */
    private static final Phrasing ANOTHER = Phrasing.of(
            "年假|年休|婚假|结婚|育儿假|病假|事假|哺乳|流产|引产|丧假|体检|筛查|\\b(?:annual|sick|child ?care|parental|marriage|wedding|check-?ups?|screening|miscarriage)\\b");

    /** 育儿假我几天，老公几天: what is asked after it is of that leave until a birth is spoken of. */
    private static final Phrasing ANOTHER_LEAVE =
            Phrasing.of("年假|年休|婚假|育儿假|病假|事假|丧假|\\b(?:annual|sick|child ?care|parental|marriage|wedding) leave\\b");

    private static final Phrasing A_BIRTH =
            Phrasing.of("产假|护理假|生(?!病|活|日|气|产|意|效|育险)|月子|陪产|\\b(?:paternity|maternity|birth|baby|delivery|due)\\b");

    /** 老公有没有假. */
    private static final Phrasing WHETHER_ANY = Phrasing.of(
            "(?:有没有|有无|有冇)(?:陪产|护理)?(?:的)?假|有(?:陪产|护理)?假(?:休)?(?:吗|么|没|不|伐)|\\b(?:does|do|will|can) (?:my |her |the )?(?:husband|he|father) (?:also )?(?:get|have|take) (?:any|some|leave|time|days)\\w*");

    private static final Phrasing SPOUSE =
            Phrasing.of("(?:老公|丈夫|爱人|对象|那口子|老婆|媳妇儿?|妻子|男人|先生|太太|(?:孩子?|娃|宝宝)(?:他|她)?[爸妈爹娘])");

    private static final String SHE_AND_HE = "(?:男女双方|女[方的](?:和|跟|与|、)?男[方的]|男[方的](?:和|跟|与|、)?女[方的])";

    private static final Phrasing A_COUPLE = Phrasing.of(
            SPOUSE.pattern() + "|夫妻|夫妇|两口子|" + SHE_AND_HE + "|\\b(?:husband|wife|spouse|couple|father|parents)\\b");

    /** 我俩分别能歇多少天: of both in one breath. */
    private static final Phrasing OF_EACH_OF_US =
            Phrasing.of("(?:(?:我|俺|咱|他|她|这)们?(?:俩|两(?:个|人|口子)*|夫妻俩?|双方)|夫妻(?:俩|双方|两人|两个)?|夫妇俩?|两口子|" + SHE_AND_HE
                    + "|(?:我|俺)们?(?:和|跟|与|同)(?:我|俺)?(?:家|的)*" + SPOUSE.pattern() + "|" + SPOUSE.pattern()
                    + "(?:和|跟|与|同)(?:我|俺))(?:[^，。,.;；?？]{0,12}|[^，。,.;；?？]{0,16}[，,](?:那|又|到底)?)(?:分别|各|每人|一人)[^，。,.;；?？]{0,10}(?:几|多少|多久|多长)"
                    + NO_MONEY
                    + "|\\b(?:each of us|we each|us each|my (?:husband|wife) and (?:i|me) each|both of us)\\b");

    /** The two whose leaves they are. */
    private enum Parent {
        MOTHER,
        FATHER;

        Parent other() {
            return this == MOTHER ? FATHER : MOTHER;
        }
    }

    private BothLeaves() {}

    /** The intents of the leaves that are asked for by whose they are, or as what comes each year; the mother's first. */
    static Set<String> inClauses(String words) {
        String text = Utterance.of(words).words();
        Set<Parent> parents = isAskedOfEach(text) ? EnumSet.allOf(Parent.class) : askedInClauses(text);
        Set<String> leaves = new LinkedHashSet<>();
        parents.forEach(parent -> leaves.add(parent == Parent.MOTHER ? HERS : HIS));
        if (A_CHILD.isIn(text) && CLAUSE.splitAsStream(text).map(String::strip).anyMatch(BothLeaves::isOfEachYear)) {
            leaves.add(EACH_YEAR);
        }
        return leaves;
    }

    /** The intent of the mother's leave where the words were understood as one of hers; that of all births otherwise. */
    static String hers(String understood) {
        return OF_A_BIRTH.contains(understood) && !understood.equals(HIS) ? understood : HERS;
    }

    /** Whether an intent is of the leave of one of the two for a birth. */
    static boolean areOf(String intent) {
        return OF_A_BIRTH.contains(intent);
    }

    /** Whether it is the leave of the writer that an intent is of, where the words ask for both; empty if they do not. */
    static Optional<Boolean> isOfTheWriter(String intent, String words) {
        if (!OF_A_BIRTH.contains(intent) || !areAskedFor(words)) {
            return Optional.empty();
        }
        boolean byTheFather = writer(Utterance.of(words).words()) == Parent.FATHER;
        return Optional.of(intent.equals(HIS) == byTheFather);
    }

    /**
     * Whether the days of each of the two are asked for in one breath, or a clause asks for those of one and another for those of the other. A clause that names neither goes on from the one
     * before: 我在厂里，头一个，顺产，休几天.
     */
    static boolean areAskedFor(String words) {
        String text = Utterance.of(words).words();
        return isAskedOfEach(text) || askedInClauses(text).size() == Parent.values().length;
    }

    private static boolean isAskedOfEach(String text) {
        return A_COUPLE.isIn(text)
                && OF_EACH_OF_US.isIn(text)
                && AskingWords.askForAFigure(text)
                && !ANOTHER.isIn(text);
    }

    private static boolean isOfEachYear(String clause) {
        return OF_EACH_YEAR.isIn(clause) && !ANOTHER.isIn(clause);
    }

    /** He is who says so, and who asks how long she is off and speaks of no husband and no other woman. */
    private static Parent writer(String text) {
        boolean asksForHer = CLAUSE.splitAsStream(text).anyMatch(clause -> MOTHER.isIn(clause) && asksForDays(clause));
        boolean isHer = asksForHer
                && !FATHER.isIn(text)
                && !THE_OTHER.isIn(text)
                && OtherPeople.askedOf(text).isEmpty();
        return FATHER_WRITES.isIn(text) || isHer ? Parent.FATHER : Parent.MOTHER;
    }

    private static boolean asksForDays(String clause) {
        return (AskingWords.areForDays(clause) && !SOME_DAYS.isIn(clause))
                || WHAT_SHE_GETS.isIn(clause)
                || HOW_MUCH.isIn(clause);
    }

    private static Set<Parent> askedInClauses(String text) {
        Set<Parent> asked = EnumSet.noneOf(Parent.class);
        Parent writer = writer(text);
        Optional<Parent> spokenOf = Optional.empty();
        boolean ofAnother = false;
        for (String clause : CLAUSE.split(text, -1)) {
            ofAnother = ANOTHER_LEAVE.isIn(clause) || (ofAnother && !A_BIRTH.isIn(clause));
            if (ofAnother || ANOTHER.isIn(clause) || isOfEachYear(clause.strip())) {
                continue;
            }
            Optional<Parent> named = named(clause, writer);
            spokenOf = named.isPresent() ? named : spokenOf;
            boolean namesIt = HOW_MUCH.isIn(clause);
            boolean forDays = asksForDays(clause)
                    || (named.filter(Parent.FATHER::equals).isPresent() && WHETHER_ANY.isIn(clause))
                    || (!asked.isEmpty() && ALONG.isIn(clause.strip()));
            if (forDays && (named.isPresent() || namesIt || AT_HOME.isIn(clause))) {
                spokenOf.ifPresent(asked::add);
                if (writer == Parent.MOTHER && asksTooForHim(clause, named, text)) {
                    asked.add(Parent.MOTHER);
                }
            }
        }
        return asked;
    }

    /** Who tells of her birth, and that he asks as well, asks for hers. */
    private static boolean asksTooForHim(String clause, Optional<Parent> named, String text) {
        return named.filter(Parent.FATHER::equals).isPresent()
                && ASKS_TOO.isIn(clause)
                && PregnancyLoss.tellsOfABirth(text)
                && !MOTHERS_LEAVE.isIn(text);
    }

    /** The one that a clause is of, if it says so. */
    private static Optional<Parent> named(String clause, Parent writer) {
        if (MINE.isIn(clause)) {
            return Optional.of(writer);
        }
        if (FATHERS_LEAVE.isIn(clause) || BESIDE_HER.isIn(clause) || FATHER.isIn(clause)) {
            return Optional.of(Parent.FATHER);
        }
        if (MOTHER.isIn(clause)) {
            return Optional.of(Parent.MOTHER);
        }
        if (THE_OTHER.isIn(clause)) {
            return Optional.of(writer.other());
        }
        if (HERSELF.isIn(clause)) {
            return Optional.of(writer);
        }
        return MOTHERS_LEAVE.isIn(clause) ? Optional.of(Parent.MOTHER) : Optional.empty();
    }
}
