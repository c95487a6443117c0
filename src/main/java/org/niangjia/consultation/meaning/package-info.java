/**
 * What the words of a message, or the asker's own case, make of the question that was understood: whose leave it is, which of several close
 * questions is named outright, what somebody who is protected asks. Begin with {@link org.niangjia.consultation.meaning.QuestionOfHerCase}.
 */
@NullMarked
package org.niangjia.consultation.meaning;

import org.jspecify.annotations.NullMarked;
