package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where tables go: to standard output, and between the marks of their name in a document. */
final class Output {

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "a Markdown file: what stands between <!-- bench:NAME --> and <!-- /bench:NAME --> is replaced")
    private Path into;

    void write(String name, String table) throws IOException {
        System.out.println("### " + name + "\n\n" + table);
        if (into != null) {
            Files.writeString(into, replaced(Files.readString(into), name, table));
        }
    }

    private static String replaced(String document, String name, String table) {
        String open = "<!-- bench:" + name + " -->";
        String close = "<!-- /bench:" + name + " -->";
        int from = document.indexOf(open);
        int to = document.indexOf(close);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the document has no place for " + name + ": write " + open + close);
        }
        return document.substring(0, from + open.length()) + "\n" + table + document.substring(to);
    }

    void progress(String message) {
        System.err.println(message);
    }
}
