package org.niangjia.question;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The places of a text that are personal data, and the mark that stands for each. Places do not overlap. */
final class PersonalDataMarks {

    static final String IDENTITY = "〔证件号〕";
    static final String MOBILE = "〔手机号〕";
    static final String LAND_LINE = "〔电话〕";
    static final String BANK_CARD = "〔银行卡〕";
    static final String MAIL = "〔邮箱〕";
    static final String NUMBER = "〔号码〕";

    private record Place(int to, String mark) {}

    private final FoldedText text;
    private final BitSet taken;
    private final Map<Integer, Place> places = new TreeMap<>();

    PersonalDataMarks(FoldedText text) {
        this.text = text;
        this.taken = new BitSet(text.length());
    }

    boolean isTaken(int position) {
        return taken.get(position);
    }

    /** Marks the folded positions {@code from} (inclusive) to {@code to} (exclusive). */
    void put(int from, int to, String mark) {
        taken.set(from, to);
        places.put(from, new Place(to, mark));
    }

    /** The text with each place replaced by its mark. */
    String applied() {
        String clean = text.clean();
        if (places.isEmpty()) {
            return clean;
        }
        StringBuilder redacted = new StringBuilder(clean.length());
        int done = 0;
        for (Map.Entry<Integer, Place> place : places.entrySet()) {
            redacted.append(clean, done, text.start(place.getKey()))
                    .append(place.getValue().mark());
            done = text.end(place.getValue().to() - 1);
        }
        return redacted.append(clean, done, clean.length()).toString();
    }
}
