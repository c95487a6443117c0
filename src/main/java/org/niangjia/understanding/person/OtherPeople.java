package org.niangjia.understanding.person;

import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * Words that ask of somebody who is neither the writer nor her husband: 我嫂子在广州, 闺蜜干了三年呢, my cousin had twins. Who only says or does
 * something to the writer is not asked about. Safe for use by several threads.
 */
public final class OtherPeople {

    static final String KIN = "[大小二三]?姐姐?|[大小二三]?妹[妹子]?|[表堂][姐妹哥弟][姐妹哥弟]?|[大小二三]?[哥弟][哥弟]?|弟媳妇?|弟妹|嫂子?|儿媳妇?|[大小]姑子"
            + "|[大小二三]?(?:[姑姨舅]妈?|婶[子婶]?|舅母|姨妈|伯母)|外?甥女|侄女|妈妈?|母亲|爸爸?|父亲";

    static final String ACQUAINTED = "嫂子|弟媳妇?|弟妹|儿媳妇?|表[姐妹]|堂[姐妹]|闺蜜|同事|工友|同学|朋友|邻居|老乡|室友|舍友|小姐妹|徒弟";

    /** Says or does something to the writer, and is not asked about. */
    static final String NOT_ASKED_ABOUT =
            "(?![^,，。]{0,6}(?:说|讲|告诉|觉得|认为|问我|叫我|让我|劝|帮|给我|替我|骂|欺负|威胁|举报|告我|打我|看不惯|把我|跟我|和我|对我)|[们都]+[说讲]|的(?:意思|说法|话))";

    private static final Phrasing SOMEBODY = Phrasing.of(
            "(?:^|[,，。;；!！ ]|那么?|要是|如果|换成?(?:是|了)?|像|还有|和)(?:[跟和与][我俺咱][^,，。]{1,8}的)?(?<who>(?:[我俺咱]们?(?:家|厂里?|单位)?的?)(?:"
                    + KIN + "|" + ACQUAINTED + ")|" + ACQUAINTED + ")" + NOT_ASKED_ABOUT
                    + "|\\bmy (?:(?:younger|older|elder|big|little|best|good) )?(?<whom>(?:sister|brother)(?:-in-law)?|daughter-in-law|cousin|friend|colleague|co-?worker|workmate|aunt|uncle|niece|neighbou?r|roommate|classmate|mother|mum|mom|father|dad)\\b"
                    + "(?! (?:says?|said|tells?|told|thinks?|thought|asked|heard|wants me|helped|helps)\\b)");

    /** One more of whom the writer speaks: 还有一个生双胞胎的, another one with twins. */
    private static final Phrasing ONE_MORE = Phrasing.of(
            "(?:^|[,，。;；!！ ])(?:那|对了|另外|顺便|我们?(?:这|厂里?|单位|车间)?)*(?:还有|另外?有?|再有)(?:一|另一|别的|另外一)?[个位名]+(?!问题|事|情况|办法|月|小时|星期|多)(?:[^,，。?？]{0,10}(?:的|女工|员工|职工|工友|同事|姐妹|妇女|女的|人))(?=[,，。?？呢 ]|$)"
                    + "|(?:^|[,，。;；!！ ])(?:[我俺咱]们?)?[^,，。?？]{0,6}(?:车间|班组|班里?|组里?|宿舍|厂里?|单位|公司|店里?|小区|村里|楼上|隔壁|群里)(?:还)?有一?[个位](?:小?姐妹儿?|女工|工友|同事|同学|老乡|朋友|大姐|亲戚|女的)(?=[^?？]{0,20}[,，。](?:那)?(?:她|他|人家|这个|那个))"
                    + "|\\b(?:(?:and )?another (?:one|woman|worker|girl|employee|mother|colleague|lady)|(?:and )?there is (?:also )?(?:another|one more))\\b");

