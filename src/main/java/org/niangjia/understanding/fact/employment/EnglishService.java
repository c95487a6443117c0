package org.niangjia.understanding.fact.employment;

import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * How long she has worked there, as it is told in English when the work ends: made redundant after three and a half years, let go exactly two years after I
 * started, fourteen years with them.
 */
final class EnglishService {

    private static final String ENDED =
            "\\b(?:dismissed|fired|laid (?:me |us )?off|let (?:me |us |her )?go|sacked|axed|terminated|made redundant|redundant|got (?:my |the )?(?:notice|sack|boot)|pushed out|shown the door|not renewed)\\b";

    private static final Phrasing ENDED_BEFORE =
            Phrasing.of(ENDED + "[^.;?\\d]{0,40}?(?: after|,) (?:exactly |just |only |over |nearly )?$");

    private static final Phrasing ENDED_AT = Phrasing.of(ENDED + "[^.;?\\d]{0,40}? (?:exactly |just )?$");

    private static final Phrasing AFTER_SHE_STARTED = Phrasing.of(
            " (?:to the day )?(?:after|from|since) (?:i (?:started|joined|began|was (?:hired|taken on)|came)|(?:joining|starting)|my (?:first day|start(?:ing)? (?:date|day)?|hiring))\\b");

    /** Exactly two years after I started, they let me go. */
    private static final Phrasing THEN_IT_ENDED = Phrasing.of(
            "(?: (?:there|here|work(?:ing)?|the job))?,? (?:and )?(?:they|i was|i got|my \\w+|the \\w+|hr|he|she)\\b[^.;?\\d]{0,30}?"
                    + ENDED);

    /** I joined this shop three years and two months ago. */
    private static final Phrasing JOINED_AGO = Phrasing.of(
            "(?<!\\b(?:husband|wife|he|boss|manager|colleague|friend|sister|brother|mother|father) )\\b(?:joined|join|started|was hired|got hired|(?:started|began) work(?:ing)?)(?: (?:work(?:ing)?|this|the|my|our|here|there|at|in|with|for|a|as|job|company|factory|firm|shop|plant|store|place|hotel|restaurant|hospital|school|clinic|employer|them)){0,6} (?:about |exactly |just )?(?<long>[a-z\\d]+ years?(?:,? (?:and )?[a-z\\d]+ months?)?|[a-z\\d]+ months?) ago\\b");

    private static final Phrasing BEGINS = Phrasing.of("(?:^|[,.;:] ?)(?:exactly |just |only |then |and )*$");

    /** Fourteen years with them; six years in this firm. */
    private static final Phrasing WITH_THEM = Phrasing.of(
            " (?:of (?:hard work|loyal service) )?(?:(?:with|at|in|for) (?:them|that place|this place|(?:this|that|the|my|our) (?:firm|company|shop|factory|plant|store|restaurant|hotel|clinic|school|office|business|outfit|place))|there|on the (?:job|payroll|line))\\b");

    /** Not of this employer, or of another time. */
    private static final Phrasing ANOTHER_TIME = Phrasing.of(
            "\\b(?:previous|former|last|old|another|other) (?:employer|company|firm|job)\\b|\\b(?:married|pregnant|probation|contract|lease|insur\\w+|paid in|contributions?|sick)\\b[^,.;]{0,24}$|\\b(?:husband|wife|he|she|boss|manager|colleague|sister|brother|friend|mother|father)\\b[^.;]{0,60}$");

    /** I was sacked, 3 months pregnant: how long something else has lasted. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "(?:'s?)? (?:of )?(?:being |my |the |a |paid |unpaid )*(?:pregnan\\w+|along|sick|maternity|leave|probation|trial|notice|warranty|training|marriage|treatment|old)\\b");

    private static final Phrasing OF_AN_END = Phrasing.of(
            ENDED + "|\\b(?:severance|redundancy|dismiss\\w*|lay-?offs?|termination|compensation|n\\+1)\\b");

    private static final Phrasing ANNIVERSARY = Phrasing.of("anniversary");

    private EnglishService() {}

    /** The passage with how long ago she began as how long she has worked here; the same one where it does not say so. */
    static Passage inPlainWords(Passage passage) {
        return passage.mentions(" ago")
                ? Passage.of(JOINED_AGO.matcher(passage.text()).replaceAll("worked here for ${long}"), passage.today())
                : passage;
    }

    private static boolean itEndedThen(Mention<Span> span) {
        Matcher started = AFTER_SHE_STARTED.matcher(span.after());
        return span.comesAfter(BEGINS)
                && started.lookingAt()
                && THEN_IT_ENDED.begins(span.after().substring(started.end()));
    }

    /** Whether a span is the time with this employer. */
    static boolean isOne(Passage passage, Mention<Span> span) {
        if (span.value().age()
                || span.value().more()
                || span.comesAfter(ANOTHER_TIME)
                || span.isFollowedBy(ANNIVERSARY)
                || span.isFollowedBy(OF_SOMETHING_ELSE)
                || span.value().months().isEmpty()) {
            return false;
        }
        return span.comesAfter(ENDED_BEFORE)
                || (span.isFollowedBy(AFTER_SHE_STARTED) && (span.comesAfter(ENDED_AT) || itEndedThen(span)))
                || (span.isFollowedBy(WITH_THEM) && passage.says(OF_AN_END));
    }
}
