package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.campaign.Campaigns.Around;
import org.niangjia.casework.campaign.Campaigns.Campaign;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.consultation.commands.News;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Who gets the message of a campaign, within a transaction of whoever gives it out: it gets into the outbox in the one that notes that its asker
 * has it. Safe for use by several threads.
 */
final class CampaignRecipients {

    private final FieldCipher cipher;

    CampaignRecipients(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Somebody who wants news.
     *
     * @param hash in hexadecimal digits
     * @param choices what she has chosen for herself
     */
    record Subscriber(String hash, Asker asker, Set<Subject> subjects, AskerRecord choices) {

        byte[] bytes() {
            return HexFormat.of().parseHex(hash);
        }
    }

    /** Who wants news of a subject in a place. Sealed as it is, what they want has to be opened one by one. */
    List<Subscriber> wanting(Handle handle, Subject subject, Jurisdiction place) {
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

    /** Whoever wants its news now. */
    void add(Handle handle, Campaign campaign) {
        for (Subscriber one :
                wanting(handle, campaign.draft().subject(), campaign.draft().place())) {
            handle.createUpdate("INSERT INTO campaign_recipient (campaign_id, asker_hash) VALUES (:id, :asker)")
                    .bind("id", campaign.id())
                    .bind("asker", one.bytes())
                    .execute();
        }
    }

    /** Takes back what waits in the outbox; what Telegram may have got already stays there, or it would be sent again as another. */
    static void takeBack(Handle handle, long id) {
        int taken = handle.createUpdate("""
                        DELETE FROM outbox WHERE state = 'waiting' AND attempts = 0
                            AND id IN (SELECT outbox_id FROM campaign_recipient WHERE campaign_id = :id)
                        """).bind("id", id).execute();
        handle.createUpdate("UPDATE campaign SET queued = queued - :taken WHERE id = :id")
                .bind("taken", taken)
                .bind("id", id)
                .execute();
    }

    /**
     * Puts messages into the outbox, for those who have none yet, until so many of the campaign wait there; ends it after the last one.
     *
     * @return how many
     */
    int giveOut(Handle handle, Campaign campaign, int limit, Map<Language, Around> around, Instant at) {
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
}
