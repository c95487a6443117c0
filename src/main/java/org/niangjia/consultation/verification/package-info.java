/**
 * Codes that somebody can type: by one anybody checks that an answer was given and whether it still stands, by another an anonymous asker comes
 * back to her cases.
 */
@NullMarked
package org.niangjia.consultation.verification;

import org.jspecify.annotations.NullMarked;
