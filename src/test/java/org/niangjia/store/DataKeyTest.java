package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeyTest {

    @TempDir
    Path folder;

    Path database;
    Path keyFile;

    @BeforeEach
    void nameFiles() {
        database = folder.resolve("data/niangjia.db");
        keyFile = folder.resolve("keys/data.key");
    }

    @Test
    void isMadeOnTheFirstStartForItsOwnerOnly() throws IOException {
        DataKey made = DataKey.load(keyFile, database);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(keyFile).strip()).hasSize(44);
        try (var files = Files.list(keyFile.getParent())) {
            assertThat(files).containsExactly(keyFile);
        }
        assertThat(fingerprint(DataKey.load(keyFile, database))).isEqualTo(fingerprint(made));
    }

    @Test
    void differsFromPlaceToPlace() {
        assertThat(fingerprint(DataKey.load(keyFile, database)))
                .isNotEqualTo(fingerprint(DataKey.load(folder.resolve("keys/other.key"), database)));
    }

    @Test
    void isMadeOnceByManyFirstStartsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> loads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            loads.add(threads.submit(() -> fingerprint(DataKey.load(keyFile, database))));
        }
        Set<String> keys = new HashSet<>();
        for (Future<String> load : loads) {
            keys.add(load.get());
        }
        threads.shutdown();
        assertThat(keys).hasSize(1);
    }

    @Test
    void isNeverMadeAnewOverAnExistingDatabase() {
        SqliteStore.open(database, DataKey.load(keyFile, database)).close();
        assertThat(keyFile.toFile().delete()).isTrue();
        assertThatThrownBy(() -> DataKey.load(keyFile, database))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(keyFile.toString())
                .hasMessageContaining(database.toString())
                .hasMessageContaining("backup");
        assertThat(keyFile).doesNotExist();
    }

    @Test
    void ofAnotherDatabaseIsRefused() {
        SqliteStore.open(database, DataKey.load(keyFile, database)).close();
        DataKey other = DataKey.load(folder.resolve("keys/other.key"), folder.resolve("elsewhere/other.db"));
        assertThatThrownBy(() -> SqliteStore.open(database, other))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("another data key")
                .hasMessageContaining(database.toString());
        SqliteStore.open(database, DataKey.load(keyFile, database)).close();
    }

    @Test
    void isRefusedBesideTheData() throws IOException {
        assertThatThrownBy(() -> DataKey.load(folder.resolve("data/data.key"), database))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("another folder");
        assertThatThrownBy(() -> DataKey.load(folder.resolve("data/sub/../keys/data.key"), database))
                .isInstanceOf(StoreUnavailable.class);
        Files.createDirectories(database.getParent());
        Files.createSymbolicLink(folder.resolve("link"), database.getParent());
        assertThatThrownBy(() -> DataKey.load(folder.resolve("link/data.key"), database))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(folder.resolve("data/data.key")).doesNotExist();
    }

    @Test
    void thatIsDamagedIsRefused() throws IOException {
        DataKey.load(keyFile, database);
        for (String damaged : List.of("", "not base64!", "QUJD")) {
            Files.writeString(keyFile, damaged);
            assertThatThrownBy(() -> DataKey.load(keyFile, database))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("damaged")
                    .hasMessageContaining(keyFile.toString());
        }
    }

    @Test
    void thatCannotBeWrittenIsRefused() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> DataKey.load(folder.resolve("file/data.key"), database))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("cannot be created");
    }

    @Test
    void doesNotShowItself() {
        assertThat(DataKey.load(keyFile, database)).hasToString("DataKey[hidden]");
    }

    private static String fingerprint(DataKey key) {
        return HexFormat.of().formatHex(key.subkey("test", "HmacSHA256").getEncoded());
    }
}
