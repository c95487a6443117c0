package org.niangjia.understanding.anaphora;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/** Words that lean on what was said before: 那双胞胎呢, 要是九千呢, 换成上海, 不对是五年, what about twins. Safe for use by several threads. */
public final class LeaningWords {

    /** What is said before taking something back: 不好意思, 等下, hold on. */
    private static final String PREFACE =
            "(?:(?:[哎唉嗐啊哦噢额呃诶欸]呀?|不好意思|抱歉|对不起|等等|等会儿?|[等稍]一?下|慢着|那个|我?再[算看想查翻][算看想查翻]?了?|我?又[算看查翻问]了?(?:一?[下遍眼])?"
                    + "|我?(?:刚才?|刚刚|前面|上面|之前)|oops|wait|hold on|hang on|ok(?:ay)?|thanks|好的?|行|嗯+|sorry|my (?:mistake|bad)|ah|oh|well)[呀啊了吧]?[,，.。!！…:： -]*)*";

    private static final String MISTAKEN =
            "我?[说记写打搞弄看听算填拿讲数报念想抄](?:错|岔|差|混|反|串)(?:了?一?(?:单子|报告|病历|日期|日子|时间|月份|年份|合同|假条|数字?|行|表))?了?";

    /** Says of itself that what was said is put right. */
    private static final String RIGHTED =
            "更正(?:一下)?|纠正(?:一下)?|correction(?= ?[:,-])|(?:i|we) (?:got|had|said|wrote|counted|read|typed|remembered|mixed|put) (?:(?:that|it|this|them|the \\w+) )?(?:wrong(?:ly)?|up)|(?:i|we) (?:miscounted|misread|mistyped|mixed (?:it|that|them|the \\w+) up)";

    private static final Phrasing LEAD = Phrasing.of(
            "^" + PREFACE + "(?:那么?|那要是|如果说?|要是|假如|假设|万一|换成?|改成?|改为|不对|" + MISTAKEN
                    + "|手滑了?|口误|错了|" + RIGHTED
                    + "|我是说|我的意思是|也就是说?|就是说|那就是说|意思(?:就)?是说?|照你?这么说|这么说来?|其实|实际上|应该是|不是.{1,6}(?=是)|还有|另外|再问一下|顺便问|除了[^,，。]{1,8}[,，]?(?=还|也|又)"
                    + "|and|but|so|then|what if|what about|how about|if|no|not|sorry|actually|i meant?|make (?:it|that)|change (?:it|that) to|also|so you mean|you mean|that means|in other words)(?:\\b|(?<=\\p{IsHan}))[,，:： -]*");

    private static final Phrasing END = Phrasing.of(
            "(?:的话|的情况|的时候)?(?:呢|怎么算|也?(?:是)?一样(?:的)?(?:吗|么)|也一样(?:有|给|算|能休|能歇|能领)?[?？]|也(?:是|能|有|行|算|可以)?这?样?(?:吗|么)|(?:有|会)?变化?(?:吗|么)|还(?:是|有|能)?.{0,4}(?:吗|么)|(?:is it )?the same|too|as well|instead)[?？。!！]*$");

    private static final Phrasing CORRECTS = Phrasing.of(
            "(?:^|[,，。;；… ])" + PREFACE + "(?:不对|不是|" + MISTAKEN + "|" + RIGHTED
                    + "|手滑了?|口误|错了|其实|实际上|(?!单位|公司|厂|老板|人事|他们|领导)[^,，。;；?？]{1,10}其实|应该是|我是说|我的意思是|.{0,6}[改换][成为]"
                    + "|(?<![a-z] )no\\b|not\\b|sorry|my mistake|oops|wait,|hang on|hold on|actually|i meant?|make (?:it|that)|change )");

    private static final Phrasing RESTATES = Phrasing.of(
            "^(?:那|哦+|嗯+|啊|噢|好的?|行|so|ok(?:ay)?|[,，。 ])*(?:(?:光|单|只)[^,，。]{1,8}(?:不行|不算|不管用|没用|不够)[,，]?(?:还|也|就|必须|非)*(?=得|要)|也就是说?|就是说|那就是说|意思(?:就)?是说?|照你?这么说|这么说来?|so you mean|you mean|that means|in other words)(?:\\b|(?<=\\p{IsHan}))");

