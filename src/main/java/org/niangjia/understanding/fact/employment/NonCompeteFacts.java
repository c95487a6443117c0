package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** Whether she left with a non-compete clause that agrees no pay for it, and keeps to it: both have to be told. */
public final class NonCompeteFacts implements FactReader {

    private static final Phrasing CLAUSE = Phrasing.of("竞业|\\bnon-?compet\\w*");

    private static final Phrasing NOTHING_AGREED = Phrasing.of(
            "(?:补偿|给多少钱?|给钱)[^，。,.;；]{0,6}(?:没有?|未|不曾)(?:写|约定|约|提|说|定|谈)(?!的)|(?:没有?|未|不曾)(?:写|约定|约|提|说|定|谈)(?:明|过|好|清楚?|到)?[^，。,.;；]{0,8}(?:补偿|给多少|给钱)"
                    + "|\\b(?:no|without(?: any)?) (?:compensation|pay|payment|money)(?: \\w+){0,3} (?:agreed|written|mentioned|in it|in the (?:clause|contract|agreement))\\b"
                    + "|\\b(?:says|said|mentions?|mentioned|states?|agreed|promised) (?:nothing|no)(?: \\w+){0,3} (?:compensation|pay|payment|money)\\b"
                    + "|\\b(?:but|with|and) no (?:pay|compensation|money)(?: for (?:it|that))?\\b|\\bno (?:pay|compensation|money) for (?:it|that)\\b|\\bunpaid non-?compete"
                    + "|\\bnothing (?:is |was )?(?:agreed|written|said) (?:about|on|for|of) (?:the |any )?(?:compensation|pay|payment|money)\\b");

    private static final Phrasing KEPT = Phrasing.of(
            "守(?:了|着|住)?(?:规矩|约|约定|协议|规定|竞业)|(?:一直|都)(?:在)?(?:守着?|遵守)|(?<!没|不|未|没有)守(?:着|了|住)(?!店|柜|门|摊|铺|岗|家|孩|吗|没)|(?:没|不)(?:敢|能|再)?(?:去|干|做)(?:过|了)?[^，。,.;；]{0,4}(?:同行|对家|竞争)|没(?:有)?去(?:过)?[^，。,.;；]{0,4}(?:对家|同行|竞争|对手)|履行(?:了|着)|遵守(?:了|着)?"
                    + "|\\b(?:kept|keep|keeping|stuck|stick) to (?:it|the (?:clause|agreement|rules?))\\b|\\b(?:complied|honou?red|obeyed|observed)\\b|\\b(?:did not|didn't|have not|haven't|never) (?:work\\w*|join\\w*|gone to|go to)(?: \\w+){0,3} competitors?\\b");

    /** 每月能要多少: what it pays while it is kept to. */
    private static final Phrasing PAY_ASKED = Phrasing.of(
            "(?:能|可以|该|应该|要|给|拿|补|得)[^，。,.;；赔]{0,6}多少(?!违约)|(?:每个?月|一个月)[^，。,.;；赔]{0,8}(?:多少|几(?:个|块)?钱)|(?:三成|百分之三十|30%)|补偿[^，。,.;；]{0,4}(?:怎么算|多少)"
                    + "|\\bhow much (?:can|should|do|must|would|will|compensation)\\b|\\b(?:monthly|a month) (?:compensation|payment)\\b");

    private static final Phrasing NOT_KEPT = Phrasing.of(
            "(?:没|没有|不|不想|不用|要不要|用不用|该不该|得不得|不愿)(?:再|去|必|继续)?(?:遵守|履行|守)|(?:去了|进了|到了|跳到|跳槽)[^，。,.;；]{0,4}(?:对家|同行|竞争|对手)");

