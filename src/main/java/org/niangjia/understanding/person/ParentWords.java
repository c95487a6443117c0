package org.niangjia.understanding.person;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;

/** Words that ask of one parent what was asked of the other: 我老公呢, 她能休几天, 那我呢. Safe for use by several threads. */
public final class ParentWords {

    private static final Phrasing PERSON = Phrasing.of(
            "^(?:那|那么|好的?|行|对了|[我俺咱]们?家?的?|她的?|ok(?:ay)?|thanks|so|then|and|what about|how about|my|her|your|the|[,. ])*(?<who>老公|丈夫|先生|爱人|对象|男方|男的|男职工|姐夫|妹夫|女婿|爸爸|(?:孩[子儿]?|娃儿?|宝宝|宝|小孩)(?:[他她]|的)?(?:爸爸?|爹)|当爸的|当爹的|父亲|男人|[他她](?:爸爸?|爹)|他|husband|father|dad|men|partner|him|he)"
                    + "(?<rest>.{0,12}|(?:自己|那边|那头)?呢[,，。?？ ]+[^?？吗么怎咋几多哪谁]{0,24}[。!！]?|[?] (?!.*\\b(?:how|what|when|where|who|why|is|are|do|does|did|can|may|will|would|should)\\b)[a-z ,.']{1,50}|[?,.] ?he(?:'s| is| works| lives| has)\\b[a-z ,']{0,40}|,? (?:does|do|can|will|is|may|would) (?:he|there|they)\\b[a-z ]{0,36}[?]?|,? (?:who (?:is|works|lives)|works|working|lives|living|employed|based)\\b[a-z ,']{0,40}[?]?)$");

    /** Asks of somebody first of all: 我老公呢，他在菏泽. */
    private static final Phrasing FIRST =
            Phrasing.of("^[^,，。]{1,12}呢[,，。?？ ].*|^(?:ok(?:ay)?|so|then|well|[,. ])*(?:and|what about|how about) .*");

    private static final Phrasing OF_MOTHER = Phrasing.of(
            "(?:那么?|要是|如果|and |what about |how about )*(?:[我俺]?(?:家的?)?(?:老婆|媳妇儿?|妻子)|她|(?:孩[子儿]?|娃儿?|宝宝|小孩)(?:[他她]|的)?(?:妈|娘)|女方|(?:my )?wife|she|her)"
                    + "(?:自己|自个儿?|本人)?(?:呢(?:[,，。? ].{0,14}|[,，。?？ ]+[^?？吗么怎咋几多哪谁]{0,24}[。!！]?)?|(?:能|可以|该|应该|有|休|歇).{0,10}|(?:单位|公司|厂里?|上班|工作)?在\\p{IsHan}.{0,10})?[?？]?");

    private static final Phrasing MOTHER =
            Phrasing.of("老婆|媳妇|妻子|女方|(?:孩[子儿]?|娃儿?|宝宝|小孩)(?:[他她]|的)?(?:妈|娘)|她|\\b(?:wife|she|her|mother)\\b");

    /** Asks what the father has, in a whole sentence: is the baby's dad entitled to anything, 孩子爸能享受点什么. */
    private static final Phrasing WHAT_HE_HAS = Phrasing.of(
            "^(?:and |so |but |ok |then |also )*(?:is|does|do|will|can|may|would|should|what (?:is|does|will|can|about)|how (?:long|much time|many days)(?: off)? (?:is|does|will|can|may|would))(?: there)? (?:(?:any(?:thing)?|something|time off|days? off|leave)(?: (?:off|leave))? for )?(?:(?:my|the|our|her|his) )?(?:(?:baby|child|kid|newborn|son|daughter)'s )?(?:husband|father|dad|partner)\\b(?!'s)(?: also| too| then)?"
                    + "(?: (?:be|get|gets|have|has|take|receive|entitled|allowed|due|given|any|some|to|a|off|time|days?|leave|anything|something|stay|home|at|as|well|too|from|his|work|employer|when|while|after|before|around|for|the|with|our|my|her|birth|delivery|delivered|arrival|baby|she|it|he|is|are|born|comes|arrives|new|child|kid|now|then|there|also))+[?]?$"
                    + "|^(?>那|那么|对了|再问|[我俺咱]们?家?的?|,|，)*(?:老公|丈夫|对象|男人|爱人|男方|当爸的?|当爹的?|孩[子儿]?(?:他|的)?(?:爸爸?|爹)|娃儿?(?:他|的)?(?:爸爸?|爹)|宝宝(?:他|的)?爸爸?)(?>那边|单位|这边|自己|到时候|我?生了?(?:孩子|娃)?(?:以?后|之后|的时候|时)?|,|，)*(?>能|可以|该|应该|会|有没有|有|给|也|享受|是不是)+(?>点|个|些|到|没有)*(?:什么|啥|哪些)?(?:的)?(?:假|待遇|福利)?(?:可以|能)?(?:休|享受|歇|请)?(?:吗|么|不|没|呢)?[?？]?$");

