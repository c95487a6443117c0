/**
 * Attends to an asker from what came in to what is sent: commands first, then the consultation; records no more than she agreed to. Begin with
 * {@link org.niangjia.consultation.attendance.Attendant}.
 */
@NullMarked
package org.niangjia.consultation.attendance;

import org.jspecify.annotations.NullMarked;
