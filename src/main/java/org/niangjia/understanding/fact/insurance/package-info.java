/**
 * Reads facts of social insurance: whether and for how long she is insured, disability and care after an injury at work, retirement.
 */
@NullMarked
package org.niangjia.understanding.fact.insurance;

import org.jspecify.annotations.NullMarked;
