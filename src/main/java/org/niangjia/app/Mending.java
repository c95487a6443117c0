package org.niangjia.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.niangjia.cli.CommandFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way back while nothing can be answered, because the files or the model are damaged: looks every so often whether they were mended, and
 * then answers from them. Until then somebody in danger is heard all the same, and what others ask goes to staff.
 */
final class Mending implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

    /** Reading the files takes about a second of one processor. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

    private final Serving serving;
    private final Supplier<Edition> making;
    private final Duration every;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "mending");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * The edition to begin with.
     *
     * @param trouble why it answers nothing, if it does not
     */
    record Beginning(Edition edition, Optional<String> trouble) {

        /**
         * The edition that is made, or else the one that answers nothing.
         *
         * @param making fails with {@link CommandFailed} if the files or the model are damaged
         */
        static Beginning with(Supplier<Edition> making, Supplier<Edition> outOfOrder) {
            try {
                return new Beginning(making.get(), Optional.empty());
            } catch (CommandFailed e) {
                return new Beginning(outOfOrder.get(), Optional.of(String.valueOf(e.getMessage())));
            }
        }
    }

    /**
     * Does nothing before {@link #start}.
     *
     * @param making makes the edition of the files as they are then
     */
    Mending(Serving serving, Supplier<Edition> making) {
        this(serving, making, LOOK_EVERY);
    }

    Mending(Serving serving, Supplier<Edition> making, Duration every) {
        this.serving = serving;
        this.making = making;
        this.every = every;
    }

    /** Looks from now on, if there is something to mend. */
    void start() {
        if (serving.isOutOfOrder()) {
            var unused = looking.scheduleWithFixedDelay(
                    this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Also ended by staff who publish what mends it. */
    private void look() {
        if (!serving.isOutOfOrder()) {
            looking.shutdown();
            return;
        }
        try {
            serving.answerBy(making.get());
            serving.casework().countWhatIsDue();
            LOG.info("what was damaged is mended: answering by {} now", serving.revision());
        } catch (CommandFailed e) {
            serving.outOfOrder(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("it could not be looked whether the damage was mended; it is tried again", e);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
