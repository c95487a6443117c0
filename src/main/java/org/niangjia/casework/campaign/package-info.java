/** Messages to askers who want news: who wants which, and how a message is drafted, approved, sent and stopped. */
@NullMarked
package org.niangjia.casework.campaign;

import org.jspecify.annotations.NullMarked;
