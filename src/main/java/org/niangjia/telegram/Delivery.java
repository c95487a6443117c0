package org.niangjia.telegram;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a message to its chat, part by part, and decides by Telegram's answer what is done next: on, again in another way, later, or never. Safe
 * for use by several threads, one for each message at a time.
 */
final class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** When Telegram says to slow down and not for how long. */
    private static final Duration SLOW_DOWN = Duration.ofSeconds(3);
    /** After a failure that is ours or the store's, or a refused token, which the polling deals with. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private static final int COURSES_KEPT = 10_000;

    private final TelegramApi api;
    private final TelegramSettings.Sending settings;
    private final String mark;
    private final Closing closing;
    private final Consumer<String> told;
    private final SendPace pace;
    private final OutboxNotes notes;
    private final BackOff unreachable;
    private final Map<Long, Course> courses = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Course> eldest) {
            return size() > COURSES_KEPT;
        }
    });

    private volatile boolean cutOff;

    /** What follows from an answer. */
    private enum Step {
        /** It arrived; on with the next part. */
        ON,
        /** The same once more, at once: it was changed. */
        AGAIN,
        /** Not now, or never. */
        STOP
    }

    /** @param told which chat has just been sent something; must return at once */
    Delivery(
            TelegramApi api,
            TelegramSettings settings,
            SendPace pace,
            OutboxNotes notes,
            BackOff unreachable,
            Closing closing,
            Consumer<String> told) {
        this.api = api;
        this.settings = settings.sending();
        this.mark = settings.resendMark();
        this.pace = pace;
        this.notes = notes;
        this.unreachable = unreachable;
        this.closing = closing;
        this.told = told;
    }

    /** Sends what is left of a message. A failure that is ours leaves it uncertain, so that it is sent again. */
    void send(Queued queued) {
        try {
            deliver(queued);
        } catch (RuntimeException | Error failure) {
            log.error(
                    "Sending message {} failed with {}",
                    queued.id(),
                    failure.getClass().getName());
            pace.quiet(queued.asker().key(), AFTER_FAILURE);
            uncertain(queued, "failed with " + failure.getClass().getName());
        }
    }

    private void deliver(Queued queued) {
        Course course = course(queued);
        if (!course.arrived() && !notes.sending(queued)) {
            return;
        }
        boolean marked = course.mayHaveArrived(queued.attempts());
        while (!course.arrived()) {
            boolean again = marked && !course.inPlace();
            Step step = new OutgoingMessage(queued, course, again ? mark : "")
                    .through(api)
                    .fold(
                            done -> arrived(queued, course),
                            refused -> refused(queued, course, refused),
                            unreached -> unreached(queued, course, unreached),
                            unanswered -> uncertain(queued, unanswered.what()));
            if (step == Step.STOP) {
                return;
            }
            if (step == Step.ON) {
                marked = false;
                if (!course.arrived() && !awaitPace(queued)) {
                    return;
                }
            }
        }
        // If it cannot be noted its course stays, so this process will only note it later and not send it again.
        if (notes.sent(queued)) {
            courses.remove(queued.id());
        }
    }

    private Course course(Queued queued) {
        return courses.computeIfAbsent(queued.id(), id -> new Course(queued.message(), mark));
    }

    private void reached() {
        unreachable.reset();
        cutOff = false;
    }

    private Step arrived(Queued queued, Course course) {
        reached();
        told.accept(queued.asker().key());
        course.partArrived();
        return Step.ON;
    }

    private Step refused(Queued queued, Course course, Answer.Refused refused) {
        reached();
        if (refused.code() >= 500) {
            return uncertain(queued, refused.summary());
        }
        return switch (refused.code()) {
            case 429 -> {
                Duration pause = refused.retryAfter().orElse(SLOW_DOWN);
                pace.flooded(queued.asker().key(), pause);
                yield later(queued, course, pause, refused.summary());
            }
            case 401, 404 -> {
                pace.quiet(AFTER_FAILURE);
                yield later(queued, course, AFTER_FAILURE, refused.summary());
            }
            case 403 -> blocked(queued, refused.summary());
            default -> reworded(queued, course, refused);
        };
    }

    /** A 400: something about the message itself. What can be changed is changed, and it is sent at once. */
    private Step reworded(Queued queued, Course course, Answer.Refused refused) {
        String reason = refused.reason().toLowerCase(Locale.ROOT);
        if (refused.movedTo().isPresent() && course.move(refused.movedTo().get())) {
            log.info("The chat of message {} has a new id; it is sent there", queued.id());
            return again(queued);
        }
        if (course.inPlace() && reason.contains("not modified")) {
            // An earlier try did it.
            return arrived(queued, course);
        }
        if (course.inPlace() && !reason.contains("entities") && !reason.contains("too long")) {
            // Too old, deleted, or not ours any more: she gets it as a new message.
            course.makeNew();
            return again(queued);
        }
        if (reason.contains("chat not found") || reason.contains("peer_id") || reason.contains("deactivated")) {
            return never(queued, refused.summary());
        }
        if (reason.contains("too long") && course.shorten()) {
            log.warn("Telegram found message {} too long; it is split further", queued.id());
            return again(queued);
        }
        if (reason.contains("repl") && !course.alone()) {
            course.makeAlone();
            return again(queued);
        }
        if (!reason.contains("too long") && !course.plain()) {
            log.warn("Telegram did not take message {} in HTML ({}); it is sent plain", queued.id(), refused.summary());
            course.makePlain();
            return again(queued);
        }
        return never(queued, refused.summary());
    }

    private Step again(Queued queued) {
        pace.goes(queued.asker().key());
        return Step.AGAIN;
    }

    private Step unreached(Queued queued, Course course, Answer.Unreached unreached) {
        allWait(unreached.what());
        return later(queued, course, settings.firstBackOff(), "not reached: " + unreached.what());
    }

    /** The other senders fail at the same moment for the same reason: that is one failure, and is told once. */
    private synchronized void allWait(String why) {
        if (pace.allQuiet()) {
            return;
        }
        pace.quiet(unreachable.next());
        if (!cutOff) {
            log.warn("Telegram cannot be reached to send: {}. It is tried again until it works", why);
        }
        cutOff = true;
    }

    /** Nobody knows whether it arrived: it is sent again with the mark, at growing distances, and given up in the end. */
    private Step uncertain(Queued queued, String what) {
        int times = course(queued).unanswered();
        if (times >= settings.giveUpAfter()) {
            return never(queued, times + " times without an answer, last: " + what);
        }
        Duration pause = settings.resendAfter(times);
        log.warn("It is not known whether message {} arrived ({}); it is sent again in {}", queued.id(), what, pause);
        notes.postpone(queued, pause, what);
        return Step.STOP;
    }

    /** It certainly did not arrive and is sent again, without a mark. */
    private Step later(Queued queued, Course course, Duration pause, String why) {
        course.refused();
        notes.postpone(queued, pause, why);
        return Step.STOP;
    }

    /** She blocked the bot, and all that waits for her with it. */
    private Step blocked(Queued queued, String why) {
        log.warn("Message {} is given up, and what waits behind it: {}", queued.id(), why);
        if (notes.unreachable(queued, why)) {
            courses.remove(queued.id());
        }
        return Step.STOP;
    }

    private Step never(Queued queued, String why) {
        log.warn("Message {} is given up: {}", queued.id(), why);
        if (notes.undeliverable(queued, why)) {
            courses.remove(queued.id());
        }
        return Step.STOP;
    }

    /** Waits until the next part may go; false if it is time to stop, and the rest is for the next start. */
    private boolean awaitPace(Queued queued) {
        while (!closing.begun()) {
            Duration wait = pace.go(queued.asker().key());
            if (wait.isZero()) {
                return true;
            }
            closing.await(wait);
        }
        return false;
    }
}
