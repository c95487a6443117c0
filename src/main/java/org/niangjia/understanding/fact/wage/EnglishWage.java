package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/** What she earns a month, as it is told in English: salary RMB 5,500 · my pay packet's 5.6k · earning around 4.5k · 30k a month, laid off. */
final class EnglishWage {

    private static final String ABOUT = "(?: about| around| roughly| only| just| some| exactly)?";

    /** Whose pay it is; a word of another pay in between (sick pay, notice pay) is none of these. */
    private static final String HERS =
            "(?:^|[,;:.(] ?|\\b(?:my|on an?|gross|monthly|current|regular|usual|normal|agreed) )";

    private static final String PAY =
            "(?:(?:gross|monthly|average|avg|av|current|regular|usual|normal|basic monthly) ){0,3}(?:salary|wages?|pay(?: packet|check|cheque)?|earnings|income|gross)"
                    + "(?:,? before (?:deductions|tax(?:es)?),?)?";

    private static final String IS =
            "(?:'s| is| was| are| were| of| at| comes to| came to| stood at| stands at| averages?| averaged|:| -)?";

    private static final String OF_A_YEAR =
            "(?: (?:over|for|in|of|during) (?:the |my )?(?:past|last|previous) (?:year|(?:twelve|12) months))?";

    private static final Phrasing CALLED = Phrasing.of(HERS + PAY + OF_A_YEAR + IS + ABOUT + " $"
            + "|\\b(?:12|twelve)[- ]month (?:avg|average)(?: pay| wage| salary)?" + IS + ABOUT + " $"
            + "|\\b(?:my|her) average (?:pay |wage |salary )?(?:over|for|in) (?:the )?(?:past|last) (?:year|(?:twelve|12) months) (?:was|is|came to)"
            + ABOUT + " $");

    private static final Phrasing EARNING = Phrasing.of(
            "\\b(?:(?<!(?:he|she|husband|boss|colleague|manager)(?:'s| is| was) )earning|i(?:'m| am| was|'d been| had been) (?:on|paid|making|getting))"
                    + ABOUT + " $");

    private static final Phrasing RATE =
            Phrasing.of(" ?/ ?(?:month|mo|m)\\b| (?:a|per|each|every) (?:calendar )?month\\b| monthly\\b| p/?c?/?m\\b");

    /** A clause of its own: 14 years with them, 30k a month, laid off. */
    private static final Phrasing BY_ITSELF =
            Phrasing.of("(?:^ ?|[,;.] ?)(?:and |now |at |on |was on |paid |gross |avg |average )*$");

    private static final Phrasing ENDS_IT = Phrasing.of(
            "(?: (?:before tax|pre-?tax|gross|on average|basic))*(?: ?[,;.)!?]|$| (?:and|but|laid|when|then)\\b)");

    /** What is paid besides, or to somebody else: none of it is her wage. */
    private static final Phrasing OTHER_MONTHLY = Phrasing.of(
            "\\b(?:rent|mortgage|loan|nanny|nursery|kindergarten|creche|fees?|allowance|subsidy|pension|benefits?|husband|wife|he|his|boss|manager|colleague|minimum|local|city|she|her|sister|friend|son|daughter|offer(?:s|ed)?)\\b[^.;!?]{0,60}$");

    private static final Phrasing OTHER_RATE = Phrasing.of(
            " ?(?:yuan|rmb)? ?(?:base|basic)\\b| (?:yuan |rmb )?to (?:forget|sign|leave|go|resign|drop|settle|keep quiet)\\b| [a-z]+ (?:per|a|each|every) (?:day|hour|shift)\\b"
                    + "| ?(?:yuan|rmb)? ?(?:an|per|a|each|every|/) ?(?:hours?|hr|h|days?|shift|week|year|annum)\\b| (?:net|after tax|take[- ]home|in (?:total|all)|for (?:the|that|those|all))\\b| (?:yuan |rmb )?(?:every (?:two|other|second)|fortnightly|bi-?weekly|weekly|(?:(?:in|as|of) (?:a |an |the |my )?)?(?:[a-z]+ ){0,2}(?:compensation|severance|bonus|settlement|benefits?|allowance|subsidy|pension)|is what|which is what)\\b");

    private EnglishWage() {}

    /** Whether the words behind an amount say that it is no wage of a month: every two weeks, in compensation. */
    static boolean isNone(Mention<BigDecimal> amount) {
        return amount.isFollowedBy(OTHER_RATE);
    }

    /** Whether an amount is the wage of a month. */
    static boolean isOne(Mention<BigDecimal> amount) {
        if (amount.value().compareTo(WageFacts.LEAST_A_MONTH) < 0
                || isNone(amount)
                || OTHER_MONTHLY.isIn(amount.before())) {
            return false;
        }
        if (amount.comesAfter(CALLED) || amount.comesAfter(EARNING)) {
            return true;
        }
        Matcher rate = RATE.matcher(amount.after());
        return rate.lookingAt()
                && amount.comesAfter(BY_ITSELF)
                && ENDS_IT.begins(amount.after().substring(rate.end()));
    }
}
