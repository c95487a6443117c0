/**
 * Hears in the words of a message that somebody is in danger or despairs, by signs and by likeness, and knows what is said to her then.
 * Needs nothing else of a consultation, so that it works also where nothing can be stored or understood.
 */
@NullMarked
package org.niangjia.consultation.danger;

import org.jspecify.annotations.NullMarked;
