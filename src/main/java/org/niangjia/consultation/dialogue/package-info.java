/**
 * What a conversation keeps and how a message stands in it: the matter that is spoken of, what is offered and waited for, what the asker chose
 * of it, and what she wishes for the conversation itself.
 */
@NullMarked
package org.niangjia.consultation.dialogue;

import org.jspecify.annotations.NullMarked;
