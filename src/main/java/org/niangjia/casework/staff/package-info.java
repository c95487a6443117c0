/**
 * Who of the union's staff may do what: accounts, sessions, tries to sign in, and the log of everything they change. Says what has to be
 * stored; knows no page and no table.
 */
@NullMarked
package org.niangjia.casework.staff;

import org.jspecify.annotations.NullMarked;