    /** Asks of somebody what was asked before: 她是多少, how about her. */
    private static final Phrasing ASKS_THE_SAME = Phrasing.of(
            "(?:^|.*[,，。;；?？ ])(?:那)?(?:她们?|他们?|人家|这个|那个|这一?位|那一?位|我|俺)(?:的|家|又|该|能|可以|应该|要|得|有|是|算|给|歇|休|领|拿)*(?:(?:一|每|这|那)(?:天|日|年|个?月)(?:能|可以|该|有|给|歇|休)*(?:几|多少)(?:个)?(?:小时|钟头|天|分钟)|多少|几[天个]|多久|多长时间|多长|怎么算|咋算|怎么办|一样(?:吗|不|么)|也一样|一样|呢)+(?:小时|钟头|时间|天|钱)?(?:呢|吗|啊|呀)?[?？]?"
                    + "|(?:.*[,.?!] )?(?:and |so )*(?:(?:how|what) about (?:her|him|them|me)|is it the same for (?:her|him|them|me)|how (?:much|many|long)(?: \\w+)? (?:does|do|can|would|will) (?:she|he|they|i) (?:get|have|take)|and (?:her|him|them|me))[?]?");

    /** Tells what another says that she has, and asks whether that is so: 她跟我说一年给八千，真的假的. */
    private static final Phrasing SAYS_WHAT_SHE_HAS = Phrasing.of(
            "(?:^|.*[,，。;；?？ ])(?:她|他|人家|那边|这个)(?:[们家]|还|就|却|跟我|和我|告诉我?)*(?:说|讲|告诉我?)[^?？]{0,14}[\\d一二两三四五六七八九十百千万半]+(?:块钱?|元|天|个?月|个?小时|千|百|万|岁|年)*[^?？]{0,6}[,，。 ]+(?>那|这|是|有|的|能|可以)*(?:真的?假的|真的(?:吗|么)|对(?:不对|吗|么)|是吗|是这样吗|靠谱(?:吗|么|不)|有(?:这么|那么)多(?:吗|么|啊)|差(?:这么|那么)多(?:吗|么)?|能信(?:吗|么|不)|是不是(?:真的|这样)?)(?>啊|呀|呢)*[?？]?"
                    + "|(?:.*[,.?!] )?(?:she|he|they) (?:says?|said|told me|claims?|gets?|got)(?: that)?(?: \\w+){0,5} [\\d,.]+(?: \\w+){0,4}[,.?!]+ *(?:is (?:that|this|it) (?:true|right|so|possible|correct)|really|for real|seriously)[?]?");

    /** Goes back from somebody else to the writer: 说回我自己, 那我这边, back to me. */
    private static final Phrasing TO_THE_WRITER = Phrasing.of(
            "[我俺咱]们?(?:自己|自个儿?|本人|这边|这里|这儿|这头)|(?:说|讲|聊|问|绕|转|扯)回(?:来|到)?(?:说|讲|聊|问)?[我俺咱]们?(?:家|的)?|^(?:那么?|轮到|换成?)*[我俺咱]们?呢"
                    + "|\\b(?:back to (?:me|mine|us|my (?:own |)(?:case|situation|question|leave|job))|as for (?:me|myself)|(?:how|what) about (?:me|mine|us)|in my (?:own )?case|my own (?:case|situation)|and (?:me|mine|myself)[?]?$)");

    /** Names the writer and asks nothing more: 我自己呢, 那我这边呢, and me? */
    private static final Phrasing ONLY_THE_WRITER = Phrasing.of(
            "(?:那么?|换成?|轮到|好的?|,)*[我俺咱]们?(?:自己|自个儿?|本人|这边|这里|这儿|这头)?(?:的)?(?:情况)?(?:呢|的呢|是?多少|几天|多久|怎么算)[?？]?"
                    + "|(?:so |and |but |then |ok(?:ay)?,? )*(?:(?:what|how) about |as for )?(?:me|mine|myself|my own(?: case)?|us)(?: then)?[?]?");

