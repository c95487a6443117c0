package org.niangjia.consultation.dialogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/** What an asker wants of the conversation itself, said in words or by a button. */
public enum Wish {
    /** To speak to a person. */
    PERSON("w:person", PersonWanted::isWished),
    /** To take back the last answer and go to the one before. */
    BACK("w:back", "返回|后退|退回|上一步|回到?上一步|回到?上(?:一个|面|一条)|go back|back|previous(?: step)?"),
    /** To leave what is open. */
    CANCEL(
            "w:cancel",
            "(?:(?:那|我|就|还是)*(?:取消|退出|结束|不问了|算了|(?:先|暂时)?不用了|先这样|没事了|不算了|停)(?:吧|啦)?[,，。 ]*)+|/cancel|(?:(?:ok(?:ay)?|oh|ah|well|no)[,. ]+)?(?:(?:cancel|stop|exit|quit|never ?mind|forget it)(?: (?:it|that|this))?(?: please)?[,. ]*)+"),
    /** To forget what was told and begin again. */
    START_OVER(
            "w:start",
            "(?:我?(?:们|想|要)*)?(?:重新开始|从头(?:开始|来|再来)|重来|重头来|重新来(?:一遍)?|清空|重置)(?:吧|一下)?|start over|start again|restart|reset|begin again"),
    /** To pass on to staff what she was shown. */
    HAND_OVER("w:hand", "交给工会(?:工作人员|的人)?(?:吧)?|pass it on(?: to (?:staff|the union))?"),
    /** To read the last answer once more. */
    AGAIN(
            "",
            "(?:(?:我?回来了|不好意思|抱歉)[,，。! ]*)?(?:(?:咱们?|我们)?(?:刚才?|之前|前面)?(?:咱们?|我们)?(?:说|聊|讲|问)到(?:哪儿?|哪里)(?:了|来着|啦)*|(?:请|麻烦)?(?:你|您)?(?:再|重新?)(?:说|讲|发|来)一(?:遍|次)|重复一[遍下]|没看清(?:楚)?"
                    + "|where were we|say (?:that|it) again|(?:can you |please )*repeat(?: that)?(?: please)?)(?:吧|吗|呢|好吗)?"),
    /** To read what the last answer is based on. */
    BASIS("", AboutTheAnswer::askForItsBasis),
    /** To know why it is so and not otherwise: 为啥不行，别人都在上. */
    WHY("", AboutTheAnswer::askWhy),
    /** To have the last answer in fewer and plainer words: 听不懂，说简单点. */
    PLAINER("", AboutTheAnswer::wantItPlainer),
    /** To know how the figures of the last answer come out. */
    COUNTING("", AboutTheAnswer::askHowItIsCounted),
    /** To know how far the last answer can be relied on. */
    SURE("", AboutTheAnswer::doubt),
    /** To make sure that the last answer was understood: 也就是说给两个月工资？ */
    UNDERSTOOD("", AboutTheAnswer::repeat),
    /** To know since when what was answered holds: 这政策从哪年开始的. */
    SINCE("", AboutTheAnswer::askSinceWhen),
    /** To go on later. */
    LATER(
            "",
            "(?:你)?(?:等会儿?|等一会儿?|等一下|等下|稍等(?:一下|会儿)?|待会儿?|回头|晚点|过会儿?|一会儿?)(?:再(?:说|聊|问|讲|看|来)|见)?(?:[吧哈啊,，。 ]*(?:我|得|要|先|还|有事|有点事|去|回)+[^吗呢怎么，,。?？多少几能]{0,10})?"
                    + "|(?:那|我|就)*(?:先|暂时)不(?:算|问|说|聊)了(?:吧|啦)?"
                    + "|(?:我)?先(?:去)?(?:忙|干活|上班|吃饭|接孩子|开会)(?:去)?了?"
                    + "|(?:(?:wait|hold on|one moment|just a (?:moment|minute|second)|hang on)(?: please)?|(?:i will|i'll) (?:be (?:right )?back|come back later|ask later)|(?:talk (?:to you )?)?later|brb)"),
    /** To know who it is that answers, or what for. */
    WHO(
            "",
            "帮助|使用说明|菜单|怎么用|(?:你|您|这)(?:到底|究竟)?(?:是|是不是)(?:个)?(?:真?人|机器人?|谁|什么|客服|ai)(?:还是(?:个)?(?:真?人|机器人?))?(?:吗|么|呢|啊|呀)?|(?:你|您)(?:都)?(?:能|会)(?:做|干|答|帮我?|回答)?(?:些|点)?(?:什么|啥|哪些)(?:问题|事)?(?:啊|呀|呢)?"
                    + "|help|menu|(?:are you|is this) (?:a )?(?:real |actual )?(?:human|person|bot|robot|machine)(?: or (?:a )?(?:human|person|bot|robot|machine))?|who are you|what can you (?:do|answer)"),
    /** A greeting. */
    HELLO(
            "",
            "(?:你好|您好|哈喽|哈啰|嗨|hi|hello|hey|hi there|good (?:morning|afternoon|evening)|早上好|晚上好|下午好|早安|在吗|在么|在不在|有人吗|有人在吗|你好啊|娘家(?:你好|在吗)?|niangjia)[呀啊哈~]*(?:[,，。.!！?？ ]*(?:在吗|在么|在不在?|有人在?(?:吗|么|不|没)|有空吗|在线吗))?[呀啊哈]*"),
    /** Thanks, or a word that closes the talk. */
    THANKS("", Closing::is);

    private static final Set<Wish> OF_THE_ANSWER = Set.of(WHY, PLAINER, COUNTING, SURE, UNDERSTOOD, SINCE);

    private final String data;
    /** Made of phrasings, and changed by nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> words;

    Wish(String data, String words) {
        this(data, whole(Phrasing.of(words)));
    }

    private static Predicate<String> whole(Phrasing phrasing) {
        return bare -> WholeWords.are(phrasing, bare);
    }

    Wish(String data, Predicate<String> words) {
        this.data = data;
        this.words = words;
    }

    /** The data of a button for it. */
    public String button() {
        return data;
    }

    /** Whether it leaves what is open. */
    public boolean leaves() {
        return this == BACK || this == CANCEL || this == START_OVER || this == PERSON;
    }

    /** Whether it is what the button of a wish sends. */
    public static boolean isButton(String text) {
        return Arrays.stream(values()).anyMatch(wish -> !wish.data.isEmpty() && wish.data.equals(text));
    }

    /** Whether it asks of the answer that was given, so that without one it is none. */
    public boolean isOfTheAnswer() {
        return OF_THE_ANSWER.contains(this);
    }

    /** The wish that the words are, if they are nothing else. */
    public static Optional<Wish> in(String text) {
        String bare = bare(text);
        return Arrays.stream(values())
                .filter(wish -> (!wish.data.isEmpty() && wish.data.equals(text)) || wish.words.test(bare))
                .findFirst()
                .or(() -> LeaningWords.announce(bare) ? Optional.of(HELLO) : Optional.empty());
    }

    private static String bare(String text) {
        return Utterance.of(text).words().replaceAll("^[\\s,，。.!！?？~～…]+|[\\s,，。.!！?？~～…]+$", "");
    }
}
