package org.niangjia.consultation.danger;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisSigns;

/**
 * All signs of danger, ready to be looked for. Made once for all lanes over the same signs: half a dozen of them took 30 MB, and most of a
 * second of each start. Immutable.
 *
 * @param signs what they are made of
 * @param words brings a message into the form in which signs are looked for
 * @param each the signs of each kind of danger, in their order
 * @param asks signs of a question
 * @param now signs that it is no question
 * @param another signs that somebody else is told of
 * @param despair signs of despair that is no danger yet
 */
record CrisisEars(
        CrisisSigns signs,
        CrisisWords words,
        Map<Crisis, Ear> each,
        AnySign asks,
        AnySign now,
        AnySign another,
        AnySign despair) {

    /** As long as any lane uses them; each holds its own key. */
    private static final Map<CrisisSigns, WeakReference<CrisisEars>> IN_USE =
            Collections.synchronizedMap(new WeakHashMap<>());

    static CrisisEars of(CrisisSigns signs) {
        WeakReference<CrisisEars> known = IN_USE.get(signs);
        CrisisEars inUse = known == null ? null : known.get();
        if (inUse != null) {
            return inUse;
        }
        CrisisEars made = made(signs);
        IN_USE.put(signs, new WeakReference<>(made));
        return made;
    }

    private static CrisisEars made(CrisisSigns signs) {
        SignPatterns patterns = new SignPatterns(signs.groups());
        Map<Crisis, Ear> each = new LinkedHashMap<>();
        signs.crises().forEach(crisis -> each.put(crisis, Ear.of(crisis, patterns)));
        return new CrisisEars(
                signs,
                new CrisisWords(signs, patterns),
                Collections.unmodifiableMap(each),
                patterns.any(signs.asks()),
                patterns.any(signs.now()),
                patterns.any(signs.another()),
                patterns.any(signs.despair()));
    }

    /** The signs of one kind of danger, ready to be looked for. */
    record Ear(AnySign danger, AnySign unlessAsked, Map<AnySign, Integer> hints) {

        static Ear of(Crisis crisis, SignPatterns patterns) {
            Map<AnySign, Integer> hints = new LinkedHashMap<>();
            crisis.hints().forEach(hint -> hints.put(patterns.any(hint.signs()), hint.weight()));
            return new Ear(patterns.any(crisis.danger()), patterns.any(crisis.unlessAsked()), hints);
        }

        /** Where the sign ends that makes it this danger; nowhere if it is none. */
        Optional<Integer> end(String words, boolean onlyAsks) {
            Optional<Integer> end = danger.end(words);
            return end.isPresent() || onlyAsks ? end : unlessAsked.end(words).or(() -> hinted(words));
        }

        private Optional<Integer> hinted(String words) {
            int weight = 0;
            int last = 0;
            for (Map.Entry<AnySign, Integer> hint : hints.entrySet()) {
                Optional<Integer> end = hint.getKey().end(words);
                weight += end.isPresent() ? hint.getValue() : 0;
                last = Math.max(last, end.orElse(0));
            }
            return weight >= Crisis.ENOUGH ? Optional.of(last) : Optional.empty();
        }
    }
}
