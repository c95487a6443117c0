package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** Training that an employer paid for: what it cost, the service period agreed for it, and how much of that she has served. */
public final class TrainingFacts implements FactReader {

    /** 约了干满, 说好至少做: a time to stay that was agreed. */
    private static final String AGREED =
            "(?:约|签|说好|讲好|谈好|说定|答应|承诺|保证|要求|规定|写明?)(?:定|好|了|下|过|的|我|俺|必须|至少|要|得|回来|回厂|以?后|再|(?:培训|学|进修)(?:完|好|成|结束)(?:了|之?后|以后)?|给[^，。,.\\d]{1,4}|在[^，。,.\\d]{1,6})*(?:干|做|待|服务|工作)(?:满|够|足|至少)?(?:了)?";

    /** 签了五年, and not as the term of the contract. */
    private static final String SIGNED = "(?<!合同[都也]?|再|续|重新)签(?:了|过|的是|下)(?:整整|足足)?";

    private static final Phrasing A_CONTRACT = Phrasing.of("的?(?:劳动)?合同");

    private static final Phrasing BOND = Phrasing.of(
            "服务期|服务(?:满|够|至少)?[\\d一二两三四五六七八九十半]{1,3}(?:个)?[年月]|" + AGREED
                    + "[\\d一二两三四五六七八九十半]{1,3}(?:个)?[年月]|[年月]的?(?:培训|服务)协议|" + SIGNED
                    + "[\\d一二两三四五六七八九十半]{1,3}(?:个)?年(?!的?(?:劳动)?合同)|\\b(?:promised|agreed|required|bound|committed|signed|had|have) (?:me )?to (?:stay|work|serve)\\b|\\b(?:promised|committed to|signed (?:up )?for|bound for)(?: them| the company| my boss)? (?:\\d|one|two|three|four|five|six|seven|eight) years?\\b|\\b(?:service (?:period|term|agreement)|training bond|training agreement|bond(?:ed)?)\\b");
    private static final Phrasing TRAINING = Phrasing.of("培训|进修|学习|规培|(?:去|外派|派我|让我)学|学成|学完|\\btrain\\w*|\\bcourse\\b");

    private static final Phrasing COST_BEFORE = Phrasing.of(
            "(?:培训费用?|进修费|学费|出(?:了|的)?钱?|花(?:了|费)?|付了?|掏(?:了)?钱?|垫(?:了|付)?)(?:一共|总共|共|是|要|了|大概|：|:)*$"
                    + "|\\b(?:training|course)(?: (?:costs?|fees?))?(?: (?:them|the company|the hospital|it|was|is|of|worth))* (?:about )?$|\\b(?:training|course)[a-z ]{0,24},? (?:it |which |that )?cost(?:s|ing)?(?: (?:them|it|the \\w+))?(?: about)? $|\\b(?:paid|spent) (?:out )?(?:about )?$");
    private static final Phrasing COST_AFTER = Phrasing.of(
            "(?:块钱?|元)?的?钱?(?:送|让|派|供|给)?我?(?:们)?(?:去|出去|参加)?(?:的)?(?:培训|进修|学)| (?:yuan |rmb )?(?:for|on) (?:my |the |a )?(?:\\w+ )?(?:training|course)");
    private static final Phrasing NOT_COST = Phrasing.of(
            "(?:工资|月薪|违约金|赔|罚|扣)[^，。,.;；\\d]{0,6}$|\\b(?:wage|salary|penalty|pay back|repay)\\b[^,.;]{0,12}$");

    private static final Phrasing PERIOD_BEFORE = Phrasing.of(
            AGREED + "$|" + SIGNED
                    + "$|服务(?:满|够|至少)?$|服务期(?:限)?(?:为|是|签了?|约定|写的?|定了?|要|满|共|有|：|:)*$|\\b(?:service period|bond|bonded|training bond)(?: (?:of|for|is|was))* $|\\bsigned (?:up |on )?for $|\\b(?:stay|serve|promised|agreed to stay|(?:promised|agreed|required|bound|committed|had|have) (?:me )?to work(?: there| for them)?)(?: for)? (?:at least )?$");
    private static final Phrasing PERIOD_AFTER = Phrasing.of(
            "的?(?:培训)?服务期|的?(?:培训|服务)协议|(?:'s?|s')?(?:[- ](?:training|service))? (?:service (?:period|term|agreement)|service|bond)\\b");

