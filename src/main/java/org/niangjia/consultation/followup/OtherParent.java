package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.person.ParentWords;
import org.niangjia.understanding.place.PlaceFinder;

/** Reads questions that ask of the father what was asked of the mother, or the other way round. Safe for use by several threads. */
public final class OtherParent {

    /** What the father has where the mother has this. */
    private static final Map<String, String> FATHERS = Map.of(
            "maternity_leave", "paternity_leave.days",
            "maternity_allowance", "paternity_leave.pay_or_refused",
            "childcare_leave", "childcare_leave.who_can_take",
            // His and hers were answered together, and it is his that is spoken of.
            "paternity_leave", "paternity_leave.days");

    private static final Map<String, String> MOTHERS = Map.of(
            "paternity_leave", "maternity_leave.days",
            "childcare_leave", "childcare_leave.who_can_take");

    /** Whose leave it is that these speak of. */
    private static final String HIS = "paternity_leave";

    private static final String HERS = "maternity_leave";

    /** Where somebody comes from or is at home is not where the leave is had. */
    private static final Phrasing AT_HOME =
            Phrasing.of("户口|户籍|老家|娘家|籍贯|婆家|住院|医院|[生养坐]|\\b(?:from|born|home|hospital|birth|hukou)\\b");

    private final Knowledge knowledge;
    private final Understander understander;
    private final PlaceFinder places;

    public OtherParent(Knowledge knowledge, Understander understander, PlaceFinder places) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.places = places;
    }

    /** What is asked, in the course of which the place is that of the parent. */
    public record OfParent(Asked asked, Turn turn) {}

    /**
     * The matter of the parent who is asked about now: 我老公呢 after 产假; 那我呢 of who asked for his wife's. It goes with that one's place, as it was
     * told in the words before or when it was last asked about.
     */
    public Optional<OfParent> of(Turn turn, Matter matter) {
        String words = understander.inCharacters(turn.question().text().value());
        String before = understander.inCharacters(turn.wordsBefore());
        boolean ofTheHusband = ParentWords.ofTheHusband(words, before);
        boolean ofHerself = ofTheHusband || ParentWords.ofTheWriter(words);
        boolean whatHeHas = ParentWords.askWhatTheFatherHas(words);
        boolean father = whatHeHas
                || ParentWords.ofTheFather(words).isPresent()
                || (ofHerself && ParentWords.speakOfTheMother(before));
        boolean mother = ParentWords.ofTheMother(words)
                || (ofHerself && ParentWords.ofTheFather(before).isPresent());
        if ((!father && !mother) || !(whatHeHas || LeaningWords.areShort(words))) {
            return Optional.empty();
        }
        Optional<Jurisdiction> told = places.saidOf(ofHerself, before);
        boolean clear = understander.understand(words) instanceof Understanding.Recognised;
        return Optional.ofNullable((father ? FATHERS : MOTHERS).get(matter.topic()))
                .or(() -> told.filter(place -> ParentWords.onlyNameTheFather(words))
                        .map(place -> matter.topic() + ".days"))
                .flatMap(knowledge::intent)
                .filter(intent -> whatHeHas || ofTheHusband || !clear || LeaningWords.lean(words))
                .map(intent -> new OfParent(
                        asked(turn, intent),
                        turn.in(told.or(() -> lastPlace(intent.topic(), turn))
                                .or(() -> placeAskedBackOn(turn, before)))));
    }

    /**
     * The leave of the parent who is told to work elsewhere, in that place: 说错了，她在深圳上班 after his leave makes hers another and leaves his as
     * it is. Empty if no such place is told of one of them.
     */
    public Optional<Matter> elsewhere(String words, Matter matter) {
        boolean mother = ParentWords.speakOfTheMother(words);
        boolean father = ParentWords.speakOfTheFather(words);
        boolean ofLeave = matter.topic().equals(HIS) || matter.topic().equals(HERS);
        if (!ofLeave
                || mother == father
                || !LeaningWords.areShort(words)
                || !(LeaningWords.tell(words) || ParentWords.askOnlyForTheDays(words))
                || AT_HOME.isIn(Utterance.of(words).words())) {
            return Optional.empty();
        }
        boolean same = matter.topic().equals(father ? HIS : HERS);
        Optional<Jurisdiction> ofTheWriter = places.saidOf(true, words);
        if (!same && ofTheWriter.isPresent() && !ofTheWriter.equals(matter.place())) {
            // 我在上海上班，老公单位在青岛 moves hers, which is what was asked.
            return Optional.of(matter.in(ofTheWriter));
        }
        return places.saidOf(false, words)
                .or(() -> ofTheWriter.isPresent() ? Optional.empty() : places.find(words))
                .map(place ->
                        (same ? matter : matter.about(father ? HIS + ".days" : HERS + ".days")).in(Optional.of(place)))
                .filter(other -> knowledge.intent(other.intent()).isPresent());
    }

    /** Who was asked which of several she meant has no matter yet; where it is she told with her question. */
    private Optional<Jurisdiction> placeAskedBackOn(Turn turn, String before) {
        return turn.matter().isPresent() ? Optional.empty() : places.find(before);
    }

    private static Asked asked(Turn turn, Intent intent) {
        Candidate candidate = new Candidate(intent.name(), intent.topic(), 1);
        return new Asked(turn.question().text().value(), "", true, new Understanding.Recognised(List.of(candidate), 1));
    }

    private static Optional<Jurisdiction> lastPlace(String topic, Turn turn) {
        return turn.matters().stream()
                .filter(matter -> matter.topic().equals(topic))
                .reduce((one, next) -> next)
                .flatMap(Matter::place);
    }
}
