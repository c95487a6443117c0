package org.niangjia.understanding.fact.employment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether she left with a non-compete clause that agrees no pay for it, and keeps to it: both have to be told. */
public final class NonCompeteFacts implements FactReader {

    private static final Pattern CLAUSE = Pattern.compile("竞业|\\bnon-?compet\\w*");

    private static final Pattern NOTHING_AGREED = Pattern.compile(
            "(?:补偿|给多少钱?|给钱)[^，。,.;；]{0,6}(?:没有?|未|不曾)(?:写|约定|约|提|说|定|谈)(?!的)|(?:没有?|未|不曾)(?:写|约定|约|提|说|定|谈)(?:明|过|好|清楚?|到)?[^，。,.;；]{0,8}(?:补偿|给多少|给钱)"
                    + "|\\b(?:no|without(?: any)?) (?:compensation|pay|payment|money)(?: \\w+){0,3} (?:agreed|written|mentioned|in it|in the (?:clause|contract|agreement))\\b"
                    + "|\\b(?:says|said|mentions?|mentioned|states?|agreed|promised) (?:nothing|no)(?: \\w+){0,3} (?:compensation|pay|payment|money)\\b"
                    + "|\\b(?:but|with|and) no (?:pay|compensation|money)(?: for (?:it|that))?\\b|\\bno (?:pay|compensation|money) for (?:it|that)\\b|\\bunpaid non-?compete"
                    + "|\\bnothing (?:is |was )?(?:agreed|written|said) (?:about|on|for|of) (?:the |any )?(?:compensation|pay|payment|money)\\b");

    private static final Pattern KEPT = Pattern.compile(
            "守(?:了|着|住)?(?:规矩|约|约定|协议|规定|竞业)|(?:一直|都)(?:在)?(?:守着?|遵守)|没(?:有)?去(?:过)?[^，。,.;；]{0,4}(?:对家|同行|竞争|对手)|履行(?:了|着)|遵守(?:了|着)?"
                    + "|\\b(?:kept|keep|keeping|stuck|stick) to (?:it|the (?:clause|agreement|rules?))\\b|\\b(?:complied|honou?red|obeyed|observed)\\b|\\b(?:did not|didn't|have not|haven't|never) (?:work\\w*|join\\w*|gone to|go to)(?: \\w+){0,3} competitors?\\b");

    private static final Pattern NOT_KEPT = Pattern.compile(
            "(?:没|没有|不|不想|不用|要不要|用不用|该不该|得不得|不愿)(?:再|去|必|继续)?(?:遵守|履行|守)|(?:去了|进了|到了|跳到|跳槽)[^，。,.;；]{0,4}(?:对家|同行|竞争|对手)");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told =
                passage.says(CLAUSE) && passage.says(NOTHING_AGREED) && passage.says(KEPT) && !passage.says(NOT_KEPT);
        return known.withIf(Fact.NON_COMPETE_UNPAID, told ? Optional.of(true) : Optional.empty());
    }
}
