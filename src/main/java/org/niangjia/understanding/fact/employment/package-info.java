/**
 * Reads facts of the employment: its contract, service and years of work, probation, training, and how and when it ended.
 */
@NullMarked
package org.niangjia.understanding.fact.employment;

import org.jspecify.annotations.NullMarked;
