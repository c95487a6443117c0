package org.niangjia.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.niangjia.question.Facts;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.cache.Meanwhile;
import org.niangjia.understanding.cache.Memoized;
import org.niangjia.understanding.cache.Recently;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.fact.FigureRoles;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.IntentClassifier;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.spelling.Spelled;
import org.niangjia.understanding.spelling.Spelling;

/**
 * From words to an {@link Understanding}, or to each of the questions in them. Chinese and English each have their own sentence encoder and
 * model: the words' script decides which is asked, and words in both are read by both. Safe for use by several threads.
 */
public final class Understander {

    private static final Phrasing LATIN = Phrasing.of("\\p{IsLatin}");

    /** Probability 0..1 that words are ours, below which they are plainly not. */
    private static final double PLAINLY_STRANGE = 0.2;

    /** Enough for the messages that a few threads are at. */
    private static final int MOST_REMEMBERED = 50;

    private final IntentModel model;
    private final PlaceFinder places;
    private final QuestionReader reader;

    private final Function<MessageReader.Message, List<Asked>> questions;
    private final Function<Told, Facts> facts;
    private final Meanwhile<Told, Facts> factsOfOneReply;
    private final Function<String, Spelled> spelled;
    private final Meanwhile<String, Spelled> spelledForOneReply;

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
        MessageReader messages = new MessageReader(reader, places, this::spelled);
        this.questions = remembers ? new Recently<>(MOST_REMEMBERED, messages::read) : messages::read;
        this.factsOfOneReply = new Meanwhile<>(this::factsIn);
        this.spelledForOneReply = new Meanwhile<>(this::spelledNow);
        this.spelled = remembers ? new Recently<>(MOST_REMEMBERED, this::spelledNow) : spelledForOneReply;
        this.facts = remembers ? new Recently<>(MOST_REMEMBERED, this::factsIn) : factsOfOneReply;
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

    /** Makes one reply, for which the same words are asked for their facts, and for their characters, several times and read once. */
    public <R> R readingOnce(Supplier<R> reply) {
        return factsOfOneReply.during(() -> spelledForOneReply.during(reply));
    }

    private Stream<String> examples(Language language) {
        return Stream.ofNullable(model.byLanguage().get(language))
                .flatMap(trained -> trained.classifier().examples().stream());
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
        return EntityFinder.find(told.words(), told.known(), FigureRoles.ofTheProgram());
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
        readings.add(AskingWords.of(named, left));
        readings.add(named + "," + left);
        if (!AskingWords.ask(left)) {
            AskingWords.how(matter).ifPresent(how -> readings.add(AskingWords.of(left, how)));
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
        return spelled.apply(words);
    }

    private Spelled spelledNow(String words) {
        return LATIN.isIn(words) ? spelling.get().inCharacters(words) : Spelled.asWritten(words);
    }

    /**
     * The questions of a message, in its order, at least one: several if each is clear enough by itself and means something else.
     *
     * @param before what its asker said just before, if anything
     */
    public List<Asked> read(String message, Optional<Said> before) {
        return questions.apply(new MessageReader.Message(message, before));
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
