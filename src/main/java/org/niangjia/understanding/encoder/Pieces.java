package org.niangjia.understanding.encoder;

import java.util.List;

/**
 * The pieces of a vocabulary and their ids: a table with open addressing over one text of all pieces. As a map of strings they take eight times
 * the room, 2 MB a language. Immutable.
 *
 * @param all the pieces, one after the other
 * @param ends of each in that text
 * @param ids of each
 * @param table positions of pieces, counted from 1, each at the first place from its hash on that was free; 0 where none is
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record Pieces(String all, int[] ends, int[] ids, int[] table) {

    /** The id of what is no piece. */
    static final int NONE = -1;

    static Pieces of(List<String> pieces, List<Integer> ids) {
        int[] ends = new int[pieces.size()];
        // At most half full: then a look takes hardly more than one step.
        int[] table = new int[Integer.highestOneBit(Math.max(1, pieces.size())) * 4];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            String piece = pieces.get(i);
            end += piece.length();
            ends[i] = end;
            int at = place(piece, table);
            while (table[at] != 0) {
                at = next(at, table);
            }
            table[at] = i + 1;
        }
        return new Pieces(
                String.join("", pieces), ends, ids.stream().mapToInt(id -> id).toArray(), table);
    }

    /** The id of a piece, or {@link #NONE}. */
    int id(String piece) {
        for (int at = place(piece, table); table[at] != 0; at = next(at, table)) {
            int i = table[at] - 1;
            int begin = i == 0 ? 0 : ends[i - 1];
            if (ends[i] - begin == piece.length() && all.startsWith(piece, begin)) {
                return ids[i];
            }
        }
        return NONE;
    }

    private static int place(String piece, int[] table) {
        int hash = piece.hashCode();
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private static int next(int at, int[] table) {
        return (at + 1) & (table.length - 1);
    }
}
