package org.niangjia.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.niangjia.understanding.place.PlaceFinder;

/** The engines that are compared. Each runs in a process of its own, so that its memory can be told from the others'. */
enum Peer {
    OURS("Niangjia", "Niangjia"),
    BM25("Lucene 9.12 BM25 + SmartCN, nearest example", "BM25"),
    NGRAMS("OpenNLP 2.5 maxent, character n-grams", "n-grams"),
    NLPJS("nlp.js 4.27 with None examples", "nlp.js");

    private final String title;
    private final String shortTitle;

    Peer(String title, String shortTitle) {
        this.title = title;
        this.shortTitle = shortTitle;
    }

    String title() {
        return title;
    }

    String shortTitle() {
        return shortTitle;
    }

    /**
     * The command that starts the process.
     *
     * @param heap the most that a Java heap may hold, as Java's option writes it
     */
    List<String> command(Path home, String heap) {
        if (this == NLPJS) {
            return List.of(
                    "node",
                    "--expose-gc",
                    home.resolve("nlpjs").resolve("serve.js").toString());
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-Dbench.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                name().toLowerCase(Locale.ROOT));
    }

    /** The engine itself, for the process that runs it. */
    Engine engine(PlaceFinder places) {
        return switch (this) {
            case OURS -> Ours.with(places);
            case BM25 -> new ByLanguage(LuceneNearest::of);
            case NGRAMS -> new ByLanguage(language -> new OpenNlpNgrams());
            case NLPJS -> throw new IllegalArgumentException("nlp.js runs in node");
        };
    }
}
