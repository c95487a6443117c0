package org.niangjia.understanding.fact.leave;

import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** 生完38天了，产假还剩多少: the days since the birth have gone by of a leave that runs day by day, where it is asked what is left of it. */
final class SinceTheBirth {

    private static final String MEANWHILE = "(?:孩子|娃儿?|宝宝?|小孩|俩|双胞胎|了|已经?|都|到(?:现在|今天|这会儿)|今天|才|刚好?|正好|有|也|，|,)*";

    private static final Phrasing BORN_BEFORE = Phrasing.of("(?:(?<!以?后|之后|没|还没|要|快|等|想)(?:生完|生了|生下来?|产后|出生|落地|卸货))"
            + MEANWHILE + "$|\\bit(?:'s| is| has) been (?:exactly |just |already )?$");

    /** 42天复查, 生完30天内, 生完40天就上班了: no day that it is now. */
    private static final Phrasing SO_FAR =
            Phrasing.of("(?:了|整了?)?(?=[，,。.;；!！?？ ]|$|产假|还|我)(?![，,]?(?:复查|检查|体检|就|才|后|内|以内|之内|左右|上班|被))"
                    + "| since (?:the (?:birth|delivery)|i (?:gave birth|delivered|had)|my (?:baby|son|daughter))\\b");

    private static final Phrasing LEFT = Phrasing.of(
            "剩|余下|还(?:有|能|可以|可|该|得)?(?:再)?(?:休|歇|待|呆|在家|有)?[^，。,.;；]{0,4}(?:几天|多少|多久|多长|几个)|\\b(?:left|remain\\w*|(?:how many|how much) more|still have)\\b");

    private static final Phrasing OF_THE_LEAVE = Phrasing.of("(?<!陪|流)产假|休|歇|月子|\\bleave\\b");

    /** Of his leave, of what is applied for, or of another's the days since say nothing. */
    private static final Phrasing OF_OTHERS = Phrasing.of(
            "陪产|护理假|育儿假|哺乳|补贴|报销|津贴|落户|申请|流产|引产|小产|没保住|\\b(?:paternity|childcare|nursing|breastfe\\w+|subsidy|allowance|miscarr\\w*|apply)\\b");

    private SinceTheBirth() {}

    /** Days that have gone by. */
    static Optional<Integer> goneBy(Passage passage) {
        return passage.says(LEFT) && passage.says(OF_THE_LEAVE) && !passage.says(OF_OTHERS)
                ? Passage.agreed(passage.spans().stream()
                        .filter(SinceTheBirth::isSoFar)
                        .flatMap(span -> SpanDays.of(span.value()).stream()))
                : Optional.empty();
    }

    private static boolean isSoFar(Mention<Span> span) {
        boolean inDays = span.value().unit() == Span.Unit.DAY || span.value().unit() == Span.Unit.WEEK;
        return inDays && !span.value().more() && span.comesAfter(BORN_BEFORE) && span.isFollowedBy(SO_FAR);
    }
}
