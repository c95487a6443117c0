/**
 * Clusters of questions that ask alike, by average link, and the training utterances that say the same. Begin with
 * {@link org.niangjia.understanding.cluster.QuestionClusters}.
 */
@NullMarked
package org.niangjia.understanding.cluster;

import org.jspecify.annotations.NullMarked;
