package org.niangjia.understanding.fact.birth;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** Whether the birth is said to have been a difficult one: what counts as one is for the hospital to say, so nothing is read from how it went. */
final class DifficultBirth {

    /** Not where it is asked what counts as one, where it is denied, or where it stands beside another kind of birth. */
    private static final Phrasing DIFFICULT = Phrasing.of(
            "\\b(?:papers?|records?|notes?|certificate|summary|hospital|doctors?|midwife|form)(?: (?:says?|said|reads?|wrote|writes|states?|stated|has|put)(?: it was| it is| down)?|:) [\"'“‘]?(?:an? )?(?:difficult (?:birth|labou?r|delivery)|obstructed labou?r|dystocia)\\b|(?<!可能|可能会|会|怕|担心|差点|差点儿|险些|以为|算|算是|属于|没|没有|没说|没说是|没讲|没听说|不|不是|是否|无|按|只有|或|或者|还是|和|跟|、)难产"
                    + "(?!吗|么|算|或|还是|和|跟|、(?!产钳|侧切|胎吸|吸引|大出血|助产)|的?标准|证明|不(?:$|[，,。?？])|[^，。,.]{0,2}(?:怎么|如何)认)"
                    + "|(?<!因为|由于|不是)(?:双[胞包]胎|三[胞包]胎|龙凤胎|双棒儿?|双胎|俩|仨)[，,]?(?:而且|并且|又|还|(?<!是(?:双胞胎|双包胎|三胞胎|龙凤胎|双胎|双棒))还是)难产(?!吗|么|算|、|或)"
                    + "|(?<!没|没有|未|能|会|肯|要|让|求|请|可以)(?:医院|医生|大夫|医务科)(?:那边|里|都|也|已经)*(?:给|为)?(?:我|她|俺)?(?:也|都|已经)*(?:开|出|写|发)(?:了|过|好|具)?(?:的|有)?(?:个|张|份|一[个张份])?难产的?(?:诊断)?证明(?!吗|么|要|得|才|就能|需要|怎么|能)"
                    + "|难产的?(?:诊断)?证明(?:书)?(?:也|都|我|她|医院|已经)*(?:开|拿|办|出)(?:了|到|好|下来|过)(?!吗|么|没)"
                    + "|(?<!不)算(?:是)?难产[，, ](?=有?医院(?:给|都|也)?(?:开|写|出)(?!不|吗|没))"
                    + "|(?<=大出血|出血|医院|医生|大夫|护士|证明上?|病历上?|小结上?|记录上?|给我|我|我这|那次|这次|这回|产钳|钳产|胎吸|时候)算(?:是|成|作|我)?难产(?=[，,。 ](?!是吗|对吗|对不对|是不是)|产假|$|吧[，, ](?:有?医院|大夫|医生)(?:给|都|也)?(?:开|写|出)(?!不|吗|没))"
                    + "|(?<!不|没|要|想|可以|如果|要是|能不能|能|是否)按难产(?:给我?|为我)?(?:开|写|记|登记|出|报|定)(?!吗|不|行)"
                    + "|(?<!\\b(?:is|no|not|only|proves a|is it a|is that a|is this a|only after a|not a|without a|as a|as|(?:section|caesarean|cesarean) a|or a|or) )difficult (?:birth|labou?r|delivery)"
                    + "|(?<!not |n't |never |be |been |is |only |if )\\b(?:recorded|certified|registered|classified|listed|noted|documented|put down|written down|wrote)(?: (?:it|this|that|mine|down|the birth|the delivery|my delivery)){0,2} as (?:a )?difficult (?:birth|labou?r|delivery)");

    /** If it were one: how much more there would be is asked, not told that it was one. */
    private static final Phrasing SUPPOSED =
            Phrasing.of("\\b(?:if|whether|unless|when)\\b[^.;,!?]{0,40}\\bdifficult (?:birth|labou?r|delivery)");

    private static final String NAMED = "[\"“”'‘’「《]?难产[\"“”'‘’」》]?";
    private static final String E_NAMED = "[\"“”'‘’]?(?:a |any |the )?[\"“”'‘’]?difficult (?:birth|labou?r|delivery)";

    /** The hospital did not certify one: what counts is what it wrote. */
    private static final Phrasing NOT_CERTIFIED = Phrasing.of(
            "(?:没|没有|未|不|不肯|不给|没给)(?:写|认定?|开|定|证明|标|注明|记|诊断|提|出现|见|看|找|查)(?:及|过|到|着|见|上|明)?(?:成|为|是|出|有)?(?:什么|啥|任何)?的?"
                    + NAMED + "(?!吗|么|怎么|加|多|的?(?:假|天|十五|15|那))"
                    + "|(?:大夫|医生|医院|护士|病历|小结|证明|单子)[^，。,.;；]{0,6}(?:没有?|未|不)(?:说|讲)(?:过|是|算|我|这)*" + NAMED + "(?!吗|么)"
                    + "|(?:没有?|无|不见|未见)(?:写|提|出现)?(?:什么|啥|任何)?的?" + NAMED
                    + "(?:这)?(?:(?:两|俩|二|2)个?字|字样|字眼|的?(?:字样|记录|诊断|证明|说法|描述))(?!吗|么)"
                    + "|" + NAMED
                    + "(?:这)?(?:(?:(?:两|俩|二|2)个?字|字样|字眼|的字)(?:也|都|是|压根儿?|根本|哪儿?|一个|半个|提)*(?:没有?|未|不)(?!错)|(?:也|都|压根儿?|根本)*(?:没|未)(?:写|提|出现|注明|标))"
                    + "|(?:\\b(?:not|never)|n't) (?:\\w+ )?(?:record(?:s|ed)?|certif\\w+|register(?:s|ed)?|classif\\w+|class|list(?:s|ed)?|note[sd]?|writes?|written|wrote|puts?|mention(?:s|ed)?|says?|said|state[sd]?|call(?:s|ed)?|diagnose[sd]?|shows?|speaks?|contains?)(?: (?:it|this|that|mine|down|was|were|about|of|anything|the words?|the birth|my delivery)){0,4}(?: as)? "
                    + E_NAMED
                    + "|\\bnowhere(?: [a-z]+){0,5} "
                    + E_NAMED
                    + "|\\b(?:nothing|no (?:mention|word|note|record|entry|line|trace)|not (?:a|one)(?: single)? word|without (?:any )?(?:mention|note|record))(?: [a-z]+){0,6}? (?:about|of|on|as|saying|called)(?: (?:it|it was|being))? "
                    + E_NAMED
                    + "|" + E_NAMED
                    + "[\"“”'‘’]? (?:is|was|were|are)(?: not|n't)(?: [a-z]+)? (?:mentioned|written|recorded|noted|certified|listed|stated|named|in (?:the|my) (?:papers?|records?))");

