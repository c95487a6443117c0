package org.niangjia.understanding.fact.employment;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/**
 * How her work ended, where that gives no severance: she resigned by herself, was the first to propose it, has reached the age of retiring, works
 * part-time, was dismissed for a fault that she admits. It takes money away from her, so any sign of another story leaves it open: 欠薪，我自己辞职的.
 */
public final class EndOfHerOwn implements FactReader {

    /** 我自己辞职, 主动提离职, 我想辞职回老家, I quit. */
    private static final Phrasing RESIGNED = Phrasing.of(
            "(?:自己|主动|自愿|本人)(?:要|想|提出?|申请|写|交|递|的){0,2}(?:辞职|离职|辞工|辞的|走的)|(?<![让叫要劝逼催])我(?:想|打算|准备|决定|要|刚|已经)?(?:辞职|辞工)|\\bi(?: have| had|'ve)? (?:just )?(?:resigned|quit)\\b|\\band (?:resigned|quit) on my own\\b");

    /** 协商一致解除，是我先提出来的. */
    private static final Phrasing PROPOSED =
            Phrasing.of("(?:协商|商量)[^。；;]{0,12}我(?:自己|主动|先)*提(?:出|的|起)|我(?:自己|主动|先)+提(?:出|的)?来?的?(?:要)?(?:协商|解除|终止|散伙)");

    /** 我到退休年龄终止合同. */
    private static final Phrasing RETIRED =
            Phrasing.of("(?<![没未不快])(?:到|达到|到了|满)(?:法定|了)*退休年龄[^。；;]{0,8}(?:终止|合同|走|结束)");

    private static final Phrasing NOT_YET_RETIRED = Phrasing.of("(?:差|还有|还剩|离|提前|以前|之前|没领|续签)");

    /** 非全日制干了3年, part-time. */
    private static final Phrasing PART_TIME =
            Phrasing.of("非全日制|(?:小时工|兼职)[^。；;]{0,10}[1-4一二两三四]个?(?:小时|钟头)|\\bpart[- ]?time\\b");

    /** 每天8小时, 公司写的非全日制: no part-time work, or only called so. */
    private static final Phrasing NOT_PART_TIME = Phrasing.of(
            "(?:[5-9]|1\\d|[五六七八九十])个?(?:半)?(?:小时|钟头)|全天|整天|(?<!非)全日制|不是|还是|是不是|算不算|[说称让写]|\\b(?:[5-9]|1\\d) hours\\b|\\bfull[- ]time\\b|\\b(?:not|n't|said|says|or)\\b");

    /** 我偷东西被开除了, 我严重违纪被开除. */
    private static final Phrasing AT_FAULT =
            Phrasing.of("(?<![说讲称冤])我?(?:确实|真的|因为|是|因)*(?:偷(?:了|东西|钱|货|拿)|盗窃|贪污|严重违纪|严重违反)[^。；;]{0,14}(?:开除|辞退|解除)"
                    + "|\\bi was (?:fired|dismissed|sacked) for (?:stealing|theft|fraud|serious misconduct)\\b");

    /** The employer was at fault, or ended it, or only says so: 公司欠薪, 被辞退, 单位说我, 还是. */
    private static final Phrasing ANOTHER_STORY = Phrasing.of(
            "逼|被迫|强迫|骗|劝|威胁|骚扰|欠|拖|克扣|[没不未少漏][^，,。；;]{0,4}(?:交|缴|上|买|发|给|签|付|安全)|断缴|(?:公司|单位|老板|厂里?|领导|人事|他们)[^，,。；;]{0,3}(?:[说讲称让叫要]|先?提)|说我|[让叫]我|要我(?:写|签|自己|辞)|不是|并非|冤|没有证据|三十八|38条|违法|还是|区别|哪个|[和跟与或]被|降|减薪|调(?!休)|搬|迁|裁|倒闭|破产|关[门停]|停[业产工]|解散|注销|换(?:了)?老板|骂|打我|欺负|羞辱|歧视|工伤|受伤|职业病|加班|危险|违章|不批|拒绝"
                    + "|因为?[^，,。；;]{0,4}(?:公司|单位|老板|厂|店|领导|主管|他们)|合同(?:到期|期满|无效)"
                    + "|\\b(?:not|never|no longer|without|forced|unpaid|owed?|owes|because (?:they|he|she|of|the|my|our)|closed|relocat\\w*|harass\\w*|overtime|made me|asked me|told me|accused|said|says|claims?|false\\w*|wrong\\w*|or)\\b|n't\\b|\\blate (?:pay|wages)");

    /** 被辞退: it was not she who ended it. */
    private static final Phrasing SENT_AWAY =
            Phrasing.of("辞退|开除|解雇|炒|赶|辞掉我|辞了我|\\b(?:fired|dismissed|sacked|laid off|let (?:me )?go)\\b");

    /** 其实是公司辞退我的, after she had told it in another way. */
    private static final Phrasing BY_EMPLOYER_AFTER_ALL = Phrasing.of(
            "(?:其实|实际上?|不是(?:我)?自己|不是(?:我)?主动|说错|更正)[^。；;]{0,8}(?:辞退|开除|裁|赶|逼|让我走|公司提|单位提)|\\b(?:actually|no,)[^.;]{0,12} (?:fired|dismissed|sacked|laid (?:me )?off|forced)");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (passage.says(BY_EMPLOYER_AFTER_ALL)) {
            return known.with(Fact.HOW_IT_ENDED, "by_employer");
        }
        if (passage.says(PART_TIME) && !passage.says(NOT_PART_TIME)) {
            return known.with(Fact.PART_TIME, true);
        }
        return passage.says(ANOTHER_STORY) ? known : known.withIf(Fact.HOW_IT_ENDED, end(passage));
    }

    private static Optional<String> end(Passage passage) {
        if (passage.says(AT_FAULT)) {
            return Optional.of("at_fault");
        }
        if (passage.says(SENT_AWAY)) {
            return Optional.empty();
        }
        if (passage.says(RETIRED)) {
            return passage.says(NOT_YET_RETIRED) ? Optional.empty() : Optional.of("retired");
        }
        if (passage.says(PROPOSED)) {
            return Optional.of("proposed");
        }
        return passage.says(RESIGNED) ? Optional.of("resigned") : Optional.empty();
    }
}
