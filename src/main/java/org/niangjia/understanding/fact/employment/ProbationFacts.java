package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.MonthlyPay;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Probation: for how long it was agreed, and how much of it she has worked. */
public final class ProbationFacts implements FactReader {

    private static final Phrasing PROBATION_AFTER = Phrasing.of(
            "(?:是|就是|都是|算|叫|写的是|写着|写)?[\"“‘「]?(?:实习)?(?:的|[（(])?试用(?!期?(?:才|能|可以|合法|[\\d一二两三四五六七八九十半]))|[- ](?:of |long )?probation\\b");
    private static final Phrasing PROBATION_BEFORE = Phrasing.of(
            "试用期?(?:合同)?(?:上|里)?(?:却|竟然?|就|都|反?倒|偏偏?|居然|愣是|硬是|一共|也)?(?:(?:给|跟|和|让)我们?)?(?:写|写明|约定|定|签|订|给|设|干|过|做|试|是|有|满|要|为|延长到|延到|拖到)?(?:了|的|成|到|满){0,40}(?:足足|整整|是)?$"
                    + "|\\bprobation(?: period)?(?: (?:of|was|is|for|lasted|runs|set at|they gave me was))+ (?:exactly )?$|(?<!\\b(?:on|after|since|during|in|the|my) )\\bprobation:? (?:exactly )?$|\\bon probation for $"
                    + "|\\b(?:made|make|set|fixed|put|kept) (?:the |my |our )?probation(?: period)?(?: at| to| as| for)? (?:of )?(?:a full )?$");
    private static final Phrasing NOT_AGREED = Phrasing.of(
            "(?:最长|最多|最高|上限|不超过|不得超过|不能超过|法定|合法|应该|应当|只能|规定|还剩|还有|还差)[^，。,.\\d]{0,10}$|\\b(?:at most|longest|maximum|up to|legal|allowed)\\b[^,.;]{0,16}$");
    /** 试用期能定六个月吗: asked, not agreed. */
    private static final Phrasing ONLY_ASKED = Phrasing.of("(?:能不能|可不可以|能|可以|允许|准)(?:约?定|写|设|签)(?:成|到|为)?$");

    /** 试用期扣了我两个月. */
    private static final Phrasing TAKEN_OFF = Phrasing.of("(?:扣|压|欠)(?:了|着|过)?(?:我|俺)?$");

    private static final Phrasing NOT_AGREED_AFTER = Phrasing.of("(?:内|就|合法吗?|行吗|可以吗|以上|前|之前|后)");

    /** 已经干满5个月试用了, I have served four months of it. */
    private static final Phrasing SERVED_BEFORE =
            Phrasing.of("(?:干|做|试用?|过|待|上|熬|履行)(?:满|了|完|够|足|去)+(?:整整|足足|有|已经?){0,40}$"
                    + "|\\b(?:served|worked|done|finished|completed|been through)(?: only| just| exactly| about)? $");

    private static final Phrasing AFTER_PROBATION = Phrasing.of(
            "(?:转正|正式|过了试用期?|试用期?(?:过|完|满|结束)了?)[^，。,.;；]{0,8}$|\\b(?:after|since) (?:the |my )?probation[^,.;]{0,30}$");

    private static final Phrasing SERVED_AFTER = Phrasing.of(
            "(?:的)?(?:的?试用|了(?=[，,。]|$)|[，,。]|$)|(?=(?:才|就|我){0,40}(?:发现|知道|觉得|听说|明白|反应))|整?了?[，,]?(?:到现在|至今|现在|人家|公司|单位|老板|厂里|店里|他们|人事){0,40}(?:还|都|也|仍)(?:是)?(?:不|没|没有)(?:给|让|说|肯|提)?(?:我)?(?:办)?转(?:正|$|[，,。])| (?:of it|of (?:the |my )?probation|so far|already)\\b");

