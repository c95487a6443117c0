package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.AskerRecord;
import org.niangjia.consultation.Button;
import org.niangjia.consultation.News;
import org.niangjia.consultation.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Campaigns as tables. A message gets into the outbox in the transaction that notes that its asker has it. Safe for use by several threads. */
public final class SqliteCampaigns implements Campaigns {

    private static final String COUNTED =
            "SELECT c.*, (SELECT count(*) FROM campaign_recipient r WHERE r.campaign_id = c.id) AS recipients"
                    + " FROM campaign c ";

    private final Database database;
    private final FieldCipher cipher;

    SqliteCampaigns(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * Somebody who wants news.
     *
     * @param hash in hexadecimal digits
     * @param choices what she has chosen for herself
     */
    private record Subscriber(String hash, Asker asker, Set<Subject> subjects, AskerRecord choices) {

        byte[] bytes() {
            return HexFormat.of().parseHex(hash);
        }
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
        return database.read(handle -> (long) reached(handle, subject, place).size());
    }

    /** Sealed as it is, what they want has to be opened one by one. */
    private List<Subscriber> reached(Handle handle, Subject subject, Jurisdiction place) {
        return handle.createQuery("""
                        SELECT s.asker_hash, s.channel, s.asker_key, s.content, a.content AS choices
                        FROM subscription s LEFT JOIN asker a ON a.asker_hash = s.asker_hash
                        WHERE s.asker_hash NOT IN (SELECT asker_hash FROM unreachable)
                        """).map((row, context) -> subscriber(row)).list().stream()
                .filter(one -> one.subjects().contains(subject))
                .filter(one -> isIn(one.choices().place(), place))
                .toList();
    }

    private static boolean isIn(Optional<Jurisdiction> hers, Jurisdiction place) {
        return place.isNational()
                || hers.filter(known -> known.lineage().contains(place)).isPresent();
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
            for (Subscriber one : reached(
                    handle,
                    campaign.get().draft().subject(),
                    campaign.get().draft().place())) {
                handle.createUpdate("INSERT INTO campaign_recipient (campaign_id, asker_hash) VALUES (:id, :asker)")
                        .bind("id", id)
                        .bind("asker", one.bytes())
                        .execute();
            }
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
                takeBack(handle, id);
                log(handle, by, Action.CAMPAIGN_STOP, id, at);
            }
            return stopped;
        });
    }

    /** What waits in the outbox; what Telegram may have got already stays there, or it would be sent again as another. */
    private static void takeBack(Handle handle, long id) {
        int taken = handle.createUpdate("""
                        DELETE FROM outbox WHERE state = 'waiting' AND attempts = 0
                            AND id IN (SELECT outbox_id FROM campaign_recipient WHERE campaign_id = :id)
                        """).bind("id", id).execute();
        handle.createUpdate("UPDATE campaign SET queued = queued - :taken WHERE id = :id")
                .bind("taken", taken)
                .bind("id", id)
                .execute();
    }

    @Override
    public int giveOut(int limit, Map<Language, Around> around, Instant at) {
        if (database.read(handle -> sending(handle).isEmpty())) {
            return 0;
        }
        return database.write(handle -> {
            Optional<Campaign> campaign = sending(handle);
            return campaign.isEmpty() ? 0 : giveOut(handle, campaign.get(), limit, around, at);
        });
    }

    /** The one that was approved first. */
    private static Optional<Campaign> sending(Handle handle) {
        return handle.createQuery(COUNTED + "WHERE c.state = 'sending' ORDER BY c.approved_at, c.id LIMIT 1")
                .map((row, context) -> campaign(row))
                .findOne();
    }

    private int giveOut(Handle handle, Campaign campaign, int limit, Map<Language, Around> around, Instant at) {
        int room = limit - waiting(handle, campaign.id());
        if (room <= 0) {
            return 0;
        }
        // Whoever has ended her news since then is no recipient any more.
        handle.createUpdate("""
                        DELETE FROM campaign_recipient WHERE campaign_id = :id AND outbox_id IS NULL
                            AND asker_hash NOT IN (SELECT asker_hash FROM subscription)
                        """).bind("id", campaign.id()).execute();
        List<Subscriber> next = handle.createQuery("""
                        SELECT s.asker_hash, s.channel, s.asker_key, s.content, a.content AS choices
                        FROM campaign_recipient r JOIN subscription s ON s.asker_hash = r.asker_hash
                            LEFT JOIN asker a ON a.asker_hash = s.asker_hash
                        WHERE r.campaign_id = :id AND r.outbox_id IS NULL LIMIT :limit
                        """)
                .bind("id", campaign.id())
                .bind("limit", room)
                .map((row, context) -> subscriber(row))
                .list();
        int queued = 0;
        for (Subscriber one : next) {
            queued += giveOut(handle, campaign, one, around) ? 1 : 0;
        }
        handle.createUpdate("UPDATE campaign SET queued = queued + :queued WHERE id = :id")
                .bind("queued", queued)
                .bind("id", campaign.id())
                .execute();
        if (next.size() < room) {
            handle.createUpdate("UPDATE campaign SET state = 'sent', ended_at = :at WHERE id = :id")
                    .bind("at", at.toEpochMilli())
                    .bind("id", campaign.id())
                    .execute();
        }
        return queued;
    }

    private static int waiting(Handle handle, long campaign) {
        return handle.createQuery("""
                        SELECT count(*) FROM outbox WHERE state = 'waiting'
                            AND id IN (SELECT outbox_id FROM campaign_recipient WHERE campaign_id = :id)
                        """).bind("id", campaign).mapTo(Integer.class).one();
    }

    /** Not to who wants news of other things only by now. */
    private boolean giveOut(Handle handle, Campaign campaign, Subscriber one, Map<Language, Around> around) {
        boolean wants = one.subjects().contains(campaign.draft().subject());
        long message = wants ? Database.nextId(handle, "outbox") : 0;
        if (wants) {
            Language language = one.choices().language().orElse(Language.ZH);
            Around said = Optional.ofNullable(around.get(language)).orElseThrow();
            String cover = one.choices().discreet() ? said.cover() + "\n\n" : "";
            Outgoing outgoing =
                    new Outgoing(cover + campaign.draft().in(language), List.of(new Button(said.end(), News.END)));
            SqliteOutbox.add(
                    handle, cipher, message, Optional.empty(), one.asker(), one.bytes(), outgoing, Optional.empty());
        }
        handle.createUpdate(
                        "UPDATE campaign_recipient SET outbox_id = :message WHERE campaign_id = :id AND asker_hash = :asker")
                .bind("message", message)
                .bind("id", campaign.id())
                .bind("asker", one.bytes())
                .execute();
        return wants;
    }

    private static void log(Handle handle, StaffAccount by, Action action, long id, Instant at) {
        SqliteAuditLog.append(handle, Deed.of(by, action, "campaign:" + id, at));
    }

    private Subscriber subscriber(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("asker_hash");
        byte[] choices = row.getBytes("choices");
        return new Subscriber(
                HexFormat.of().formatHex(hash),
                new Asker(
                        CaseRows.channel(row.getString("channel")),
                        cipher.open(SqliteSubscriptions.place("asker_key", hash), row.getBytes("asker_key"))),
                SqliteSubscriptions.subjects(cipher, hash, row.getBytes("content")),
                choices == null
                        ? AskerRecord.NEW
                        : StoredJson.asker(cipher.open(SqliteAskerRecords.place(hash), choices)));
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
