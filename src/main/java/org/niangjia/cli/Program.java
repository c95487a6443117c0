package org.niangjia.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.QuestionClustering;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawReview;
import org.niangjia.knowledge.Loading;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.Progress;

/** What the commands work with. Each part is made when a command asks for it, so that none pays for what it does not need. */
public interface Program {

    Clock clock();

    /** Every problem of the knowledge and intent files, of their worked cases and, with official texts, of their citations. */
    Checked check(Optional<Path> laws);

    /** What stands out among the utterances of files without a problem: some that say the same, some that sit closer to another intent. */
    List<Problem> utteranceNotices(Checked checked, Progress progress);

    /**
     * The cited provisions and how they were worded when they were last checked.
     *
     * @throws CommandFailed if the files have problems
     */
    LawReview lawReview();

    /**
     * The consultation, its model trained first if the intents have changed.
     *
     * @param texts say what becomes of a question: only if it is recorded may a reply say that it was noted
     * @throws CommandFailed if the files have problems
     */
    Consultation consultation(Progress progress, Texts texts);

    /** The knowledge base of that consultation. */
    Knowledge knowledge();

    /** What is said to somebody in danger, whatever else is broken. */
    CrisisLane crisisLane();

    /** The understander of that consultation. */
    Understander understander(Progress progress);

    /** Puts unresolved questions with their like; encodes the training utterances first if that was not done before. */
    QuestionClustering clustering(Progress progress);

    /**
     * What staff do with the cases of an open store.
     *
     * @throws CommandFailed if the files have problems
     */
    Casework casework(Records records);

    /** The departments that a case may be dispatched to, by id. */
    Set<String> departments();

    /** Trains the model anew. */
    IntentModel train(Progress progress);

    /**
     * Opens the store.
     *
     * @throws CommandFailed if it cannot be opened
     */
    Records records();

    /** Where the heads of the audit log are noted outside the database. */
    AuditAnchor auditAnchor();

    /**
     * What came of checking the files.
     *
     * @param knowledge there if the files could be read without a problem
     * @param notices what somebody should look at, though nothing is known to be wrong
     * @param utterances every training utterance, if there is no problem
     * @param lookedUp how the citations of official texts turned out, if they were looked up
     */
    record Checked(
            Optional<Knowledge> knowledge,
            List<Problem> problems,
            List<Problem> notices,
            List<TrainingUtterance> utterances,
            Optional<Loading.LookedUp> lookedUp) {
        public Checked {
            problems = List.copyOf(problems);
            notices = List.copyOf(notices);
            utterances = List.copyOf(utterances);
        }

        Checked noticing(List<Problem> more) {
            return new Checked(
                    knowledge,
                    problems,
                    Stream.concat(notices.stream(), more.stream()).sorted().toList(),
                    utterances,
                    lookedUp);
        }
    }

    /** The open store. */
    interface Records extends AutoCloseable {

        /** The consultation with a way to the staff who work on what is recorded. */
        Consultation withCases(Consultation without);

        AskerStore askers();

        /** Gives the answers of a consultation their codes. */
        Verification verification(Consultation consultation);

        UnresolvedQuestions unresolvedQuestions();

        Cases cases();

        AuditLog auditLog();

        ReportFigures reportFigures();

        Register.Entries registers();

        @Override
        void close();
    }
}
