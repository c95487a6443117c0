/**
 * What an asker is told: every kind of {@link org.niangjia.consultation.reply.Reply} with what it was decided from, what can be tapped or read
 * below it, and the messages and files it is sent as.
 */
@NullMarked
package org.niangjia.consultation.reply;

import org.jspecify.annotations.NullMarked;
