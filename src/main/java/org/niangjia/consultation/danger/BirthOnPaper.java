package org.niangjia.consultation.danger;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** Tells what the papers of a birth say of it: 出院小结上写的是难产. Then it is over, and mother and child were seen to. Thread-safe. */
public final class BirthOnPaper {

    private static final Phrasing ON_PAPER = Phrasing.of(
            "(?:病历|病案|小结|出院(?:记录|单|证)|诊断书?|证明|分娩记录|手术记录|医学证明|单子|材料)[^，,。;；?!]{0,6}(?:写|开|记|填|注明|标|盖|说|是|有)[^，,。;；?!]{0,8}(?:难产|剖|顺产|助产|产钳|胎吸|双胎|三胎)"
                    + "|\\b(?:record|papers?|certificate|summary|diagnosis|file|note)s?\\b[^.?!]{0,20}\\b(?:say|said|state|wrote|list|call|put)\\w*\\b[^.?!]{0,30}\\b(?:difficult|caesarean|cesarean|c-section|forceps|obstructed|dystocia|twins|triplets)");

    /** What goes on, or goes wrong now. */
    private static final Phrasing GOES_ON = Phrasing.of(
            "血|疼|痛|烧(?!伤)|晕|昏|抽(?!血)|喘|恶露|刀口|伤口|没醒|叫不|不行了|抢救|(?<![a-z])icu(?![a-z])|救|现在(?![^，,。]{0,8}(?:单位|公司|厂|人事|想|要|问))|还在|一直|不想活|死|崩溃|害怕|没动静|不动了|难受"
                    + "|\\b(?:bleed|blood|pain|fever|faint|dizz|still|now|emergency|wound|stitches|die|dying|cry)");

    private BirthOnPaper() {}

    /** Whether words tell so, and of nothing that goes on. */
    public static boolean isTold(String words) {
        String text = Utterance.of(words).words();
        return ON_PAPER.isIn(text) && !GOES_ON.isIn(text);
    }
}
