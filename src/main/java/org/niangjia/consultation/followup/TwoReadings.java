package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.model.Candidate;

/**
 * Words read by themselves and after the title of the matter that is spoken of. After a title almost anything sounds like it, so that the
 * second reading counts only as far as the words lean on the matter, or the first bears it out.
 *
 * @param alone what they come to by themselves
 * @param together what they come to after the title
 */
record TwoReadings(String words, Understanding alone, Understanding together, Matter matter, Nearness nearness) {

    /** What is less sure than this and leaves out what it is about is asked back rather than answered for another matter. */
    private static final double SURE = 0.9;

    /** The same for another question of the same topic. */
    private static final double LIKELY = 0.75;

    /** From here on the likeliest by the words alone is something that they say. */
    private static final double SAYS_SOMETHING = 0.25;

    private static final double MORE_LIKELY = 0.5;

    /** Probability from which on words are more likely ours than anybody's who talks of something else. */
    private static final double OURS = 0.7;

    /** How far somebody is, or will be: 快满七个月了. */
    private static final Phrasing HOW_FAR = Phrasing.of("(?:满|到|快|有|第)[\\d一二两三四五六七八九十]{1,3}个?半?(?:个?半?月|周|岁|年)");

    /** 七个月了, 下周就到七个月了. */
    private static final Phrasing ONLY_HOW_FAR = Phrasing.of(
            "(?>我|俺|下个?(?:周|礼拜|星期|月)|这个?(?:周|月)|明天|后天|马上|快|就|要|到|满|刚|好|已经?|都|差不多|怀|孕|了|现在|今天|,|，)*[\\d一二两三四五六七八九十]{1,3}个?半?(?:个?半?月|周|岁)(?:了|多|啦|吧)?[。.]?");

    /** Words for turning to somebody: 去哪告. */
    private static final Phrasing TURNS = Phrasing.of(
            "告|投诉|举报|仲裁|起诉|打官司|反映|说理|维权|监察|找谁|找哪|上哪|去哪|谁管|\\b(?:sue|complain\\w*|report|file|court|arbitrat\\w+|where|who)\\b");

    /** Enough for other topics to count no more. */
    private static final double ONLY_THIS_TOPIC = 1_000;

    /** What the words ask of the matter; empty if they are to be read by themselves. */
    Optional<Understanding> decided(Understander understander) {
        if (isChance() || asksWhereToTurn()) {
            return Optional.empty();
        }
        if (!LeaningWords.sayThatTheyGoOn(words) && onlyTheTitleIsHeard()) {
            return either();
        }
        if (asksMoreOfTopic()) {
            return Optional.of(understander.inContext(
                    words, alone, candidate -> candidate.topic().equals(matter.topic()) ? ONLY_THIS_TOPIC : 1));
        }
        Understanding borneOut = isRecognised(together) && !isBorneOut()
                ? new Understanding.Ambiguous(together.ranked(), together.inScope())
                : together;
        boolean clearer = isRecognised(alone) ? overrules(borneOut) : tellsMore(borneOut);
        Optional<Understanding> read = clearer ? Optional.of(borneOut) : Optional.empty();
        return read.filter(TwoReadings::isRecognised)
                .or(() -> ofMatterAlone(understander).or(() -> read));
    }

    /** 那最晚续到哪天算完 goes on and names nothing, so that it is of the matter, unless it sounds much like something else by itself. */
    private Optional<Understanding> ofMatterAlone(Understander understander) {
        if (isRecognised(alone)
                || !LeaningWords.sayThatTheyGoOn(words)
                || understander.nameTheirMatter(words)
                || confidence(alone) >= LIKELY) {
            return Optional.empty();
        }
        return Optional.of(understander.inContext(
                        words, together, candidate -> nearness.isOfSame(candidate) ? ONLY_THIS_TOPIC : 1))
                .filter(read -> isRecognised(read) && means(read, matter.intent()));
    }

    /** What is neither near the matter nor what the words sound like by themselves. */
    private boolean isChance() {
        boolean surelyGoesOn = LeaningWords.goOn(words) && isSure(together);
        return isRecognised(together)
                && !surelyGoesOn
                && !nearness.leadsTo(together)
                && !areOfOneTopic(together, alone);
    }

    /** 去哪告 is asked of any matter, and is no question of what the law gives. */
    private boolean asksWhereToTurn() {
        return repeatsTheMatter()
                && best(alone)
                        .filter(best -> best.topic().equals(Nearness.WHERE_TO_TURN)
                                && best.confidence()
                                        >= (TURNS.isIn(words.toLowerCase(Locale.ROOT)) ? MORE_LIKELY : SURE))
                        .isPresent();
    }

    /** What is neither the matter itself nor what the words sound like has to be surer, and more so in another topic: else she is asked. */
    private boolean isBorneOut() {
        return best(together)
                .filter(best -> best.intent().equals(matter.intent())
                        || means(alone, best.intent())
                        || best.confidence() >= (nearness.isOfSame(best) ? LIKELY : SURE)
                        || isAllTheySay(best))
                .isPresent();
    }

