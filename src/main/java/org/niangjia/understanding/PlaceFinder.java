package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;

/** Finds the place whose law a question is about. Immutable. */
public final class PlaceFinder {

    /** Words that say that the place before them is where she works: it decides over where she comes from. */
    private static final Pattern WORKS_THERE = Pattern.compile(".{0,6}(?:上班|工作|打工|(?:的公司|单位|厂)(?!是?在))"
            + "|,? (?:is )?where (?:i|she|we) (?:now )?(?:work|am employed|is employed)\\b"
            + "|(?:-based|'s)? (?:office|company|employer|factory|branch)\\b");

    /** Words that say so of the place after them. */
    private static final Pattern WORKS_IN = Pattern.compile(
            "(?:公司|单位|厂|工作地点?|上班地点?|(?<=[，。我])(?:工作|上班|打工))(?:是|就)?在$"
                    + "|\\b(?:work\\w*|employ\\w*|jobs?|company|factory|office|based)\\b[^,.;]{0,14}\\b(?:in|at|near|from|for an?) (?:the )?$");

    private static final int NEAR = 30;

    private static final String ALIKE = "山东";
    private static final String ALIKE_LATIN = "shandong";

    private final List<Named> places;

    /**
     * Finds places by these names.
     *
     * @param byName how places are named in questions
     */
    public PlaceFinder(Map<String, Jurisdiction> byName) {
        this.places = byName.entrySet().stream()
                .map(named -> new Named(Utterance.of(named.getKey()).words(), named.getValue()))
                .sorted(Comparator.comparing((Named named) -> -named.name().length())
                        .thenComparing(Named::name))
                .toList();
    }

    /**
     * The place named in the words: of several that of the person who is asked about, else the one she works in, else the most specific, else
     * the first.
     */
    public Optional<Jurisdiction> find(String words) {
        String text = Utterance.of(words).words();
        List<Found> found = new ArrayList<>();
        for (Named named : places) {
            String name = named.name();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (stands(text, at, name)) {
                    found.add(new Found(named.jurisdiction(), at, at + name.length()));
                }
            }
        }
        return ofWhomIsAsked(text, found).stream()
                .min(Comparator.comparing((Found f) -> !worksThere(text, f, found))
                        .thenComparing(f -> -f.jurisdiction().code().length())
                        .thenComparing(Found::from))
                .map(Found::jurisdiction);
    }

    /** Where the places of two people are named, those of the one who is asked about; all of them if that is not clear. */
    private static List<Found> ofWhomIsAsked(String text, List<Found> found) {
        TwoPeople people = new TwoPeople(text);
        Set<TwoPeople.Person> owners =
                found.stream().map(place -> people.at(place.from(), place.to())).collect(Collectors.toSet());
        if (owners.size() < 2) {
            return found;
        }
        Optional<TwoPeople.Person> asked =
                people.askedAbout(found.stream().map(Found::from).toList());
        List<Found> theirs = found.stream()
                .filter(place -> asked.filter(people.at(place.from(), place.to())::equals)
                        .isPresent())
                .toList();
        return theirs.isEmpty() ? found : theirs;
    }

    /**
     * The words with every place below the nation named alike: where she is decides whose law answers, not what she asks, and no training
     * can show every place with every question.
     */
    public String alike(String words) {
        StringBuilder text = new StringBuilder(words);
        places.stream()
                .filter(named -> !named.jurisdiction().isNational())
                .forEach(named -> nameAlike(text, named.name()));
        return text.toString();
    }

    private static void nameAlike(StringBuilder text, String name) {
        String alike = Character.isIdeographic(name.charAt(0)) ? ALIKE : ALIKE_LATIN;
        int at = text.indexOf(name);
        while (at >= 0) {
            if (stands(text, at, name)) {
                text.replace(at, at + name.length(), alike);
            }
            at = text.indexOf(name, at + 1);
        }
    }

    /** A Latin name has to stand alone; a Chinese one stands in a run of characters. */
    private static boolean stands(CharSequence text, int at, String name) {
        if (!Character.isLetter(name.charAt(0)) || Character.isIdeographic(name.charAt(0))) {
            return true;
        }
        boolean startsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
        int end = at + name.length();
        boolean endsWord = end == text.length() || !Character.isLetter(text.charAt(end));
        return startsWord && endsWord;
    }

    /** What follows the next place, or stands before the one before, is said of that one. */
    private static boolean worksThere(String text, Found place, List<Found> all) {
        int end = all.stream()
                .mapToInt(Found::from)
                .filter(from -> from >= place.to())
                .min()
                .orElse(text.length());
        int start = all.stream()
                .mapToInt(Found::to)
                .filter(to -> to <= place.from())
                .max()
                .orElse(0);
        String after = text.substring(place.to(), Math.min(end, place.to() + NEAR));
        String before = text.substring(Math.max(start, place.from() - NEAR), place.from());
        return WORKS_THERE.matcher(after).lookingAt()
                || WORKS_IN.matcher(before).find();
    }

    /** A name in the comparable form; the longest come first, so that a short one does not take a piece of them. */
    private record Named(String name, Jurisdiction jurisdiction) {}

    private record Found(Jurisdiction jurisdiction, int from, int to) {}
}
