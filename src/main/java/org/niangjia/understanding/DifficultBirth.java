package org.niangjia.understanding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the birth is said to have been a difficult one: what counts as one is for the hospital to say, so nothing is read from how it went. */
final class DifficultBirth {

    /** Not where it is asked what counts as one, where it is denied, or where it stands beside another kind of birth. */
    private static final Pattern DIFFICULT = Pattern.compile(
            "(?<!算|算是|属于|没|没有|不|不是|是否|无|按|只有|或|或者|还是|和|跟|、)难产"
                    + "(?!吗|么|算|或|还是|和|跟|、|的?标准|证明|不(?:$|[，,。?？])|[^，。,.]{0,2}(?:怎么|如何)认)"
                    + "|(?<!因为|由于|不是)(?:双[胞包]胎|三[胞包]胎|龙凤胎|双棒儿?|双胎|俩|仨)[，,]?(?:而且|并且|又|还|(?<!是(?:双胞胎|双包胎|三胞胎|龙凤胎|双胎|双棒))还是)难产(?!吗|么|算|、|或)"
                    + "|(?<!不)算(?:是)?难产[，, ](?=有?医院(?:给|都|也)?(?:开|写|出)(?!不|吗|没))"
                    + "|(?<=大出血|出血|医院|医生|大夫|护士|证明上?|病历上?|小结上?|记录上?|给我|我|我这|那次|这次|这回|产钳|钳产|胎吸|时候)算(?:是|成|作|我)?难产(?=[，,。 ](?!是吗|对吗|对不对|是不是)|产假|$|吧[，, ](?:有?医院|大夫|医生)(?:给|都|也)?(?:开|写|出)(?!不|吗|没))"
                    + "|(?<!不|没|要|想|可以|如果|要是|能不能|能|是否)按难产(?:给我?|为我)?(?:开|写|记|登记|出|报|定)(?!吗|不|行)"
                    + "|(?<!\\b(?:is|no|not|only|proves a|is it a|is that a|is this a|only after a|not a|without a|as a|as|(?:section|caesarean|cesarean) a|or a|or) )difficult (?:birth|labou?r|delivery)"
                    + "|(?<!not |n't |never |be |been |is |only |if )\\b(?:recorded|certified|registered|classified|listed|noted|documented|put down|written down|wrote)(?: (?:it|this|that|mine|down|the birth|the delivery|my delivery)){0,2} as (?:a )?difficult (?:birth|labou?r|delivery)");

    /** If it were one: how much more there would be is asked, not told that it was one. */
    private static final Pattern SUPPOSED =
            Pattern.compile("\\b(?:if|whether|unless|when)\\b[^.;,!?]{0,40}\\bdifficult (?:birth|labou?r|delivery)");

    /** The hospital did not certify one: what counts is what it wrote. */
    private static final Pattern NOT_CERTIFIED = Pattern.compile(
            "(?:没|没有|未|不|不肯|不给|没给)(?:写|认定?|开|定|证明|标|注明|记|诊断)(?:成|为|是|出|有)?的?难产(?!吗|么|怎么)"
                    + "|\\b(?:not|n't|never) (?:\\w+ )?(?:record|recorded|certify|certified|register|registered|classified|class|list|listed|note|noted|write|written|put)(?: (?:it|this|that|mine|down|the birth|my delivery)){0,2}(?: as)? (?:a )?difficult (?:birth|labou?r|delivery)");

    /**
     * 生的时候还是难产, 是双胞胎，又是难产: on top of what was told. Not as one of two kinds of birth that are asked between (是顺产还是难产).
     */
    private static final Pattern ON_TOP = Pattern.compile(
            "(?<!(?:是|剖|顺|算|如果|要是|万一|假如|怕|会不会|不知道?|不清楚|没说|分不清|搞不清|怎么[分看])[^。！!；;]{0,16})(?:(?<=时候?|结果|最后|后来|偏偏|而且|并且|临了|到头)|(?<=[，,。！!；; ]|^)(?:结果|最后|后来|偏偏|而且|并且|临了)?)(?:竟然?|居然|也|又|她|我)?还是(?:个)?难产"
                    + "(?!吗|么|呢|算|或|还是|和|跟|、|[?？])");

    private DifficultBirth() {}

    /** Empty if nothing plain is said of it. */
    static Optional<Boolean> in(Passage passage) {
        if (!passage.mentions("难产", "difficult")) {
            return Optional.empty();
        }
        if (passage.says(NOT_CERTIFIED)) {
            return Optional.of(false);
        }
        return (passage.says(DIFFICULT) || passage.says(ON_TOP)) && !passage.says(SUPPOSED)
                ? Optional.of(true)
                : Optional.empty();
    }
}
