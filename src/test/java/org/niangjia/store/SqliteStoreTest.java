package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.journal.Received;

class SqliteStoreTest extends StoreTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void setsEachPooledConnection() throws Exception {
        CyclicBarrier allHeld = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> held = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            held.add(threads.submit(() -> store.database().read(handle -> {
                await(allHeld);
                return List.of(
                        pragma(handle, "journal_mode"),
                        pragma(handle, "synchronous"),
                        pragma(handle, "foreign_keys"),
                        pragma(handle, "secure_delete"),
                        pragma(handle, "trusted_schema"),
                        pragma(handle, "busy_timeout"));
            })));
        }
        for (Future<List<String>> settings : held) {
            assertThat(settings.get(30, TimeUnit.SECONDS)).containsExactly("wal", "2", "1", "1", "0", "5000");
        }
        threads.shutdown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synchronous = NORMAL",
                "foreign_keys = OFF",
                "secure_delete = OFF",
                "trusted_schema = ON",
                "busy_timeout = 0"
            })
    void handsOutNoConnectionThatLostASetting(String setting) {
        store.database().read(handle -> handle.execute("PRAGMA " + setting));
        List<String> refusals = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            try {
                store.outbox().waiting();
            } catch (StoreUnavailable e) {
                refusals.add(e.getMessage());
            }
        }
        assertThat(refusals).singleElement().asString().contains("settings");
    }

    @Test
    void takesTheWriteLockAtTheBeginning() {
        try (SqliteStore other = SqliteStore.open(database(), Samples.key(1), SHORT)) {
            store.database().write(handle -> {
                assertThatThrownBy(() -> other.outbox().sending(1)).isInstanceOf(StoreUnavailable.class);
                assertThat(other.outbox().waiting()).isZero();
                return null;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.40.1", "3.7", "2.99.99"})
    void refusesAnSqliteThatCanLoseCommits(String version) {
        assertThatThrownBy(() -> SqliteConnections.refuseOld(version))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.54.1", "3.52", "4.0.0"})
    void acceptsAnSqliteThatDoesNot(String version) {
        assertThatCode(() -> SqliteConnections.refuseOld(version)).doesNotThrowAnyException();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        store.inbox().store(List.of(received("1", "100", "产假")));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void saysThatAnotherProcessHasItLocked() throws SQLException {
        store.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertUnavailable(
                    () -> SqliteStore.open(database(), Samples.key(1), SHORT).close(), "locked by another process");
        }
        restart();
    }

    @Test
    void saysThatAnotherProcessWritesForTooLongAndGoesOnAfterwards() throws SQLException {
        Received received = received("1", "100", "产假");
        try (SqliteStore impatient = SqliteStore.open(database(), Samples.key(1), SHORT)) {
            impatient.inbox().store(List.of(received));
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertUnavailable(
                        () -> impatient.journal().record(exchange(received, "98天")), "locked by another process");
                assertThat(impatient.inbox().undecided(10)).hasSize(1);
                statement.execute("ROLLBACK");
            }
            impatient.journal().record(exchange(received, "98天"));
            assertThat(impatient.outbox().waiting()).isEqualTo(1);
        }
    }

    @Test
    void saysThatItIsReadOnly() {
        assertUnavailable(
                () -> store.database().write(handle -> {
                    handle.execute("PRAGMA query_only = ON");
                    try {
                        return handle.execute("DELETE FROM dialogue");
                    } finally {
                        handle.execute("PRAGMA query_only = OFF");
                    }
                }),
                "read-only");
    }

    @Test
    void saysThatItsFileOrFolderIsReadOnlyBeforeItBegins() throws IOException {
        store.close();
        try (ReadOnly file = ReadOnly.make(database())) {
            assertUnavailable(
                    () -> SqliteStore.open(file.path(), Samples.key(1)).close(), "read-only");
        }
    }

    @Test
    void saysThatItCannotBeCreated() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertUnavailable(
                () -> SqliteStore.open(file.resolve("niangjia.db"), Samples.key(1))
                        .close(),
                "cannot be created");
        assertUnavailable(
                () -> SqliteStore.openExclusively(file.resolve("niangjia.db"), Samples.key(1))
                        .close(),
                "cannot be created");
    }

    @Test
    void saysThatTheFileIsNoDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(1_000));
        assertUnavailable(() -> SqliteStore.open(file, Samples.key(1)).close(), "not a SQLite database");
        assertThat(Files.readString(file)).startsWith("not a database");
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatItHas() {
        Received received = received("1", "100", "产假");
        store.inbox().store(List.of(received));
        assertUnavailable(
                () -> store.database().write(handle -> {
                    handle.execute("PRAGMA max_page_count = " + pragma(handle, "page_count"));
                    try {
                        return handle.execute(
                                "INSERT INTO dialogue (asker_hash, content, renewed_at) VALUES (x'00', zeroblob(1000000), 0)");
                    } finally {
                        handle.execute("PRAGMA max_page_count = 1000000");
                    }
                }),
                "disk");
        assertThat(count("dialogue")).isZero();
        assertThat(store.inbox().undecided(10)).containsExactly(received);
        store.journal().record(exchange(received, "98天"));
    }

    @Test
    void refusesADatabaseWhoseKeyMarkIsGone() {
        store.inbox().store(List.of(received("1", "100", "产假")));
        execute("DELETE FROM store_key");
        store.close();
        assertUnavailable(() -> SqliteStore.open(database(), Samples.key(1)).close(), "another data key");
    }

    @Test
    void isServedByOneAtATime() {
        store.close();
        try (SqliteStore serving = SqliteStore.openExclusively(database(), Samples.key(1))) {
            assertUnavailable(
                    () -> SqliteStore.openExclusively(database(), Samples.key(1))
                            .close(),
                    "already serves");
            assertUnavailable(
                    () -> SqliteStore.openExclusively(database(), Samples.key(1))
                            .close(),
                    "already serves");
            try (SqliteStore reader = SqliteStore.open(database(), Samples.key(1))) {
                serving.inbox().store(List.of(received("1", "100", "产假")));
                assertThat(reader.inbox().undecided(10)).hasSize(1);
            }
        }
        SqliteStore.openExclusively(database(), Samples.key(1)).close();
        restart();
    }

    @Test
    void freesItsServingLockWhenItCouldNotBeOpened() {
        store.close();
        assertUnavailable(
                () -> SqliteStore.openExclusively(database(), Samples.key(2)).close(), "another data key");
        SqliteStore.openExclusively(database(), Samples.key(1)).close();
        restart();
    }

    private static void assertUnavailable(Runnable attempt, String what) {
        assertThatThrownBy(attempt::run).isInstanceOf(StoreUnavailable.class).hasMessageContaining(what);
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
