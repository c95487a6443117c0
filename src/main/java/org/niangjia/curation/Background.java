package org.niangjia.curation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.understanding.model.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one long piece of curation at a time while its page is looked at, and keeps how the last one of each draft ended until the program
 * ends. Safe for use by several threads.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Curation curation;
    private volatile Optional<Running> running = Optional.empty();
    private final Map<Long, Ended> ended = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread made = new Thread(run, "curation");
        made.setDaemon(true);
        return made;
    });

    /**
     * What is being done.
     *
     * @param draft number of the draft, or of that whose revision is taken back
     * @param step in a few English words, as {@code niangjia train} prints it
     */
    public record Running(Kind kind, long draft, String step, int done, int total) {}

    /** What can be done. */
    public enum Kind {
        REVIEW,
        PUBLISH,
        ROLL_BACK
    }

    /** How it ended. */
    public sealed interface Ended {
        /** A review. */
        record Review(Reviewed reviewed) implements Ended {}

        /** Publishing, or taking back. */
        record Publishing(Publication publication) implements Ended {}

        /** It broke; the log says more. */
        record Broken() implements Ended {}
    }

    public Background(Curation curation) {
        this.curation = curation;
    }

    /** Begins {@link Curation#review}; false if something is being done. */
    public boolean review(StaffAccount who, long draft) {
        return begin(Kind.REVIEW, draft, progress -> new Ended.Review(curation.review(who, draft, progress)));
    }

    /** Begins {@link Curation#publish}; false if something is being done. */
    public boolean publish(StaffAccount who, long draft, int version) {
        return begin(
                Kind.PUBLISH, draft, progress -> new Ended.Publishing(curation.publish(who, draft, version, progress)));
    }

    /** Begins {@link Curation#rollBack}; false if something is being done. */
    public boolean rollBack(StaffAccount who, Revision revision) {
        return begin(
                Kind.ROLL_BACK,
                revision.draft(),
                progress -> new Ended.Publishing(curation.rollBack(who, revision.number(), progress)));
    }

    private boolean begin(Kind kind, long draft, Function<Progress, Ended> work) {
        Optional<Running> begun = Optional.of(new Running(kind, draft, "", 0, 1));
        synchronized (this) {
            if (running.isPresent()) {
                return false;
            }
            running = begun;
        }
        ended.remove(draft);
        thread.execute(() -> {
            try {
                ended.put(
                        draft,
                        work.apply((step, done, total) ->
                                running = Optional.of(new Running(kind, draft, step, done, total))));
            } catch (Throwable e) {
                LOG.error("{} of draft {} broke", kind, draft, e);
                ended.put(draft, new Ended.Broken());
            } finally {
                running = Optional.empty();
            }
        });
        return true;
    }

    /** What is being done. */
    public Optional<Running> running() {
        return running;
    }

    /** How what was done last with a draft ended. */
    public Optional<Ended> ended(long draft) {
        return Optional.ofNullable(ended.get(draft));
    }

    /** Takes on nothing more. What is being done when the program ends is finished or undone at the next start. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
