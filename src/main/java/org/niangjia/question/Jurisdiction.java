package org.niangjia.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose law applies: the nation ({@code CN}), a province by ISO 3166-2 ({@code CN-SD}) or a city by GB/T 2260 below its province
 * ({@code CN-SD-370100}).
 */
public record Jurisdiction(String code) {

    private static final Pattern CODE = Pattern.compile("CN(-[A-Z]{2}(-\\d{6})?)?");

    public static final Jurisdiction NATIONAL = new Jurisdiction("CN");

    /** Whose law is answered from when neither the question nor the asker says: the home of the union that runs this bot. */
    public static final Jurisdiction HOME = new Jurisdiction("CN-SD");

    public Jurisdiction {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no jurisdiction: write CN, CN-SD (province) or CN-SD-370100 (city)");
        }
    }

    public boolean isNational() {
        return equals(NATIONAL);
    }

    /** The jurisdiction above this one; none above the nation. */
    public Optional<Jurisdiction> parent() {
        int cut = code.lastIndexOf('-');
        if (cut < 0) {
            return Optional.empty();
        }
        return Optional.of(cut == NATIONAL.code.length() ? NATIONAL : new Jurisdiction(code.substring(0, cut)));
    }

    /** This jurisdiction and those above it, the most specific first: where a rule is looked for, in this order. */
    public List<Jurisdiction> lineage() {
        Optional<Jurisdiction> parent = parent();
        if (parent.isEmpty()) {
            return List.of(this);
        }
        return parent.get().isNational() ? List.of(this, NATIONAL) : List.of(this, parent.get(), NATIONAL);
    }

    // Written out: every figure of law is looked up by it, and what the compiler makes for records is slow before the
    // second compiler.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Jurisdiction jurisdiction && code.equals(jurisdiction.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
