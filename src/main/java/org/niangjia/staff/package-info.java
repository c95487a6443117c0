/**
 * The staff console: pages on which the union's staff look at what the bot does, work on what it could not answer, and keep their accounts.
 * Every page is declared in one list with the roles that may open it. No rules of its own on cases or answers. Pages are templates of
 * {@code src/main/jte}, compiled into this package at build.
 */
@NullMarked
package org.niangjia.staff;

import org.jspecify.annotations.NullMarked;
