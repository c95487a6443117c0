/**
 * What an asker agreed to and chose for herself, and what is held of her: only that and no more is kept.
 */
@NullMarked
package org.niangjia.consultation.consent;

import org.jspecify.annotations.NullMarked;