    private static final Phrasing ALL_SERVED = Phrasing.of(
            "(?:试用期?|半年|个月|[这那]几个月)[，,]?(?:我|也|已经?|全部?|都|整个|整段|早就?){0,40}(?:干完|做完|过完|试完|待完|干满|做满|期满|满了|熬完)(?!才|再|就能|以?后才|前)"
                    + "|(?<!没|未|没有|还没)(?:过|满|干完|做完)了(?:整个)?试用期"
                    + "|\\b(?:worked|finished|completed|served|did|done|passed)(?: (?:through|out))? (?:it all|all (?:of it|of them|(?:the )?\\w+ months|[2-9]\\b(?! ?(?:days|weeks))|two|three|four|five|six|seven|eight|nine|ten|twelve)|the (?:whole|full|entire)(?: \\w+)?|(?:the|my) probation|every month of it|(?:it |them )?in full)\\b|\\ball (?:of (?:it|them) )?(?:served|worked|done|completed)\\b");

    private static final Phrasing NOT_SERVED = Phrasing.of(
            "(?:没|未|还没|没有)(?:干|做|过|试|待)(?:完|满)|\\b(?:not|n't|never|before i) (?:\\w+ )?(?:finish\\w*|complet\\w*|work\\w*|serv\\w*)\\b");

    /** What she earns now that it is over is the wage after it. */
    private static final Phrasing NOW = Phrasing.of(
            "(?:现在|如今|目前|这会儿)(?:我)?(?:的)?(?:每个?月|一个月)?(?:工资|月薪|薪水)?(?:是|为|拿|开|发|给){0,40}$|\\bnow (?:my |the )?(?:monthly )?(?:salary|wage|pay) is $|\\bnow (?:i )?(?:earn|get|make) $|\\b(?:salary|wage|pay) (?:after(?: that| it)?|now)(?: is| was| of)? $|\\bafter (?:that|it|probation),? (?:my |the )?(?:monthly )?(?:salary|wages?|pay) (?:is|was) $");

    private static final Phrasing AFTER_IT = Phrasing.of(
            "(?:转正|过了试用期?)(?:之?后|以后)?(?:每个?月|一个月|的?工资|是|给|发|拿|开|为|我|才|都|能|可以){0,40}$|\\b(?:salary|wages?|pay) after (?:that|it|probation|the probation)(?: is| was| of|:)? (?:about )?$");

    /** 试用期没过不要她: what she has worked of it is all she worked there. */
    private static final Phrasing ENDED_IN_IT = Phrasing.of(
            "试用期?(?:没|未|不)(?:通过|过|合格|达标)|不(?:再)?(?:要|用)(?:我|她|俺|人)了?|被?(?:辞退|辞了|开除|开了|撵|炒|赶走|解雇|解除|劝退)|让我(?:走|滚)|\\b(?:fired|dismissed|sacked|let (?:me|her) go)\\b");

    private static final Phrasing AFTER_IT_WAS_OVER =
            Phrasing.of("转正(?:之?后|以后|了)|正式工|过了试用期?|\\bafter (?:my |the )?probation\\b");

    /** 试用期只给3000, 头两个月试用每月发3200: what she was paid in it. */
    private static final Phrasing PAID_IN_IT = Phrasing.of(
            "(?:试用期?|实习期?)(?:间|时|内|里|期间|这|那|头|前|的|[\\d一二两三四五六]个月|每个?月|一个月|工资|我|他们?|公司|单位|老板|厂里|店里|却|就|才|只|光|都|也){0,40}(?:给|发|开|拿|领|按|是|到手|(?<=才|只|就|工资))(?:了|的|我|俺|过){0,40}(?:每个?月|一个月)?(?:才|只|就)?$"
                    + "|\\b(?:paid|pays?|gave|gives?|got)(?: me| us)?(?: only| just)? $");

