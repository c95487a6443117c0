/**
 * Reads facts of pregnancy, birth and children: how many and which child, born or due when, how old, how it ended.
 */
@NullMarked
package org.niangjia.understanding.fact.birth;

import org.jspecify.annotations.NullMarked;