    /** By themselves they say nothing, and of the topic what they say after the title. */
    private boolean isAllTheySay(Candidate read) {
        return nearness.isOfSame(read)
                && confidence(alone) < SAYS_SOMETHING
                && read.confidence() >= MORE_LIKELY
                && alone.ranked().stream()
                        .filter(nearness::isOfSame)
                        .limit(1)
                        .anyMatch(best -> best.intent().equals(read.intent()));
    }

    /** She tells, or asks, something else: nothing is added to the title, and by themselves the words sound like what is not near it. */
    private boolean onlyTheTitleIsHeard() {
        boolean saysItself = isRecognised(alone)
                || best(alone)
                        .filter(best -> best.confidence() >= SAYS_SOMETHING && !nearness.isNear(best))
                        .isPresent();
        return repeatsTheMatter() && (saysItself || LeaningWords.tell(words));
    }

    /** 下礼拜就满七个月了 tells more of the case that is spoken of: by itself it is ours and sounds like nothing of another topic. */
    private boolean tellsMoreOfTheCase() {
        if (ONLY_HOW_FAR.isAllOf(words)) {
            return isRecognised(together) && isSure(together) && !isRecognised(alone);
        }
        boolean sameTopic = best(alone).filter(nearness::isOfSame).isPresent();
        return LeaningWords.tell(words)
                && !isRecognised(alone)
                && isRecognised(together)
                && isSure(together)
                && alone.inScope() >= OURS
                && (sameTopic || confidence(alone) < MORE_LIKELY)
                && (HOW_FAR.isIn(words)
                        || !EntityFinder.find(words, Facts.of(Jurisdiction.HOME, LocalDate.EPOCH))
                                .known()
                                .isEmpty());
    }

    private boolean repeatsTheMatter() {
        return means(together, matter.intent()) && !means(alone, matter.intent());
    }

    /** A question that may be one of the matter as well as what it sounds like by itself: she is asked which. */
    private Optional<Understanding> either() {
        if (tellsMoreOfTheCase()) {
            return Optional.of(together);
        }
        // 厂里说给我双倍钱，让我签同意书: who only tells goes on as likely as she begins anew.
        boolean mayBeEither = LeaningWords.tell(words)
                ? isRecognised(alone) && !isSure(alone) && isSure(together)
                : alone instanceof Understanding.Ambiguous;
        if (!mayBeEither) {
            return Optional.empty();
        }
        List<Candidate> both = Stream.of(
                        alone.ranked().stream().limit(1),
                        together.ranked().stream().limit(1),
                        alone.ranked().stream().skip(1))
                .flatMap(each -> each)
                .toList();
        return Optional.of(new Understanding.Ambiguous(both, alone.inScope()));
    }

    /** 上哪告他 after 面试问婚育: the title drowns it, and by itself it is another question of the same topic. */
    private boolean asksMoreOfTopic() {
        return repeatsTheMatter()
                && best(alone)
                        .filter(best -> best.topic().equals(matter.topic())
                                && !best.topic().equals(Nearness.OTHER)
                                && !best.intent().equals(matter.intent()))
                        .isPresent();
    }

    /** Words that are clear by themselves and name nothing may still be about what was spoken of: 没休完能留到明年吗. */
    private boolean overrules(Understanding read) {
        boolean ofTopic =
                best(read).filter(best -> best.topic().equals(matter.topic())).isPresent();
        return isRecognised(read)
                ? ofTopic || confidence(read) > confidence(alone)
                : read instanceof Understanding.Ambiguous && !isSure(alone) && !areOfOneTopic(read, alone);
    }

    /** Whether they can be answered, or at least be asked back on rather than refused. */
    private boolean tellsMore(Understanding read) {
        return isRecognised(read)
                || (read instanceof Understanding.Ambiguous
                        && (alone instanceof Understanding.NotUnderstood
                                || (PointingWords.pointBack(words) && !areOfOne(read, alone))
                                || (alone instanceof Understanding.OutOfScope && LeaningWords.lean(words))));
    }

    private static boolean isRecognised(Understanding understood) {
        return understood instanceof Understanding.Recognised;
    }

    private static Optional<Candidate> best(Understanding understood) {
        return understood.ranked().stream().findFirst();
    }

    private static double confidence(Understanding understood) {
        return best(understood).map(Candidate::confidence).orElse(0.0);
    }

    private static boolean isSure(Understanding understood) {
        return confidence(understood) >= SURE;
    }

    private static boolean means(Understanding understood, String intent) {
        return best(understood).filter(best -> best.intent().equals(intent)).isPresent();
    }

    private static boolean areOfOne(Understanding one, Understanding other) {
        return best(one).filter(best -> means(other, best.intent())).isPresent();
    }

    private static boolean areOfOneTopic(Understanding one, Understanding other) {
        return best(one)
                .flatMap(best -> best(other).filter(also -> also.topic().equals(best.topic())))
                .isPresent();
    }
}
