package org.niangjia.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.LeaningWords;

/** What an asker wants of the conversation itself, said in words or by a button. */
enum Wish {
    /** To speak to a person. */
    PERSON(
            "w:person",
            "(?:(?:算了|行了|唉|哎|那|我看|得了)[吧,， ]*)?(?:我?(?:就|还是|只|能不能|可以|可不可以|能|怎么|如何|麻烦|请|帮我|给我|想|要|想要|需要)*"
                    + "(?:转|找|接|换|叫|联系|问|跟|和|有|来)?(?:个|一下|到|给|接|真|真正的|你们)*(?:人工(?:客服|服务|坐席)?|真人|活人|客服(?:人员)?|工作人员|工会的人|工会工作人员|值班的人?|专人|咨询员)(?:(?:跟|和|给|来跟)我(?:讲|说|聊|谈|说说|讲讲|谈谈)|处理|服务|回答|聊|说话|说|讲|谈|聊聊|联系我|回复)?(?:一下|吧|吗|么|呢|啊)?)"
                    + "|(?:有没有|能不能有|能有|有|能)(?:个|位)?(?:真人|活人)(?:大?姐|大姐姐|阿姨|老师|同志|师傅)?(?:能|可以|来)*(?:给|帮|替|跟|和)?[我俺咱]?(?:瞅|看|瞧|说|讲|问|聊|管|捋|理)*(?:一?下)?(?:不|吗|么|没有?|呢|吧)*"
                    + "|(?:(?:还是|那就|只能)得?|得)(?:找|叫)(?:个|位)?(?:真|活)?人(?:工)?(?:看|问|说|帮忙|来)*(?:一?下)?[吧呀啊]?"
                    + "|(?:有没有|有|是不是|能不能是)?(?:真人|活人|人工)(?:没有?|不|吗|么)?"
                    + "|(?:请|麻烦|你|您|就|能不能|能|可以|可不可以|帮我|替我|给我)*把(?:我的?|这个?|这些|刚才的?|上面的?|以上)*(?:情况|事情?|问题|话|聊天记录)?(?:都|一起)?(?:转告?|转交|反映|反应|交|递|报|告诉|发)(?:一下)?(?:给|到)?(?:你们)?(?:工会|工作人员)(?:的?(?:人|同志|工作人员))?(?:看看|处理)?(?:一下|吧|吗|么|呢|行吗|可以吗)?"
                    + "|(?:还是|就|我?想|请|麻烦|帮我|给我|能不能|能)*(?:找|换|叫|让|派)(?:个|位)?人(?:来)?(?:跟|和|给)我(?:们)?(?:说|聊|谈|讲|联系|解释).{0,3}"
                    + "|我?(?:不想|不要|别|不跟|不和)(?:再)?(?:跟|和|让)?(?:你|机器人?|机器|电脑)(?:人)?(?:说|聊|回答)了?.{0,8}"
                    + "|(?:i (?:want|need|would like|wanna) to |can i |could i |let me |please )*(?:talk|speak|chat|connect|transfer|get)(?: me)? (?:to |with )?(?:an? )?(?:real |live |actual )?(?:human|person|agent|staff|someone|somebody|operator|representative)(?: please)?"
                    + "|(?:real |live )?(?:human|agent|person)(?: please)?"),
    /** To take back the last answer and go to the one before. */
    BACK("w:back", "返回|后退|退回|上一步|回到?上一步|回到?上(?:一个|面|一条)|go back|back|previous(?: step)?"),
    /** To leave what is open. */
    CANCEL(
            "w:cancel",
            "(?:(?:取消|退出|结束|不问了|算了|先这样|不用了|没事了|不算了|停)(?:吧|啦)?[,，。 ]*)+|/cancel|cancel|stop|exit|quit|never ?mind|forget it"),
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
    BASIS(
            "",
            "(?:你|您|这个?|那|刚才)?(?:说的?|讲的?|这么说|答案)?(?:这个|的|是)?(?:法律|法规|政策)?(?:依据|根据|出处|条文)(?:是|在|出自)?(?:哪(?:一)?条|哪(?:个|部)?(?:法律?|文件|规定)?|哪里|什么|啥|呢)(?:法律|规定|呢|啊|呀)?(?:[?？,，].{0,12})?"
                    + "|(?:这|这个|这些)?是?哪(?:部|个|条)(?:法律?|文件|规定|条例)(?:里|上)?(?:规定|写)?的?(?:呢|啊|呀)?|有(?:什么|啥|没有)?(?:法律)?依据(?:吗|么|没有?)?"
                    + "|(?:what is|what's) (?:the|your) (?:legal )?basis(?: for (?:that|this))?|which (?:law|article|rule) (?:is (?:that|this)(?: (?:from|in))?|says (?:so|that))"),
    /** To go on later. */
    LATER(
            "",
            "(?:你)?(?:等会儿?|等一会儿?|等一下|等下|稍等(?:一下|会儿)?|待会儿?|回头|晚点|过会儿?|一会儿?)(?:再(?:说|聊|问|讲|看|来)|见)?(?:[吧哈啊,，。 ]*(?:我|得|要|先|还|有事|有点事|去|回)+[^吗呢怎么，,。?？多少几能]{0,10})?"
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
    THANKS(
            "",
            "(?:好(?:的|嘞|咧|滴|哒|吧)?|成|中|得嘞|妥了?|ok|okay|嗯+|行|知道了|明白了?|懂了|了解了?|收到|哦+|太好了|那就好|[,，。.!！ ])*(?:非常|十分|太|真的|多)?(?:谢谢|感谢|多谢|谢了|辛苦了|3q|thx|thanks|thank you)(?:你们?|您|娘家|啦|了|啊|哈|的回答|so much|very much|a lot|[,，。.!！ ])*"
                    + "|(?:好(?:的|嘞|咧|滴|哒|吧)?|成|中|得嘞|妥了?|ok|okay|嗯+|行|知道了|明白了?|懂了|了解了?|收到|哦+|是的?|对的?|没错|再见|拜拜|bye|goodbye|got it|i see)(?:吧|啦|了|啊|哈|呀)?");

    /** A wish for a person and the reason for it take no more characters. */
    private static final int SHORT = 60;

    private static final Pattern PIECE = Pattern.compile("[,，。.!！?？;；\\s]+(?![a-z])|[,.!?;] ");

    private final String data;
    private final Pattern words;

    Wish(String data, String words) {
        this.data = data;
        this.words = Pattern.compile(words);
    }

    /** The data of a button for it. */
    String button() {
        return data;
    }

    /** Whether it leaves what is open. */
    boolean leaves() {
        return this == BACK || this == CANCEL || this == START_OVER || this == PERSON;
    }

    /** Whether it is what the button of a wish sends. */
    static boolean isButton(String text) {
        return Arrays.stream(values()).anyMatch(wish -> !wish.data.isEmpty() && wish.data.equals(text));
    }

    /** The wish that the words are, if they are nothing else. */
    static Optional<Wish> in(String text) {
        String bare = bare(text);
        return Arrays.stream(values())
                .filter(wish -> (!wish.data.isEmpty() && wish.data.equals(text))
                        || wish.words.matcher(bare).matches())
                .findFirst()
                .or(() -> wantsAPerson(bare) ? Optional.of(PERSON) : Optional.empty())
                .or(() -> LeaningWords.announce(bare) ? Optional.of(HELLO) : Optional.empty());
    }

    /** 算了说不清楚，还是给我转人工吧: one piece of a short message is the wish, and no other asks anything. */
    private static boolean wantsAPerson(String bare) {
        List<String> pieces = PIECE.splitAsStream(bare)
                .filter(piece -> !piece.isBlank())
                .map(Wish::bare)
                .toList();
        return bare.length() <= SHORT
                && pieces.size() > 1
                && pieces.stream().anyMatch(piece -> PERSON.words.matcher(piece).matches())
                && pieces.stream()
                        .noneMatch(piece -> !PERSON.words.matcher(piece).matches() && !LeaningWords.tell(piece));
    }

    private static String bare(String text) {
        return Utterance.of(text).words().replaceAll("^[\\s,，。.!！?？~～…]+|[\\s,，。.!！?？~～…]+$", "");
    }
}
