package org.niangjia.consultation.danger;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Tells that somebody is said to have agreed, and not to what: 他说我自己点的头, 我当时没吭声. By itself it is like what is told of an assault; what was
 * spoken of before says of what it is. Safe for use by several threads.
 */
public final class AgreedTo {

    private static final Phrasing AGREED = Phrasing.of(
            "同意|自愿|答应|点(?:了|过|的)?(?:下|一下)?头|[嗯哦啊]了?[一两]?声|没(?:有)?(?:说话|吭声|吱声|出声|反对|拒绝|表态|说不)|默认|默许|签(?:了|过|的)?(?:字|名)|按(?:了|过)?手印"
                    + "|\\b(?:agreed|consent\\w*|nodded|said yes|said (?:ok|okay|nothing|fine)|did(?:n't| not) (?:say no|object|refuse|say anything)|signed)\\b");

    /** What may be agreed to or borne that is no matter of work. */
    private static final Phrasing OF_THE_BODY = Phrasing.of(
            "摸|碰|抱|亲|吻|睡|床|脱|裸|身子|身体|身上|衣服|裤|裙|胸|大腿|手伸|压|按住|按着|拽|拖|扒|灌|喝|醉|药|房间|宿舍|酒店|宾馆|车里|车上|做那|那种事|那个事|那事|发生关系|上床|开房|强|逼我|打我|动手|疼|流血|怕|不敢|哭|不想活|死|脏|洗澡|恶心|昨晚|昨夜|夜里|半夜|孩子|女儿|闺女|未成年"
                    + "|\\b(?:touch|kiss|bed|sex|sleep|slept|undress|strip|cloth|body|room|hotel|drunk|drink|drug|forc|hold|held|afraid|scared|cry|cried|hurt|bleed|night|dirty|shower|daughter)");

    private AgreedTo() {}

    /** Whether words tell of it, and of nothing done to a body. */
    public static boolean onlyTells(String words) {
        String text = Utterance.of(words).words();
        return AGREED.isIn(text) && !OF_THE_BODY.isIn(text);
    }
}
