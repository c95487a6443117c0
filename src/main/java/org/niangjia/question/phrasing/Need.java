package org.niangjia.question.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What words must have so that a regular expression can stand in them: of several choices each time one, of characters and of pairs of
 * neighbours. Read for more than a thousand expressions within the first messages, so by loops: streams take three times as long there. Immutable.
 */
final class Need {

    /** Words of any kind will do. */
    static final Need NOTHING = new Need(List.of());

    /** More choices turn hardly any words away that these let pass. */
    private static final int MOST = 4;

    private static final Comparator<int[]> FEWEST = Comparator.comparingInt(choice -> choice.length);

    /** The {@linkplain Signature#of(char) bits} of each choice, those first that few words have. */
    private final int[][] choices;

    /** @param choices at most some of them count, the narrowest */
    private Need(List<int[]> choices) {
        int[][] narrowest = choices.toArray(int[][]::new);
        if (narrowest.length > 1) {
            Arrays.sort(narrowest, FEWEST);
        }
        this.choices = narrowest.length > MOST ? Arrays.copyOf(narrowest, MOST) : narrowest;
    }

    /** What can be told about an expression by its characters; where nothing can, it needs nothing. */
    static Need of(String expression) {
        return new NeedReader(expression).read();
    }

    static Need oneOf(int... bits) {
        return new Need(List.of(bits));
    }

    static Need eachOf(List<Need> needs) {
        if (needs.size() == 1) {
            return needs.get(0);
        }
        List<int[]> all = new ArrayList<>();
        for (Need need : needs) {
            all.addAll(Arrays.asList(need.choices));
        }
        return new Need(all);
    }

    /** One of several ways, each with its needs. The first choice is of the first of each, and so on: somewhat less than they need. */
    static Need either(List<Need> ways) {
        if (ways.size() == 1) {
            return ways.get(0);
        }
        int most = 0;
        for (Need way : ways) {
            if (way.choices.length == 0) {
                return NOTHING;
            }
            most = Math.max(most, way.choices.length);
        }
        List<int[]> both = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            both.add(union(ways, i));
        }
        return new Need(both);
    }

    private static int[] union(List<Need> ways, int at) {
        int length = 0;
        for (Need way : ways) {
            length += way.choice(at).length;
        }
        int[] union = new int[length];
        int to = 0;
        for (Need way : ways) {
            int[] choice = way.choice(at);
            System.arraycopy(choice, 0, union, to, choice.length);
            to += choice.length;
        }
        return union;
    }

    private int[] choice(int at) {
        return choices[Math.min(at, choices.length - 1)];
    }

    boolean isMetBy(Signature words) {
        for (int[] choice : choices) {
            if (!words.hasOneOf(choice)) {
                return false;
            }
        }
        return true;
    }
}
