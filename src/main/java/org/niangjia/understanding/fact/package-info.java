/**
 * The facts of a case that the words of a question tell: those that the readers of the packages below find, and what any other figure is learnt
 * to stand for. Begin with {@link org.niangjia.understanding.fact.EntityFinder}.
 */
@NullMarked
package org.niangjia.understanding.fact;

import org.jspecify.annotations.NullMarked;