    /** A word for a man that any man may be meant by. */
    private static final Set<String> ANYBODY = Set.of("他", "him", "he");

    /** Asks how long that one may stay away, and nothing else: 她自个儿歇多久, how long does she get. */
    private static final Phrasing ONLY_THE_DAYS = Phrasing.of(
            "(?:.*[,，。;； ])?(?:那|那么)?(?:她|他|老婆|媳妇儿?|老公|对象|孩子?(?:他)?[爸妈爹娘])?(?:自己|自个儿?|本人|那边|那头|那儿)?(?>能|可以|该|又|有|得|一共|总共|会|要|的)*(?:歇|休|请|放|在家)?(?:得|能|满|个|上)?(?:多久|几天|多少天|多长时间|多少日子)(?:的)?(?:产假|陪产假|假)?(?:呢|啊|呀|吧)?[?？]?"
                    + "|(?:.*[,.;] )?(?:and |so |then )*how (?:long|many (?:days|weeks))(?: off| of leave)?(?: is| does| can| will| would| may)? ?(?:she|he|her|his)(?: (?:leave|get|have|take|be off|be away|stay (?:home|at home|off)))*(?: then| there| off)?[?]?");

    private static final Phrasing NO_MORE = Phrasing.of("呢?[?？。 ]*");

    private static final Phrasing HIS_DAYS =
            Phrasing.of("(?:能|可以|该|有|又)*(?:休|歇|请|陪)?(?:多少|几天|多久).{0,6}|,? (?:does|can|will) he get\\b.{0,20}");

    private static final Phrasing FATHER =
            Phrasing.of("老公|丈夫|男方|爱人|对象|(?:孩[子儿]?|娃儿?|宝宝|小孩)(?:[他她]|的)?(?:爸|爹)|\\b(?:husband|father|dad)\\b");

    private static final Phrasing HE = Phrasing.of("他(?![们妈娘])|\\bhe\\b");

    private static final Phrasing WRITER =
            Phrasing.of("^(?:那么?|and |what about |how about )*(?:[我俺咱]|我自己|me)(?:呢|(?=[?？,，]|$)).{0,14}$");

    /** 我也在那儿，我有几天; and me, how many days: asked by who has spoken of his wife. */
    private static final Phrasing WRITERS_DAYS = Phrasing.of(
            "(?:[^?？]{0,24}[，,](?=(?:那么?)?[我俺](?:自己|本人)))?(?:那么?|对了|[我俺]也?在[^，,。?？]{0,8}[，,])*(?:[我俺](?:自己|本人|这边|这个?当爹的|当爹的|当爸的|做老公的)?|当爹的|当爸的)(?:能|可以|该|有|又|得|给|休|歇|请|陪|护理|到底|一共|总共|究竟|，|,)*(?:多少|几天|多久)[^，,。?？]{0,6}[?？]?"
                    + "|(?:and |so |then |what about |how about )*(?:me|i|myself),? (?:(?:also|too)[,.]? )?(?:how (?:many days|long|much time)(?: off)?|what)(?: do| can| will)?(?: i)?(?: (?:get|have|take|for me|leave|off))*[?]?"
                    + "|(?:and |so |then )*how (?:many days|long|much (?:time|leave))(?: off| of leave)? (?:do|can|will|for) (?:i|me)(?: (?:get|have|take|off|leave|myself|as (?:the|a) (?:father|dad|husband)))*[?]?");

    private static final Phrasing MY_WIFE = Phrasing.of("(?:我|俺)?(?:家)?(?:的)?(?:老婆|媳妇|妻子)|\\bmy wife\\b");

    private static final String HUSBAND = "(?:我|俺)?(?:家)?(?:的)?(?:老公|丈夫|爱人|对象|男人|先生)";

