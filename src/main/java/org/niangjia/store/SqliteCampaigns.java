package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Campaigns as tables: {@link CampaignRecipients} are given their messages one by one. Safe for use by several threads. */
final class SqliteCampaigns implements Campaigns {

    private static final String COUNTED =
            "SELECT c.*, (SELECT count(*) FROM campaign_recipient r WHERE r.campaign_id = c.id) AS recipients"
                    + " FROM campaign c ";

    private final Database database;
    private final CampaignRecipients recipients;

    SqliteCampaigns(Database database, FieldCipher cipher) {
        this.database = database;
        this.recipients = new CampaignRecipients(cipher);
    }

    @Override
    public List<Campaign> all() {
        return database.read(handle -> handle.createQuery(COUNTED + "ORDER BY c.id DESC")
                .map((row, context) -> campaign(row))
                .list());
    }

    @Override
    public Optional<Campaign> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Campaign> find(Handle handle, long id) {
        return handle.createQuery(COUNTED + "WHERE c.id = :id")
                .bind("id", id)
                .map((row, context) -> campaign(row))
                .findOne();
    }

    @Override
    public long reach(Subject subject, Jurisdiction place) {
        return database.read(
                handle -> (long) recipients.wanting(handle, subject, place).size());
    }

    @Override
    public long draft(Draft draft, StaffAccount by, Instant at) {
        return database.write(handle -> {
            long id = Database.nextId(handle, "campaign");
            handle.createUpdate("""
                            INSERT INTO campaign (id, subject, jurisdiction, words_zh, words_en, state, drafted_by, drafted_at)
                            VALUES (:id, :subject, :place, :zh, :en, 'draft', :by, :at)
                            """)
                    .bind("id", id)
                    .bind("subject", draft.subject().code())
                    .bind("place", draft.place().code())
                    .bind("zh", draft.in(Language.ZH))
                    .bind("en", draft.in(Language.EN))
                    .bind("by", by.id())
                    .bind("at", at.toEpochMilli())
                    .execute();
            log(handle, by, Action.CAMPAIGN_DRAFT, id, at);
            return id;
        });
    }

    @Override
    public boolean approve(long id, StaffAccount by, Instant at) {
        return database.write(handle -> {
            Optional<Campaign> campaign = find(handle, id).filter(found -> found.mayBeApprovedBy(by));
            if (campaign.isEmpty()) {
                return false;
            }
            recipients.add(handle, campaign.get());
            handle.createUpdate(
                            "UPDATE campaign SET state = 'sending', approved_by = :by, approved_at = :at WHERE id = :id")
                    .bind("by", by.id())
                    .bind("at", at.toEpochMilli())
                    .bind("id", id)
                    .execute();
            log(handle, by, Action.CAMPAIGN_APPROVE, id, at);
            return true;
        });
    }

    @Override
    public boolean stop(long id, StaffAccount by, Instant at) {
        return database.write(handle -> {
            boolean stopped = handle.createUpdate("""
                            UPDATE campaign SET state = 'stopped', stopped_by = :by, ended_at = :at
                            WHERE id = :id AND state IN ('draft', 'sending')
                            """)
                            .bind("by", by.id())
                            .bind("at", at.toEpochMilli())
                            .bind("id", id)
                            .execute()
                    > 0;
            if (stopped) {
                CampaignRecipients.takeBack(handle, id);
                log(handle, by, Action.CAMPAIGN_STOP, id, at);
            }
            return stopped;
        });
    }

    @Override
    public int giveOut(int limit, Map<Language, Around> around, Instant at) {
        if (database.read(handle -> sending(handle).isEmpty())) {
            return 0;
        }
        return database.write(handle -> {
            Optional<Campaign> campaign = sending(handle);
            return campaign.isEmpty() ? 0 : recipients.giveOut(handle, campaign.get(), limit, around, at);
        });
    }

    /** The one that was approved first. */
    private static Optional<Campaign> sending(Handle handle) {
        return handle.createQuery(COUNTED + "WHERE c.state = 'sending' ORDER BY c.approved_at, c.id LIMIT 1")
                .map((row, context) -> campaign(row))
                .findOne();
    }

    private static void log(Handle handle, StaffAccount by, Action action, long id, Instant at) {
        SqliteAuditLog.append(handle, Deed.of(by, action, "campaign:" + id, at));
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getLong("id"),
                new Draft(
                        Subject.of(row.getString("subject")).orElseThrow(),
                        new Jurisdiction(row.getString("jurisdiction")),
                        Map.of(Language.ZH, row.getString("words_zh"), Language.EN, row.getString("words_en"))),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("drafted_by"),
                Instant.ofEpochMilli(row.getLong("drafted_at")),
                CaseRows.number(row, "approved_by"),
                CaseRows.number(row, "stopped_by"),
                row.getLong("recipients"),
                row.getLong("queued"));
    }
}
