package org.niangjia.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.TiedName;

/**
 * Finds words in texts that are sealed in the store, by having them folded in memory: an index in the file, even of keyed hashes, would tell
 * by the frequency of its entries what people wrote. What is new is read when somebody searches, what was deleted is dropped then. A hundred
 * thousand questions take some 30 MB. Safe for use by several threads, which wait for each other.
 */
final class WordSearch {

    /** Where the texts come from. */
    interface Source {

        /** Those with a larger number. */
        List<SealedText> after(Handle handle, long row);

        /** How many there are. */
        long count(Handle handle);

        /** The numbers that are there. */
        Set<Long> rows(Handle handle);
    }

    /**
     * A text as it is kept.
     *
     * @param row its own number, larger than those of all before it
     * @param belongsTo what is found when it is
     * @param words opens it; several are opened at the same time
     */
    record SealedText(long row, long belongsTo, Supplier<String> words) {

        private Text folded() {
            return new Text(row, belongsTo, TiedName.fold(words.get()));
        }
    }

    private record Text(long row, long belongsTo, String words) {}

    private final Source source;
    private final Map<Long, Text> folded = new HashMap<>();
    private long last;

    WordSearch(Source source) {
        this.source = source;
    }

    /** Has all words in memory, which the first search would otherwise wait for. */
    synchronized void getReady(Handle handle) {
        refresh(handle);
    }

    /** What has a text in which the words occur; nothing if there is no letter and no digit in them. */
    synchronized Set<Long> find(Handle handle, String words) {
        String sought = TiedName.fold(words);
        if (sought.isEmpty()) {
            return Set.of();
        }
        refresh(handle);
        return folded.values().stream()
                .filter(text -> text.words().contains(sought))
                .map(Text::belongsTo)
                .collect(Collectors.toSet());
    }

    /** Forgets the words of what is no longer there, without waiting for the next search. */
    synchronized void dropErased(Handle handle) {
        folded.keySet().retainAll(new HashSet<>(source.rows(handle)));
    }

    private void refresh(Handle handle) {
        // All of them the first time: nobody waits for it unless a search comes before it is ready.
        List<Text> texts = source.after(handle, last).parallelStream()
                .map(SealedText::folded)
                .toList();
        for (Text text : texts) {
            folded.put(text.row(), text);
            last = Math.max(last, text.row());
        }
        if (source.count(handle) != folded.size()) {
            folded.keySet().retainAll(new HashSet<>(source.rows(handle)));
        }
    }
}
