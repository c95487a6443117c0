package org.niangjia.understanding.anaphora;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/** Words that point at what was spoken of and do not name it: 最长多久, 那天算在里头不; and those that say that they do not. Thread-safe. */
public final class PointingWords {

    /** Points at what was spoken of: 算进去吗, 他那边, 这种假, for those days. */
    private static final Phrasing POINTS_BACK = Phrasing.of(
            "算(?:不算)?(?:进去|进来|在内|里面|在?里头)|[他她那]边|[这那]么多|一样|照这|这[个种](?:假|钱|待遇|补贴|津贴|标准)|(?<=[,，。])\\s*那(?:不?就|么就|该|得|是不是)|因为这|[这那](?:些|几|段)?[天份笔种段](?!气)|[这那]事|[这那]一?项|[这那]期间|(?:最晚|最迟|什么时候|啥时候|哪天)[^,，。]{0,6}(?:休|歇|请|用)完"
                    + "|\\b(?:(?:those|these) (?:days|weeks|months)|that (?:time|day|leave|money)|for (?:it|that|this))\\b");

    /** Asks how long, how much, where, whether, and names nothing of which. */
    private static final Phrasing NAMES_NOTHING = Phrasing.of(
            "(?:能|可以|要|得|会|还|都|也|就|只|最|非|到底|[一总]共|大概|一般|至少|多|少|长|短|晚|早|久|什么|啥|时候|时间|几|一|两|半|年|个?月|天|次|回|钱|不|没|吗|么|呢|吧|啊|呀|了|的"
                    + "|必须|领|休|请|给|发|拿|算|扣|罚|办|填|查|报|交|去|来|在|哪[儿里个]?|往|谁|怎么|咋|找|用|[我他她俺咱它]们?|单位|公司|厂里|老板|自己|[这那]个?|是|有|行|成|中|才|再|先|跟|和|告|收|花|免|够"
                    + "|提前|分开|具体|歇|申请|准备|材料|手续|流程|批准?|同意|拒绝|日子|期限|条件|地方|[\\d]|[?？,， ])+"
                    + "|(?:\\b(?:and|but|so|how (?:long|much|many|often)|where|when|who|which|what|do|does|can|could|should|will|would|is|are|be|i|we|they|he|she|it|that|this|them|me|get|take|pay|paid|apply|need|have|go|to|if|refuse[sd]?|until|till|then|exactly|for|at|most|least|the|a|from|by)\\b|[?, ])+");

    private static final Phrasing SINCE_WHEN = Phrasing.of("^(?:until|till|since|by|from) (?:when|what)");

    private static final Phrasing SAYS_WHERE = Phrasing.of(
            "(?:(?:[我俺咱他她]们?|单位|公司|厂里?|老公|对象|户口|社保|人|的|都|现在|工作|上班|就|也)+[是在]|在)[\\p{IsHan}&&[^了被不没吗几]]{2,9}?(?:这边|那边|上班|工作|打工|干活|的|呢|啊|呀)*[。.!！]?"
                    + "|(?:i|we|he|she|my \\w+|the \\w+)(?: work| live|'m|'re|'s| am| are| is|ed|s)+ (?:in|at) [a-z ']{3,24}[.!]?");

    private static final Phrasing ANEW = Phrasing.of(
            "别的|其他的?问题|(?:换|另)一?个(?:话题|问题)|说点?别的|\\b(?:(?:another|different|other|unrelated) (?:question|matter|thing)|by the way)\\b");

    /** Characters up to which what asks may name nothing. */
    private static final int BARE_QUESTION_HAN = 14;

    private static final int BARE_QUESTION_LATIN = 32;

    private PointingWords() {}

    /** Whether the words point at what was spoken of, or ask and name nothing. */
    public static boolean pointBack(String words) {
        return POINTS_BACK.isIn(Utterance.of(words).words()) || nameNothing(words);
    }

    /** Whether the words ask and name nothing: how likely they are to be ours says nothing then. */
    public static boolean nameNothing(String words) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return text.length() <= (han ? BARE_QUESTION_HAN : BARE_QUESTION_LATIN)
                && asks(text)
                && NAMES_NOTHING.isAllOf(text);
    }

    /** Whether they ask: by their words or by a question mark. */
    static boolean asks(String text) {
        return AskingWords.ask(text) || text.endsWith("?") || SINCE_WHEN.isIn(text);
    }

    /** Whether the words only say where somebody is or works. */
    public static boolean sayWhere(String words) {
        return SAYS_WHERE.isAllOf(Utterance.of(words).words());
    }

    /** Whether the words say of themselves that they are of something else. */
    public static boolean beginAnew(String words) {
        return ANEW.isIn(Utterance.of(words).words());
    }
}
