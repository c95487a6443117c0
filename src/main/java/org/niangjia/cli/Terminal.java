package org.niangjia.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.niangjia.understanding.model.Progress;

/** Where commands read and print, always in UTF-8. */
public record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {

    /** The terminal the program was started in. */
    @SuppressWarnings("SystemConsoleNull")
    public static Terminal system() {
        return of(System.in, System.out, System.err, System.console() != null);
    }

    /** A terminal over any streams. */
    public static Terminal of(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
        return new Terminal(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive);
    }

    /** Shows progress on standard error: a moving line to a person, a line a step to a file. */
    public Progress progress() {
        return new ProgressLine(err, interactive);
    }
}
