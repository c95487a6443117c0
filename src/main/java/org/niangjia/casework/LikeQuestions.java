package org.niangjia.casework;

import java.util.List;

/**
 * Unresolved questions that ask alike, to be answered once.
 *
 * @param id number of the oldest of them
 * @param representative the one that is most like the others: to be read first
 * @param questions all of them, the oldest first
 */
public record LikeQuestions(long id, UnresolvedQuestion representative, List<UnresolvedQuestion> questions) {

    public LikeQuestions {
        questions = List.copyOf(questions);
    }
}
