/**
 * Questions that could not be answered, as cases for the union's staff; like ones together.
 */
@NullMarked
package org.niangjia.casework;

import org.jspecify.annotations.NullMarked;
