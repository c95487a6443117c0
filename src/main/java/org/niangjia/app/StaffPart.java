package org.niangjia.app;

import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.staff.StaffConsole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console of the union's staff, and the noting of the head of their audit log outside the database: when the program starts, once a day,
 * and when it ends.
 */
final class StaffPart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StaffPart.class);

    private final StaffConsole console;
    private final AuditAnchor anchor;
    private final AuditLog log;
    private final Clock clock;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "audit-anchor");
        thread.setDaemon(true);
        return thread;
    });

    /** Does nothing before {@link #start}. */
    StaffPart(StaffConsole console, AuditAnchor anchor, AuditLog log, Clock clock) {
        this.console = console;
        this.anchor = anchor;
        this.log = log;
        this.clock = clock;
    }

    void mount(JavalinConfig config) {
        console.mount(config);
    }

    void start() {
        var unused = daily.scheduleAtFixedRate(this::note, 0, 1, TimeUnit.DAYS);
    }

    /** What the operator is told as long as nobody has an account. */
    Optional<String> howToBegin(String address) {
        return console.setUpCode()
                .map(code -> "No staff account yet: open " + address + "staff and enter the set-up code " + code);
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
        daily.shutdown();
        note();
    }
}
