package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.clause.Part;
import org.niangjia.understanding.clause.PartReadings;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.spelling.Spelled;

/**
 * Reads a message for its questions: one, each of several, or one that goes on from what was said just before. Safe for use by several threads.
 */
final class MessageReader {

    /** Characters up to which messages sent one after the other are read as one sentence. */
    private static final int FEW_WORDS = 80;

    /** Characters of a question that says nothing by itself: 怎么办, 合法吗, 有补偿没. */
    private static final int BARE_QUESTION = 5;

    private final QuestionReader reader;
    private final PlaceFinder places;
    private final Function<String, Spelled> spelling;

    /**
     * What is read.
     *
     * @param before what its asker said just before, if anything
     */
    record Message(String words, Optional<Said> before) {}

    /** @param spelling words with their pinyin in characters */
    MessageReader(QuestionReader reader, PlaceFinder places, Function<String, Spelled> spelling) {
        this.reader = reader;
        this.places = places;
        this.spelling = spelling;
    }

    private String inCharacters(String words) {
        return spelling.apply(words).words();
    }

    /** The questions of a message, in its order, at least one: several if each is clear enough by itself and means something else. */
    List<Asked> read(Message received) {
        String message = received.words();
        Optional<Said> before = received.before();
        Spelled spelled = spelling.apply(message);
        List<Part> parts = Part.of(spelled.words());
        Optional<Part> first = before.flatMap(
                said -> Part.of(inCharacters(said.words())).stream().reduce((one, next) -> next));
        boolean goesOn = first.isPresent() && parts.get(0).another().isPresent();
        if (goesOn || parts.size() > 1 || !eachOf(parts.get(0)).isEmpty()) {
            return several(message, spelled, parts, goesOn ? first : Optional.empty(), before);
        }
        Understanding understood = reader.reading(spelled.words()).decided();
        Asked alone = new Asked(message, "", parts.get(0).asks(), unlessUnfinished(parts.get(0), understood));
        return List.of(before.filter(said -> !said.answered() && !isOfAnotherThing(alone, said))
                .map(said -> together(alone, said))
                .orElse(alone));
    }

    /** Words that are plainly not ours, or in another language, do not go on from what was said before: how to cook rice is no pregnancy. */
    private static boolean isOfAnotherThing(Asked alone, Said said) {
        boolean stranger = Understander.isPlainlyStrange(alone.understanding())
                && alone.words().length() > BARE_QUESTION;
        return stranger
                || PointingWords.beginAnew(alone.words())
                || (LeaningWords.correct(alone.words())
                        && AskingWords.matter(alone.words()).isPresent())
                || Utterance.of(alone.words()).language()
                        != Utterance.of(said.words()).language();
    }

    /**
     * A message read together with the unfinished one before it, if that makes it clearer: 我怀孕了, 公司要开除我, 怎么办 are one question in
     * three messages.
     */
    private Asked together(Asked alone, Said said) {
        String first = inCharacters(said.words());
        String both = first + "\n" + inCharacters(alone.words());
        // Short messages are pieces of one sentence: a piece read alone would win over the whole.
        Optional<String> inHerState = AskingWords.inState(AskingWords.state(List.of(first)), alone.words())
                .filter(words -> !words.equals(alone.words()) && !AskingWords.areOnlyAName(alone.words()));
        // What was told between may have said nothing: 我怀孕了, 今天主管找我, 说我不用来了.
        Reading joined = both.length() <= FEW_WORDS
                ? reader.surest(Stream.concat(Stream.of(both.replace('\n', ',')), inHerState.stream())
                        .toList())
                : reader.reading(both);
        Understanding understood = joined.decided();
        boolean recognised = alone.understanding() instanceof Understanding.Recognised;
        boolean asked = Part.of(first).get(0).asks();
        // 我怀孕了, 公司要开除我: whose rights they are was told before, however clear the rest is by itself.
        boolean ofHerState = inHerState.isPresent();
        boolean clearer = recognised
                ? !asked
                        && joined.isRecognised()
                        && (ofHerState || joined.certainty() > certainty(alone.understanding()))
                : !(understood instanceof Understanding.NotUnderstood)
                        && !(understood instanceof Understanding.OutOfScope);
        return clearer
                ? new Asked(said.words() + "\n" + alone.words(), "", alone.asks() || asked, understood)
                // What only tells is kept with what comes after it: a story may take several messages.
                : new Asked(
                        alone.words(),
                        !asked && (recognised || !alone.asks()) ? said.words() : "",
                        alone.asks(),
                        alone.understanding());
    }

    /** 我怀孕了 is none of our questions, and yet the beginning of one. */
    private static Understanding unlessUnfinished(Part part, Understanding understanding) {
        String told = String.join(",", part.told());
        boolean begun = !part.asks() && (AskingWords.matter(told).isPresent() || AskingWords.areOnlyASubject(told));
        return begun && understanding instanceof Understanding.OutOfScope
                ? new Understanding.NotUnderstood(understanding.ranked(), understanding.inScope())
                : understanding;
    }

    private static double certainty(Understanding understanding) {
        return understanding.inScope()
                * understanding.ranked().stream()
                        .mapToDouble(Candidate::confidence)
                        .max()
                        .orElse(0);
    }

