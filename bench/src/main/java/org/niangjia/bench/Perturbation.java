package org.niangjia.bench;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ways in which real text differs from the text one trains on, each made by code. The tables are ICU's and this benchmark's own, none is the
 * product's. The same words are always changed in the same way.
 */
record Perturbation(String name, BiFunction<String, Random, String> change) {

    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator FULL_WIDTH = Transliterator.getInstance("Halfwidth-Fullwidth");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final List<String> EMOJI = List.of("😭", "🙏", "😡", "🤰", "👶", "❓", "😢", "💔");
    private static final String STORY = "你好，我在这家厂干了好些年了，平时早出晚归，家里老人身体也不太好，一直没空上网查。前两天吃饭的时候几个同事聊起来，"
            + "每个人说的都不一样，我听得一头雾水，晚上翻来覆去睡不着，身边也没有懂的人能问，想来想去还是来麻烦你们一下。";
    private static final String ENGLISH_STORY =
            "Hello, I have been with this firm for some years and I am always busy, and my parents are not well, so I never had "
                    + "the time to look things up. The other day some colleagues talked about it over lunch and everybody said something else. ";

    /** What words become; the same words if this cannot be done to them. */
    String of(String words) {
        return of(words, new Random(words.hashCode()));
    }

    /** One of the things that words may become. */
    String of(String words, Random random) {
        return change.apply(words, random);
    }

    /**
     * All kinds.
     *
     * @param texts everyday text; the characters in it stand in for those that sound alike
     */
    static List<Perturbation> all(Collection<String> texts) {
        Map<String, List<String>> sounds = sounds(texts);
        WordPairs shapes = WordPairs.read("shapes.txt");
        WordPairs initials = WordPairs.read("initials.txt");
        WordPairs dialect = WordPairs.read("dialect.txt");
        WordPairs english = WordPairs.read("mixed_english.txt");
        return List.of(
                new Perturbation("traditional script", (words, random) -> TRADITIONAL.transliterate(words)),
                new Perturbation("full width", (words, random) -> FULL_WIDTH.transliterate(words)),
                new Perturbation(
                        "homophones, two characters",
                        (words, random) -> exchanged(words, random, c -> alike(c, sounds))),
                new Perturbation(
                        "look-alikes, two characters",
                        (words, random) -> exchanged(words, random, shapes::alternatives)),
                new Perturbation("a missing character", (words, random) -> edited(words, random, 1, "")),
                new Perturbation("two doubled characters", (words, random) -> edited(words, random, 2, "$0$0")),
                new Perturbation(
                        "spaces between characters", (words, random) -> isHan(words) ? spread(words, " ") : words),
                new Perturbation("zero-width between characters", (words, random) -> spread(words, "\u200b")),
                new Perturbation("pinyin without tones", (words, random) -> isHan(words) ? pinyin(words) : words),
                new Perturbation("initials for a key word", (words, random) -> initials.replace(words, 1)),
                new Perturbation("emoji", Perturbation::withEmoji),
                new Perturbation("dialect words", (words, random) -> dialect.replace(words, 2)),
                new Perturbation("English words", (words, random) -> english.replace(words, 2)),
                new Perturbation(
                        "a long story before", (words, random) -> (isHan(words) ? STORY : ENGLISH_STORY) + words));
    }

    private static boolean isHan(String words) {
        return HAN.matcher(words).find();
    }

    /** Exchanges two characters for others, where there are others. */
    private static String exchanged(String words, Random random, Function<String, List<String>> others) {
        List<String> characters = characters(words);
        List<Integer> places = shuffled(
                IntStream.range(0, characters.size())
                        .filter(i -> !others.apply(characters.get(i)).isEmpty())
                        .boxed()
                        .toList(),
                random);
        for (int place : places.subList(0, Math.min(2, places.size()))) {
            List<String> choice = others.apply(characters.get(place));
            characters.set(place, choice.get(random.nextInt(choice.size())));
        }
        return String.join("", characters);
    }

    private static List<String> alike(String character, Map<String, List<String>> sounds) {
        return HAN.matcher(character).matches()
                ? sounds.getOrDefault(PINYIN.transliterate(character), List.of()).stream()
                        .filter(other -> !other.equals(character))
                        .toList()
                : List.of();
    }

    private static Map<String, List<String>> sounds(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> characters(text).stream())
                .filter(character -> HAN.matcher(character).matches())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.groupingBy(PINYIN::transliterate, TreeMap::new, Collectors.toList()));
    }

    /** Puts something in the place of letters; $0 stands for the letter. */
    private static String edited(String words, Random random, int times, String replacement) {
        List<String> characters = characters(words);
        List<Integer> places = shuffled(
                IntStream.range(0, characters.size())
                        .filter(i -> Character.isLetter(characters.get(i).codePointAt(0)))
                        .boxed()
                        .toList(),
                random);
        for (int place : places.subList(0, Math.min(times, places.size()))) {
            characters.set(place, replacement.replace("$0", characters.get(place)));
        }
        return String.join("", characters);
    }

    private static String spread(String words, String between) {
        return String.join(between, characters(words));
    }

    private static String pinyin(String words) {
        String latin = characters(words).stream()
                .map(c -> HAN.matcher(c).matches() ? PINYIN.transliterate(c) + " " : c)
                .collect(Collectors.joining());
        String toneless = ACCENT.matcher(Normalizer.normalize(latin.replaceAll("[üǖǘǚǜ]", "v"), Normalizer.Form.NFD))
                .replaceAll("");
        return toneless.replaceAll("[，。？！、；：]", " ").replaceAll("\\s+", " ").strip();
    }

    private static String withEmoji(String words, Random random) {
        // Nobody puts one inside of an English word.
        List<String> parts = isHan(words) ? characters(words) : new ArrayList<>(List.of(words.split("(?= )")));
        for (int i = 0; i < 2; i++) {
            parts.add(random.nextInt(parts.size() + 1), EMOJI.get(random.nextInt(EMOJI.size())));
        }
        return String.join("", parts);
    }

    private static List<String> characters(String words) {
        return words.codePoints().mapToObj(Character::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The rows that this changes, as they were and as they become. */
    Map<EvaluationRow, EvaluationRow> of(List<EvaluationRow> rows) {
        Map<EvaluationRow, EvaluationRow> changed = new LinkedHashMap<>();
        for (EvaluationRow row : rows) {
            String words = of(row.question());
            if (!words.equals(row.question())) {
                changed.put(row, row.asking(words));
            }
        }
        return changed;
    }
}
