package org.niangjia.consultation.followup;

import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.person.OtherPeople;
import org.niangjia.understanding.place.PlaceFinder;

/** A question that words ask by themselves, though they tell a fact or name a place that what is spoken of could be counted with. */
record OwnQuestion(Understander understander, PlaceFinder places, FiguresOf figures) {

    /** From here on a reading is surely meant, if another bears it out. */
    private static final double SURELY = 0.85;

    /** How long one may work, which counts with the kind of day as its pay does. */
    private static final Set<String> OF_HOURS =
            Set.of("other_labour.overtime_limits", "other_labour.working_hours", "other_labour.weekly_rest");

    private static final Set<String> OF_THEIR_PAY = Set.of("other_labour.overtime_pay", "other_labour.holiday_pay");

    private static final Phrasing MONEY = Phrasing.of("钱|工资|加班费|几倍|怎么给|\\b(?:pay|paid|money|wages?|rate)\\b");

    /** Supposes another place: 要是换成回青岛上班, what if i moved to. */
    private static final Phrasing ELSEWHERE = Phrasing.inAnyCase(
            "(?:要是|如果|假如|万一|换成?|改成?)[^,，。]{0,8}(?:回|去|到|在|换|调)|\\b(?:if|what about|when) (?:i|she|he|we)(?:'m|'re|'s)? ?(?:am |were |was |is |had |get )?(?:moved?|moving|went|go|goes|work|worked|working|in|at|transfer\\w*|relocate\\w*|change\\w*|switch\\w*)\\b");

    /** Asks no more than what it comes to there. */
    private static final Phrasing THE_SAME = Phrasing.inAnyCase(
            "(?:呢|[几多][^,，。]{0,5}(?:天|钱|久|月))(?:呢|啊|呀)?[?？。]*$|^(?![^?]{0,120}\\b(?:can|could|do|will|am|should|must|who|where|which)\\b)[^?]*[?]$");

    /** Asks more than the same of another place: if i move to beijing can i get the subsidy. */
    private static final Phrasing ASKS_MORE =
            Phrasing.inAnyCase("\\b(?:can|could|do|will|am|should|must|who|where|which)\\b[^?]{8,}[?]?$");

    /** Whether the words have a clear question of their own that is answered by other figures. */
    boolean isAskedIn(String words, Matter matter, Facts told) {
        Set<Fact<?>> counting = figures.of(matter.intent());
        boolean sameOfAnother = OtherPeople.askTheSameOfAnother(words) && told.knowsAny(counting);
        // 要是换成回菏泽的厂里呢 says itself that only the place is another.
        boolean onlyElsewhere = ELSEWHERE.isIn(words)
                && THE_SAME.isIn(words)
                && !understander.nameTheirMatter(words)
                && places.find(words)
                        .filter(place -> !matter.place().equals(Optional.of(place)))
                        .isPresent();
        if (onlyElsewhere
                || sameOfAnother
                || putsRightWhatWasTold(words, matter, told)
                || LawOfThen.onlyTellsTheBirth(words, matter, told)) {
            return false;
        }
        Understanding alone = understander.understand(words);
        if (!(alone instanceof Understanding.Recognised)) {
            return alone instanceof Understanding.OutOfScope
                    ? isStrange(words, alone, told)
                    : asksByItself(words, alone, matter);
        }
        Candidate best = alone.ranked().get(0);
        boolean same = best.intent().equals(matter.intent());
        boolean alike = figures.rule(best.intent()).isPresent()
                && figures.rule(best.intent()).equals(figures.rule(matter.intent()));
        boolean counts =
                told.knowsAny(counting) || (counting.isEmpty() && (told.known().isEmpty() || LeaningWords.tell(words)));
        return !same
                && !alike
                && (isSurelyAnother(words, best, matter)
                        || isOfThePay(words, best, matter)
                        || !(LeaningWords.lean(words) && counts));
    }

    /** 礼拜天叫去也不给倒休，这钱怎么算 after how long one may be kept at work. */
    private static boolean isOfThePay(String words, Candidate best, Matter matter) {
        return OF_HOURS.contains(matter.intent())
                && OF_THEIR_PAY.contains(best.intent())
                && best.confidence() >= SURELY
                && AskingWords.ask(words)
                && MONEY.isIn(Utterance.of(words).words());
    }

    /** 我社保记录里其实累计只有九年: another value of a fact that was told, however much the words sound like something else. */
    private static boolean putsRightWhatWasTold(String words, Matter matter, Facts told) {
        return LeaningWords.correct(words)
                && LeaningWords.tell(words)
                && told.known().entrySet().stream()
                        .anyMatch(fact -> matter.told()
                                        .containsKey(fact.getKey().name())
                                && !String.valueOf(fact.getValue())
                                        .equals(matter.told().get(fact.getKey().name())));
    }

    /**
     * 换成我自己呢，没怀孕，干满4年到期不续: by itself and after what was spoken of it is the same other matter; or it is announced: and I want to ask.
     */
    private boolean isSurelyAnother(String words, Candidate best, Matter matter) {
        return best.confidence() >= SURELY
                && understander.nameTheirMatter(words)
                && (AskingWords.announce(Utterance.of(words).words())
                        || (understander.understand(words, figures.title(matter.intent(), words))
                                        instanceof Understanding.Recognised together
                                && together.best().intent().equals(best.intent())
                                && together.best().confidence() >= SURELY));
    }

    /** 济南到青岛的高铁几点 names places, and is none of ours. */
    private boolean isStrange(String words, Understanding alone, Facts told) {
        boolean says = LeaningWords.tell(words) && !told.known().isEmpty();
        return !LeaningWords.areMarked(words)
                && !PointingWords.sayWhere(words)
                && !places.areOnlyAPlace(words)
                && !says
                && (!LeaningWords.tell(words) || Understander.isPlainlyStrange(alone));
    }

    /** 山东产假几天 names a place, and asks of a matter of its own, even if it leaves open what. */
    private boolean asksByItself(String words, Understanding alone, Matter matter) {
        boolean ofItsOwn = LeaningWords.lean(words)
                ? ELSEWHERE.isIn(words) && ASKS_MORE.isIn(words)
                : understander.nameTheirMatter(words);
        return ofItsOwn
                && alone.ranked().stream()
                        .limit(1)
                        .noneMatch(best -> best.topic().equals(matter.topic()));
    }
}
