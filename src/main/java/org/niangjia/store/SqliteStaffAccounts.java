package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.staff.Credentials;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/** The accounts of staff as a table. Safe for use by several threads. */
final class SqliteStaffAccounts implements StaffAccounts {

    static final String COLUMNS =
            "s.id, s.login, s.name, s.roles, s.language, s.ties, s.active, s.password_temporary, s.totp_secret IS NOT NULL AS second_factor";

    private static final String TABLE = "staff";

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    SqliteStaffAccounts(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public boolean isEmpty() {
        return database.read(SqliteStaffAccounts::isEmpty);
    }

    @Override
    public List<StaffAccount> all() {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM staff s ORDER BY s.id")
                .map((row, context) -> account(cipher, row))
                .list());
    }

    @Override
    public Optional<StaffAccount> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    @Override
    public Optional<StaffAccount> findByLogin(String login) {
        return database.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM staff s WHERE s.login_hash = :login")
                        .bind("login", hash.ofLogin(comparable(login)))
                        .map((row, context) -> account(cipher, row))
                        .findOne());
    }

    @Override
    public Credentials credentials(long id) {
        return database.read(handle -> handle.createQuery("SELECT password, totp_secret FROM staff WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Credentials(
                        cipher.open(at("password", id), row.getBytes("password")),
                        cipher.openIfPresent(at("totp_secret", id), row.getBytes("totp_secret"))))
                .one());
    }

    @Override
    public Optional<StaffAccount> addFirst(String login, StaffProfile profile, String passwordHash, Deed deed) {
        return database.write(handle ->
                isEmpty(handle) ? insert(handle, login, profile, passwordHash, false, deed) : Optional.empty());
    }

    @Override
    public Optional<StaffAccount> add(String login, StaffProfile profile, String temporaryPasswordHash, Deed deed) {
        return database.write(handle -> insert(handle, login, profile, temporaryPasswordHash, true, deed));
    }

    @Override
    public boolean change(long id, StaffProfile profile, Deed deed) {
        return unlessNoAdminIsLeft(handle -> {
            Set<Role> before = find(handle, id).orElseThrow().roles();
            handle.createUpdate(
                            "UPDATE staff SET name = :name, roles = :roles, language = :language, ties = :ties WHERE id = :id")
                    .bind("name", cipher.seal(at("name", id), profile.name()))
                    .bind("roles", codes(profile.roles()))
                    .bind("language", profile.language().code())
                    .bind("ties", ties(id, profile))
                    .bind("id", id)
                    .execute();
            if (!before.equals(profile.roles())) {
                endSessions(handle, id);
            }
            SqliteAuditLog.append(handle, deed);
            return true;
        });
    }

    @Override
    public boolean setActive(long id, boolean active, Deed deed) {
        return unlessNoAdminIsLeft(handle -> {
            handle.createUpdate("UPDATE staff SET active = :active WHERE id = :id")
                    .bind("active", active)
                    .bind("id", id)
                    .execute();
            endSessions(handle, id);
            SqliteAuditLog.append(handle, deed);
            return true;
        });
    }

    @Override
    public void setPassword(long id, String passwordHash, boolean temporary, Deed deed) {
        database.write(handle -> {
            handle.createUpdate("""
                            UPDATE staff SET password = :password, password_temporary = :temporary,
                                totp_secret = CASE WHEN :temporary THEN NULL ELSE totp_secret END
                            WHERE id = :id
                            """)
                    .bind("password", cipher.seal(at("password", id), passwordHash))
                    .bind("temporary", temporary)
                    .bind("id", id)
                    .execute();
            endSessions(handle, id);
            SqliteAuditLog.append(handle, deed);
            return null;
        });
    }

    @Override
    public void setTotpSecret(long id, Optional<String> secret, Deed deed) {
        database.write(handle -> {
            handle.createUpdate("UPDATE staff SET totp_secret = :secret, totp_step = 0 WHERE id = :id")
                    .bind("secret", cipher.seal(at("totp_secret", id), secret))
                    .bind("id", id)
                    .execute();
            SqliteAuditLog.append(handle, deed);
            return null;
        });
    }

    @Override
    public boolean useTotpStep(long id, long step) {
        return database.write(
                handle -> handle.createUpdate("UPDATE staff SET totp_step = :step WHERE id = :id AND totp_step < :step")
                                .bind("step", step)
                                .bind("id", id)
                                .execute()
                        == 1);
    }

    @Override
    public void setLanguage(long id, Language language, Deed deed) {
        database.write(handle -> {
            handle.createUpdate("UPDATE staff SET language = :language WHERE id = :id")
                    .bind("language", language.code())
                    .bind("id", id)
                    .execute();
            SqliteAuditLog.append(handle, deed);
            return null;
        });
    }

    private Optional<StaffAccount> insert(
            Handle handle, String login, StaffProfile profile, String passwordHash, boolean temporary, Deed deed) {
        String typed = comparable(login);
        long id = Database.nextId(handle, TABLE);
        int added = handle.createUpdate("""
                        INSERT INTO staff (id, login_hash, login, name, roles, language, ties, password, password_temporary)
                        VALUES (:id, :loginHash, :login, :name, :roles, :language, :ties, :password, :temporary)
                        ON CONFLICT (login_hash) DO NOTHING
                        """)
                .bind("id", id)
                .bind("loginHash", hash.ofLogin(typed))
                .bind("login", cipher.seal(at("login", id), typed))
                .bind("name", cipher.seal(at("name", id), profile.name()))
                .bind("roles", codes(profile.roles()))
                .bind("language", profile.language().code())
                .bind("ties", ties(id, profile))
                .bind("password", cipher.seal(at("password", id), passwordHash))
                .bind("temporary", temporary)
                .execute();
        if (added == 0) {
            return Optional.empty();
        }
        SqliteAuditLog.append(handle, deed.withObject("staff:" + id));
        return find(handle, id);
    }

    /** Takes everything back if the change would leave nobody who can look after the accounts. */
    private boolean unlessNoAdminIsLeft(Function<Handle, Boolean> change) {
        return database.write(handle -> {
            handle.savepoint("before");
            boolean changed = change.apply(handle);
            boolean adminIsLeft =
                    handle.createQuery("SELECT roles FROM staff WHERE active").mapTo(String.class).stream()
                            .anyMatch(codes -> roles(codes).contains(Role.ADMIN));
            if (!adminIsLeft) {
                handle.rollbackToSavepoint("before");
            }
            return changed && adminIsLeft;
        });
    }

    private Optional<StaffAccount> find(Handle handle, long id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM staff s WHERE s.id = :id")
                .bind("id", id)
                .map((row, context) -> account(cipher, row))
                .findOne();
    }

    private static boolean isEmpty(Handle handle) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM staff)")
                .mapTo(Boolean.class)
                .one();
    }

    private static void endSessions(Handle handle, long id) {
        handle.createUpdate("DELETE FROM staff_session WHERE staff_id = :id")
                .bind("id", id)
                .execute();
    }

    private byte[] ties(long id, StaffProfile profile) {
        return cipher.seal(at("ties", id), String.join("\n", profile.ties()));
    }

    /** An account from a row that has the {@link #COLUMNS}. */
    static StaffAccount account(FieldCipher cipher, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        List<String> ties = cipher.openIfPresent(at("ties", id), row.getBytes("ties")).stream()
                .flatMap(String::lines)
                .toList();
        StaffProfile profile = new StaffProfile(
                cipher.open(at("name", id), row.getBytes("name")),
                roles(row.getString("roles")),
                Language.parse(row.getString("language")),
                ties);
        return new StaffAccount(
                id,
                cipher.open(at("login", id), row.getBytes("login")),
                profile,
                row.getBoolean("active"),
                row.getBoolean("password_temporary"),
                row.getBoolean("second_factor"));
    }

    private static String comparable(String login) {
        return Utterance.of(login).words();
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .map(Role::parse)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Place at(String column, long row) {
        return new Place(TABLE, column, row);
    }
}
