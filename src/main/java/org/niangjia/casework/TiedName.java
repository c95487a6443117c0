package org.niangjia.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/**
 * The name of an employer or a branch that a member of staff is tied to, without what people leave out when they tell of it: the place before
 * it and the legal form behind it. {@code 济南市阳光纺织有限公司} is {@code 阳光纺织}. Too much is rather hidden than too little.
 *
 * @param folded at least two characters
 */
public record TiedName(String folded) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern PLACE_SUFFIX = Pattern.compile("^[省市区县镇]");

    /** The longest first; several may stand one behind the other (集团有限公司). */
    private static final List<String> LEGAL_FORMS = List.of(
            "股份有限公司", "有限责任公司", "总工会委员会", "工会委员会", "有限公司", "分公司", "总公司", "总工会", "集团", "公司", "工会", "co",
            "ltd", "inc", "limited", "corporation", "company", "group");

    private static final int SHORTEST = 2;

    public TiedName {
        if (folded.codePointCount(0, folded.length()) < SHORTEST) {
            throw new IllegalArgumentException("a tied name needs two characters");
        }
    }

    /**
     * Folds a name as it is written.
     *
     * @param places names of places that may stand before it
     * @return empty if nothing is left that tells it from others
     */
    public static Optional<TiedName> of(String written, Collection<String> places) {
        String name = withoutForms(fold(written));
        for (Optional<String> rest = behindAPlace(name, places);
                rest.isPresent();
                rest = behindAPlace(name, places)) {
            name = rest.get();
        }
        return isLongEnough(name) ? Optional.of(new TiedName(name)) : Optional.empty();
    }

    private static Optional<String> behindAPlace(String name, Collection<String> places) {
        return places.stream()
                .map(TiedName::fold)
                .filter(place -> !place.isEmpty() && name.startsWith(place))
                .max(Comparator.comparingInt(String::length))
                .map(place -> PLACE_SUFFIX.matcher(name.substring(place.length())).replaceFirst(""))
                .filter(TiedName::isLongEnough);
    }

    /** Whether it is named in words. */
    public boolean isIn(String words) {
        return fold(words).contains(folded);
    }

    /** Whether it is named in words that were folded. */
    boolean isInFolded(String words) {
        return words.contains(folded);
    }

    /** Words in the form in which names are looked for: without signs and blanks, in one script and case. */
    public static String fold(String words) {
        return NO_LETTERS.matcher(Utterance.of(words).words()).replaceAll("");
    }

    private static String withoutForms(String name) {
        String left = name;
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String form : LEGAL_FORMS) {
                if (left.endsWith(form) && isLongEnough(left.substring(0, left.length() - form.length()))) {
                    left = left.substring(0, left.length() - form.length());
                    cut = true;
                    break;
                }
            }
        }
        return left;
    }

    private static boolean isLongEnough(String name) {
        return name.codePointCount(0, name.length()) >= SHORTEST;
    }
}
