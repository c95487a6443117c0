package org.niangjia.cli;

import java.io.PrintStream;
import org.niangjia.understanding.model.Progress;

/** A line that says what the program is busy with and how far it has come. */
final class ProgressLine implements Progress {

    private final PrintStream err;
    private final boolean moving;
    private String step = "";
    private int percent = -1;

    ProgressLine(PrintStream err, boolean moving) {
        this.err = err;
        this.moving = moving;
    }

    @Override
    public synchronized void report(String step, int done, int total) {
        int now = total == 0 ? 100 : (int) (100L * done / total);
        boolean newStep = !step.equals(this.step);
        if (!newStep && (now == percent || !moving)) {
            return;
        }
        if (newStep && moving && !this.step.isEmpty()) {
            err.println();
        }
        this.step = step;
        percent = now;
        if (moving) {
            err.print("\r" + step + " … " + now + " %  ");
            if (done >= total) {
                err.println();
                this.step = "";
            }
        } else {
            err.println(step + " …");
        }
        err.flush();
    }
}