    private static final Phrasing ASIDE = Phrasing.of(
            "^" + PREFACE
                    + "(?:再?顺便(?:再)?(?:问|说|打听|咨询)|另外(?:再)?(?:问|说|打听|咨询)?|再(?:问|打听|咨询)(?:你|您)?(?:个|一下|件|点)|还(?:有)?(?:个|件)(?:别的)?事|跑个题|题外话|多嘴问|(?:我)?(?:插(?:一|个)?(?:句|嘴|话|问)|打个?岔|岔开)(?:话|问|一下|一句|下)*|by the way|also,? (?:can|could|may) i ask|unrelated)");

    /** Characters up to which words can lean on others. */
    private static final int SHORT_HAN = 26;

    private static final int SHORT_LATIN = 60;

    private static final int FEW = 6;

    private LeaningWords() {}

    /** Whether words only say that something will be asked: 我想问个事. */
    public static boolean announce(String words) {
        return AskingWords.areFiller(words);
    }

    /** Whether the words are short enough to lean on others at all. */
    public static boolean areShort(String words) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        int most = han ? SHORT_HAN : SHORT_LATIN;
        // What takes something back says what was wrong as well.
        return text.length() <= (correct(words) ? most * 3 / 2 : most);
    }

    /** 中午吃啥呢 asks by itself, 双胞胎呢 does not. */
    private static boolean asksByItself(String text) {
        String before = text.replaceFirst("呢[?？。!！]*$", "");
        return before.length() < text.length() && AskingWords.ask(before);
    }

    /** Whether words of their own kind lead on from others: 那, 要是, 呢. */
    public static boolean areMarked(String words) {
        String text = Utterance.of(words).words();
        return LEAD.isIn(text) || (END.isIn(text) && !asksByItself(text));
    }

    /** Whether they may ask something by themselves, or are too few to say anything: 手续. */
    public static boolean mayAsk(String words) {
        String text = Utterance.of(words).words();
        return PointingWords.asks(text) || text.length() <= FEW;
    }

    /** Whether the words say of themselves that they go on from others, or ask nothing by themselves. */
    public static boolean lean(String words) {
        String text = Utterance.of(words).words();
        return areMarked(words) || PointingWords.pointBack(words) || !AskingWords.ask(text);
    }

    /** Whether the words are too few to be of anything else, lead on from others or point back at them. */
    public static boolean goOn(String words) {
        String text = Utterance.of(words).words();
        return areMarked(words)
                || PointingWords.pointBack(words)
                || (tell(words) && (text.length() <= FEW || correct(words)));
    }

    /** The same, but not because they are few: 班车停了 begins anew as likely. */
    public static boolean sayThatTheyGoOn(String words) {
        return areMarked(words) || PointingWords.pointBack(words) || (tell(words) && correct(words));
    }

    /** Whether they only tell something, and ask nothing. */
    public static boolean tell(String words) {
        return !PointingWords.asks(Utterance.of(words).words());
    }

    /** Whether the words say once more, to make sure, what was understood: 也就是说他们不能让我走？ */
    public static boolean restate(String words) {
        return RESTATES.isIn(Utterance.of(words).words());
    }

    /** Whether the words begin as those that ask something beside the matter: 顺便问一下. */
    public static boolean askAside(String words) {
        return ASIDE.isIn(Utterance.of(words).words());
    }

    /** Whether the words begin as those that take something back: 不对, 改成, actually. */
    public static boolean correct(String words) {
        return CORRECTS.isIn(Utterance.of(words).words());
    }

    /** Whether what the words say is taken back at their end: 三胞胎不对. */
    public static boolean endDenied(String words) {
        return Utterance.of(words).words().matches(".+(?:不对|错了)[,，。 ]*");
    }

    /** What is left without the words that only lead on: 双胞胎 of 那双胞胎呢. */
    public static String bare(String words) {
        String text = Utterance.of(words).words();
        String shorter = LEAD.matcher(text).replaceFirst("").replaceAll("(?:的话)?呢[?？]*$|[?？。!！]+$", "");
        return shorter.isBlank() ? text : shorter;
    }
}
