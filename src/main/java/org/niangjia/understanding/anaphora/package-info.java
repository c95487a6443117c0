/**
 * Words that are understood only by what was spoken of before: they lean on it, point back at it, take a value of it back or go back to it by
 * its name.
 */
@NullMarked
package org.niangjia.understanding.anaphora;

import org.jspecify.annotations.NullMarked;
