/**
 * From the words of a message to its questions, each with ranked intents and a confidence: {@link org.niangjia.understanding.Understander} and its
 * steps. What they need stands in the packages below. The only home of OpenNLP and ONNX Runtime; knows nothing of articles or answers.
 */
@NullMarked
package org.niangjia.understanding;

import org.jspecify.annotations.NullMarked;
