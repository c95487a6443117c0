package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.clause.AskingWords;

/**
 * What is asked after matters of one kind in a few words that name none: whether days may be taken next year, whether the wages go on, how money that
 * was taken is had back, who reports an injury, whether the two share what is taken off a tax. Elsewhere the same words ask something else. Immutable.
 *
 * @param words all that is said
 * @param answers the intent that answers, by what is spoken of: an intent, or a topic
 */
public record AskedOfItsMatter(Phrasing words, Map<String, String> answers) {

    private static final List<AskedOfItsMatter> ALL = Stream.of(
                    AskedOfLeave.ALL, AskedOfMoney.ALL, AskedOfADispute.ALL, AskedOfAUnion.ALL)
            .flatMap(List::stream)
            .toList();

    /** What nothing else can be meant by, also where something else was answered since. */
    private static final List<AskedOfItsMatter> OF_AN_EARLIER = List.of(
            AskedOfMoney.GIVEN_BACK,
            AskedOfLeave.REST_AT_WORK,
            AskedOfADispute.POLICE,
            AskedOfADispute.PENALTY,
            AskedOfADispute.ANSWERS_FOR_HIM);

    private static final String END = "[?？。.!！]+$";

    private static final Phrasing CLAUSES = Phrasing.of("[,，。;；?？]");

    public AskedOfItsMatter {
        answers = Map.copyOf(answers);
    }

    AskedOfItsMatter(String words, Map<String, String> answers) {
        this(Phrasing.of(words), answers);
    }

    /** What is asked of a matter that was spoken of before: what was paid instead of insurance is not that of anything else. */
    public static Optional<String> ofAnEarlier(String words, Matter before) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words().replaceAll(END, "");
        return OF_AN_EARLIER.stream()
                .filter(asked -> asked.words.isAllOf(text))
                .flatMap(asked -> asked.answering(before).stream())
                .findFirst();
    }

    private Optional<String> answering(Matter matter) {
        return Optional.ofNullable(answers.getOrDefault(matter.intent(), answers.get(matter.topic())));
    }

    /** 想拖到明年摆酒再歇，行不行，会不会作废: each clause asks that, tells, or only asks whether. */
    private boolean isBesideGeneral(String text) {
        List<String> clauses = CLAUSES.splitAsStream(text)
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        return clauses.size() > 1
                && clauses.stream().anyMatch(words.asMatchPredicate())
                && clauses.stream()
                        .allMatch(clause -> words.isAllOf(clause)
                                || LeaningWords.tell(clause)
                                || AskingWords.areGeneral(clause)
                                || ALL.stream().anyMatch(other -> other.words.isAllOf(clause)));
    }

    /** What is asked of the matter, if the last clause is such a question and those before only tell. */
    public static Optional<String> intent(String words, Matter matter) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words().replaceAll(END, "");
        String last = text.replaceFirst("^.*[,，。;；](?=.)", "").strip();
        boolean onlyTells = LeaningWords.tell(text.substring(0, text.length() - last.length()));
        return ALL.stream()
                .filter(asked -> asked.words.isAllOf(text)
                        || (onlyTells && asked.words.isAllOf(last))
                        || asked.isBesideGeneral(text))
                .flatMap(asked -> asked.answering(matter).stream())
                .findFirst();
    }
}
