package org.niangjia.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.Consultation;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.model.Progress;

/**
 * Fills the store of the demo with a month that might have been: questions that the consultation really answers, cases in every stage,
 * questions that nobody has answered yet. The same on the same day of the year, as all of it comes from one seed.
 */
final class DemoData {

    private static final long SEED = 12_351;

    private final DemoQuestions questions;
    private final DemoCases cases;
    private final DemoOffice office;

    DemoData(SqliteStore store, Consultation consultation, Knowledge knowledge, Texts texts, Instant now) {
        Random random = new Random(SEED);
        DemoAskers askers = DemoAskers.in(knowledge, random);
        Casework casework = new Casework(knowledge, Optional.empty(), store.cases(), new CaseTexts(texts), random);
        this.questions = new DemoQuestions(store, consultation, casework, askers, now, random);
        this.cases = new DemoCases(store, casework, askers, knowledge, consultation.revision(), now, random);
        this.office = new DemoOffice(store, askers, now);
    }

    /**
     * Fills it.
     *
     * @param accounts everybody who has an account
     */
    void fill(List<StaffAccount> accounts, Progress progress) {
        questions.ask(progress);
        cases.workOn(accounts.stream()
                .filter(account -> account.is(Role.REVIEWER))
                .map(account -> String.valueOf(account.id()))
                .toList());
        StaffAccount curator = one(accounts, Role.CURATOR);
        office.keepServices(curator, one(accounts, Role.PUBLISHER));
        office.draftNews(curator);
    }

    private static StaffAccount one(List<StaffAccount> accounts, Role role) {
        return accounts.stream().filter(account -> account.is(role)).findFirst().orElseThrow();
    }
}
