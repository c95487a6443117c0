/**
 * What was asked, before anybody has understood it: the question, its words, its asker, language, place and day.
 * Normalises the words and takes personal data out of them. Knows nothing of intents, law, storage or channels.
 */
@NullMarked
package org.niangjia.question;

import org.jspecify.annotations.NullMarked;
