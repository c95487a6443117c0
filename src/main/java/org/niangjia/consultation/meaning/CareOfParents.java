package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Leave to look after old or sick parents is that of an only child, of which no days are confirmed: neither the father's leave, which is called 护理假 too, nor
 * that after a death: 婆婆住院要陪护，护理假几天, 公公瘫了能请几天假照顾. Thread-safe.
 */
final class CareOfParents {

    static final String ONLY_CHILD = "family_planning_policy.only_child_benefits";

    /** What such words sound like besides. */
    private static final Set<String> SOUNDS_LIKE = Set.of(
            "paternity_leave.days",
            "paternity_leave.how_to_take",
            "paternity_leave.pay_or_refused",
            "other_labour.bereavement_leave",
            "other_labour.home_visit_leave",
            "family_planning_policy.shared_care");

    private static final String PARENT =
            "(?:公公|婆婆|公婆|(?<!孩子|宝宝|娃|他|孩儿)(?:[老我俺亲]爸|[我俺老]妈|爸妈|老爹|[我俺]爹|[我俺]娘|老娘)|父亲|母亲|父母|双亲|爹妈|爹娘|(?<![他她娃子])爹|老人家?|岳父母?|岳母|丈人|丈母娘|老丈人|家里老的)";

    private static final String FRAIL =
            "(?:病|瘫|卧床|住院|住进|中风|偏瘫|骨折|摔|开刀|手术|动不了|失能|不能自理|生活不能|痴呆|癌|瘤|透析|icu|年纪大|[七八九]十|(?:要人|没人|需要|得有人|离不开人)[^，。]{0,4})";

    /** 伺候公公: it is they who are cared for; 婆婆照顾孩子 tells of a child. */
    private static final String CARE = "(?:照顾|伺候|护理|陪护|陪床|照料|赡养|照看)";

    private static final Phrasing OF_PARENTS = Phrasing.of(
            PARENT + "[^。;；!！?？]{0,14}" + FRAIL + "|" + FRAIL + "[^。;；，,]{0,6}" + PARENT + "|" + CARE
                    + "[^。;；，,孩娃宝]{0,6}" + PARENT + "|" + PARENT + "[^。;；，,]{0,4}(?:要|需要|没人|得)(?:有)?(?:人)?" + CARE
                    + "|独生子女[^。;；]{0,4}(?:护理|陪护|照料)"
                    + "|\\b(?:father|mother|parents?|dad|mum|mom)(?:-in-law)?\\b[^.;]{0,40}\\b(?:sick|ill|hospital\\w*|stroke|surgery|operation|paraly\\w+|bedridden|dementia|care|nurs\\w+|look(?:ing)? after)\\b"
                    + "|\\b(?:care (?:for|of)|nurs(?:e|ing)|look(?:ing)? after)\\b[^.;]{0,20}\\b(?:father|mother|parents?|dad|mum|mom)\\b");

    private static final Phrasing LEAVE =
            Phrasing.of("假|(?:歇|休|请)(?:上|个)?(?:几|多少|多久)|\\b(?:leave|days off|time off)\\b");

    private static final Phrasing SOMEBODY_DIED =
            Phrasing.of("去世|过世|走了|没了|死|丧|葬|奔丧|头七|老了(?=，|的?时候)|\\b(?:died|death|passed away|funeral|bereave\\w*)\\b");

    private static final Phrasing OF_A_BIRTH = Phrasing.of(
            "育儿假|(?<!独)生(?:孩子|娃|完|了个|二胎|三胎|产)|坐月子|陪产|老婆|媳妇(?!能|可|也|要|想)|顺产|剖|产妇|孕|\\b(?:wife|birth|baby|newborn|paternity|maternity)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            SOUNDS_LIKE, List.of(OF_PARENTS, LEAVE), List.of(SOMEBODY_DIED, OF_A_BIRTH), ONLY_CHILD);

    private CareOfParents() {}
}
