package org.niangjia.store;

/** Where a sealed value stands. It is sealed for this place and opens nowhere else. */
record Place(String table, String column, String row) {

    Place(String table, String column, long row) {
        this(table, column, Long.toString(row));
    }
}