    /** Asks of the writer's spouse where that one works: 我对象在太原上班，他那边多少. */
    private static final Phrasing SPOUSE_THERE = Phrasing.of(
            "^(?:那|可|要是|如果)*[他她](?:是|现在|人)*在[^,，。几多]{2,12}(?:上班|工作|干活|打工|单位|公司)[,，。 ]*(?:那)?[他她](?:那边|能|有|是|该|可以|又|几天|多少|休|歇)|[我俺](?:家)?(?:老公|对象|男人|爱人|老婆|媳妇儿?|先生|丈夫|另一半|那口子|男朋友|女朋友)[^,，。]{0,4}(?:在|是)[^,，。]{2,12}[,，。 ]+(?:那)?[他她](?:那边|那头|那儿|那里|们?单位|们?公司|们?厂里?|能|有|是|该|可以|又|几天|多少|休|歇)"
                    + "|\\bmy (?:husband|wife|partner|fiance)\\b[^.?]{0,20}\\bin [a-z]+[.,;]? .{0,20}\\b(?:he|she|his|hers?)\\b");

    private static final Phrasing OF_THE_WRITER = Phrasing.of("[我俺]|\\b(?:i|me|my|mine)\\b");

    private static final Phrasing OF_SOMEBODY_ELSE = Phrasing.of("[他她]|人家|那边|\\b(?:he|him|his|she|hers?)\\b");

    private OtherPeople() {}

    /** Whom the words ask of. */
    public static Optional<String> askedOf(String words) {
        var somebody = SOMEBODY.matcher(Utterance.of(words).words());
        if (somebody.find()) {
            return Optional.of(somebody.group("who") == null ? somebody.group("whom") : somebody.group("who"));
        }
        var oneMore = ONE_MORE.matcher(Utterance.of(words).words());
        return oneMore.find() ? Optional.of(oneMore.group()) : Optional.empty();
    }

    /** Whether the words tell of another person and ask what was asked before: 还有个生双胞胎的，她是多少. */
    public static boolean askTheSameOfAnother(String words) {
        String text = Utterance.of(words).words();
        return askedOf(words).isPresent() && (ASKS_THE_SAME.isAllOf(text) || SAYS_WHAT_SHE_HAS.isAllOf(text));
    }

    /** Whether the words name the writer and ask nothing more: the same is asked of her. */
    public static boolean onlyNameTheWriter(String words) {
        return ONLY_THE_WRITER.isAllOf(Utterance.of(words).words());
    }

    /** Whether the words ask of the writer's husband or wife where that one works. */
    public static boolean askOfTheSpouseThere(String words) {
        return SPOUSE_THERE.isIn(Utterance.of(words).words());
    }

    /** What the words tell, as if it were told of the writer: 生的双胞胎，她呢 of 我同事生的双胞胎，她呢. */
    public static String asOfTheWriter(String words) {
        return SOMEBODY.matcher(Utterance.of(words).words()).replaceAll("我");
    }

    /**
     * Whether the words ask of the writer, after somebody else was spoken of: they say so (说回我自己), or name the writer and nobody else
     * (扣不扣我工钱). What puts something right stays with whom it was told of.
     */
    public static boolean goBackToTheWriter(String words) {
        String text = Utterance.of(words).words();
        boolean ofHer = OF_THE_WRITER.isIn(text)
                && !OF_SOMEBODY_ELSE.isIn(text)
                && !LeaningWords.correct(words)
                && !LeaningWords.tell(words);
        return ofHer || TO_THE_WRITER.isIn(text);
    }

    /** Whether the words ask of somebody else than those before did: what was told of her holds no longer. */
    public static boolean areAskedOfInstead(String words, String before) {
        Optional<String> now = askedOf(words);
        Optional<String> then = askedOf(before);
        return now.isPresent() ? !now.equals(then) : then.isPresent() && ParentWords.ofTheWriter(words);
    }
}