    private static final Phrasing SERVED_BEFORE = Phrasing.of(
            "(?:干|做|待|上|服务|履行|过)(?:满|了|够|完|足|去)+(?:整整|有|已经?)*$|(?:刚|才|只|已经|正好)满$|\\b(?:served|worked|stayed|done|completed|worked there|been back)(?: for)?(?: only| just| exactly)? $|\\bafter (?:exactly |only |just |a )?$");
    private static final Phrasing LEFT_BEFORE =
            Phrasing.of("(?:还剩|还差|剩下?|没干完的?)(?:还有)?$|\\b(?:with|still have|remaining) (?:about )?$");
    private static final Phrasing LEFT_AFTER = Phrasing.of("(?:没干|没做|没满|没履行)| (?:left|to go|remaining|unserved)\\b");

    /** 公司单方解除合同, 被裁: it was not she who broke the period. */
    private static final Phrasing SENT_AWAY = Phrasing.of(
            "(?:公司|单位|厂里?|医院|店里?|老板|他们)(?:又|要|违法|非法|单方面?|无故|突然|提前|把我)*(?:辞退|解除|开除|解雇|裁)|被(?:公司|单位|厂里?|医院)?(?:违法|无故)?(?:辞退|开除|解雇|裁)"
                    + "|\\b(?:they|company|employer|boss|i was|i got|hospital) (?:have |has )?(?:fired|dismissed|sacked|laid off|terminated)\\b");

    private static final Phrasing OVER_A_FAULT_OF_HERS =
            Phrasing.of("违纪|违反|偷|失职|贪|旷工|\\b(?:misconduct|stealing|theft|breach\\w*)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(BOND) || !passage.says(TRAINING)) {
            return known;
        }
        Optional<BigDecimal> cost = Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.comesAfter(COST_BEFORE) || amount.isFollowedBy(COST_AFTER))
                .filter(amount -> !amount.comesAfter(NOT_COST))
                .map(Mention::value));
        Optional<BigDecimal> bond = months(passage, PERIOD_BEFORE, PERIOD_AFTER);
        Optional<BigDecimal> left = months(passage, LEFT_BEFORE, LEFT_AFTER);
        Optional<BigDecimal> served = Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(SERVED_BEFORE)
                        && !span.comesAfter(PERIOD_BEFORE)
                        && !span.isFollowedBy(PERIOD_AFTER))
                .filter(span -> !span.value().age() && !span.value().more())
                .flatMap(span -> span.value().months().stream()));
        Optional<BigDecimal> worked = served.or(() -> ServedByDays.months(passage));
        Optional<BigDecimal> fromLeft = bond.flatMap(all -> left.map(all::subtract));
        boolean sentAway = passage.says(SENT_AWAY) && !passage.says(OVER_A_FAULT_OF_HERS);
        return known.withIf(Fact.TRAINING_COST, cost)
                .withIf(Fact.HOW_IT_ENDED, sentAway ? Optional.of("by_employer") : Optional.empty())
                .withIf(Fact.BOND_MONTHS, bond)
                .withIf(
                        Fact.BOND_SERVED,
                        fromLeft.or(() -> worked)
                                .filter(months -> bond.filter(all -> months.compareTo(all) < 0)
                                        .isPresent()));
    }

    private static Optional<BigDecimal> months(Passage passage, Phrasing before, Phrasing after) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(before) || span.isFollowedBy(after))
                .filter(span -> !span.isFollowedBy(A_CONTRACT))
                .filter(span -> !span.value().age() && !span.value().more())
                .flatMap(span -> span.value().months().stream()));
    }
}
