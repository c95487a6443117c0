package org.niangjia.understanding.cluster;

import java.util.List;

/**
 * Questions that ask alike, as they stood when they were asked for.
 *
 * @param id number of the cluster, from 1, never used twice
 * @param representative the question that is most like all the others: the one to read first
 * @param questions numbers of all its questions, ascending
 */
public record QuestionCluster(long id, long representative, List<Long> questions) {

    public QuestionCluster {
        questions = List.copyOf(questions);
    }
}
