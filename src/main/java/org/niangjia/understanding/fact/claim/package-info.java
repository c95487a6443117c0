/**
 * Reads facts of a claim: the days from which its time limits run or run anew, and the breaches that an employer is fined for.
 */
@NullMarked
package org.niangjia.understanding.fact.claim;

import org.jspecify.annotations.NullMarked;
