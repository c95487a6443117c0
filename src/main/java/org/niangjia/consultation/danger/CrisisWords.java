package org.niangjia.consultation.danger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.cache.Recently;

/**
 * Brings a message into the form in which signs of danger are looked for: comparable, without what is put between characters to hide a
 * word, with homophones and pinyin of such words in characters, and without everyday phrases that only sound like danger.
 */
final class CrisisWords {

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=[a-z])['’`´](?=[a-z])");

    /** Emoji, stars, dots and spaces between two characters; what ends a sentence or a clause stays. */
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=\\p{IsHan})[^\\p{L}\\p{N},。!?;、:\\n\"“”]+(?=\\p{IsHan})");

    /** 不，想，活，了: three characters or more, each by itself. */
    private static final Pattern CHARACTER_BY_CHARACTER =
            Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}(?:[^\\p{L}\\p{N}]{1,3}\\p{IsHan}(?!\\p{IsHan})){2,}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,40}");
    private static final Pattern TONE = Pattern.compile("(?<=[a-z])[1-5](?=[a-z ]|$)");
    private static final String SYLLABLE = "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
            + "(?:iang|iong|uang|ang|eng|ing|ong|uai|iao|ian|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u|v)"
            + "|ang|er|ai|ei|ao|ou|an|en|a|o|e)";
    private static final Pattern SYLLABLES = Pattern.compile("(?:" + SYLLABLE + "){1,12}+");
    private static final Pattern NEXT_SYLLABLE = Pattern.compile(SYLLABLE);

    private final AnySign everyday;
    private final Map<String, Spelt> spellings;

    /** A message is listened to for signs first, and then for what it is like; only those that a few threads are at are kept. */
    private final Recently<String, String> forms = new Recently<>(CrisisLane.AT_A_TIME, this::form);

    CrisisWords(CrisisSigns signs, SignPatterns patterns) {
        this.everyday = patterns.any(signs.everyday());
        this.spellings = signs.spellings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, spelt -> spelling(spelt.getKey(), spelt.getValue())));
    }

    /** The message with its everyday phrases. */
    String whole(String message) {
        return APOSTROPHES.matcher(Utterance.of(message).words()).replaceAll("");
    }

    /** Whether everyday phrases stand in the message that only sound like danger. */
    boolean soundsLikeDanger(String message) {
        return everyday.isIn(whole(message));
    }

    /** The message in that form; never fails. */
    String of(String message) {
        return forms.apply(message);
    }

    private String form(String message) {
        String words = whole(message);
        words = CHARACTER_BY_CHARACTER
                .matcher(words)
                .replaceAll(m -> NO_LETTERS.matcher(m.group()).replaceAll(""));
        words = BETWEEN_HAN.matcher(words).replaceAll("");
        words = everyday.cutFrom(words);
        String written = spelt(words);
        String syllables = inSyllables(words);
        String pinyin = spelt(syllables);
        // English must not be cut into syllables, so pinyin stands beside it, and only where it says something.
        String all = pinyin.equals(syllables) || pinyin.equals(written) ? written : written + "\n" + pinyin;
        return all.equals(words) ? words : everyday.cutFrom(all);
    }

    private String spelt(String words) {
        String spelt = words;
        for (Map.Entry<String, Spelt> spelling : spellings.entrySet()) {
            if (spelling.getValue().mayBeIn(spelt)) {
                spelt = spelling.getValue()
                        .pattern()
                        .matcher(spelt)
                        .replaceAll(Matcher.quoteReplacement(spelling.getKey()));
            }
        }
        return spelt;
    }

    /** The ways to spell a word, and the characters that they begin with: in most messages there is none of them. */
    private record Spelt(Pattern pattern, BitSet first) {

        boolean mayBeIn(String words) {
            return words.chars().anyMatch(first::get);
        }
    }

    /** Latin words that could be pinyin, syllable by syllable; English words seldom fall into syllables, and harm nothing if they do. */
    private static String inSyllables(String words) {
        return LATIN.matcher(TONE.matcher(words).replaceAll("")).replaceAll(word -> syllables(word));
    }

    private static String syllables(MatchResult word) {
        if (!SYLLABLES.matcher(word.group()).matches()) {
            return word.group();
        }
        List<String> syllables = new ArrayList<>();
        Matcher next = NEXT_SYLLABLE.matcher(word.group());
        while (next.find()) {
            syllables.add(next.group());
        }
        return String.join(" ", syllables);
    }

    /** Other characters as they stand; pinyin with any of its syllables in characters (自sha), but not all. */
    private static Spelt spelling(String word, List<String> spellings) {
        BitSet first = new BitSet();
        first.set(word.charAt(0));
        spellings.forEach(spelling -> first.set(spelling.charAt(0)));
        return new Spelt(
                Pattern.compile(spellings.stream()
                        .map(spelling -> isPinyin(spelling) ? mixed(word, spelling) : Pattern.quote(spelling))
                        .collect(Collectors.joining("|"))),
                first);
    }

    private static boolean isPinyin(String spelling) {
        return spelling.chars().allMatch(c -> c == ' ' || (c >= 'a' && c <= 'z'));
    }

    private static String mixed(String word, String pinyin) {
        String[] syllables = pinyin.split(" ", -1);
        StringBuilder mixed = new StringBuilder("(?<![a-z])");
        for (int i = 0; i < syllables.length; i++) {
            mixed.append(i == 0 ? "" : " ?");
            mixed.append(
                    syllables.length == word.length()
                            ? "(?:" + syllables[i] + "|" + word.charAt(i) + ")"
                            : syllables[i]);
        }
        return mixed.append("(?![a-z])").toString();
    }
}
