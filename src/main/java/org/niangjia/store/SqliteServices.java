package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.question.Jurisdiction;

/** The list of services as a table. Safe for use by several threads. */
final class SqliteServices implements Services {

    private final Database database;

    SqliteServices(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> near(Service.Kind kind, Jurisdiction place, LocalDate day, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM service WHERE state = 'shown' AND kind = :kind AND jurisdiction IN (:place, :parent)
                            AND valid_until >= :day AND (held_until IS NULL OR held_until >= :day)
                        ORDER BY length(jurisdiction) DESC, checked_on DESC, id LIMIT :limit
                        """)
                .bind("kind", kind.code())
                .bind("place", place.code())
                .bind("parent", place.parent().orElse(place).code())
                .bind("day", day.toString())
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public List<Entry> current() {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM service WHERE state IN ('proposed', 'shown') ORDER BY state, valid_until, id")
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public Optional<Entry> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Entry> find(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM service WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> entry(row))
                .findOne();
    }

    @Override
    public long propose(Service service, Optional<Long> replaces, StaffAccount by, Instant at) {
        return database.write(handle -> {
            long id = Database.nextId(handle, "service");
            handle.createUpdate("""
                            INSERT INTO service (id, kind, jurisdiction, name, address, held_from, held_until, phone, note, valid_until, state,
                                entered_by, entered_at, replaces)
                            VALUES (:id, :kind, :place, :name, :address, :from, :until, :phone, :note, :valid, 'proposed', :by, :at, :replaces)
                            """)
                    .bind("id", id)
                    .bind("kind", service.kind().code())
                    .bind("place", service.place().code())
                    .bind("name", service.name())
                    .bind("address", service.address())
                    .bind("from", service.from().map(LocalDate::toString).orElse(null))
                    .bind("until", service.until().map(LocalDate::toString).orElse(null))
                    .bind("phone", service.phone())
                    .bind("note", service.note())
                    .bind("valid", service.validUntil().toString())
                    .bind("by", by.id())
                    .bind("at", at.toEpochMilli())
                    .bind("replaces", replaces.orElse(null))
                    .execute();
            log(handle, by, Action.SERVICE_PROPOSE, id, at);
            return id;
        });
    }

    @Override
    public boolean approve(long id, StaffAccount by, Instant at) {
        return database.write(handle -> {
            Optional<Entry> entry = find(handle, id).filter(found -> found.mayBeApprovedBy(by));
            if (entry.isEmpty()) {
                return false;
            }
            handle.createUpdate(
                            "UPDATE service SET state = 'shown', checked_by = :by, checked_on = :day WHERE id = :id")
                    .bind("by", by.id())
                    .bind("day", LocalDate.ofInstant(at, Reception.ZONE).toString())
                    .bind("id", id)
                    .execute();
            entry.get()
                    .replaces()
                    .ifPresent(before -> handle.createUpdate(
                                    "UPDATE service SET state = 'ended' WHERE id = :id AND state = 'shown'")
                            .bind("id", before)
                            .execute());
            log(handle, by, Action.SERVICE_APPROVE, id, at);
            return true;
        });
    }

    @Override
    public boolean end(long id, StaffAccount by, Instant at) {
        return database.write(handle -> {
            boolean ended =
                    handle.createUpdate("UPDATE service SET state = 'ended' WHERE id = :id AND state <> 'ended'")
                                    .bind("id", id)
                                    .execute()
                            > 0;
            if (ended) {
                log(handle, by, Action.SERVICE_END, id, at);
            }
            return ended;
        });
    }

    private static void log(Handle handle, StaffAccount by, Action action, long id, Instant at) {
        SqliteAuditLog.append(handle, Deed.of(by, action, "service:" + id, at));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                new Service(
                        Service.Kind.ofCode(row.getString("kind")).orElseThrow(),
                        new Jurisdiction(row.getString("jurisdiction")),
                        row.getString("name"),
                        row.getString("address"),
                        day(row, "held_from"),
                        day(row, "held_until"),
                        row.getString("phone"),
                        row.getString("note"),
                        LocalDate.parse(row.getString("valid_until"))),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("entered_by"),
                CaseRows.number(row, "checked_by"),
                day(row, "checked_on"),
                CaseRows.number(row, "replaces"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
