package org.niangjia.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.cache.Recently;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.clause.Clauses;
import org.niangjia.understanding.clause.Denied;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.spelling.EnglishAmongChinese;

/**
 * What the model makes of the words of one question, in one language or both: of the whole, of its parts where the whole tells too little, and of
 * several readings the surest. Safe for use by several threads.
 */
final class QuestionReader {

    /** Two English words, or a long one, among Chinese ones: HPV and DNA are no English. */
    private static final Phrasing ENGLISH_AMONG = Phrasing.of("[a-z]{5,}|\\b[a-z]{2,}[ ,]+[a-z]{2,}\\b");

    /** What a part counts for that stands one further from the end; chosen on stories before questions of ours: docs/understanding.md. */
    private static final double FARTHER = 0.85;

    /** Certainty 0..1 from which the last sentence of a story says by itself what it asks; chosen behind a story before questions of ours. */
    private static final double SAYS_SOMETHING = 0.4;

    private static final Phrasing LATIN = Phrasing.of("\\p{IsLatin}");
    private static final Phrasing NOT_LATIN = Phrasing.of("[^a-z0-9' ,.?-]+");

    /** Enough for all readings of the questions that a few threads are at. */
    private static final int MOST_REMEMBERED = 1_000;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final IntentModel model;
    private final PlaceFinder places;
    private final Function<Words, Reading> reader;

    /** What one reading is of. */
    private record Words(String words, Language language) {}

    /** @param places the places that were named alike when the model was trained */
    QuestionReader(Map<Language, ? extends SentenceEncoder> encoders, IntentModel model, PlaceFinder places) {
        this(encoders, model, places, reading -> reading);
    }

    private QuestionReader(
            Map<Language, ? extends SentenceEncoder> encoders,
            IntentModel model,
            PlaceFinder places,
            UnaryOperator<Function<Words, Reading>> remembering) {
        this.encoders = Map.copyOf(encoders);
        this.model = model;
        this.places = places;
        this.reader = remembering.apply(this::readNow);
    }

    /** The same, with what the model made of words lately remembered. */
    QuestionReader remembering() {
        return new QuestionReader(encoders, model, places, reading -> new Recently<>(MOST_REMEMBERED, reading));
    }

    /**
     * The whole of a question counts, since the model knows stories; one of its parts where the whole tells too little. What is asked behind an
     * introduction counts alone, and the story before it is not read.
     */
    Reading reading(String question) {
        // Before it is cut: English words make a short question look long.
        Clauses.Readings readings = Clauses.readings(EnglishAmongChinese.inChinese(question));
        Optional<Reading> introduced =
                readings.closing().filter(Clauses.Closing::introduced).map(end -> reading(end.sentence()));
        if (introduced.isPresent()) {
            return introduced.get();
        }
        Reading whole = surest(List.of(readings.whole()));
        Optional<Reading> closing = readings.closing().flatMap(end -> unlikeWhatStandsBefore(end, whole));
        if (closing.isPresent()) {
            return closing.get();
        }
        if (readings.parts().isEmpty() || whole.isRecognised()) {
            return whole;
        }
        return whole.orPart(lastClear(readings.parts()));
    }

    /**
     * What a last sentence asks where all that stands before it drowns it: the whole comes to what that sounds like by itself. Where the sentence is
     * not clear she is asked which of the two.
     */
    private Optional<Reading> unlikeWhatStandsBefore(Clauses.Closing end, Reading whole) {
        Reading closing = reading(end.sentence());
        boolean saysMore = closing.isRecognised()
                || (end.asks() && !whole.isRecognised() && closing.certainty() >= SAYS_SOMETHING);
        // 一共能休几天 behind a wedding is of the wedding, whatever it sounds like by itself.
        boolean onlyForAFigure = AskingWords.areForDays(end.sentence())
                && AskingWords.matter(end.sentence()).isEmpty();
        return saysMore
                        && !onlyForAFigure
                        && !closing.isNear(whole)
                        && surest(List.of(end.before())).isNear(whole)
                ? Optional.of(whole.orClosing(closing))
                : Optional.empty();
    }

    /** Of the parts of a question, the likelier to be it first, the surest; who tells a story comes to her question at its end. */
    private Reading lastClear(List<String> parts) {
        List<Reading> each = each(parts);
        return IntStream.range(0, each.size())
                .boxed()
                .max(Comparator.comparingDouble(at -> each.get(at).certainty() * Math.pow(FARTHER, at)))
                .map(at -> each.get(at).surestOf(each))
                .orElse(Reading.NOTHING);
    }

    /** Of the readings of a question the one that is most surely a question of ours. */
    Reading surest(Collection<String> readings) {
        return Reading.surest(each(readings));
    }

    private List<Reading> each(Collection<String> readings) {
        // A long story is read on all cores, so that it costs little more than its longest part.
        Stream<String> each = readings.size() > 2 ? readings.parallelStream() : readings.stream();
        return each.flatMap(this::read).toList();
    }

    private Stream<Reading> read(String reading) {
        Utterance utterance = Utterance.of(reading);
        if (!utterance.hasWords()) {
            return Stream.of();
        }
        String words = Denied.leftOut(places.alike(utterance.words()));
        if (utterance.language() == Language.EN || !LATIN.isIn(words)) {
            return Stream.of(read(words, utterance.language()));
        }
        String chinese = EnglishAmongChinese.inChinese(words);
        return ENGLISH_AMONG.isIn(chinese)
                ? Stream.of(read(chinese, Language.ZH), read(english(words), Language.EN))
                : Stream.of(read(chinese, Language.ZH));
    }

    private Reading read(String words, Language language) {
        return reader.apply(new Words(words, language));
    }

    private Reading readNow(Words read) {
        String words = read.words();
        Language language = read.language();
        IntentModel.Trained trained = model.byLanguage().get(language);
        SentenceEncoder encoder = encoders.get(language);
        if (trained == null || encoder == null) {
            return Reading.NOTHING;
        }
        return new Reading(
                words, language, trained.classifier().classify(words, encoder.encode(words)), trained.thresholds(), 1);
    }

    /** Why words, with their pinyin in characters, are understood as they are; empty if there is nothing in them to understand, or no model of their language. */
    Optional<Explanation> explain(String words) {
        Reading counted = reading(words);
        IntentModel.Trained trained = model.byLanguage().get(counted.language());
        SentenceEncoder encoder = encoders.get(counted.language());
        if (counted.scores().ranked().isEmpty() || trained == null || encoder == null) {
            return Optional.empty();
        }
        Clauses.Readings readings = Clauses.readings(EnglishAmongChinese.inChinese(words));
        List<Reading> read = Stream.concat(Stream.of(readings.whole()), readings.parts().stream())
                .flatMap(this::read)
                .distinct()
                .toList();
        return Optional.of(Explanation.of(
                Utterance.of(words).words(),
                read,
                counted.among(1),
                trained.classifier().nearest(encoder.encode(counted.words()), Explanation.NEAREST)));
    }

    /** The English among Chinese words. */
    private static String english(String words) {
        return NOT_LATIN.matcher(words).replaceAll(" ").strip();
    }
}
