/**
 * What has to be stored of a consultation, and in what order, so that nothing is lost: what came in, what was decided on it, what is to be sent.
 * Knows neither how it is stored nor by which channel it came.
 */
@NullMarked
package org.niangjia.consultation.journal;

import org.jspecify.annotations.NullMarked;
