/**
 * Ways of saying one thing, as regular expressions that cost next to nothing where they cannot stand. A reply asks more than a thousand of them
 * of a few dozen characters, and nearly all of them need a word that is not there.
 */
@NullMarked
package org.niangjia.question.phrasing;

import org.jspecify.annotations.NullMarked;
