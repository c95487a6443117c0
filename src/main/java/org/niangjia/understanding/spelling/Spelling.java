package org.niangjia.understanding.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Tells pinyin from English and writes it in characters, as far as the training utterances have taught it how people write. Takes English
 * for pinyin as little as it can: pinyin that is not seen is asked again, English that is taken for it is answered with nonsense. Immutable.
 */
public final class Spelling {

    private static final Phrasing WORD = Phrasing.of("[a-z]+");

    /** chan3jia4; the 7 in huaiyun7zhou and the 3 in huaiyun3geyue are no tones. */
    private static final Phrasing TONED = Phrasing.of("(?:[a-z]+[1-5])+(?![0-9])");

    private static final Phrasing SYLLABLE_TONED = Phrasing.of("([a-z]+)[1-5]");

    /** What may stand between the words of a run. */
    private static final Phrasing BETWEEN = Phrasing.of("[ ']*");

    /** Of ten words of a text without Han characters so many have to be syllables: hr and app stand among pinyin too. */
    private static final int SYLLABLES_IN_TEN = 7;

    /** And so many have to be syllables and not to stand in English utterances, as he, can, women and change do. */
    private static final int ONLY_PINYIN_IN_TEN = 4;

    /**
     * Mean log probability of a character. Without it 10 of 36,779 short English utterances of public benchmarks that were not learnt from
     * (banana, aloha) would be taken for pinyin, with it 2; all of our own questions in pinyin are above it.
     */
    private static final double LIKELY = -5.5;

    /** Letters that each begin a syllable and are none together; xx stands for whatever is not told. */
    private static final Phrasing INITIALS = Phrasing.of("(?!(.)\\1+$)[bpmfdtnlgkhjqxzcsryw]{2,4}");

    /** A letter may be the first of hundreds of characters: more words of them than people type would take seconds. */
    private static final int MOST_INITIALS = 6;

    /**
     * Probability 0..1 from which initials are taken for what they most likely stand for. Of 225 questions of our own and of strangers in which a key
     * word is so written, 157 come back as they were and 34 otherwise, some of them only in what is a capital letter; nothing else changes in those sets.
     */
    private static final double CERTAIN = 0.5;

    /** HR, AI and IUD are no pinyin. */
    private static final Phrasing ACRONYM = Phrasing.of("\\p{Lu}{1,4}");

    private final CharacterSequences sequences;
    private final Pinyin pinyin;
    private final PinyinDecoder decoder;
    private final Set<String> english;
    private final Set<String> latinAmongChinese;

    /**
     * Learns to spell.
     *
     * @param chinese texts as people write them
     * @param english texts whose words are taken for English
     */
    public Spelling(Collection<String> chinese, Collection<String> english) {
        this.sequences = new CharacterSequences(chinese);
        this.pinyin = new Pinyin(sequences.characters());
        this.decoder = new PinyinDecoder(sequences, pinyin);
        this.english = latinWords(english);
        this.latinAmongChinese = latinWords(chinese);
    }

