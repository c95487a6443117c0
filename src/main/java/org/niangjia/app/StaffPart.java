package org.niangjia.app;

import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.staff.StaffConsole;
import org.niangjia.understanding.model.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console of the union's staff, and what is done without them: the head of their audit log is noted outside the database when the program
 * starts, once a day, and when it ends; what they scheduled is published on its day; what
 * is asked and not answered is grouped.
 */
final class StaffPart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StaffPart.class);

    private static final long LOOK_EVERY_SECONDS = 10;

    private final StaffConsole console;
    private final Curation curation;
    private final Background background;
    private final KeptGaps gaps;
    private final BooleanSupplier outOfOrder;
    private final AuditAnchor anchor;
    private final AuditLog log;
    private final Clock clock;
    private final ScheduledExecutorService regularly = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "staff-regularly");
        thread.setDaemon(true);
        return thread;
    });

    /** Apart from the rest: the first look reads and encodes everything that is open. */
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "gaps");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Does nothing before {@link #start}.
     *
     * @param outOfOrder whether nothing can be answered at present: then nothing can be grouped either
     */
    StaffPart(
            StaffConsole console,
            Curation curation,
            Background background,
            KeptGaps gaps,
            BooleanSupplier outOfOrder,
            AuditAnchor anchor,
            AuditLog log,
            Clock clock) {
        this.console = console;
        this.curation = curation;
        this.background = background;
        this.gaps = gaps;
        this.outOfOrder = outOfOrder;
        this.anchor = anchor;
        this.log = log;
        this.clock = clock;
    }

    void mount(JavalinConfig config) {
        console.mount(config);
    }

    void start() {
        var unusedNoting = regularly.scheduleAtFixedRate(this::note, 0, 1, TimeUnit.DAYS);
        var unusedPublishing = regularly.scheduleWithFixedDelay(this::publishDue, 0, 1, TimeUnit.MINUTES);
        var unusedLooking = looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What the operator is told as long as nobody has an account. */
    Optional<String> howToBegin(String address) {
        return console.setUpCode()
                .map(code -> "No staff account yet: open " + address + "staff and enter the set-up code " + code);
    }

    private void publishDue() {
        try {
            curation.publishDue(Progress.SILENT);
        } catch (RuntimeException e) {
            LOG.error("what was scheduled could not be published; it is tried again in a minute", e);
        }
    }

    private void look() {
        if (outOfOrder.getAsBoolean()) {
            return;
        }
        try {
            gaps.look(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("the questions without an answer could not be grouped; it is tried again", e);
        }
    }

    private void note() {
        try {
            anchor.note(log, clock.instant());
        } catch (RuntimeException e) {
            LOG.error(
                    "the head of the audit log could not be noted outside the database; it is tried again tomorrow", e);
        }
    }

    @Override
    public void close() {
        regularly.shutdown();
        looking.shutdownNow();
        background.close();
        note();
    }
}
