package org.niangjia.understanding.passage;

import java.util.regex.MatchResult;
import org.niangjia.question.phrasing.Phrasing;

/** Numerals as receipts and contracts write them, in plain characters: 陆仟伍佰贰拾伍元 is 六千五百二十五元; and a currency without its brackets: 8000(元). */
final class PlainNumerals {

    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";

    /** A name may hold one of them; with a unit of ten, hundred or thousand behind a figure they are a sum. */
    private static final Phrasing SUM = Phrasing.of("[壹贰叁肆伍陆柒捌玖](?=[拾佰仟万])[壹贰叁肆伍陆柒捌玖拾佰仟零万]+");

    private static final Phrasing CURRENCY =
            Phrasing.of("(?<=[\\d万千百k]|thousand|grand)\\s?\\((元|块|人民币|rmb|cny|yuan)\\)");

    private PlainNumerals() {}

    static String in(String text) {
        return CURRENCY.matcher(SUM.matcher(text).replaceAll(PlainNumerals::plain))
                .replaceAll(currency -> (currency.group(1).charAt(0) < 'z' ? " " : "") + currency.group(1));
    }

    private static String plain(MatchResult sum) {
        StringBuilder plain = new StringBuilder();
        for (char c : sum.group().toCharArray()) {
            int at = FORMAL.indexOf(c);
            plain.append(at < 0 ? c : PLAIN.charAt(at));
        }
        return plain.toString();
    }
}