    /** 我老公工作25年呢, 我对象没休10天: what he does, not what he has for a birth. */
    private static final Phrasing HIS_WORK = Phrasing.of("^(?:那|如果|要是|换成)*" + HUSBAND
            + "(?:他|都|也|呢|在公司|在单位|一共|总共|已经|是)*(?:工作|干|上班|工龄|没休|没歇|月薪|工资|一个月|加班|被(?:裁|辞|开))");

    private static final Phrasing WHERE_HE_IS = Phrasing.of(
            "(?:" + HUSBAND + "|他)[^，,。;；?？]{0,6}(?:在|去|是)[^，,。;；?？]|\\b(?:husband|he)\\b[^.,;?]{0,24}\\bin [a-z]");

    private static final Phrasing HIM = Phrasing.of(HUSBAND + "(?:他)?|他(?!们)");

    private ParentWords() {}

    /** Whether it is the father who is asked about: 我老公呢, 男的有吗. */
    public static Optional<String> ofTheFather(String words) {
        var person = PERSON.matcher(Utterance.of(words).words());
        return person.matches()
                        && (!ANYBODY.contains(person.group("who"))
                                || NO_MORE.isAllOf(person.group("rest"))
                                || HIS_DAYS.isAllOf(person.group("rest")))
                ? Optional.of(person.group("who"))
                : Optional.empty();
    }

    /** Whether the words ask what the father has, and name nothing of it. */
    public static boolean askWhatTheFatherHas(String words) {
        return WholeWords.are(WHAT_HE_HAS, Utterance.of(words).words());
    }

    /** Whether the words name the father and ask nothing of him by themselves: 他呢, and him. */
    public static boolean onlyNameTheFather(String words) {
        var person = PERSON.matcher(Utterance.of(words).words());
        return person.matches() && NO_MORE.isAllOf(person.group("rest"));
    }

    /** Whether the words ask of somebody before they tell more: 我老公呢，他在菏泽. */
    public static boolean askFirst(String words) {
        return FIRST.isAllOf(Utterance.of(words).words());
    }

    /** Whether it is the mother who is asked about, by somebody else: 她能休几天呢. */
    public static boolean ofTheMother(String words) {
        return OF_MOTHER.isAllOf(Utterance.of(words).words());
    }

    /** Whether all that the words ask is how long somebody may stay away: 她在青岛上班，她自个儿歇多久. */
    public static boolean askOnlyForTheDays(String words) {
        return ONLY_THE_DAYS.isAllOf(Utterance.of(words).words());
    }

    /** Whether it is the writer who is asked about now: 那我呢. */
    public static boolean ofTheWriter(String words) {
        return WRITER.isAllOf(Utterance.of(words).words());
    }

    /** Whether he asks for his own days who spoke of his wife before: 我有几天. */
    public static boolean ofTheHusband(String words, String before) {
        return MY_WIFE.isIn(Utterance.of(before).words())
                && WRITERS_DAYS.isAllOf(Utterance.of(words).words());
    }

    /** Whether she asks for her own days again who asked for her husband's before: 那我自己到底多少天. */
    public static boolean ofTheWifeAgain(String words, String before) {
        String told = Utterance.of(before).words();
        return FATHER.isIn(told)
                && !MY_WIFE.isIn(told)
                && WRITERS_DAYS.isAllOf(Utterance.of(words).words());
    }

    /** Whether the words speak of one of the parents by name: the matter may be another's then. */
    public static boolean speakOfOne(String words) {
        String text = Utterance.of(words).words();
        return MOTHER.isIn(text) || FATHER.isIn(text);
    }

    /** Whether the words speak of the father as of somebody else: 他在合肥上班. */
    public static boolean speakOfTheFather(String words) {
        String text = Utterance.of(words).words();
        return FATHER.isIn(text) || HE.isIn(text);
    }

    /** Whether the words begin with her husband, and tell or ask of his work. */
    public static boolean tellOfHisWork(String words) {
        return HIS_WORK.isIn(Utterance.of(words).words());
    }

    /** Whether the words tell where her husband is: 我老公在威海. */
    public static boolean tellWhereHeIs(String words) {
        return WHERE_HE_IS.isIn(Utterance.of(words).words());
    }

    /** What the words tell of her husband, as if it were told of the writer. */
    public static String asOfTheWriter(String words) {
        return HIM.matcher(Utterance.of(words).words()).replaceAll("我");
    }

    /** Whether the words speak of the mother as of somebody else. */
    public static boolean speakOfTheMother(String words) {
        return MOTHER.isIn(Utterance.of(words).words());
    }
}
