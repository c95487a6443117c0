/**
 * The path of one question to its reply: {@link org.niangjia.consultation.Consultation#reply} and its steps, each a class of this package. What
 * the steps read, tell and keep is in the packages below, which know nothing of them; only {@code attendance} stands above.
 */
@NullMarked
package org.niangjia.consultation;

import org.jspecify.annotations.NullMarked;
