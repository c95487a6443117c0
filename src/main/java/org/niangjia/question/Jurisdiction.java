package org.niangjia.question;

import java.util.ArrayList;
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
        return cut < 0 ? Optional.empty() : Optional.of(new Jurisdiction(code.substring(0, cut)));
    }

    /** This jurisdiction and those above it, the most specific first: where a rule is looked for, in this order. */
    public List<Jurisdiction> lineage() {
        List<Jurisdiction> lineage = new ArrayList<>();
        for (Optional<Jurisdiction> next = Optional.of(this);
                next.isPresent();
                next = next.get().parent()) {
            lineage.add(next.get());
        }
        return List.copyOf(lineage);
    }

    @Override
    public String toString() {
        return code;
    }
}
