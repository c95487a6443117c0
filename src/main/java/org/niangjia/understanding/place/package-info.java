/**
 * Which place a question is about. Begin with {@link org.niangjia.understanding.place.PlaceFinder}.
 */
@NullMarked
package org.niangjia.understanding.place;

import org.jspecify.annotations.NullMarked;
