package org.niangjia.understanding.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.learning.Wording;
import org.niangjia.understanding.passage.Mention;

/**
 * The words around a figure: the units next to it each at its place, those farther off as a bag, and what the figure itself is like.
 *
 * @param weights how much each counts, by a number that stands for its name: of a quarter of a million names a few share one
 */
record FigureContext(Map<Integer, Float> weights) {

    /** Units this near are known by their place. */
    private static final int NEAR = 3;

    /** Units up to here count at all. */
    private static final int REACH = 10;

    private static final float NEXT_TO_IT = 1.5f;
    private static final float BESIDE = 1;
    private static final float SOMEWHERE = 0.5f;
    private static final float IN_THE_MESSAGE = 0.3f;

    /** An ideograph, a run of letters, a run of digits, a sign. */
    private static final Phrasing UNIT = Phrasing.of("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+|[\\d.]+|[^\\s\\p{L}\\d]");

    /**
     * What stands around a figure of this kind.
     *
     * @param among how it stands among the others of its message
     */
    static FigureContext of(String text, Mention<?> mention, String kind, BigDecimal size, List<String> among) {
        FigureContext context = new FigureContext(new TreeMap<>());
        context.add("kind " + kind, NEXT_TO_IT);
        context.add("size " + kind + ' ' + Math.round(Math.log1p(size.doubleValue()) * 2), BESIDE);
        List<String> before = units(mention.before());
        Collections.reverse(before);
        context.side("<", kind, before);
        context.side(">", kind, units(mention.after()));
        among.forEach(standing -> context.add("among " + kind + ' ' + standing, BESIDE));
        units(text).forEach(unit -> context.add("in it " + kind + ' ' + unit, IN_THE_MESSAGE));
        return context;
    }

    private void side(String side, String kind, List<String> units) {
        String all = "";
        for (int i = 0; i < Math.min(NEAR, units.size()); i++) {
            all = all + ' ' + units.get(i);
            add(side + all, NEXT_TO_IT);
            add(side + kind + all, BESIDE);
            add(side + i + ' ' + units.get(i), BESIDE);
        }
        if (units.isEmpty()) {
            add(side + " nothing", BESIDE);
        }
        int reach = Math.min(REACH, units.size());
        for (int i = 0; i < reach; i++) {
            add(side + "any " + units.get(i), SOMEWHERE);
            if (i + 1 < reach) {
                add(side + "pair " + units.get(i) + ' ' + units.get(i + 1), BESIDE);
            }
        }
    }

    private static List<String> units(String words) {
        List<String> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(words);
        while (unit.find()) {
            boolean figure = Character.isDigit(unit.group().charAt(0));
            units.add(figure ? "#" : unit.group());
        }
        return units;
    }

    private void add(String feature, float weight) {
        weights.merge(Wording.number(feature), weight, Math::max);
    }
}
