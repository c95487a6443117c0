package org.niangjia.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;

/** One SQLite file, migrated, with a pool of connections to it. Safe for use by several threads. */
final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final Path file;
    private final Runnable closing;
    private final Jdbi jdbi;
    private final SharedCommits commits;

    private Database(Path file, ConnectionFactory connections, Runnable closing) {
        this.file = file;
        this.closing = closing;
        this.jdbi = Jdbi.create(connections);
        // What a statement was bound to does not belong into a log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.commits = new SharedCommits(jdbi);
    }

    /** @throws StoreUnavailable if the file cannot be used */
    static Database open(Path file, Duration busyTimeout) {
        createFile(file);
        SqliteConnections connections = new SqliteConnections(file, busyTimeout);
        try {
            tryOut(connections);
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            HikariDataSource pool = new HikariDataSource(pool(connections, busyTimeout));
            return new Database(file, () -> checkedConnection(connections, pool), pool::close);
        } catch (SQLException | RuntimeException e) {
            throw StoreFailures.explained(e, file);
        }
    }

    /** A database of which nothing is read or written: every statement fails for the reason given. The file is not touched. */
    static Database refusing(Path file, StoreUnavailable why) {
        return new Database(
                file,
                () -> {
                    throw why;
                },
                () -> {});
    }

    /** Whether a query finds anything in a file, which is opened for reading only: not even migrated. A file without such a table has none. */
    static boolean hasRow(Path file, String query) {
        mustBeWritable(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("no such")) {
                return false;
            }
            throw StoreFailures.explained(e, file);
        }
    }

    /** Runs statements that only read, each seeing the latest commit. */
    <T> T read(HandleCallback<T, RuntimeException> statements) {
        try {
            return jdbi.withHandle(statements);
        } catch (RuntimeException e) {
            throw StoreFailures.explained(e, file);
        }
    }

    /**
     * Runs statements in one transaction that excludes other writers: all of them are on the disk when it returns, or none. They may run
     * twice, see {@link SharedCommits}.
     */
    <T> T write(HandleCallback<T, RuntimeException> statements) {
        try {
            return commits.write(statements);
        } catch (RuntimeException e) {
            throw StoreFailures.explained(e, file);
        }
    }

    /** Brings what was written into the file and empties the journal, which still holds the pages as they were before. */
    void emptyJournal() {
        read(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    /** How many writes wait for the disk at the moment. */
    int waitingWrites() {
        return commits.waiting();
    }

    /**
     * The number that the next row of a table gets; valid within a writing transaction. It has to be known before the row is written, because
     * its values are sealed for the row. Numbers are never used twice, even if the row was deleted.
     */
    static long nextId(Handle handle, String table) {
        return handle.createQuery("SELECT seq FROM sqlite_sequence WHERE name = :table")
                        .bind("table", table)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L)
                + 1;
    }

    @Override
    public void close() {
        closing.run();
    }

    private static void tryOut(SqliteConnections connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
            SqliteConnections.refuseOld(row.getString(1));
            connections.check(connection);
        }
    }

    private static Connection checkedConnection(SqliteConnections connections, HikariDataSource pool)
            throws SQLException {
        Connection connection = pool.getConnection();
        try {
            connections.check(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            pool.evictConnection(connection);
            throw e;
        }
    }

    private static HikariConfig pool(SqliteConnections connections, Duration busyTimeout) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(connections);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMaxLifetime(0);
        // A writer may keep others waiting for as long as the database may keep it waiting.
        config.setConnectionTimeout(Math.max(1_000, busyTimeout.toMillis() * 2));
        return config;
    }

    private static void createFile(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        try {
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(target)) {
                // SQLite gives its journal the permissions of the database.
                Files.createFile(target, KeyFile.ownerOnly(target, "rw-------"));
            }
        } catch (IOException e) {
            throw StoreFailures.cannotBeCreated(file, e);
        }
        mustBeWritable(file);
    }

    /** SQLite says less clearly that it cannot write its journal. */
    private static void mustBeWritable(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (!Files.isWritable(target) || (folder != null && !Files.isWritable(folder))) {
            throw StoreFailures.readOnly(file, null);
        }
    }
}
