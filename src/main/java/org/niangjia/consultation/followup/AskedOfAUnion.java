package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;

/** What is said in a few words where founding or joining a union is spoken of: that the boss threatens whoever does, whether somebody else may join. */
final class AskedOfAUnion {

    private static final String JOIN = "union_help.join";

    /** 老板放话谁建开除谁. */
    private static final AskedOfItsMatter THREATENED = new AskedOfItsMatter(
            "(?=.*(?:建|组织|成立|参加|加入|入|搞|带头|牵头))(?=.*(?:开除|辞退|开掉|走人|滚|裁|收拾|扣|调岗|炒|卷铺盖))(?>可是?|但是?|不过|那)*(?:我们?|俺们?)?(?:老板娘?|公司|单位|厂里?|厂长|领导|经理|主管|人事|上面|他们?)[^,，。?？]{0,6}(?:说|讲|放话|发话|威胁|吓唬|警告|撂话|扬言|要|会|敢)[^?？。]{2,24}"
                    + "|(?:but |and )*(?:my |the )?(?:boss|company|manager|factory|they|he|she|hr)(?: \\w+){0,3} (?:fire|sack|dismiss|punish|get rid of|let go)(?:s|ing)? (?:anyone|anybody|whoever|everyone|those|people|us|me)(?: \\w+){0,6}",
            Map.of(
                    JOIN,
                    "union_help.fired_for_union_work",
                    "union_help.what_union_can_do",
                    "union_help.fired_for_union_work",
                    "union_help.womens_committee",
                    "union_help.fired_for_union_work"));

    /** 我老公送外卖的，能入不. */
    private static final AskedOfItsMatter OTHERS_JOIN = new AskedOfItsMatter(
            "(?>那|那么|我|俺|我们|的|老公|对象|爱人|男人|妹妹?|姐姐?|弟弟?|哥哥?|妈|爸|朋友|同事|闺女|儿子|他|她|是|在|现在|,|，)*(?:[^,，。?？几多怎咋哪]{0,12}的?[,，]?)(?>也|能不能|可不可以|可以|能|行不行|给|让)+(?>进|加入|参加|入会|入|加)(?:工会|进去|会)?(?:吗|么|不|没|呢)"
                    + "|(?:and |so |but )*(?:can|could|may) (?:i|he|she|they|my \\w+|a \\w+|[a-z]+ (?:workers|riders|drivers)) (?:also |still )?(?:join|become a member|sign up)(?: (?:it|too|one|as well|the union|a union))?",
            Map.of(JOIN, JOIN));

    static final List<AskedOfItsMatter> ALL = List.of(THREATENED, OTHERS_JOIN);

    private AskedOfAUnion() {}
}
