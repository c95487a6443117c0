package org.niangjia.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file of its own for each test. */
abstract class StoreTest {

    @TempDir
    Path folder;

    SqliteStore store;

    @BeforeEach
    void openStore() {
        store = SqliteStore.open(database(), Samples.key(1));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    Path database() {
        return folder.resolve("niangjia.db");
    }

    void restart() {
        store.close();
        openStore();
    }

    int count(String table) {
        return store.database().read(handle -> count(handle, table));
    }

    void execute(String sql) {
        store.database().write(handle -> handle.execute(sql));
    }

    private static int count(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one();
    }
}
