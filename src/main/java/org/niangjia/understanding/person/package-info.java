/**
 * Of whom a message speaks: the writer, the other parent, or somebody else.
 */
@NullMarked
package org.niangjia.understanding.person;

import org.jspecify.annotations.NullMarked;
