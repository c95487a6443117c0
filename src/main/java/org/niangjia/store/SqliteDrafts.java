package org.niangjia.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.DraftStep;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.Refusal;

/** Drafts as tables, their words sealed. Safe for use by several threads. */
final class SqliteDrafts implements Drafts {

    private final Database database;
    private final DraftRows rows;

    SqliteDrafts(Database database, DraftRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Draft begin(String title, long author, List<FileChange> changes, List<Long> questions, Instant at) {
        Draft begun = new Draft(
                0,
                1,
                title,
                DraftStage.DRAFT,
                author,
                Set.of(author),
                at,
                at,
                changes,
                questions,
                Optional.empty(),
                Optional.empty());
        return database.write(handle -> {
            Draft numbered = rows.insert(handle, begun);
            rows.insert(handle, numbered.id(), new DraftStep(at, author, false, DraftStep.What.BEGUN, ""));
            return numbered;
        });
    }

    @Override
    public Drafted change(long id, Function<Draft, Drafted> change) {
        return database.write(handle -> {
            Optional<Draft> draft = rows.find(handle, id);
            if (draft.isEmpty()) {
                return Drafted.refused(Refusal.NO_SUCH_DRAFT);
            }
            Drafted drafted = change.apply(draft.get());
            if (drafted instanceof Drafted.To to) {
                rows.update(handle, to.draft());
                rows.insert(handle, id, to.step());
            }
            return drafted;
        });
    }

    @Override
    public Optional<Draft> find(long id) {
        return database.read(handle -> rows.find(handle, id));
    }

    @Override
    public List<Draft> list(Set<DraftStage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        Conditions which = new Conditions()
                .oneOf("stage", stages.stream().map(DraftStage::code).sorted().toList());
        return database.read(handle -> rows.list(handle, which));
    }

    @Override
    public List<DraftStep> history(long id) {
        return database.read(handle -> rows.steps(handle, id));
    }
}
