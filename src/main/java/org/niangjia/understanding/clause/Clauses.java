package org.niangjia.understanding.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** Cuts a message at its pauses, and gives the readings of what asks one thing. */
public final class Clauses {

    /** Letters of an alphabet that say as much as one character. */
    private static final int LETTERS = 3;

    /** Messages of fewer characters are read once, as a whole. */
    private static final int LONG = 40;

    /** A part with less than this says nothing by itself. */
    private static final int SHORTEST = 6;

    /** What leads to a question is read with it as far as this. */
    private static final int NEAR = 40;

    /** Bounds the time a message can cost: more than the story of a good caseworker's hour needs. */
    private static final int MOST = 10;

    /** What stands in a message of the longest length is read no further than this many pauses. */
    private static final int MOST_CLAUSES = 400;

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九])";

    /** 1. 2、(3) ④ 第一， 其二: before an item of a list. */
    private static final Phrasing ITEM = Phrasing.of("(?<![\\d.．年月日第一二三四五六七八九十])(?:" + NUMBER
            + "(?:[.．、)）:：](?!\\d)|,\\s|，)|[(（]" + NUMBER + "[)）]|[\\u2460-\\u2469\\u2488-\\u2491\\u2776-\\u277F])\\s*"
            + "|(?:第[一二三四五]|其[一二三])(?:个?问题)?(?:[,，、:：]|(?=就?是))\\s*"
            + "|(?<=^|[。；;，,\\n？?])(?:首先|其次|最后)[,，、:：]?(?=.{0,12}(?:[吗呢？?几]|多少|多久|怎么|什么))");

    private static final Phrasing SENTENCE_END = Phrasing.of("[。！？!?；;\\n…~～]+|\\.(?=\\s|$)");

    /** Besides commas: a space between Han characters, and words that go on to something else. */
    private static final Phrasing PAUSE = Phrasing.of("[，]+|,(?!\\d)|(?<=[\\p{IsHan}]) +(?=[\\p{IsHan}])"
            + "|(?<=[\\p{IsHan}])(?=另外|顺便|还有(?:就是|想问|一个|个)|还想问|再问|以及)"
            + "|(?i:\\s+(?=and (?:also |then )?(?:how|what|when|where|who|can|could|do|does|is|are|am|will)\\b))");

    private static final Phrasing ELSE =
            Phrasing.of("^(?:另外|顺便|还有|还想问|再问|再者|其次|最后|also\\b|and also\\b|another question)");

    /** 想来想去还是来麻烦你们一下, 想跟您打听个事: what comes now is her question. */
    private static final Phrasing INTRODUCES = Phrasing.of(
            "(?:问问|问一?问|问一?下|问一?声|请教|咨询|打听|求助|麻烦|请帮忙|求解)(?:你们|您|大家|各位|一下|下|个事儿?|个问题|看看|了|吧|啊|呀)*$|\\b(?:here is|here's|this is) my question$|\\bso i (?:am|'m) asking(?: you| here)*$|\\b(?:thought|decided) (?:to|i would|i'd) ask(?: you| here)*$");

    private Clauses() {}

    /** The clauses of a message, in order; none if it has no words. */
    static List<Clause> in(String message) {
        List<Clause> clauses = new ArrayList<>();
        List<int[]> items = items(message);
        int from = 0;
        boolean item = false;
        for (int[] mark : items) {
            sentences(message, from, mark[0], item, clauses);
            from = mark[1];
            item = true;
        }
        sentences(message, from, message.length(), item, clauses);
        return List.copyOf(clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size())));
    }

    /** Where the marks before the items of a list begin and end; one mark alone makes no list. */
    private static List<int[]> items(String message) {
        List<int[]> marks = new ArrayList<>();
        Matcher mark = ITEM.matcher(message);
        while (mark.find() && marks.size() < MOST_CLAUSES) {
            marks.add(new int[] {mark.start(), mark.end()});
        }
        return marks.size() > 1 ? marks : List.of();
    }

    private static void sentences(String message, int from, int to, boolean item, List<Clause> clauses) {
        Matcher end = SENTENCE_END.matcher(message).region(from, to);
        int start = from;
        boolean first = item;
        while (end.find()) {
            boolean asked = end.group().matches(".*[?？].*");
            parts(message, start, end.end(), asked, first, clauses);
            start = end.end();
            first = false;
        }
        parts(message, start, to, false, first, clauses);
    }

    private static void parts(String message, int from, int to, boolean asked, boolean item, List<Clause> clauses) {
        Matcher pause = PAUSE.matcher(message).region(from, to).useTransparentBounds(true);
        int start = from;
        boolean begins = true;
        int before = clauses.size();
        while (pause.find()) {
            begins = add(message, start, pause.end(), begins, item && clauses.size() == before, clauses)
                    ? false
                    : begins;
            start = pause.end();
        }
        add(message, start, to, begins, item && clauses.size() == before, clauses);
        if (asked && clauses.size() > before) {
            // The mark at the end is said of the last part.
            clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1).asking());
        }
    }

    private static boolean add(String message, int from, int to, boolean begins, boolean item, List<Clause> clauses) {
        String words = bare(message.substring(from, to));
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        boolean other = ELSE.isIn(words);
        clauses.add(new Clause(words, from, to, AskingWords.ask(words), begins || other, item));
        return true;
    }

    private static String bare(String piece) {
        String words = Utterance.of(piece).words();
        int from = 0;
        int to = words.length();
        while (from < to && ",。;:!?~…. ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",。;:!?~…. ".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /**
     * The readings of words that ask one thing: the whole, and of a long one its parts, since a story of a hundred characters before the
     * question can hide the question from a single vector. The parts are what it asks, alone and with what leads to it, the last first; if
     * nothing is asked, what it tells.
     */
    public static Readings readings(String message) {
        String words = Utterance.of(message).words();
        List<Clause> clauses = in(words);
        String whole = withoutFiller(words, clauses);
        if (length(whole) < LONG) {
            return new Readings(whole, List.of(), Optional.empty());
        }
        Set<String> parts = asked(clauses);
        if (parts.isEmpty()) {
            parts.addAll(told(message, clauses));
        }
        parts.remove(whole);
        return new Readings(whole, parts.stream().limit(MOST).toList(), closing(words, clauses));
    }

    /** The last sentence, if a long story stands before it, and it asks or nothing before it does. */
    private static Optional<Closing> closing(String words, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt introduced = introduced(clauses);
        int last = introduced.orElse(clauses.size() - 1);
        while (last > 0 && !clauses.get(last).begins()) {
            last--;
        }
        boolean asks = introduced.isPresent() || askOfSomething(clauses.subList(last, clauses.size()));
        int from = clauses.get(last).from();
        String before = words.substring(0, from);
        String sentence = words.substring(from);
        return (asks || !askOfSomething(clauses.subList(0, last)))
                        && length(before) >= LONG
                        && sentence.length() >= SHORTEST
                ? Optional.of(new Closing(before, sentence, asks, introduced.isPresent()))
                : Optional.empty();
    }

    /** The first clause behind the last one that introduces what comes, if one does and something in particular comes. */
    private static OptionalInt introduced(List<Clause> clauses) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            List<Clause> behind = clauses.subList(i + 1, clauses.size());
            if (behind.get(0).begins() && INTRODUCES.isIn(clauses.get(i).words())) {
                boolean saysSomething = behind.stream()
                        .anyMatch(c -> !AskingWords.areFiller(c.words()) && !AskingWords.areGeneral(c.words()));
                return saysSomething ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean askOfSomething(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::words)
                .anyMatch(c -> AskingWords.ask(c) && !AskingWords.areFiller(c) && !AskingWords.areGeneral(c));
    }

    /**
     * How a long message ends.
     *
     * @param before what stands before its last sentence
     * @param sentence the last
     * @param asks whether that asks; who only tells at last may have come to her matter all the same: 迟到五分钟罚一百
     * @param introduced whether what stands before says at its end that she comes to her question now; the sentence may be several then
     */
    public record Closing(String before, String sentence, boolean asks, boolean introduced) {}

    /** Who greets before her question and thanks after it says nothing of it by that. */
    private static String withoutFiller(String words, List<Clause> clauses) {
        int from = 0;
        int to = clauses.size();
        while (from < to && AskingWords.areFiller(clauses.get(from).words())) {
            from++;
        }
        while (to > from && AskingWords.areFiller(clauses.get(to - 1).words())) {
            to--;
        }
        boolean whole = from == to || (from == 0 && to == clauses.size());
        return whole
                ? words
                : words.substring(
                                clauses.get(from).from(),
                                to == clauses.size()
                                        ? words.length()
                                        : clauses.get(to - 1).to())
                        .replaceFirst("[,\\s]+$", "");
    }

    /** What is asked in particular: 怎么办 asks of what is told. */
    private static Set<String> asked(List<Clause> clauses) {
        Optional<String> state = AskingWords.state(
                clauses.stream().filter(c -> !c.asks()).map(Clause::words).toList());
        Set<String> asked = new LinkedHashSet<>();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            String words = clauses.get(i).words();
            if (clauses.get(i).asks() && !AskingWords.areFiller(words) && !AskingWords.areGeneral(words)) {
                String led = ledTo(clauses, i);
                // 正常要在几号之前办 asks of anything that has an end: what led to it says of what.
                if (led.equals(words) || AskingWords.matter(words).isPresent()) {
                    add(words, asked);
                }
                add(led, asked);
                AskingWords.inState(state, words).ifPresent(reading -> add(reading, asked));
            }
        }
        return asked;
    }

    private static Set<String> told(String message, List<Clause> clauses) {
        Set<String> told = new LinkedHashSet<>();
        // Behind a long story the last of it may be all that matters.
        clauses.stream().skip(Math.max(0, clauses.size() - 1)).forEach(last -> add(last.words(), told));
        pieces(clauses).forEach(piece -> add(piece, told));
        List<String> sentences =
                SENTENCE_END.splitAsStream(message).map(Clauses::bare).toList();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            add(sentences.get(i), told);
        }
        return told;
    }

    /**
     * The readings of one question.
     *
     * @param whole all of it
     * @param parts of it, the likelier to be its question first; none of a short one
     * @param closing its end, where it is long
     */
    public record Readings(String whole, List<String> parts, Optional<Closing> closing) {}

    /** The message in pieces as long as what is asked in one breath, the last first. */
    private static List<String> pieces(List<Clause> clauses) {
        List<String> pieces = new ArrayList<>();
        for (int i = clauses.size() - 1; i >= 0; ) {
            StringBuilder piece = new StringBuilder(clauses.get(i).words());
            for (i--; i >= 0 && length(piece) + length(clauses.get(i).words()) < NEAR; i--) {
                lead(clauses.get(i).words(), piece);
            }
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** A clause with what was said just before it. */
    private static String ledTo(List<Clause> clauses, int at) {
        StringBuilder words = new StringBuilder(clauses.get(at).words());
        for (int i = at - 1; i >= 0 && length(words) + length(clauses.get(i).words()) < NEAR; i--) {
            lead(clauses.get(i).words(), words);
        }
        return words.toString();
    }

    /** What is said twice is read once. */
    private static void lead(String clause, StringBuilder words) {
        if (words.indexOf(clause) < 0) {
            words.insert(0, clause + ",");
        }
    }

    private static void add(String words, Set<String> readings) {
        if (words.length() >= SHORTEST) {
            readings.add(words);
        }
    }

    /** How much words say, in characters. */
    private static int length(CharSequence words) {
        int letters = (int) words.chars().filter(c -> c < 0x250).count();
        return words.length() - letters + letters / LETTERS;
    }
}
