/**
 * Reads facts of overtime: hours and whole days at work, on which kind of day, how often, and the public holidays that are named.
 */
@NullMarked
package org.niangjia.understanding.fact.overtime;

import org.jspecify.annotations.NullMarked;