    /** 头胎难产，这胎顺产: of an earlier birth than the one that is told of. */
    private static final Phrasing OF_AN_EARLIER_ONE = Phrasing.of(
            "(?:头胎|第?一胎|上一?胎|上一?次|上回|前一?胎|老大|大宝|第一个)(?:是|也|时候?|的|那时|那会儿?|那次|生)*难产(?=[^。！!]*(?:这一?胎|这次|这回|[二三]胎|老[二三]|二宝|第[二三]个|现在))"
                    + "|\\b(?:first|last|previous|earlier|older) (?:child|birth|baby|one|time|delivery)(?: was| had been)? (?:a )?difficult (?:birth|labou?r|delivery)(?=[^.]*\\b(?:this|second|third|now)\\b)");

    /** Whether it was one is for the hospital to write: what an employer or a law leaves out denies nothing. */
    private static final Phrasing NOT_THE_HOSPITAL = Phrasing.of(
            "(?:人事|公司|单位|厂|老板|hr|领导|主管|组长|规定|制度|条例|条文|法律?|通知|合同|朋友|同事|手册)[^，。,.;；]{0,12}$"
                    + "|\\b(?:hr|company|employer|boss|manager|law|laws|rules?|regulations?|policy|handbook|notice|contract|friend)\\b[^.;,]{0,24}$");

    /**
     * 生的时候还是难产, 是双胞胎，又是难产: on top of what was told. Not as one of two kinds of birth that are asked between (是顺产还是难产).
     */
    private static final Phrasing ON_TOP = Phrasing.of(
            "(?<!(?:是|剖|顺|算|如果|要是|万一|假如|怕|会不会|不知道?|不清楚|没说|分不清|搞不清|怎么[分看])[^。！!；;]{0,16})(?:(?<=时候?|结果|最后|后来|偏偏|而且|并且|临了|到头)|(?<=[，,。！!；; ]|^)(?:结果|最后|后来|偏偏|而且|并且|临了)?)(?:竟然?|居然|也|又|她|我)?还是(?:个)?难产"
                    + "(?!吗|么|呢|算|或|还是|和|跟|、|[?？])");

    /** 剖的一律当难产: what is said of every caesarean certifies nothing of hers. */
    private static final Phrasing OF_EVERY_CAESAREAN = Phrasing.of(
            "剖(?!.{0,24}(?:大夫|医生|医院|病历|小结)[^，。,.;；]{0,8}难产)[^。！!?？;；]{0,24}(?:一律|一概|全都?|都|通通|统统|自动|默认|凡是?|只要|等于|等同于?|就是|就算|就按|就当|视为|视同)[^，。,.;；]{0,6}"
                    + NAMED
                    + "|(?:一律|一概|凡是?|只要|所有|但凡)[^，。,.;；]{0,6}剖[^。！!?？;；]{0,12}" + NAMED
                    + "|\\b(?:all|every|any|each) (?:c-?sections?|caesareans?|cesareans?)\\b[^.?!;]{0,40}\\bdifficult (?:births?|labou?rs?|delivery|deliveries)"
                    + "|\\b(?:c-?sections?|caesareans?|cesareans?)\\b[^.?!;]{0,30}\\b(?:always|automatically|by default|counts?|count as|are|is treated|are treated)\\b[^.?!;]{0,24}\\bdifficult (?:births?|labou?rs?|delivery|deliveries)");

    private DifficultBirth() {}

    /** Empty if nothing plain is said of it. */
    static Optional<Boolean> in(Passage passage) {
        if (!passage.mentions("难产", "difficult", "obstructed", "dystocia")) {
            return Optional.empty();
        }
        List<Mention<Boolean>> unnamed =
                Mention.all(NOT_CERTIFIED, false, passage.text()).toList();
        if (unnamed.stream().anyMatch(none -> !none.comesAfter(NOT_THE_HOSPITAL))) {
            return Optional.of(false);
        }
        String named = unnamed.isEmpty()
                ? passage.text()
                : NOT_CERTIFIED.matcher(passage.text()).replaceAll("，");
        String hers = OF_AN_EARLIER_ONE.matcher(named).replaceAll("，");
        String told = OF_EVERY_CAESAREAN.matcher(hers).replaceAll("剖，");
        boolean isTold = DIFFICULT.isIn(told) || ON_TOP.isIn(told);
        return isTold && !SUPPOSED.isIn(told) ? Optional.of(true) : Optional.empty();
    }
}
