package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.NamedOutright;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.OthersSay;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;

/** Reads questions that leave out what they are about, because it was spoken of before. Safe for use by several threads. */
public final class LeaningQuestions {

    /** Probabilities 0..1 of being ours. Below the first, words are of something else, below the others only if they do not point back. */
    private static final double NOTHING_OF_OURS = 0.02;

    private static final double NOTHING_OF_OURS_BUT_POINTS_BACK = 0.05;

    private static final double STRANGE = 0.1;

    /** As many are near enough for what is said once more, to make sure. */
    private static final int LIKELIEST = 3;

    /** From here on even words that only tell may be of what is spoken of. */
    private static final double OURS = 0.35;

    /** From here on the likeliest is more likely than all others. */
    private static final double LIKELY = 0.5;

    private final Knowledge knowledge;
    private final Understander understander;

    public LeaningQuestions(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /** A question that names no matter of its own, read as one of the matter: 工资照发吗 after 产假. */
    public Optional<Asked> of(Question question, Matter matter) {
        String words = question.text().value();
        if (!LeaningWords.areShort(words) || PointingWords.beginAnew(words) || tellsOtherwise(words)) {
            return Optional.empty();
        }
        Understanding alone = understander.understand(words);
        Optional<Asked> named = alone instanceof Understanding.Recognised ? Optional.empty() : namedInItsClause(words);
        if (named.isPresent()) {
            return named;
        }
        // So is that ok? asks what to make of what was answered, and is nobody's question by itself.
        if (alone instanceof Understanding.OutOfScope && AskingWords.areGeneral(LeaningWords.bare(words))) {
            return Optional.of(new Asked(words, "", true, same(matter, alone)));
        }
        if (tellsMoreOf(matter, words, alone)) {
            return Optional.of(new Asked(words, "", false, same(matter, alone)));
        }
        if (isNamedOutright(words, alone)
                || isAside(words, alone)
                || isStrange(words, alone)
                || isAnswerable(words, alone, matter)) {
            return Optional.empty();
        }
        String title = knowledge.intent(matter.intent()).orElseThrow().title().in(question.replyLanguage());
        Understanding together = understander.understand(words, title);
        Optional<Understanding> decided =
                new TwoReadings(words, alone, together, matter, new Nearness(knowledge, matter)).decided(understander);
        return saidAgain(words, decided.orElse(alone), together, matter)
                .or(() -> decided)
                .map(understood -> new Asked(words, "", true, understood));
    }

    /**
     * 也就是说他们不能让我走？ of whoever is not sure to have understood: what was answered, where it is near that at all. So is what others say against it, where
     * it may be of that very answer.
     */
    private Optional<Understanding> saidAgain(String words, Understanding read, Understanding together, Matter matter) {
        Nearness nearness = new Nearness(knowledge, matter);
        boolean ofIt = together.ranked().stream()
                .limit(LIKELIEST)
                .anyMatch(one -> one.topic().equals(matter.topic()) || nearness.isNear(one));
        boolean denied = OthersSay.deny(words)
                && together.ranked().stream()
                        .limit(LIKELIEST)
                        .anyMatch(one -> one.intent().equals(matter.intent()));
        return (denied || (LeaningWords.restate(words) && ofIt)) && !(read instanceof Understanding.Recognised)
                ? Optional.of(same(matter, together))
                : Optional.empty();
    }

    private static Understanding same(Matter matter, Understanding read) {
        return new Understanding.Recognised(List.of(new Candidate(matter.intent(), matter.topic(), 1)), read.inScope());
    }

    /** 交警认定对方全责 after an accident on the way to work: asks nothing, and is of nothing else rather than of what was answered. */
    private static boolean tellsMoreOf(Matter matter, String words, Understanding alone) {
        boolean unclear = alone instanceof Understanding.OutOfScope || alone instanceof Understanding.NotUnderstood;
        return unclear
                && !AskingWords.ask(words)
                && alone.ranked().stream()
                        .limit(1)
                        .anyMatch(best -> best.intent().equals(matter.intent()));
    }

    /** 我报了警了，厂里还用管吗 names each part of what it asks, whatever is spoken of. */
    private static boolean isNamedOutright(String words, Understanding alone) {
        return alone instanceof Understanding.Ambiguous
                && alone.ranked().stream()
                        .limit(1)
                        .anyMatch(best -> best.confidence() >= LIKELY && NamedOutright.is(best.intent(), words));
    }

    /** 我弟媳在那边有证的,她产假多少: what is told before a clear question that names its matter does not make it one of another. */
    private Optional<Asked> namedInItsClause(String words) {
        String last = words.replaceFirst("^.*[,，。;；](?=.)", "");
        return !last.equals(words)
                        && understander.nameTheirMatter(last)
                        && understander.understand(last) instanceof Understanding.Recognised clear
                ? Optional.of(new Asked(words, "", true, clear))
                : Optional.empty();
    }

    /** 不对,是公司辞退的 is of another matter than 我自己辞职. */
    private boolean tellsOtherwise(String words) {
        return takesBack(words) && understander.nameTheirMatter(words);
    }

    private static boolean takesBack(String words) {
        return LeaningWords.correct(words) && LeaningWords.tell(words);
    }

    /** Clear by itself, and of what it names or of what is spoken of. */
    private boolean isAnswerable(String words, Understanding alone, Matter matter) {
        return alone instanceof Understanding.Recognised clear
                && (understander.nameTheirMatter(words) || clear.best().topic().equals(matter.topic()));
    }

    /** 顺便问下，弟弟让我买股票靠谱不 says itself that it is beside the matter, and is none of ours. */
    private boolean isAside(String words, Understanding alone) {
        return LeaningWords.askAside(words)
                && alone instanceof Understanding.OutOfScope
                && !PointingWords.pointBack(words)
                && !understander.nameTheirMatter(words);
    }

    /** Words that are not ours, however they sound after the title of something that is. */
    private static boolean isStrange(String words, Understanding alone) {
        boolean marked =
                LeaningWords.restate(words) || (LeaningWords.areMarked(words) && !LeaningWords.askAside(words));
        if (marked || takesBack(words)) {
            return alone.inScope() < NOTHING_OF_OURS && !LeaningWords.tell(words);
        }
        boolean points = PointingWords.pointBack(words);
        boolean stranger = !PointingWords.nameNothing(words)
                && alone instanceof Understanding.OutOfScope
                && alone.inScope() < (points ? NOTHING_OF_OURS_BUT_POINTS_BACK : STRANGE);
        return stranger || !(points || LeaningWords.mayAsk(words) || alone.inScope() >= OURS);
    }

    /** The same question; if it leaves open what is asked, with what is likelier where the matter is spoken of. */
    public Asked inContext(Asked asked, Turn turn) {
        return turn.matter()
                .filter(matter -> asked.understanding() instanceof Understanding.Ambiguous
                        && LeaningWords.areShort(turn.question().text().value())
                        && !understander.nameTheirMatter(asked.words()))
                .map(matter -> near(matter, asked, turn))
                .orElse(asked);
    }

    /** The same question, where what is near the matter is likelier, and what was spoken of before it. */
    Asked near(Matter matter, Asked asked, Turn turn) {
        Nearness near = new Nearness(knowledge, matter);
        return asked.with(understander.inContext(
                asked.words(), asked.understanding(), candidate -> near.times(candidate, turn.matters())));
    }
}
