package org.niangjia.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares the provisions that the knowledge base cites with their wordings when they were last checked. Of a wording only a fingerprint is
 * kept: the texts themselves are no part of the program.
 */
public final class LawReview {

    private static final Pattern NO_WORDING = Pattern.compile("[\\s*#_]+");
    private static final int FINGERPRINT_BYTES = 8;

    private final ProvisionFiles files;
    private final Knowledge knowledge;
    private final List<Resting> resting;
    private final Map<Provision, String> checked;
    private final Map<Provision, LocalDate> underReview;

    LawReview(
            ProvisionFiles files,
            Knowledge knowledge,
            List<Resting> resting,
            Map<Provision, String> checked,
            Map<Provision, LocalDate> underReview) {
        this.files = files;
        this.knowledge = knowledge;
        this.resting = resting;
        this.checked = checked;
        this.underReview = underReview;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Everything that rests on provisions. */
    public List<Resting> resting() {
        return resting;
    }

    /** Whether any wording was ever recorded, so that there is something to compare with. */
    public boolean hasRecord() {
        return !checked.isEmpty();
    }

    /** The cited provisions that are worded otherwise than when they were last checked, or are gone. */
    public List<ProvisionChange> changes(LawLibrary laws) {
        return cited().stream()
                .filter(checked::containsKey)
                .flatMap(provision -> change(laws, provision).stream())
                .toList();
    }

    private Optional<ProvisionChange> change(LawLibrary laws, Provision provision) {
        Source source = source(provision);
        Optional<String> wording = laws.wording(source, provision);
        if (wording.isPresent() && fingerprint(wording.get()).equals(checked.get(provision))) {
            return Optional.empty();
        }
        ProvisionChange.Kind kind;
        if (wording.isPresent()) {
            kind = LawLibrary.saysItIsRepealed(wording.get())
                    ? ProvisionChange.Kind.REPEALED
                    : ProvisionChange.Kind.CHANGED;
        } else {
            kind = laws.has(source) ? ProvisionChange.Kind.VANISHED : ProvisionChange.Kind.TEXT_MISSING;
        }
        return Optional.of(new ProvisionChange(provision, kind));
    }

    /** The cited provisions that should be in the folder and are not. */
    public List<Provision> missing(LawLibrary laws) {
        return cited().stream()
                .filter(provision -> source(provision).textFile().isPresent())
                .filter(provision -> laws.wording(source(provision), provision).isEmpty())
                .toList();
    }

    /** The cited provisions that are in the folder and were never recorded, so that no change of them can be seen. */
    public List<Provision> unrecorded(LawLibrary laws) {
        return cited().stream()
                .filter(provision -> !checked.containsKey(provision))
                .filter(provision -> laws.wording(source(provision), provision).isPresent())
                .toList();
    }

    /**
     * Records the wordings of all cited provisions as checked and ends every review.
     *
     * @return how many were recorded
     */
    public int accept(LawLibrary laws) {
        SortedMap<Provision, String> fingerprints = new TreeMap<>();
        for (Provision provision : cited()) {
            laws.wording(source(provision), provision)
                    .ifPresent(wording -> fingerprints.put(provision, fingerprint(wording)));
        }
        files.writeChecked(fingerprints);
        files.writeUnderReview(new TreeMap<>());
        return fingerprints.size();
    }

    /** Lets every answer that rests on a changed provision say so, until the wordings are accepted. Earlier marks stay. */
    public void mark(List<ProvisionChange> changes, LocalDate today) {
        SortedMap<Provision, LocalDate> marks = new TreeMap<>(underReview);
        changes.forEach(change -> marks.putIfAbsent(change.provision(), today));
        files.writeUnderReview(marks);
    }

    /** What a change of law may have gone unseen for: provisions that have changed or were never recorded, a line for each text. */
    List<Problem> notices(String file, LawLibrary laws) {
        Map<String, List<String>> changed = new TreeMap<>();
        changes(laws)
                .forEach(change -> changed.computeIfAbsent(change.provision().source(), s -> new ArrayList<>())
                        .add(change.provision().number()));
        Map<String, List<String>> unrecorded = new TreeMap<>();
        unrecorded(laws)
                .forEach(provision -> unrecorded
                        .computeIfAbsent(provision.source(), s -> new ArrayList<>())
                        .add(provision.number()));
        List<Problem> notices = new ArrayList<>();
        changed.forEach((source, numbers) -> notices.add(new Problem(
                file,
                1,
                source + " " + String.join(", ", numbers) + " changed since it was last checked",
                "see what rests on it with ./niangjia impact")));
        unrecorded.forEach((source, numbers) -> notices.add(new Problem(
                file,
                1,
                source + " " + String.join(", ", numbers) + " was never recorded, so no change of it would be seen",
                "check what cites it, then run ./niangjia impact --accept")));
        return notices;
    }

    private SortedSet<Provision> cited() {
        SortedSet<Provision> cited = new TreeSet<>();
        resting.forEach(one -> cited.addAll(one.provisions()));
        return cited;
    }

    private Source source(Provision provision) {
        Source source = knowledge.sources().get(provision.source());
        if (source == null) {
            throw new IllegalStateException("no source " + provision.source());
        }
        return source;
    }

    /** A fingerprint of the words, whatever spaces, marks and widths of punctuation they are printed with. */
    static String fingerprint(String wording) {
        String words = NO_WORDING
                .matcher(Normalizer.normalize(wording, Normalizer.Form.NFKC))
                .replaceAll("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
