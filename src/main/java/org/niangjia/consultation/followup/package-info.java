/**
 * What a message asks or tells that goes on from what was spoken of: another fact, an earlier matter, a later time, another question of the
 * matter. Each reads one way of going on; {@code GoingOn} of the package above asks them in their order.
 */
@NullMarked
package org.niangjia.consultation.followup;

import org.jspecify.annotations.NullMarked;
