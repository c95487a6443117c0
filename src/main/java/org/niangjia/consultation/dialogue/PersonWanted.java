package org.niangjia.consultation.dialogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * Hears that somebody wants to speak to a person: 转人工, 能不能派个人跟我谈谈, can someone real call me. One piece of a short message is the
 * wish, made up of nothing but such words, and no other piece asks anything. Thread-safe.
 */
final class PersonWanted {

    /** A wish for a person and the reason for it take no more characters. */
    private static final int SHORT_HAN = 60;

    private static final int SHORT_LATIN = 110;

    private static final Phrasing PIECE = Phrasing.of("[,，。.!！?？;；、~…\\s]+(?![a-z])|[,.!?;] ");

    // Atomic, longest first: 能不能 is read in one way only, so that no message takes long.
    private static final String LEAD =
            "(?>算了|行了|得了|唉|哎呀?|嗯+|好吧|那么|那边|那|我看|我说|要不|不如|干脆|还是|就|直接|最好|赶紧|快|先|现在|只|非得?|必须|一定|真的|求求(?:你们?|您)?了?|求"
                    + "|拜托|麻烦|请|劳驾|你们?|您|这边|这里|能不能|能否|不能|能|可不可以|可以|可否|行不行|[我俺咱]们?|想|要|需要|希望|愿意|才|得|给|帮|替|把|让|叫"
                    + "|怎么|怎样|如何|咋|哪里|哪儿?|在|有没有办法|是不是|到底|啥时候|什么时候|后面|后台|背后)*";

    private static final String TURN =
            "(?>转接?|接通?|接入|找到?|换|叫|联系|联络|问|跟|和|同|与|有没有|有|来|安排|派|切换?到?|呼叫|连线|对接|见|要|让|请|求|喊|介绍|出来|说话|出面)*";

    private static final String WHICH =
            "(?>一?[个位名]|一?下|到|给|成|真正的?|真实的?|真的(?!人)|你们的?|活生生的|会说话的|能说话的|能说事的|能管事的|懂(?:行|法|政策|这个?)?的(?!人)|专业的?|咱?工会里的?|接(?!线))*";

    private static final String PERSON =
            "(?>人工(?:客服|服务|坐席|座席|咨询|接听)?|真人|大?活人|真的人|真正的人|客服(?:人员|小姐姐|小哥)?|工作人员|工会(?:的?(?:人员|人|同志|大姐|老师|干部)|工作人员)"
                    + "|值班(?:的人?|人员|员)|专人|咨询员|接线员|话务员|人类|明白人|懂的人|懂行的人)+";

    private static final String SPEAKS =
            "(?>大?姐姐?|阿姨|老师|同志|师傅)?(?>跟|和|给|来|替|帮|与|对|同|能|可以|直接|好好|当面|亲自|慢慢|出来|出面|去)*(?>[我俺咱]们?)?(?>这件?事儿?|这个|情况|问题)?"
                    + "(?>来|说话|说清楚|讲清楚|讲讲?|说说?|聊聊?|谈谈?|解释|解答|看看?|瞅|瞧|回答?|回复|联系|打个?电话|打过来|通个?话|通电话|处理|服务|接待|沟通|问问?|咨询|办|弄|管|捋|理"
                    + "|对接|对话|帮忙|接手|介入|话|了解)*";

    private static final String ENDS =
            "(?>一?下子?|一声|行不行|行[吗不么]|好不好|好[吗不]|可以[吗不么]|成[吗不]|中不|没有|谢谢|拜托|好了|才行|算了|得了|在线|吧|吗|么|嘛|呢|啊|呀|呗|哈|不|没|了|的|在"
                    + "|这件?事儿?|事儿?|我的|我)*";

    /** 能找人替我上班吗 is no such wish: who comes must come to speak with her. */
    private static final String SOMEBODY_TO_SPEAK =
            LEAD + "(?:找|换|叫|让|派|来|安排|有没有|有|请|要)[了过下]?(?:一?[个位]|你们的?|工会的?)人(?>来|过来|出来|能|可以)*"
                    + "(?:(?:跟|和|给|帮|替|与)[我俺咱]们?(?>好好|当面|直接|慢慢)*(?>说|讲|聊|谈|联系|解释|看|捋|理|回|打|通|电话|话|清楚|一?下|明白|个)+|接一?下?|接待一?下?|回[我俺]|回复)"
                    + ENDS;

