package org.niangjia.curation;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets one long piece of work be done at a time: a review or a publication takes the whole machine. Safe for use by several threads. */
final class OneAtATime {

    private final Semaphore free = new Semaphore(1);

    /** Does it, unless something else is being done: then {@link Refusal#BUSY}. */
    <T> T alone(Supplier<T> work, Function<Drafted.Refused, T> busy) {
        if (!free.tryAcquire()) {
            return busy.apply(new Drafted.Refused(Refusal.BUSY, List.of()));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
