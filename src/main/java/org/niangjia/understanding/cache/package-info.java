/**
 * Keeps what was worked out once, so that it is not worked out again: for good, or the last results only.
 */
@NullMarked
package org.niangjia.understanding.cache;

import org.jspecify.annotations.NullMarked;
