package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.consultation.journal.Received;

/** Another process serves the store and is killed in the middle of its work. */
class KilledProcessTest {

    @TempDir
    Path folder;

    @Test
    void losesNothingItAcknowledgedAndFreesTheServingLock() throws Exception {
        Path database = folder.resolve("niangjia.db");
        Path acknowledged = Files.createFile(folder.resolve("acknowledged"));
        Random random = new Random(9);
        for (int kill = 1; kill <= 3; kill++) {
            Process serving = start(database, acknowledged);
            try {
                int enough = Files.readAllLines(acknowledged).size() + 20 + random.nextInt(50);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> Files.readAllLines(acknowledged).size() >= enough || !serving.isAlive());
                assertThat(serving.isAlive()).isTrue();
                assertThatThrownBy(() -> SqliteStore.openExclusively(database, Samples.key(1)))
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContaining("already serves");
            } finally {
                serving.destroyForcibly().waitFor();
            }
            try (SqliteStore store = SqliteStore.openExclusively(database, Samples.key(1))) {
                assertHolds(store, Files.readAllLines(acknowledged));
            }
        }
    }

    /** Each acknowledged id is known, and question, decision, reply and mark were stored together or not at all. */
    private static void assertHolds(SqliteStore store, List<String> acknowledged) {
        List<Received> again =
                acknowledged.stream().map(id -> received(id, "100", "产假")).toList();
        assertThat(store.inbox().store(again)).isZero();
        int decided = store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM inbox WHERE decided_at IS NOT NULL")
                        .mapTo(Integer.class)
                        .one());
        int decisions = store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM decision JOIN question ON id = question_id")
                        .mapTo(Integer.class)
                        .one());
        assertThat(decided).isPositive();
        assertThat(decisions).isEqualTo(decided);
        assertThat(store.outbox().waiting()).isEqualTo(2L * decided);
        List<String> integrity = store.database()
                .read(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .list());
        assertThat(integrity).containsExactly("ok");
    }

    private static Process start(Path database, Path acknowledged) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Serving.class.getName(),
                        database.toString(),
                        acknowledged.toString())
                .redirectErrorStream(true)
                .redirectOutput(acknowledged.resolveSibling("output").toFile())
                .start();
    }

    /** Stores and decides until it is killed; writes down each id once it is stored. */
    static final class Serving {
        private Serving() {}

        public static void main(String[] files) throws IOException {
            Path acknowledged = Path.of(files[1]);
            try (SqliteStore store = SqliteStore.openExclusively(Path.of(files[0]), Samples.key(1))) {
                int first = Files.readAllLines(acknowledged).size() * 2;
                for (int i = first; ; i++) {
                    String id = first + "." + i;
                    Received received = received(id, "100", "产假");
                    store.inbox().store(List.of(received));
                    Files.writeString(acknowledged, id + "\n", StandardOpenOption.APPEND);
                    store.journal().record(exchange(received, "一", "二"));
                }
            }
        }
    }
}