    /** 单位说不用我守了, they release me from the clause. */
    private static final Phrasing RELEASED = Phrasing.of(
            "(?:说|通知|告诉|来函|发函|来信|函|决定|让|叫|要|电话)[^。;；?？]{0,12}(?:不用|不需要|不必|用不着|没必要)(?:我|俺)?(?:再|继续|接着)?(?:守|履行|遵守)|(?:单位|公司|厂里?|老板|东家|他们|对方|前公司|原单位|人事)[^。;；?？]{0,16}(?:解除|取消|作废|放弃|终止|撤销|不要)(?:了|掉)?(?:这个|那个|跟我的?|和我的?)?(?:竞业|协议|限制|约定)|(?:竞业|协议|限制)[^，。;；?？]{0,6}(?:被)?(?:单位|公司|他们)?(?:提前)?(?:解除|取消|作废|终止)了"
                    + "|\\b(?:releas\\w+|freed|let) (?:me|us) (?:from|off|out of)\\b|\\b(?:cancel\\w*|lift\\w*|drop\\w*|waiv\\w*|end(?:ed|s|ing)?|terminat\\w+) (?:(?:the|my|this|that) non-?compet\\w*|it\\b|the (?:clause|agreement|restriction)s?\\b)|\\bno longer (?:have|need) to (?:keep|stick) to\\b");
    /** 我想解除: hers to ask for, where it was not paid. */
    private static final Phrasing BY_HER = Phrasing.of(
            "(?:我|俺)(?:想|要|能|可以|能不能|可不可以|可否)[^，。;；]{0,6}(?:解除|取消|不守)|(?:没|不|未)(?:给|付|发|打)(?:过|我|了)*[^，。;；]{0,6}(?:补偿|钱)|\\bcan i (?:end|cancel|terminate|get out)\\b|\\bi (?:want|wish|would like|will|plan|decided|am going)(?: to)? (?:end|cancel|terminate|drop)\\b");

    private static final Phrasing PAY_BEFORE = Phrasing.of(
            "(?:补偿金?|竞业)(?:费|的钱)?(?:是|为|约定|定|每个?月|一个月|按月|给|付|发|打|有|的|我|：|:)*$|(?:每个?月|一个月|按月)(?:给|付|发|打|补|领|拿)(?:了|的|我|俺|着)*$|\\b(?:pays?|paid|paying|get|got|receive\\w*|compensation (?:is|of|was))(?: me| us)?(?: about)? $");
    private static final Phrasing A_MONTH = Phrasing.of("每个?月|一个月|按月|\\b(?:a|per|each|every) month\\b|\\bmonthly\\b");

    /** Until when the clause binds. */
    private static final Phrasing HOW_LONG = Phrasing.of(
            "(?:管|限|绑|约束|限制|守|最长|最多|期限)[^，。,.;；]{0,8}(?:到)?(?:哪|几|多久|多长|什么时候|啥时|何时)|(?:到|至)(?:哪[天日]|几号|什么时候|啥时候?|何时)"
                    + "|\\b(?:until when|how long|till when|(?:until|till|by) (?:what|which) (?:date|day))\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told = passage.says(CLAUSE)
                && passage.says(NOTHING_AGREED)
                && (passage.says(KEPT) || passage.says(PAY_ASKED))
                && !passage.says(NOT_KEPT);
        boolean released = passage.says(CLAUSE) && passage.says(RELEASED) && !passage.says(BY_HER);
        return released
                ? known.with(Fact.NON_COMPETE_RELEASED, true).withIf(Fact.NON_COMPETE_PAY, pay(passage))
                : known.withIf(Fact.NON_COMPETE_UNPAID, told ? Optional.of(true) : Optional.empty())
                        .withIf(
                                Fact.NON_COMPETE_FROM,
                                passage.says(CLAUSE) && passage.says(HOW_LONG)
                                        ? known.get(Fact.ENDED_ON)
                                        : Optional.empty());
    }

    private static Optional<BigDecimal> pay(Passage passage) {
        return passage.says(A_MONTH)
                ? Passage.agreed(passage.amounts().stream()
                        .filter(amount -> amount.comesAfter(PAY_BEFORE))
                        .map(Mention::value))
                : Optional.empty();
    }
}