    private static final String SPEAKS_TO_ME =
            LEAD + "(?>找|请|安排|派)?(?:你们的?|工会的?|一?个)*人?(?:给|跟|和)[我俺](?>回个?|打个?|通个?|来个?)(?>电话|话)" + ENDS + "(?:过来)?";

    private static final String SPEAK_TO_SOMEBODY =
            LEAD + "(?:跟|和|同)(?:一?个)?活?人(?>说话|说说?|聊聊?|谈谈?|讲|沟通|对话)+(?>话)?" + ENDS;

    private static final String ANOTHER = LEAD + "给[我俺](?:换个?|[找叫来]一?[个位])人来?" + ENDS;

    private static final String IT_TAKES_A_PERSON =
            "(?:(?:还是|那就|只能)得?|得)(?:找|叫)[个位]?[真活]?人(?>看|问|说|帮忙|来)*(?:一?下)?[吧呀啊]?";

    private static final String PASS_IT_ON =
            "(?>请|麻烦|你|您|就|能不能|能|可以|可不可以|帮我|替我|给我)*把(?>我的?|这个?|这些|刚才的?|上面的?|以上)*(?:情况|事情?|问题|话|聊天记录)?(?:都|一起)?"
                    + "(?:转告?|转交|反映|反应|交|递|报|告诉|发)(?:一下)?(?:给|到)?(?:你们)?(?:工会|工作人员)(?:的?(?:人|同志|工作人员))?(?:看看|处理)?(?:一下|吧|吗|么|呢|行吗|可以吗)?";

    private static final String NO_MACHINE = "(?:[我俺]?(?>不想|不要|不愿意?|别|不跟|不和|懒得|不爱))(?:再)?(?>拿|用|跟|和|让|叫)?"
            + "(?:(?:你们的?|你|这个?)?(?:机器人?|电脑|自动回复|ai|程序)(?:来)?(?>说话?|聊天?|回答?我?|回复我?|打发我?|糊弄我?|应付我?|讲)?|你(?:说|聊|回答|讲|扯))"
            + ENDS;

    private static final String EN_PERSON =
            "(?:an? |the |some |any |your )?(?>real |live |actual |human |union |proper )*(?>human(?: being)?s?|person|people|agent|staff(?: member)?|someone|somebody|anyone|anybody"
                    + "|operator|representative|rep|advis[eo]r|case ?worker|one of you|you guys)(?: (?:real|human|actual|alive|else))?"
                    + "(?: (?:from|at|in) (?:the |your )?union| there| here| on the (?:phone|line)| by phone)?";

    private static final String EN_LEAD =
            "(?>(?:please|hey|ok(?:ay)?|so|no|just|then|well|actually|look|sorry|honestly|really|now|instead|i'm|i'd|i|we|want|need|would|wanna|gotta|have|like|love|rather|prefer"
                    + "|better|had|can|could|may|might|do|you|let|me|is|it|possible|there|a|any|way|how|where|to|be|get|give|put|through|connect|connected|transferred|transfer|switch"
                    + "|hand|pass|over|on|looking|for|speaking|speak|talking|talk|chat|deal|write|reach|contact|find|with|by|ask|should|must|going|available|anyone) )*";

    private static final String EN_ENDS =
            "(?>,? ?(?:please|instead(?! of)|now|thanks|thank you|about (?:this|it|(?:my|our|the|these|those) (?:own )?\\w+(?: \\w+)?)|(?:rather than|instead of|and not|not|than) (?:to )?(?:an? |the |this )?(?:bot|robot"
                    + "|machine|computer|program|ai|you)|(?:who|that) (?:can|could) (?:help|explain|understand)(?: me| this)?|(?:i|we) (?:can|could) (?:talk|speak|chat|ring|call)(?: to| with)?"
                    + "|to (?:talk|speak|chat)(?: to| with)?|on the phone|for me|available|to (?:help|call|look at (?:this|it))(?: me)?))*";

