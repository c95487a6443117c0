package org.niangjia.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says to people what SQLite says in codes. */
final class StoreFailures {
    private StoreFailures() {}

    /** The failure as one that says what to do; as it is, if it is nothing that a person could put right. */
    static RuntimeException explained(Exception failure, Path database) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return explained(sqlite, failure, database);
            }
            if (cause instanceof SQLTransientConnectionException && cause.getCause() == null) {
                return new StoreUnavailable(
                        "The store " + database
                                + " is too busy: no connection became free in time. It goes on by itself; if this lasts, restart the program.",
                        failure);
            }
        }
        return failure instanceof RuntimeException unknown ? unknown : new IllegalStateException(failure);
    }

    static StoreUnavailable readOnly(Path database, @Nullable Throwable cause) {
        return new StoreUnavailable(
                "The store " + database
                        + " cannot be written: the file or its folder is read-only for this account. Give the account write permission to both, "
                        + "or name a database in another folder.",
                cause);
    }

    static StoreUnavailable cannotBeCreated(Path database, IOException cause) {
        return new StoreUnavailable(
                "The store " + database + " cannot be created ("
                        + cause.getClass().getSimpleName()
                        + "). Check that its folder can be created and written, or name a database in another folder.",
                cause);
    }

    private static RuntimeException explained(SQLiteException sqlite, Exception failure, Path database) {
        SQLiteErrorCode code = sqlite.getResultCode();
        // The low byte is the kind of failure, what is above it the detail.
        return switch (code.code & 0xFF) {
            case 5, 6 ->
                new StoreUnavailable(
                        "The store " + database
                                + " is locked by another process. Stop that process (another niangjia, a backup, a database browser) and try again.",
                        failure);
            case 8 -> readOnly(database, failure);
            case 10, 14 ->
                new StoreUnavailable(
                        "The store " + database + " cannot be read or written (" + code.name()
                                + "). Check the disk, the folder and the permissions of the file and of those named -wal and -shm beside it.",
                        failure);
            case 11 ->
                StoreUnavailable.damaged(
                        "The store " + database
                                + " is damaged. Restore it from a backup; keep the damaged file, it may be possible to recover from it.",
                        failure);
            case 13 ->
                new StoreUnavailable(
                        "The disk of the store " + database
                                + " is full: nothing more can be stored. Free some space; the program goes on by itself then.",
                        failure);
            case 26 ->
                StoreUnavailable.damaged(
                        "The file " + database
                                + " is not a SQLite database. Name another file, or restore the database from a backup.",
                        failure);
            default -> failure instanceof RuntimeException unknown ? unknown : new IllegalStateException(failure);
        };
    }
}
