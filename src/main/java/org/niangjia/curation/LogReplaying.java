package org.niangjia.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.curation.RememberedReplies.Heard;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts every question of the log to what answers now and to what would answer, and compares the replies. On all cores; vectors are shared by
 * the two.
 */
final class LogReplaying {

    private static final Logger LOG = LoggerFactory.getLogger(LogReplaying.class);
    private static final Asker NOBODY = new Asker(Channel.TERMINAL, "replay");

    private final Candidate candidate;
    private final LocalDate day;
    private final RememberedReplies remembered;

    /** @param day for which the law is asked */
    LogReplaying(Candidate candidate, LocalDate day, RememberedReplies remembered) {
        this.candidate = candidate;
        this.day = day;
        this.remembered = remembered;
    }

    private enum What {
        SAME,
        GAINED,
        LOST,
        CHANGED,
        REWORDED
    }

    /** @param verified whether an answer is lost of which an asker had said that it helped */
    private record Compared(What what, boolean verified, LogReplay.Difference difference) {}

    LogReplay replay(QuestionLog.Extract log, Progress progress) {
        List<QuestionLog.Logged> questions = log.questions().stream()
                .filter(logged -> !Consultation.isPress(logged.words()))
                .toList();
        remembered.keepOnly(
                List.of(candidate.present().revision(), candidate.consultation().revision()), day);
        AtomicInteger done = new AtomicInteger();
        List<Compared> all = questions.parallelStream()
                .map(logged -> {
                    Compared compared = compare(logged);
                    progress.report("replaying the log", done.incrementAndGet(), questions.size());
                    return compared;
                })
                .toList();
        Map<What, List<Compared>> byKind = new EnumMap<>(What.class);
        for (What what : What.values()) {
            byKind.put(what, new ArrayList<>());
        }
        all.forEach(compared -> byKind.getOrDefault(compared.what(), List.of()).add(compared));
        return new LogReplay(
                count(all.stream()),
                log.leftOut(),
                count(byKind.getOrDefault(What.SAME, List.of()).stream()),
                kind(byKind.getOrDefault(What.GAINED, List.of()).stream()),
                kind(byKind.getOrDefault(What.LOST, List.of()).stream()),
                kind(byKind.getOrDefault(What.CHANGED, List.of()).stream()),
                kind(byKind.getOrDefault(What.REWORDED, List.of()).stream()),
                kind(all.stream().filter(Compared::verified)));
    }

    private Compared compare(QuestionLog.Logged logged) {
        Heard before = heard(candidate.present(), logged);
        Heard after = heard(candidate.consultation(), logged);
        What what = what(before, after);
        boolean verified =
                before.outcome().article().filter(logged.helped()::contains).isPresent()
                        && (what == What.LOST || what == What.CHANGED);
        return new Compared(
                what,
                verified,
                new LogReplay.Difference(logged.words(), logged.asked(), before.outcome(), after.outcome()));
    }

    private static What what(Heard before, Heard after) {
        boolean answered = before.outcome().answers();
        boolean answers = after.outcome().answers();
        if (answered != answers) {
            return answers ? What.GAINED : What.LOST;
        }
        boolean sameWords = before.words().equals(after.words());
        if (answers) {
            return sameWords
                    ? What.SAME
                    : before.outcome().article().equals(after.outcome().article()) ? What.REWORDED : What.CHANGED;
        }
        return before.outcome().kind().equals(after.outcome().kind()) ? What.SAME : What.CHANGED;
    }

    private Heard heard(Consultation consultation, QuestionLog.Logged logged) {
        return remembered.of(consultation.revision(), day, logged, () -> {
            Question question = new Question(
                    NOBODY, RedactedText.of(logged.words()), day, logged.place(), Optional.of(logged.language()));
            return hear(consultation, question);
        });
    }

    private static Heard hear(Consultation consultation, Question question) {
        try {
            Reply reply = consultation.reply(question, Optional.empty());
            return new Heard(
                    new LogReplay.Outcome(
                            reply.kind(), reply.basis().best().map(best -> best.intent()), reply.article()),
                    RememberedReplies.fingerprint(reply.text()));
        } catch (StackOverflowError | RuntimeException e) {
            LOG.error("a question of the log could not be replayed", e);
            return new Heard(new LogReplay.Outcome("failed", Optional.empty(), Optional.empty()), "");
        }
    }

    private static LogReplay.Kind kind(Stream<Compared> compared) {
        List<LogReplay.Difference> differences =
                compared.map(Compared::difference).toList();
        return new LogReplay.Kind(
                differences.stream().mapToInt(LogReplay.Difference::asked).sum(),
                differences.stream()
                        .sorted((one, other) -> Integer.compare(other.asked(), one.asked()))
                        .limit(LogReplay.MOST_LISTED)
                        .toList());
    }

    private static int count(Stream<Compared> compared) {
        return compared.mapToInt(c -> c.difference().asked()).sum();
    }
}