    private static final String EN_CALLS_ME =
            "(?:please |so |ok |then |and )*(?:can|could|will|would|may|is it possible for|have|get|let|i(?: would|'d)? (?:want|need|like))(?: you (?:please )?(?:have|get|ask))? (?:"
                    + EN_PERSON
                    + " )+(?:to |please |just )*(?:call|ring|phone|contact|help|talk to|speak to|speak with|text|message|write to|write|answer|reply to|get back to|get in touch with|look at|look into)"
                    + " (?:me|us|this|it|my case)(?: back| up)?" + EN_ENDS;

    private static final String EN_NO_MACHINE =
            "i (?:don't|do not|dont|won't|will not) (?:want|wanna|like|wish)(?: to)? ?(?:talking|talk|speaking|speak|chatting|chat|deal)?(?: to| with)? (?:an? |the |this |some )?"
                    + "(?:bot|robot|machine|computer|program|ai)s?(?: any ?more| any longer)?";

    private static final List<Phrasing> WISHES = Stream.of(
                    LEAD + TURN + WHICH + PERSON + SPEAKS + ENDS,
                    SOMEBODY_TO_SPEAK,
                    SPEAKS_TO_ME,
                    SPEAK_TO_SOMEBODY,
                    ANOTHER,
                    IT_TAKES_A_PERSON,
                    PASS_IT_ON,
                    NO_MACHINE,
                    EN_LEAD + EN_PERSON + EN_ENDS,
                    EN_CALLS_ME,
                    EN_NO_MACHINE)
            .map(Phrasing::of)
            .toList();

    /** 跟机器说半天也说不明白: why a person is wanted. */
    private static final Phrasing MACHINE_FAILS = Phrasing.of(
            "(?>跟|和|对着?|这个?|你们?|您|的|半天|老|老是|又|都|也|根本|完全|总是?|说来说去|聊来聊去|,|，)*(?:机器人?|电脑|程序|ai|自动回复|智能客服|[你您])?(?>半天|老|老是|又|都|也|根本|完全|总是?|就)*(?:(?:说|讲|聊)(?:了)?半天(?:也|都|还)?)?(?:(?:说|讲|答|聊|整|弄|听|看|回答|解释|解决)(?:半天|来|去)?(?:也|都)?(?:不|没)(?:太)?(?:清楚?|明白|懂|准|到点(?:子)?上|对|了(?:问题|事)?|出(?:个)?(?:啥|什么|所以然)(?:来)?|好)|(?:答非所问|听不懂(?:人话|我说的)?|不(?:懂|管用|顶用|行|会)|没用|帮不(?:了|上)(?:我|忙)?|靠不住|太笨|太死板))(?>了|的|啊|呀|吧)*"
                    + "|你(?:不过|也就|也|就|只)*是?(?:一?[个台])?(?:机器人?|电脑|程序)(?:而已|罢了)?|you(?: are|'re) (?:just |only )?an? (?:machine|bot|robot|computer|program)"
                    + "|(?:you|the bot|this bot|the machine|this|it|this thing) (?:just |really |still )?(?:don't|doesn't|do not|does not|can't|cannot|won't|isn't|is not|are not) (?:understand|get|help|work|answer|explain|helping|working|useful)(?: (?:me|it|this|that|my \\w+|anything))*");

    private PersonWanted() {}

    /** Whether bare words are the wish. */
    static boolean isWished(String bare) {
        if (bare.length() > (Language.of(bare) == Language.EN ? SHORT_LATIN : SHORT_HAN)) {
            return false;
        }
        List<String> pieces = PIECE.splitAsStream(bare)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        // Words come without the spaces that many set for commas.
        Matcher reason = MACHINE_FAILS.matcher(bare);
        return isOnlyThat(bare)
                || (reason.lookingAt() && isOnlyThat(bare.substring(reason.end())))
                || (pieces.stream().anyMatch(PersonWanted::isOnlyThat)
                        && pieces.stream()
                                .allMatch(piece ->
                                        isOnlyThat(piece) || LeaningWords.tell(piece) || MACHINE_FAILS.isAllOf(piece)));
    }

    private static boolean isOnlyThat(String piece) {
        return WISHES.stream().anyMatch(wish -> wish.isAllOf(piece));
    }
}
