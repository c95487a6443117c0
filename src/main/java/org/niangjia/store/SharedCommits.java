package org.niangjia.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes that come at the same time share one transaction, because waiting for the disk takes far longer than anything else in them. Each
 * returns only when it is on the disk, as if it had been alone: if one of them fails, all are done once more, one by one, so that none
 * suffers from another. Statements may therefore run twice, and must have no effect but on the database. Safe for use by several threads.
 */
final class SharedCommits {

    /** Enough for every thread there is; a bound on how much is undone if one fails. */
    private static final int MOST = 64;

    private final Jdbi jdbi;

    /** Guards itself and the next. */
    private final List<Write<?>> waiting = new ArrayList<>();

    private boolean writing;

    SharedCommits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private enum State {
        WAITS,

        /** Its thread writes for all that wait. */
        LEADS,

        DONE
    }

    /** Statements and what became of them, which is to be read only when it is done. */
    private static final class Write<T> {

        private final HandleCallback<T, RuntimeException> statements;
        private final Thread thread = Thread.currentThread();
        private volatile State state = State.WAITS;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Write(HandleCallback<T, RuntimeException> statements) {
            this.statements = statements;
        }

        void alone(Jdbi jdbi) {
            try {
                result = jdbi.inTransaction(statements);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            become(State.DONE);
        }

        void become(State next) {
            state = next;
            LockSupport.unpark(thread);
        }

        /** An interruption waits too: whether it was written has to be known. */
        void await() {
            boolean interrupted = false;
            while (state == State.WAITS) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                thread.interrupt();
            }
        }
    }

    /** Runs the statements in a transaction that excludes other writers; all of them are on the disk when it returns, or none. */
    <T> T write(HandleCallback<T, RuntimeException> statements) {
        Write<T> mine = new Write<>(statements);
        synchronized (waiting) {
            waiting.add(mine);
            if (!writing) {
                writing = true;
                mine.state = State.LEADS;
            }
        }
        mine.await();
        if (mine.state == State.LEADS) {
            try {
                together(next());
            } finally {
                handOver();
            }
        }
        if (mine.failure instanceof Error error) {
            throw error;
        }
        if (mine.failure instanceof RuntimeException failure) {
            throw failure;
        }
        return result(mine);
    }

    /** To the first that waits: the disk goes on before those that are done have woken up. */
    private void handOver() {
        synchronized (waiting) {
            writing = !waiting.isEmpty();
            if (writing) {
                waiting.get(0).become(State.LEADS);
            }
        }
    }

    /** How many wait for the disk at the moment. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Statements may well return nothing. */
    @SuppressWarnings("NullAway")
    private static <T> T result(Write<T> write) {
        return write.result;
    }

    private List<Write<?>> next() {
        synchronized (waiting) {
            List<Write<?>> first = waiting.subList(0, Math.min(MOST, waiting.size()));
            List<Write<?>> batch = List.copyOf(first);
            first.clear();
            return batch;
        }
    }

    private void together(List<Write<?>> batch) {
        if (batch.size() > 1) {
            try {
                List<Object> results = jdbi.inTransaction(handle -> {
                    List<Object> each = new ArrayList<>();
                    for (Write<?> write : batch) {
                        each.add(write.statements.withHandle(handle));
                    }
                    return each;
                });
                for (int i = 0; i < batch.size(); i++) {
                    succeed(batch.get(i), results.get(i));
                }
                return;
            } catch (RuntimeException | Error e) {
                // Nothing of it was committed. Whose fault it was shows when each is alone.
            }
        }
        batch.forEach(write -> write.alone(jdbi));
    }

    @SuppressWarnings("unchecked")
    private static <T> void succeed(Write<T> write, @Nullable Object result) {
        write.result = (T) result;
        write.become(State.DONE);
    }
}