    private static final Phrasing ENGLISH_IN_IT = Phrasing.of(
            "(?: yuan| rmb)?(?: (?:a|per|each) month)? (?:during|in|for|on|while on) (?:the |my )?(?:\\w+ months of )?probation\\b");
    private static final Phrasing CHINESE = Phrasing.of("\\p{IsHan}");
    /** 人事说给3000: not paid yet, or for another to be said lawful. */
    private static final Phrasing NOT_PAID_YET =
            Phrasing.of("(?:最低|至少|最少|应该|应当|要|得|不能|不得|不低于|打算|准备|想|说|转正)[^，。,.;；\\d]{0,8}$|转正");

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);

    /** Whether it is asked if the probation may be so long, or is a wage that was taken off in it. */
    public static boolean isNoLength(Mention<?> span) {
        return span.comesAfter(ONLY_ASKED) || span.comesAfter(TAKEN_OFF);
    }

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("试用", "probation")) {
            return known;
        }
        Optional<BigDecimal> agreed = agreed(passage);
        Optional<BigDecimal> served = served(passage);
        boolean all = served.isEmpty() && passage.says(ALL_SERVED) && !passage.says(NOT_SERVED);
        Facts found = known.withIf(Fact.PROBATION_PAY, paid(passage))
                .withIf(Fact.PROBATION_MONTHS, agreed)
                .withIf(Fact.PROBATION_SERVED, all ? agreed : served);
        boolean over = all
                || served.filter(months -> agreed.equals(Optional.of(months))).isPresent();
        if (found.get(Fact.SERVICE_MONTHS).isEmpty() && passage.says(ENDED_IN_IT) && !passage.says(AFTER_IT_WAS_OVER)) {
            found = found.withIf(Fact.SERVICE_MONTHS, served);
        }
        if (found.get(Fact.MONTHLY_WAGE).isEmpty() && passage.says(ENDED_IN_IT) && !passage.says(AFTER_IT_WAS_OVER)) {
            found = found.withIf(Fact.MONTHLY_WAGE, found.get(Fact.PROBATION_PAY));
        }
        return found.get(Fact.AGREED_WAGE).isPresent() ? found : found.withIf(Fact.AGREED_WAGE, wage(passage, over));
    }

    /** What was agreed or kept to, not what the law allows at most; what she worked of it only where nothing else is told. */
    private static Optional<BigDecimal> agreed(Passage passage) {
        List<Mention<Span>> told = passage.spans().stream()
                .filter(span -> span.isFollowedBy(PROBATION_AFTER) || span.comesAfter(PROBATION_BEFORE))
                .filter(span -> !span.comesAfter(NOT_AGREED) && !span.isFollowedBy(NOT_AGREED_AFTER))
                .filter(span -> !MonthlyPay.isMonthOf(span))
                .filter(span -> !span.value().age() && !span.value().more())
                .toList();
        List<Mention<Span>> only =
                told.stream().filter(span -> !span.comesAfter(SERVED_BEFORE)).toList();
        return months((only.isEmpty() ? told : only).stream());
    }

    private static Optional<BigDecimal> served(Passage passage) {
        return months(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span -> span.value().unit() == Span.Unit.MONTH || span.isFollowedBy(PROBATION_AFTER))
                .filter(span -> !span.comesAfter(AFTER_PROBATION))
                .filter(span -> span.comesAfter(SERVED_BEFORE) && span.isFollowedBy(SERVED_AFTER)));
    }

    private static Optional<BigDecimal> paid(Passage passage) {
        boolean chinese = passage.says(CHINESE);
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.value().compareTo(LEAST_A_MONTH) >= 0)
                .filter(amount -> amount.comesAfter(PAID_IN_IT) && (chinese || amount.isFollowedBy(ENGLISH_IN_IT)))
                .filter(amount -> !NOT_PAID_YET.isIn(amount.before().replaceFirst("^.*[，,]", "")))
                .map(Mention::value));
    }

    private static Optional<BigDecimal> wage(Passage passage, boolean over) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.value().compareTo(LEAST_A_MONTH) >= 0)
                .filter(amount -> amount.comesAfter(AFTER_IT) || (over && amount.comesAfter(NOW)))
                .map(Mention::value));
    }

    private static Optional<BigDecimal> months(Stream<Mention<Span>> spans) {
        return Passage.agreed(spans.flatMap(span -> span.value().months().stream()));
    }
}
