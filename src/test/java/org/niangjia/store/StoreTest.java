package org.niangjia.store;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.question.Language;

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

    /** Somebody of the staff who may do everything. */
    StaffAccount account(String login) {
        StaffProfile profile = new StaffProfile(login, EnumSet.allOf(Role.class), Language.ZH, List.of());
        Deed deed = new Deed(Optional.empty(), Action.STAFF_ADD, "", "", Samples.NOON);
        return store.staffAccounts()
                .addFirst(login, profile, "x", deed)
                .or(() -> store.staffAccounts().add(login, profile, "x", deed))
                .orElseThrow();
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
