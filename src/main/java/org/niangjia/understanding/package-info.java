/**
 * From the words of a question to ranked intents with a confidence, and the facts named in it. Trains the intent model, picks its
 * thresholds and evaluates it. The only home of OpenNLP and ONNX Runtime; knows nothing of articles or answers.
 */
@NullMarked
package org.niangjia.understanding;

import org.jspecify.annotations.NullMarked;
