/**
 * How like words are to some given messages rather than to others. Begin with {@link org.niangjia.understanding.likeness.LikeMessages}.
 */
@NullMarked
package org.niangjia.understanding.likeness;

import org.jspecify.annotations.NullMarked;
