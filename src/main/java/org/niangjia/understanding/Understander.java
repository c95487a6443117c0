package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.question.Facts;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * From words to an {@link Understanding}, or to each of the questions in them. Chinese and English each have their own sentence encoder and
 * model: the words' script decides which is asked, and words in both are read by both. Safe for use by several threads.
 */
public final class Understander {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** Characters up to which messages sent one after the other are read as one sentence. */
    private static final int FEW_WORDS = 80;

    /** Probability 0..1 that words are ours, below which they are plainly not. */
    private static final double PLAINLY_STRANGE = 0.2;

    /** Characters of a question that says nothing by itself: 怎么办, 合法吗, 有补偿没. */
    private static final int BARE_QUESTION = 5;

    /** Enough for the messages that a few threads are at. */
    private static final int MOST_REMEMBERED = 50;

    private final IntentModel model;
    private final PlaceFinder places;
    private final QuestionReader reader;

    private final Function<Message, List<Asked>> questions;
    private final Function<Told, Facts> facts;

    /** What is read for questions. */
    private record Message(String words, Optional<Said> before) {}

    /** What is read for facts, on top of what is known. */
    private record Told(String words, Facts known) {}

    /** Learnt when the first Latin letters come, and then kept. */
    private final Supplier<Spelling> spelling;

    /**
     * Understands with a model.
     *
     * @param places the places that were named alike when the model was trained
     */
    public Understander(Map<Language, ? extends SentenceEncoder> encoders, IntentModel model, PlaceFinder places) {
        this(model, places, new QuestionReader(encoders, model, places), false);
    }

    private Understander(IntentModel model, PlaceFinder places, QuestionReader reader, boolean remembers) {
        this.questions = remembers ? new Recently<>(MOST_REMEMBERED, this::questionsOf) : this::questionsOf;
        this.facts = remembers ? new Recently<>(MOST_REMEMBERED, this::factsIn) : this::factsIn;
        this.model = model;
        this.places = places;
        this.reader = reader;
        this.spelling = Memoized.of(() -> new Spelling(
                Stream.concat(examples(Language.ZH), places.names()).toList(),
                examples(Language.EN).toList()));
    }

    /** The same, for who reads the same words several times within a while: what the model makes of them is remembered. */
    public Understander remembering() {
        return new Understander(model, places, reader.remembering(), true);
    }

    private Stream<String> examples(Language language) {
        return Stream.ofNullable(model.byLanguage().get(language))
                .flatMap(trained -> trained.classifier().models().examples().stream());
    }

    /**
     * The case with the facts that words name: what patterns find, and what else a figure is learnt to stand for. See {@link EntityFinder}.
     *
     * @param words in characters
     */
    public Facts facts(String words, Facts known) {
        return facts.apply(new Told(words, known));
    }

    private Facts factsIn(Told told) {
        return EntityFinder.find(told.words(), told.known(), model.figures());
    }

    /** Understands words as they were written, as one question. */
    public Understanding understand(String words) {
        return reader.reading(inCharacters(words)).decided();
    }

    /**
     * Understands words that leave out what they are about, because it was named before.
     *
     * @param matter what they are about, in the words of a title
     */
    public Understanding understand(String words, String matter) {
        String left = LeaningWords.bare(inCharacters(words));
        Set<String> readings = new LinkedHashSet<>();
        String named = AskingWords.matter(left)
                .flatMap(own -> AskingWords.stateIn(matter))
                .orElseGet(() -> nameOf(matter));
        readings.add(named + left);
        readings.add(named + "," + left);
        if (!AskingWords.ask(left)) {
            AskingWords.how(matter).ifPresent(how -> readings.add(left + how));
        }
        return reader.surest(readings).decided();
    }

    /** Only the name of it, 孕期离职 of 孕期被逼签离职怎么办: the whole title asks a question that would be heard above hers. */
    public static String nameOf(String title) {
        List<String> named = AskingWords.matters(Utterance.of(title).words());
        return named.isEmpty()
                ? AskingWords.how(title)
                        .map(how -> title.substring(0, title.length() - how.length()))
                        .filter(rest -> !rest.isBlank())
                        .orElse(title)
                : String.join(title.codePoints().anyMatch(Character::isIdeographic) ? "" : " ", named);
    }