    /** Each part that is a question of its own; one question if they come to one. */
    private List<Asked> several(
            String message, Spelled spelled, List<Part> parts, Optional<Part> goesOnFrom, Optional<Said> said) {
        List<OwnQuestion> own = new ArrayList<>();
        Optional<Part> before = goesOnFrom;
        Optional<String> named = before.flatMap(part -> AskingWords.matter(part.question()));
        Optional<String> told = AskingWords.ofNoProceedings(
                parts.stream().flatMap(part -> part.told().stream()).toList());
        Optional<String> askedOf = Optional.empty();
        for (Part part : parts) {
            List<String> each = eachOf(part);
            if (!each.isEmpty()) {
                each.forEach(question -> add(new OwnQuestion(part, reader.surest(List.of(question)), true, ""), own));
            } else {
                boolean another = part.another().isPresent() && before.isPresent();
                boolean place = part.another().flatMap(places::find).isPresent();
                Collection<String> readings = PartReadings.of(part, before, named, told, place);
                // Each part is one more chance to take a piece of one question for a question of its own.
                Reading alone = reader.surest(readings).among(readings.size() * parts.size());
                Reading reading = told.isPresent() || another ? alone : ofState(askedOf, part, alone);
                String context = another ? before.map(Part::question).orElse("") : "";
                add(new OwnQuestion(part, reading, another, context), own);
            }
            Optional<String> earlier = named;
            named = AskingWords.matter(String.join(",", part.told()) + part.question())
                    .or(() -> earlier);
            Optional<String> lasting = AskingWords.lastingState(part.question());
            askedOf = lasting.isPresent() ? lasting : askedOf;
            before = part.another().isPresent() ? before : Optional.of(part);
        }
        List<OwnQuestion> settled =
                goesOnFrom.isEmpty() && own.size() > 1 && own.stream().anyMatch(OwnQuestion::asksForAFigureOnly)
                        ? withFiguresOfTheMatter(own, reader.reading(spelled.words()))
                        : own;
        boolean one = settled.size() < 2 && goesOnFrom.isEmpty();
        if (one || settled.stream().noneMatch(o -> o.reading().isRecognised())) {
            return List.of(
                    new Asked(message, "", true, reader.reading(spelled.words()).decided()));
        }
        return asked(message, spelled, settled, said.filter(s -> goesOnFrom.isPresent()));
    }

    /** 哺乳期到孩子几岁?晚上加班能拒绝吗: the rights of who asked of a state before, however clear the rest is by itself. */
    private Reading ofState(Optional<String> askedOf, Part part, Reading alone) {
        return AskingWords.inState(askedOf, String.join(",", part.told()) + part.question())
                .map(question -> reader.surest(List.of(question)))
                .filter(Reading::isRecognised)
                .orElse(alone);
    }

    /**
     * Parts that ask for a figure and name nothing that it could be of ask of what the whole message asks: 产假从9月1号休起，还剩几天没休，最后一天是几号.
     * By themselves they would only be misread, and asked back.
     */
    private static List<OwnQuestion> withFiguresOfTheMatter(List<OwnQuestion> own, Reading whole) {
        if (!whole.isRecognised()) {
            return own;
        }
        List<OwnQuestion> settled = new ArrayList<>();
        for (OwnQuestion one : own) {
            if (!one.asksForAFigureOnly()) {
                settled.add(one);
            } else if (Stream.concat(own.stream(), settled.stream())
                    .noneMatch(other ->
                            other.reading().isRecognised() && other.reading().means(whole))) {
                settled.add(new OwnQuestion(one.part(), whole, false, ""));
            }
        }
        return settled;
    }

    private static List<String> eachOf(Part part) {
        return part.asked().size() == 1 ? AskingWords.ofEach(part.asked().get(0)) : List.of();
    }

    /** Adds a part that asks something of its own; any other belongs to the part before it. */
    private static void add(OwnQuestion next, List<OwnQuestion> own) {
        if (own.isEmpty()) {
            own.add(next);
            return;
        }
        OwnQuestion last = own.get(own.size() - 1);
        if (next.goesOnFrom(last)) {
            own.set(own.size() - 1, last.with(next));
            return;
        }
        boolean same = own.stream().anyMatch(o -> o.reading().covers(next.reading()));
        if (!next.ofAnother() && next.reading().isRecognised() && last.onlyConfirms(next)) {
            own.set(own.size() - 1, next.after(last));
            return;
        }
        // 到七个月以后呢，还要上夜班吗 asks only the second, of that time.
        if (last.ofAnother() && own.size() == 1 && !next.ofAnother() && next.asksMoreThan(last)) {
            own.set(0, next.after(last));
            return;
        }
        if (next.ofAnother() || (next.reading().standsBeside(last.reading()) && !same)) {
            // What leads to a clear question and is none itself is no question of its own, unless it stands for itself.
            if (own.size() == 1
                    && !last.reading().standsBeside(next.reading())
                    && !next.ofAnother()
                    && (!next.part().begins()
                            || next.reading().isNear(last.reading())
                            || next.reading().covers(last.reading()))) {
                own.set(0, next.after(last));
            } else {
                own.add(next);
            }
        } else if (next.part().begins() && !same) {
            own.add(next);
        } else {
            own.set(own.size() - 1, last.with(next));
        }
    }

    /** Words from the end of the question before to the end of its own, so that no word of the message is lost. */
    private static List<Asked> asked(String message, Spelled spelled, List<OwnQuestion> own, Optional<Said> said) {
        List<Asked> asked = new ArrayList<>();
        int from = 0;
        for (OwnQuestion one : own) {
            boolean last = asked.size() == own.size() - 1;
            int to = last ? spelled.words().length() : Math.max(from, one.part().to());
            String words = spelled.written(message, from == to ? one.part().from() : from, to)
                    .strip();
            String context = said.filter(s -> asked.isEmpty()).map(Said::words).orElse(one.context());
            asked.add(new Asked(words, context, true, one.reading().decided()));
            from = to;
        }
        return List.copyOf(asked);
    }
}
