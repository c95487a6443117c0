package org.niangjia.consultation.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.model.Candidate;

/**
 * Who names the leave of the father and no other asks of that one, however much is told of the mother and the birth: how long it is and when
 * it ends is answered with his days, and never with hers. Safe for use by several threads.
 */
public final class FathersLeave {

    /** The topic of the leave. */
    public static final String TOPIC = "paternity_leave";

    private static final String HOW_TO_TAKE = "paternity_leave.how_to_take";

    private static final String ITS_DAYS = "paternity_leave.days";

    /** What his days sound like where she gives over some of hers. */
    private static final Set<String> MAY_BE_HIS =
            Set.of(HOW_TO_TAKE, "maternity_leave.days", "childcare_leave.days", "other_labour.marriage_leave");

    /** Questions of the mother's leave, each with the same of the father's. */
    private static final Map<String, String> HIS = Map.of(
            "maternity_leave.days", ITS_DAYS,
            "maternity_leave.return_date", HOW_TO_TAKE,
            "maternity_leave.holidays_inside", HOW_TO_TAKE);

    private static final Phrasing NAMED =
            Phrasing.of("陪产假|陪护假|(?<!独生子女)护理假|\\bpaternity leave\\b|\\bfather'?s leave\\b");

    private static final Phrasing OTHER_LEAVE =
            Phrasing.of("(?<!陪)产假|生育假|\\bmaternity\\b|\\b(?:my|her) (?:own )?leave\\b");

    /** 媳妇还在产假里: how things stand with her, and no question of her leave. */
    private static final Phrasing SHE_IS_ON_HERS = Phrasing.of(
            "(?:老婆|媳妇儿?|妻子|爱人|对象|女方|孩子?他?妈|她)[^，。,.;；?？!！几多哪]{0,12}?(?:(?:还|正|现|都)*在(?:休|歇|她的?)*产假(?:里头?|里面|中|期间|期|当中|内)?|(?:休|歇)着产假|产假(?:里头?|期间|还没(?:休|歇)完|没结束))(?:呢|的时候)?(?![^，。,.;；?？!！]{0,10}(?:几|多少|多久|哪|到期|开始|从|起))"
                    + "|\\b(?:wife|partner|she)(?: is|'s| was)(?: still| now| just)* (?:on|in)(?: her)? maternity leave\\b");

    /** She who writes carries the child. */
    private static final Phrasing OF_HER_OWN = Phrasing.of(
            "(?:我|俺)[^，。,.;；]{0,6}(?:怀[着了孕上]|待产|孕)|^(?:怀[着了]|怀孕)|\\b(?:i'm|i am|i'll be|me) (?:\\w+ )?(?:expecting|pregnant|carrying|due)\\b|^(?:expecting|pregnant|carrying)\\b");

    private static final Phrasing OF_HIM = Phrasing.of(
            "老公|丈夫|爱人|对象|那口子|老婆|媳妇|妻子|孩子他?爸|[他她]|陪产|陪护|护理假|\\b(?:husband|wife|partner|father|dad|he|his|him|she|her|we|we're|our|paternity)\\b");

    private final Knowledge knowledge;

    /** Whether words tell of her who carries the child, and of nobody else: how long she is off is asked of no father. */
    public static boolean isRuledOutBy(String words) {
        String text = Utterance.of(words).words();
        return OF_HER_OWN.isIn(text) && !OF_HIM.isIn(text);
    }

    /** Whether a loss is told and nobody else: where no child was born there is no leave for its father. */
    public static boolean isRuledOutByALoss(String words) {
        return PregnancyLoss.toldIn(words).isPresent()
                && !OF_HIM.isIn(Utterance.of(words).words());
    }

    FathersLeave(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The question that is answered: the one that was understood, or the same of the father's leave. */
    Candidate meant(Candidate best, Turn turn, Asked asked, Facts facts) {
        String words = asked.inContext() + "\n" + turn.question().text().value();
        return Optional.ofNullable(HIS.get(best.intent()))
                .filter(his -> isNamedAlone(words))
                .or(() -> Optional.of(ITS_DAYS)
                        .filter(his -> MAY_BE_HIS.contains(best.intent())
                                && facts.get(Fact.DAYS_GIVEN_OVER).isPresent()
                                && isAskedOfAlone(words)))
                .flatMap(knowledge::intent)
                .map(intent -> new Candidate(intent.name(), intent.topic(), best.confidence()))
                .orElse(best);
    }

    /** Who was given days of her leave asks how many he has: 她让给我20天，我一共几天. */
    private static boolean isAskedOfAlone(String words) {
        return isNamedAlone(words) || BothLeaves.inClauses(words).equals(Set.of(ITS_DAYS));
    }

    /** Whether his leave is asked of and hers is not, though it may be told that she is on it. */
    static boolean isNamedAlone(String words) {
        String text = SHE_IS_ON_HERS.matcher(Utterance.of(words).words()).replaceAll("");
        return NAMED.isIn(text) && !OTHER_LEAVE.isIn(text) && !BothLeaves.areAskedFor(text);
    }
}
