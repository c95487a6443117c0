/**
 * Reads facts of money: wages and averages, pay by the piece, what is owed.
 */
@NullMarked
package org.niangjia.understanding.fact.wage;

import org.jspecify.annotations.NullMarked;
