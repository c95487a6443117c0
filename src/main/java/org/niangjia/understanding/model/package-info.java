/**
 * The intent model: trained from examples, calibrated, with the thresholds at which it answers, kept in files; and the classifier that ranks the
 * intents of a question. Begin with {@link org.niangjia.understanding.model.IntentClassifier}.
 */
@NullMarked
package org.niangjia.understanding.model;

import org.jspecify.annotations.NullMarked;
