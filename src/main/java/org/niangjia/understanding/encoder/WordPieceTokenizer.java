package org.niangjia.understanding.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits words into the pieces of a BERT vocabulary: every ideograph and punctuation mark by itself, other words greedily into the longest
 * known pieces. Lower-cases first, because the vocabularies used here have no capitals. Immutable.
 */
final class WordPieceTokenizer {

    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_WORD = 100;

    private final Pieces vocabulary;
    private final long start;
    private final long end;
    private final int unknown;

    private WordPieceTokenizer(Pieces vocabulary) {
        this.vocabulary = vocabulary;
        this.start = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id(UNKNOWN);
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPieceTokenizer read(InputStream tokenizerJson) throws IOException {
        List<String> pieces = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        // Streamed: the file holds some ten thousand entries and only they are needed.
        try (JsonParser json = new JsonFactory().createParser(tokenizerJson)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(json.currentName())) {
                    json.nextToken();
                    while (json.nextToken() != JsonToken.END_OBJECT) {
                        pieces.add(json.currentName());
                        json.nextToken();
                        ids.add(json.getIntValue());
                    }
                }
            }
        }
        return new WordPieceTokenizer(Pieces.of(pieces, ids));
    }

    /** The ids of the pieces, between the start and the end mark; cut off at {@code limit}, marks included. */
    long[] encode(String text, int limit) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            if (pieces.size() >= limit - 2) {
                break;
            }
            addPieces(word, pieces);
        }
        int length = Math.min(pieces.size(), limit - 2);
        long[] ids = new long[length + 2];
        ids[0] = start;
        for (int i = 0; i < length; i++) {
            ids[i + 1] = pieces.get(i);
        }
        ids[length + 1] = end;
        return ids;
    }

    private void addPieces(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            int piece = Pieces.NONE;
            while (from < to && piece == Pieces.NONE) {
                String part = word.substring(from, to);
                piece = vocabulary.id(from == 0 ? part : "##" + part);
                if (piece == Pieces.NONE) {
                    to--;
                }
            }
            if (piece == Pieces.NONE) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            from = to;
        }
        pieces.addAll(found);
    }

    private static List<String> words(String text) {
        String plain = withoutAccents(text.toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xFFFD || c == 0) {
                flush(word, words);
            } else if (Character.isIdeographic(c) || isPunctuation(c)) {
                flush(word, words);
                words.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** BERT counts the ASCII symbols as punctuation too. */
    private static boolean isPunctuation(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static String withoutAccents(String text) {
        if (text.chars().noneMatch(c -> c >= 0xC0 && c < 0x2000)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private int id(String piece) {
        int id = vocabulary.id(piece);
        if (id == Pieces.NONE) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return id;
    }
}
