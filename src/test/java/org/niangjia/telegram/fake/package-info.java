/**
 * A Bot API server of our own for tests and demonstrations: keeps Telegram's rules on updates and messages, records what it is sent, and
 * fails on demand. Knows nothing of the program it is used against.
 */
@NullMarked
package org.niangjia.telegram.fake;

import org.jspecify.annotations.NullMarked;
