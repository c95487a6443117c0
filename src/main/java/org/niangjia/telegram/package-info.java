/**
 * The Telegram entrance: fetches updates and stores them before acknowledging, sends what waits in the outbox. The only home of Telegram's
 * types; has no rules of its own.
 */
@NullMarked
package org.niangjia.telegram;

import org.jspecify.annotations.NullMarked;
