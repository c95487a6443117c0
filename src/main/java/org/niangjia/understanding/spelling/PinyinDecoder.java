package org.niangjia.understanding.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the likeliest characters for pinyin in a text: a Viterbi search over all ways to cut it into syllables, by beam. Immutable. */
final class PinyinDecoder {

    /** Beginnings that are followed on at each place. */
    private static final int BEAM = 40;

    private final CharacterSequences sequences;
    private final Pinyin pinyin;

    PinyinDecoder(CharacterSequences sequences, Pinyin pinyin) {
        this.sequences = sequences;
        this.pinyin = pinyin;
    }

    /**
     * Text in characters.
     *
     * @param spelled with its mean log probability a character that was decoded
     * @param certainty probability 0..1 of these characters among all that the letters may stand for
     */
    record Decoded(Spelled spelled, double likelihood, double certainty) {}

    /** A beginning of the text: its last two characters, and what it was before them. */
    private record Beginning(
            double likelihood,
            double ofDecoded,
            int decoded,
            char before,
            char last,
            int at,
            String added,
            @Nullable Beginning shorter) {

        private Beginning and(int place, String signs) {
            return new Beginning(likelihood, ofDecoded, decoded, before, last, place, signs, this);
        }

        private Beginning andPause(int place, char sign) {
            return new Beginning(
                    likelihood, ofDecoded, decoded, last, CharacterSequences.PAUSE, place, String.valueOf(sign), this);
        }

        private Beginning andWritten(int place, char c, double more) {
            return new Beginning(likelihood + more, ofDecoded, decoded, last, c, place, String.valueOf(c), this);
        }

        private Beginning andDecoded(int place, char c, double more) {
            return new Beginning(
                    likelihood + more, ofDecoded + more, decoded + 1, last, c, place, String.valueOf(c), this);
        }
    }

    /**
     * Decodes what is marked as pinyin: small letters without accents, and spaces and other signs between syllables.
     *
     * @return empty if a marked piece cannot be cut into syllables
     */
    Optional<Decoded> decode(String text, BitSet marked) {
        return decode(text, marked, (at, to) -> pinyin.charactersOf(text.substring(at, to)));
    }

    /** Decodes what is marked as initials: small letters, each of which begins the syllable of a character. */
    Optional<Decoded> decodeInitials(String text, BitSet marked) {
        return decode(text, marked, (at, to) -> to == at + 1 ? pinyin.charactersFrom(text.charAt(at)) : Set.of());
    }

    /** The characters that letters from one place to another may stand for. */
    @FunctionalInterface
    private interface Characters {
        Set<Character> of(int at, int to);
    }

    private Optional<Decoded> decode(String text, BitSet marked, Characters characters) {
        List<List<Beginning>> ending = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            ending.add(new ArrayList<>());
        }
        ending.get(0).add(new Beginning(0, 0, 0, CharacterSequences.PAUSE, CharacterSequences.PAUSE, 0, "", null));
        for (int i = 0; i < text.length(); i++) {
            for (Beginning beginning : likeliest(ending.get(i))) {
                goOn(text, marked, i, beginning, characters, ending);
            }
        }
        List<Beginning> ends = ending.get(text.length());
        return ends.stream()
                .max(Comparator.comparingDouble(Beginning::likelihood))
                .map(end -> whole(end, text.length(), certainty(end, ends)));
    }

    private static List<Beginning> likeliest(List<Beginning> beginnings) {
        return beginnings.stream()
                .sorted(Comparator.comparingDouble(Beginning::likelihood).reversed())
                .limit(BEAM)
                .toList();
    }

    private void goOn(
            String text, BitSet marked, int at, Beginning so, Characters characters, List<List<Beginning>> ending) {
        char c = text.charAt(at);
        if (!marked.get(at)) {
            ending.get(at + 1)
                    .add(
                            CharacterSequences.isHan(c)
                                    ? so.andWritten(at, c, sequences.logProbability(so.before(), so.last(), c))
                                    : so.andPause(at, c));
            return;
        }
        if (c < 'a' || c > 'z') {
            ending.get(at + 1).add(so.and(at, ""));
            return;
        }
        int end = Math.min(marked.nextClearBit(at), at + Pinyin.LONGEST);
        for (int to = at + 1; to <= end; to++) {
            for (char character : characters.of(at, to)) {
                double more = sequences.logProbability(so.before(), so.last(), character);
                ending.get(to).add(so.andDecoded(at, character, more));
            }
        }
    }

    private static double certainty(Beginning best, List<Beginning> ends) {
        return 1
                / ends.stream()
                        .mapToDouble(end -> Math.exp(end.likelihood() - best.likelihood()))
                        .sum();
    }

    private static Decoded whole(Beginning end, int length, double certainty) {
        List<Beginning> added = new ArrayList<>();
        for (Beginning b = end; b != null; b = b.shorter()) {
            if (!b.added().isEmpty()) {
                added.add(b);
            }
        }
        Collections.reverse(added);
        String words = added.stream().map(Beginning::added).collect(Collectors.joining());
        List<Integer> at = Stream.concat(added.stream().map(Beginning::at), Stream.of(length))
                .toList();
        return new Decoded(new Spelled(words, at), end.ofDecoded() / Math.max(1, end.decoded()), certainty);
    }
}
