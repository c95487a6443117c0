/**
 * Takes a message apart: its clauses, which of them ask, which only tell or greet, and which parts of it may be questions of their own. Begin
 * with {@link org.niangjia.understanding.clause.Clauses}.
 */
@NullMarked
package org.niangjia.understanding.clause;

import org.jspecify.annotations.NullMarked;
