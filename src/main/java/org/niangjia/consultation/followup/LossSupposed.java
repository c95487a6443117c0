package org.niangjia.consultation.followup;

import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/** Supposes that a pregnancy ends early, without a word for it: 要是没保住呢, and if it goes wrong before then. Elsewhere such words are of anything. Thread-safe. */
final class LossSupposed {

    private static final String LEAVE = "miscarriage_leave.days";

    /** After what is of a pregnancy or a birth; the allowance for it goes on as that for a loss. */
    private static final Map<String, String> AFTER = Map.of(
            "maternity_leave", LEAVE,
            "prenatal_check", LEAVE,
            "pregnancy_work_arrangement", LEAVE,
            "maternity_allowance", "miscarriage_leave.pay");

    private static final Phrasing LOST = Phrasing.of(
            "(?:没|未)(?:能)?(?:保住|留住|站住|坐住|怀住)|保不住|留不住|(?:孩子|娃|宝宝|胎儿?|肚子里的)[^,，。?？]{0,4}(?:没了|掉了|没(?:能)?活|流了|停了|不在了)|(?:没|不)(?:能)?(?:到|足|够)月(?:份)?就(?:没|掉|流)了?|(?:中途|半路|中间|早早)(?:没|掉|流)了|胎停|停育|(?:先兆)?流产"
                    + "|\\b(?:(?:it|this|that|something|anything|things|the pregnancy) (?:goes|go|went|all goes) wrong|(?:i|she|we) (?:lose|lost|loses) (?:it|him|her|the (?:baby|pregnancy|child)|this one)|(?:it|the baby|the pregnancy|he|she) (?:does not|doesn't|didn't|did not) (?:make it|last|survive|hold|work out|go to term)|(?:it|the pregnancy) ends early|miscarr\\w*)\\b");

    private static final Phrasing SUPPOSES = Phrasing.of("要是|如果|万一|假如|假设|倘若|的话|\\b(?:if|in case|should|suppose)\\b");

    /** What else may go wrong, or be asked of it. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "辞|开除|解雇|合同|罚|赔|工伤|责任|告|医药|报销|手术|\\b(?:fire[sd]?|dismiss\\w*|sue|fault|liable|hospital|contract|operation)\\b");

    private LossSupposed() {}

    /** What is answered then; empty if nothing of the kind is supposed. */
    static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        return LeaningWords.areShort(words) && SUPPOSES.isIn(text) && LOST.isIn(text) && !OF_SOMETHING_ELSE.isIn(text)
                ? Optional.ofNullable(AFTER.get(matter.topic()))
                : Optional.empty();
    }
}