    private static Set<String> latinWords(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> WORD.matcher(text.toLowerCase(Locale.ROOT)).results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    /** A message with its pinyin in characters; as it was written if there is none in it. */
    public Spelled inCharacters(String message) {
        String text = letters(message);
        List<List<Word>> runs = runs(text);
        BitSet marked = new BitSet();
        if (text.chars().anyMatch(c -> CharacterSequences.isHan((char) c))) {
            runs.stream().filter(run -> isPinyinAmongHan(message, text, run)).forEach(run -> mark(run, marked));
        } else if (isPinyin(runs.stream().flatMap(List::stream).toList())) {
            runs.forEach(run -> mark(run, marked));
        }
        return likely(text, marked)
                .or(() -> ofInitials(message, text, runs))
                .orElseGet(() -> Spelled.asWritten(message));
    }

    /** 休cj工资怎么发: what letters among Chinese stand for, if hardly anything else can be meant. */
    private Optional<Spelled> ofInitials(String message, String text, List<List<Word>> runs) {
        BitSet marked = new BitSet();
        if (text.chars().anyMatch(c -> CharacterSequences.isHan((char) c))) {
            runs.stream()
                    .filter(run -> run.size() == 1)
                    .map(run -> run.get(0))
                    .filter(word -> isInitials(message, word))
                    .limit(MOST_INITIALS)
                    .forEach(word -> marked.set(word.from(), word.to()));
        }
        return marked.isEmpty()
                ? Optional.empty()
                : decoder.decodeInitials(text, marked)
                        .filter(decoded -> decoded.certainty() >= CERTAIN && decoded.likelihood() >= LIKELY)
                        .map(PinyinDecoder.Decoded::spelled);
    }

    /** hr and ppt stand in what people write as they are, and so do acronyms. */
    private boolean isInitials(String message, Word word) {
        return INITIALS.isAllOf(word.letters())
                && !english.contains(word.letters())
                && !latinAmongChinese.contains(word.letters())
                && !ACRONYM.isAllOf(message.substring(word.from(), word.to()));
    }

    private Optional<Spelled> likely(String text, BitSet marked) {
        return marked.isEmpty()
                ? Optional.empty()
                : decoder.decode(text, marked)
                        .filter(decoded -> decoded.likelihood() >= LIKELY)
                        .map(PinyinDecoder.Decoded::spelled);
    }

    /** A word of Latin letters: where it stands, and whether its letters are syllables. */
    private record Word(String letters, int from, int to, boolean syllables) {}

    private boolean isPinyin(List<Word> words) {
        long syllables = words.stream().filter(Word::syllables).count();
        long onlyPinyin = words.stream().filter(this::isOnlyPinyin).count();
        return onlyPinyin > 0
                && syllables * 10 >= (long) words.size() * SYLLABLES_IN_TEN
                && onlyPinyin * 10 >= (long) words.size() * ONLY_PINYIN_IN_TEN;
    }

    private boolean isOnlyPinyin(Word word) {
        return word.syllables() && !english.contains(word.letters());
    }

    private boolean isPinyinAmongHan(String message, String text, List<Word> run) {
        BitSet alone = new BitSet();
        mark(run, alone);
        return run.stream().allMatch(Word::syllables)
                && run.stream()
                        .anyMatch(word ->
                                isOnlyPinyin(word) && !ACRONYM.isAllOf(message.substring(word.from(), word.to())))
                && likely(text, alone).isPresent();
    }

    /** Marks the words of a run that are syllables, and what stands between two of them. */
    private static void mark(List<Word> run, BitSet marked) {
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).syllables()) {
                boolean joins = i > 0 && run.get(i - 1).syllables();
                marked.set(
                        joins ? run.get(i - 1).to() : run.get(i).from(),
                        run.get(i).to());
            }
        }
    }

    /** Words with nothing but spaces between them. */
    private List<List<Word>> runs(String text) {
        List<List<Word>> runs = new ArrayList<>();
        int end = -1;
        for (Word word : words(text)) {
            if (end < 0 || !BETWEEN.isAllOf(text.substring(end, word.from()))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(word);
            end = word.to();
        }
        return runs;
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        for (int from = 0; word.find(from); from = words.get(words.size() - 1).to()) {
            Matcher toned = TONED.matcher(text).region(word.start(), text.length());
            boolean isToned = toned.lookingAt()
                    && SYLLABLE_TONED
                            .matcher(toned.group())
                            .results()
                            .allMatch(s -> !pinyin.charactersOf(s.group(1)).isEmpty());
            words.add(
                    isToned
                            ? new Word(toned.group(), toned.start(), toned.end(), true)
                            : new Word(word.group(), word.start(), word.end(), pinyin.isWhole(word.group())));
        }
        return words;
    }

    /** The same number of characters: Latin letters small and without accents, ü as v. */
    private static String letters(String message) {
        StringBuilder text = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            text.append(c < 0x80 ? Character.toLowerCase(c) : CharacterSequences.isHan(c) ? c : letter(c));
        }
        return text.toString();
    }

    private static char letter(char c) {
        String parts =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        char first = parts.charAt(0);
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return '\'';
        }
        boolean latin = first >= 'a' && first <= 'z';
        return latin && parts.indexOf('\u0308') > 0 ? 'v' : latin || first == ' ' ? first : c;
    }
}