    /**
     * What words come to where something was spoken of before: what belongs to that is likelier than by the words alone.
     *
     * @param alone what the words come to by themselves
     * @param times how many times likelier an intent is there
     */
    public Understanding inContext(String words, Understanding alone, ToDoubleFunction<Candidate> times) {
        Utterance utterance = Utterance.of(inCharacters(words));
        IntentModel.Trained trained = model.byLanguage().get(utterance.language());
        // A name asks for nothing in particular there either.
        if (trained == null || alone.ranked().isEmpty() || AskingWords.areOnlyAName(utterance.words())) {
            return alone;
        }
        return Reading.decide(
                utterance.words(),
                new IntentClassifier.Scores(alone.ranked(), 1 - alone.inScope()).times(times),
                trained.thresholds(),
                1);
    }

    /** Whether words name what they are about: 今年没休完能留到明年吗 does not. */
    public boolean nameTheirMatter(String words) {
        return AskingWords.matter(Utterance.of(inCharacters(words)).words()).isPresent();
    }

    /** Whether words name nothing that may be asked about but what others named as well. */
    public static boolean nameNothingNew(String words, String before) {
        return AskingWords.matters(Utterance.of(before).words())
                .containsAll(AskingWords.matters(Utterance.of(words).words()));
    }

    /** Whether words only name what may be asked about: 有关产假 asks for nothing, neither of that nor of what was spoken of. */
    public boolean onlyNameAMatter(String words) {
        return AskingWords.areOnlyAName(Utterance.of(inCharacters(words)).words());
    }

    /** Whether words are plainly not ours: what the weather is like. */
    public static boolean isPlainlyStrange(Understanding understanding) {
        return understanding instanceof Understanding.OutOfScope && understanding.inScope() < PLAINLY_STRANGE;
    }

    /** Words with their pinyin in characters, in which everything that is to be read in them can be found; otherwise as they are. */
    public String inCharacters(String words) {
        return spelled(words).words();
    }

    private Spelled spelled(String words) {
        return LATIN.matcher(words).find() ? spelling.get().inCharacters(words) : Spelled.asWritten(words);
    }

    /**
     * The questions of a message, in its order, at least one: several if each is clear enough by itself and means something else.
     *
     * @param before what its asker said just before, if anything
     */
    public List<Asked> read(String message, Optional<Said> before) {
        return questions.apply(new Message(message, before));
    }

    private List<Asked> questionsOf(Message received) {
        String message = received.words();
        Optional<Said> before = received.before();
        Spelled spelled = spelled(message);
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
        boolean stranger = alone.understanding() instanceof Understanding.OutOfScope
                && alone.understanding().inScope() < PLAINLY_STRANGE
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
        Optional<String> state = AskingWords.state(
                parts.stream().flatMap(part -> part.told().stream()).toList());
        for (Part part : parts) {
            List<String> each = eachOf(part);
            if (!each.isEmpty()) {
                each.forEach(question -> add(new OwnQuestion(part, reader.surest(List.of(question)), true, ""), own));
            } else {
                boolean another = part.another().isPresent() && before.isPresent();
                boolean place = part.another().flatMap(places::find).isPresent();
                Collection<String> readings = PartReadings.of(part, before, named, state, place);
                // Each part is one more chance to take a piece of one question for a question of its own.
                Reading reading = reader.surest(readings).among(readings.size() * parts.size());
                String context = another ? before.map(Part::question).orElse("") : "";
                add(new OwnQuestion(part, reading, another, context), own);
            }
            Optional<String> earlier = named;
            named = AskingWords.matter(String.join(",", part.told()) + part.question())
                    .or(() -> earlier);
            before = part.another().isPresent() ? before : Optional.of(part);
        }
        List<OwnQuestion> settled = goesOnFrom.isEmpty() && own.size() > 1
                ? withFiguresOfTheMatter(own, reader.reading(spelled.words()))
                : own;
        boolean one = settled.size() < 2 && goesOnFrom.isEmpty();
        if (one || settled.stream().noneMatch(o -> o.reading().isRecognised())) {
            return List.of(
                    new Asked(message, "", true, reader.reading(spelled.words()).decided()));
        }
        return asked(message, spelled, settled, said.filter(s -> goesOnFrom.isPresent()));
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
        boolean same = own.stream().anyMatch(o -> o.reading().covers(next.reading()));
        if (!next.ofAnother() && next.reading().isRecognised() && last.onlyConfirms(next)) {
            own.set(own.size() - 1, next.after(last));
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

    /** Why words are understood as they are; empty if there is nothing in them to understand, or no model of their language. */
    public Optional<Explanation> explain(String written) {
        return reader.explain(inCharacters(written));
    }

    /** What training achieved, by language. */
    public Map<Language, IntentModel.Result> trained() {
        return model.results();
    }

    /** Names the model in use. */
    public String revision() {
        return model.revision();
    }
}
