package org.niangjia.consultation;

import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.followup.FollowUps;
import org.niangjia.consultation.followup.OtherParent;
import org.niangjia.consultation.followup.WhoseLeave;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.person.OtherPeople;
import org.niangjia.understanding.person.ParentWords;
import org.niangjia.understanding.person.SaidOfOthers;
import org.niangjia.understanding.place.PlaceFinder;

/** Replies to words that go on from what was spoken of and ask it of somebody: the other parent, a sister, the writer again. Safe for use by several threads. */
final class OfSomebody {

    private static final Set<Fact<?>> HAD = Set.of(Fact.DAYS_TAKEN, Fact.MATERNITY_DAYS_TAKEN);

    private final Knowledge knowledge;
    private final Understander understander;
    private final PlaceFinder places;
    private final OtherParent otherParent;
    private final FollowUps followUps;
    private final Answering answering;
    private final QuestionReplies questions;

    OfSomebody(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            FollowUps followUps,
            Answering answering,
            QuestionReplies questions) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.places = places;
        this.otherParent = new OtherParent(knowledge, understander, places);
        this.followUps = followUps;
        this.answering = answering;
        this.questions = questions;
    }

    /** Of the writer again, of whose leave she tells, of her husband's where he works: read before anything else. */
    Optional<Reply> first(Turn turn) {
        return ofTheWriter(turn)
                .or(() -> hadByAnother(turn))
                .or(() -> whoseLeave(turn))
                .or(() -> ofTheSpouseThere(turn))
                .or(() -> otherParent(turn, true));
    }

    /** 我自己呢 after what was asked of her sister, 那我呢 after her husband's leave. */
    private Optional<Reply> ofTheWriter(Turn turn) {
        String words = turn.question().text().value();
        if (!OtherPeople.onlyNameTheWriter(words) && !ParentWords.ofTheWifeAgain(words, turn.wordsBefore())) {
            return Optional.empty();
        }
        boolean ofAnother = turn.before()
                .flatMap(Dialogue::matter)
                .filter(Matter::somebodyElse)
                .isPresent();
        return (ofAnother ? turn.matter() : hersAfterHis(turn))
                .map(matter -> answering.recounted(matter.in(places.find(words)), turn));
    }

    /**
     * Her own leave after her husband's: as it was spoken of before, else by the law of the same place, where that is not only his (济南老公陪产假几天;
     * after 我老公在上海 by that of her own).
     */
    static Optional<Matter> hersAfterHis(Turn turn) {
        Optional<Matter> his = turn.matter()
                .filter(matter ->
                        matter.topic().equals("paternity_leave") && ParentWords.speakOfTheFather(turn.wordsBefore()));
        return his.flatMap(matter -> turn.matters().stream()
                .filter(before -> before.topic().equals("maternity_leave"))
                .reduce((one, next) -> next)
                .or(() -> Optional.of(Matter.of("maternity_leave.days")
                        .in(ParentWords.tellWhereHeIs(turn.wordsBefore()) ? Optional.empty() : matter.place()))));
    }

    /** 我同事休了100天 tells what another has had, and takes nothing from what is hers. */
    private Optional<Reply> hadByAnother(Turn turn) {
        return SaidOfOthers.tellOfNobodyElse(turn.question().text().value())
                ? turn.before()
                        .flatMap(Dialogue::matter)
                        .filter(hers -> !hers.somebodyElse() && tellsOnlyWhatWasHad(hers, turn))
                        .map(hers -> answering.recounted(hers, turn))
                : Optional.empty();
    }

    private boolean tellsOnlyWhatWasHad(Matter matter, Turn turn) {
        Set<Fact<?>> told = followUps.toldOf(matter, turn.question()).keySet();
        return !told.isEmpty() && HAD.containsAll(told);
    }

    /** 我妹妹怀着呢，她能歇多久 after a leave for a loss. */
    private Optional<Reply> whoseLeave(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        String before = understander.inCharacters(turn.wordsBefore());
        return turn.matter()
                .flatMap(matter -> WhoseLeave.asked(words, matter, turn.matters(), before))
                .filter(matter -> knowledge.intent(matter.intent()).isPresent())
                .map(matter -> matter.in(places.find(words)))
                .map(matter -> matter.with(followUps.toldOf(matter, turn.question())))
                .map(matter -> answering.recounted(matter, turn));
    }

    /** 我老公在北京上班，他几天 after the leave for a wedding, which he has by the law of that place. */
    private Optional<Reply> ofTheSpouseThere(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .filter(matter -> matter.intent().equals(Turn.MARRIAGE_LEAVE)
                        && OtherPeople.askOfTheSpouseThere(words)
                        && ParentWords.askOnlyForTheDays(words))
                .flatMap(matter -> places.find(words).map(Optional::of).map(matter::in))
                .map(matter -> answering.recounted(matter, turn));
    }

    /** 那我老公呢 asks of him whatever else it tells; 我老公月薪八千 may be a fact of hers. */
    Optional<Reply> otherParent(Turn turn, boolean marked) {
        String words = turn.question().text().value();
        return turn.matter()
                .or(turn::askedBackOn)
                .filter(matter -> !marked
                        || LeaningWords.areMarked(words)
                        || ParentWords.askFirst(words)
                        || ParentWords.askWhatTheFatherHas(words))
                .flatMap(matter -> turn.askedBackOn()
                        .flatMap(likeliest -> otherParent.of(turn, likeliest))
                        .or(() -> otherParent.of(turn, matter)))
                .map(asked -> questions.reply(asked.asked(), asked.turn()));
    }

    /** 说错了，她在深圳上班 is of her leave, whoever's was spoken of. */
    Optional<Matter> parentElsewhere(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter().flatMap(matter -> otherParent.elsewhere(words, matter));
    }

    /** 还有个生了双胞胎的，她是多少 is asked of what was counted for the first, also where more of it was answered since. */
    Optional<Reply> sameOfAnother(Turn turn) {
        return turn.matter()
                .flatMap(matter -> followUps.sameOfAnother(turn.question(), matter, turn.matters()))
                .map(matter -> answering.recounted(matter, turn));
    }
}
