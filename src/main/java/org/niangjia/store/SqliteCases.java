package org.niangjia.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseAnswer;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseMessage;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Moved;
import org.niangjia.casework.NewCase;
import org.niangjia.casework.Page;
import org.niangjia.casework.Reach;
import org.niangjia.casework.Refusal;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.WorkingTime;
import org.niangjia.question.Asker;

/** Cases as tables. Safe for use by several threads. */
final class SqliteCases implements Cases {

    private final Database database;
    private final LookupHash hash;
    private final CaseRows rows;
    private final Shield shield;
    private final CaseList lists;
    private final WaitingQuestions questions;

    SqliteCases(
            Database database,
            FieldCipher cipher,
            LookupHash hash,
            CaseRows rows,
            Shield shield,
            WordSearch words,
            SqliteAskerRecords askers) {
        this.database = database;
        this.hash = hash;
        this.rows = rows;
        this.shield = shield;
        this.lists = new CaseList(rows, words);
        this.questions = new WaitingQuestions(cipher, rows, askers);
    }

    @Override
    public boolean open(NewCase toOpen, long unresolvedQuestion, Viewer viewer, List<CaseMessage> messages) {
        return database.write(handle -> questions
                .withoutCase(handle, unresolvedQuestion, viewer)
                .map(asked -> {
                    rows.insert(handle, toOpen, asked.question(), asked.asker());
                    rows.tell(handle, asked.question(), asked.asker(), messages);
                    return true;
                })
                .orElse(false));
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number, Viewer viewer) {
        return file(shown(number, viewer));
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number, Asker asker) {
        return file(hers(number, asker));
    }

    private static Conditions shown(CaseNumber number, Viewer viewer) {
        return Shield.visibleCases(new Conditions().and("c.number = :number", "number", number.code()), viewer);
    }

    private Conditions hers(CaseNumber number, Asker asker) {
        return new Conditions()
                .and("c.number = :number", "number", number.code())
                .and("c.asker_hash = :asker", "asker", hash.ofAsker(asker));
    }

    private Optional<CaseFile> file(Conditions which) {
        return database.read(handle -> rows.find(handle, which, "").stream()
                .findFirst()
                .map(row -> new CaseFile(row.head(), rows.steps(handle, row.id()))));
    }

    @Override
    public List<Case> of(Asker asker) {
        Conditions hers = new Conditions().and("c.asker_hash = :asker", "asker", hash.ofAsker(asker));
        return database.read(handle -> rows.find(handle, hers, " ORDER BY c.id DESC")).stream()
                .map(CaseRows.Row::head)
                .toList();
    }

    @Override
    public Page<Case> list(CaseQuery query, Viewer viewer) {
        return database.read(handle -> lists.page(handle, query, viewer));
    }

    @Override
    public Standing standing(Viewer viewer, Instant now) {
        return database.read(handle -> lists.standing(handle, viewer, now));
    }

    /** The list that staff filter. */
    CaseList lists() {
        return lists;
    }

    @Override
    public Moved change(CaseNumber number, Viewer viewer, Function<Case, Moved> change) {
        return database.write(handle -> change(handle, shown(number, viewer), change));
    }

    /** The step of an asker in a case of hers, within the transaction of her message. */
    Moved change(Handle handle, CaseNumber number, Asker asker, Function<Case, Moved> change) {
        return change(handle, hers(number, asker), change);
    }

    private Moved change(Handle handle, Conditions which, Function<Case, Moved> change) {
        return rows.find(handle, which, "").stream()
                .findFirst()
                .map(row -> rows.change(handle, row, change))
                .orElse(new Moved.Refused(Refusal.NO_SUCH_CASE));
    }

    @Override
    public Map<Long, Reach> reach(Collection<Long> unresolvedQuestions, Viewer viewer) {
        return database.read(handle -> questions.reach(handle, unresolvedQuestions, viewer));
    }

    @Override
    public List<Long> answerAll(List<CaseAnswer> answers, Viewer viewer) {
        return database.write(handle -> questions.answerAll(handle, answers, viewer));
    }

    @Override
    public int countWhatIsDue(WorkingTime time) {
        Conditions unknown =
                new Conditions().and("c.stage IN ('opened', 'dispatched')").and("c.due_at IS NULL");
        return database.write(handle -> Math.toIntExact(rows.find(handle, unknown, "").stream()
                .filter(row -> {
                    Case known = row.head().withDue(time);
                    rows.update(handle, row.id(), known);
                    return known.clock().dueAt().isPresent();
                })
                .count()));
    }

    @Override
    public void tie(String staff, Set<TiedName> names) {
        database.write(handle -> {
            shield.tie(handle, staff, names);
            return null;
        });
    }

    @Override
    public Set<TiedName> ties(String staff) {
        return database.read(handle -> shield.ties(handle, staff));
    }
}
