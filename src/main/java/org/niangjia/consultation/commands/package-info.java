/**
 * What an asker does without asking a question, by a command or the buttons below its reply: menus, settings, news, consent, and her rights to
 * what is held of her. The same on every channel.
 */
@NullMarked
package org.niangjia.consultation.commands;

import org.jspecify.annotations.NullMarked;
