/**
 * The whole path of one question to its reply, and the open dialogue with its asker. Declares what of it has to be stored, and in
 * what order, so that nothing is lost; knows neither how it is stored nor by which channel it came.
 */
@NullMarked
package org.niangjia.consultation;

import org.jspecify.annotations.NullMarked;
