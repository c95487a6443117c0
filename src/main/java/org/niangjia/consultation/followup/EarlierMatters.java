package org.niangjia.consultation.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.OthersSay;
import org.niangjia.understanding.anaphora.Resumed;
import org.niangjia.understanding.model.Candidate;

/** Goes back to what was spoken of before and is called by its name: 说回夜班, 我问的是产假. Safe for use by several threads. */
public final class EarlierMatters {

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    /** As many would be offered. */
    private static final int OFFERED = 3;

    /** From here on what she goes back to is not ruled out. */
    private static final double POSSIBLE = 0.05;

    private static final Phrasing HERE = Phrasing.of("^\\p{IsHan}{2,4}?[这那](?:边|儿|里)");

    private final Knowledge knowledge;
    private final Understander understander;
    private final FollowUps followUps;
    private final LeaningQuestions leaning;
    private final FurtherQuestions questions;

    public EarlierMatters(
            Knowledge knowledge,
            Understander understander,
            FollowUps followUps,
            LeaningQuestions leaning,
            FurtherQuestions questions) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.followUps = followUps;
        this.leaning = leaning;
        this.questions = questions;
    }

    /** The matter gone back to, or what is asked of it. */
    public record Back(Matter matter, Optional<Asked> asked) {

        /** Handles each case: the matter is answered again, or more is asked of it. */
        public <T> T fold(Function<Matter, T> again, Function<Asked, T> more) {
            return asked.map(more).orElseGet(() -> again.apply(matter));
        }
    }

    /** The last matter that has the name, where and with the facts that were told since. */
    public Optional<Back> back(Turn turn) {
        return Resumed.in(understander.inCharacters(turn.question().text().value()))
                .flatMap(resumed -> hers(resumed, turn)
                        .or(() -> named(resumed, turn))
                        .map(matter -> turn.matter().orElse(matter).about(matter.intent()))
                        .flatMap(matter -> resumed.more().isEmpty()
                                ? Optional.of(new Back(matter, Optional.empty()))
                                : askedOfAny(resumed.more(), matter)
                                        .map(other -> new Back(other, Optional.empty()))
                                        .or(() -> told(resumed.more(), matter, turn)
                                                .map(told -> new Back(told, Optional.empty())))
                                        .or(() -> clear(resumed.more())
                                                .map(asked -> new Back(matter, Optional.of(asked))))
                                        .or(() -> anotherOfItsName(resumed, matter)
                                                .map(asked -> new Back(matter, Optional.of(asked))))
                                        .or(() -> onlyOneOfItsTopic(resumed.more(), matter)
                                                .map(same -> new Back(same, Optional.empty())))
                                        .or(() -> leaning.of(saying(resumed.more(), turn), matter)
                                                .or(() -> asked(resumed.more(), matter, turn))
                                                .map(asked -> isStillOfIt(asked, matter)
                                                        ? new Back(matter, Optional.empty())
                                                        : new Back(matter, Optional.of(asked))))));
    }

    /** 接着算刚才的补偿，干了两年 tells what it is to be counted with. */
    private Optional<Matter> told(String words, Matter matter, Turn turn) {
        return followUps.changed(saying(words, turn), matter);
    }

    /** 说回我自己，是白歇还是有钱. */
    private Optional<Matter> askedOfAny(String words, Matter matter) {
        String there = HERE.matcher(words).replaceFirst("");
        return questions
                .ofIts(there, matter, FurtherQuestions.Doubt.NONE)
                .or(() -> questions.ofAny(there, matter, FurtherQuestions.Doubt.NONE).stream()
                        .findFirst())
                .filter(intent -> knowledge.intent(intent).isPresent())
                .map(matter::about);
    }

    /** 说回我自己，产假能请多少天 names what it asks of. */
    private Optional<Asked> clear(String words) {
        return understander.nameTheirMatter(words)
                        && understander.understand(words) instanceof Understanding.Recognised clear
                ? Optional.of(new Asked(words, "", true, clear))
                : Optional.empty();
    }

    /** 回到试用期，工资只给七成行吗: of two matters with that name spoken of, the words are surely of the other. */
    private Optional<Asked> anotherOfItsName(Resumed resumed, Matter matter) {
        return clear(resumed.name() + resumed.more())
                .filter(asked -> asked.understanding() instanceof Understanding.Recognised clear
                        && !clear.best().intent().equals(matter.intent()));
    }

    /** 说回婚假，人家说二婚没有: what she names rules out what is of other topics. */
    private Optional<Matter> onlyOneOfItsTopic(String words, Matter matter) {
        List<Candidate> close = understander.understand(words, title(matter, Language.of(words)))
                        instanceof Understanding.Ambiguous open
                ? open.ranked().stream()
                        .filter(one -> one.confidence() >= CLOSE)
                        .toList()
                : List.of();
        List<Candidate> ofItsTopic =
                close.stream().filter(one -> one.topic().equals(matter.topic())).toList();
        return (LeaningWords.tell(words) || OthersSay.are(words))
                        && close.size() > 1
                        && ofItsTopic.size() == 1
                        && ofItsTopic.get(0).intent().equals(matter.intent())
                ? Optional.of(matter)
                : Optional.empty();
    }

    /** 接着说合同，没签新的能要两份工资不 may be of several, one of which is what she goes back to. */
    private static boolean isStillOfIt(Asked asked, Matter matter) {
        return asked.understanding() instanceof Understanding.Ambiguous open
                && open.ranked().stream()
                        .limit(OFFERED)
                        .anyMatch(one -> one.intent().equals(matter.intent()) && one.confidence() >= POSSIBLE);
    }

    private static Question saying(String words, Turn turn) {
        return turn.question().withText(RedactedText.of(words));
    }

    /** 说回我自己 goes back to what was asked last before somebody else was. */
    private static Optional<Matter> hers(Resumed resumed, Turn turn) {
        boolean ofAnother = turn.before()
                .flatMap(Dialogue::matter)
                .filter(Matter::somebodyElse)
                .isPresent();
        return turn.lastOfHers().filter(matter -> ofAnother && resumed.isOfTheWriter());
    }

    private Optional<Asked> asked(String words, Matter matter, Turn turn) {
        Understanding understood = understander.understand(words, title(matter, turn.language()));
        return understood instanceof Understanding.Recognised || understood instanceof Understanding.Ambiguous
                ? Optional.of(leaning.near(matter, new Asked(words, "", true, understood), turn))
                : Optional.empty();
    }

    private Optional<Matter> named(Resumed resumed, Turn turn) {
        List<Matter> lastFirst = new ArrayList<>(turn.matters());
        Collections.reverse(lastFirst);
        return lastFirst.stream()
                .filter(matter -> resumed.isOf(title(matter, turn.language())))
                .findFirst()
                .or(() -> likest(resumed.name(), lastFirst))
                .or(() -> likest(resumed.name() + "," + resumed.more(), lastFirst));
    }

    /** 回到肚子疼那个 calls it by another name: the last that this is likeliest of. */
    private Optional<Matter> likest(String name, List<Matter> lastFirst) {
        List<Candidate> ranked = understander.understand(name).ranked();
        return ranked.stream()
                .limit(OFFERED)
                .filter(one -> one.confidence() >= CLOSE)
                .flatMap(one -> lastFirst.stream()
                        .filter(matter -> matter.intent().equals(one.intent())
                                || (matter.topic().equals(one.topic())
                                        && !one.topic().equals(Nearness.OTHER))))
                .findFirst();
    }

    private String title(Matter matter, Language language) {
        return knowledge.intent(matter.intent()).orElseThrow().title().in(language);
    }
}
