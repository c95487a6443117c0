package org.niangjia.store;

/** A sealed value does not open: it was changed, or moved to another row or column, by something else than this program. */
final class StoredValueDamaged extends RuntimeException {

    StoredValueDamaged(Place place, Throwable cause) {
        super(
                "The stored value in table " + place.table() + ", column " + place.column() + ", row " + place.row()
                        + " was changed outside this program and cannot be read. Restore the database from a backup.",
                cause);
    }
}
