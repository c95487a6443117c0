/**
 * Composes what may be said to a worker: an answer with its citations and derivation, or the reason why there is none.
 */
@NullMarked
package org.niangjia.answer;

import org.jspecify.annotations.NullMarked;
