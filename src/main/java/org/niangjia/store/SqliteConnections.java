package org.niangjia.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to one SQLite file, each set so that a commit survives a power cut, a deleted row leaves no trace in the file, and a writer
 * takes its lock at the beginning instead of failing half-way.
 */
final class SqliteConnections extends SQLiteDataSource {

    /** Older ones can lose commits when two connections write (the WAL-reset bug). */
    private static final int[] OLDEST = {3, 51, 3};

    private static final int MOST_WAL_BYTES_LEFT = 64 << 20;

    private static final String SETTINGS = """
            SELECT (SELECT journal_mode FROM pragma_journal_mode) || ' ' || (SELECT synchronous FROM pragma_synchronous) || ' '
                || (SELECT foreign_keys FROM pragma_foreign_keys) || ' ' || (SELECT secure_delete FROM pragma_secure_delete) || ' '
                || (SELECT trusted_schema FROM pragma_trusted_schema) || ' ' || (SELECT timeout FROM pragma_busy_timeout)
            """;

    private final String expectedSettings;

    /** The statement that reads the settings of each connection: it is run before each use, and takes twice as long where it is made anew. */
    private final Map<SQLiteConnection, PreparedStatement> checks = new ConcurrentHashMap<>();

    SqliteConnections(Path database, Duration busyTimeout) {
        super(config(busyTimeout));
        setUrl("jdbc:sqlite:" + database.toAbsolutePath());
        this.expectedSettings = "wal 2 1 1 0 " + busyTimeout.toMillis();
    }

    private static SQLiteConfig config(Duration busyTimeout) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(busyTimeout.toMillis()));
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setJournalSizeLimit(MOST_WAL_BYTES_LEFT);
        config.enforceForeignKeys(true);
        return config;
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        SQLiteConnection connection = super.getConnection(user, password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            checks.put(connection, connection.prepareStatement(SETTINGS));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Looks whether the connection, or the one that it stands for, still has all its settings.
     *
     * @throws StoreUnavailable if it lacks one; it is not to be used again
     */
    void check(Connection connection) throws SQLException {
        SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
        String settings;
        PreparedStatement check = Objects.requireNonNull(checks.get(own), "a connection that was not opened here");
        try (ResultSet row = check.executeQuery()) {
            settings = row.getString(1);
        }
        if (!expectedSettings.equals(settings)) {
            checks.remove(own);
            throw new StoreUnavailable(
                    "SQLite runs with the settings \"" + settings + "\" instead of \"" + expectedSettings
                            + "\" (journal, synchronous, foreign keys, secure delete, trusted schema, busy timeout). "
                            + "Put the database on a local disk: network folders do not support its journal.");
        }
    }

    /** @throws StoreUnavailable if this SQLite is known to lose commits */
    static void refuseOld(String version) {
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < OLDEST.length; i++) {
            int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
            if (part > OLDEST[i]) {
                return;
            }
            if (part < OLDEST[i]) {
                throw new StoreUnavailable(
                        "SQLite " + version
                                + " can lose stored questions; version 3.51.3 or newer is needed. Use the sqlite-jdbc that is shipped in the lib folder.");
            }
        }
    }
}
