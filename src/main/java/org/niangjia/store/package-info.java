/**
 * Keeps questions, decisions and outgoing messages in SQLite, encrypted at rest. The only home of SQL. Every column is listed in
 * {@code docs/data-inventory.yaml}.
 */
@NullMarked
package org.niangjia.store;

import org.jspecify.annotations.NullMarked;
