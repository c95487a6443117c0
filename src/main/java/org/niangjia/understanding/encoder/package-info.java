/**
 * Turns words into sentence vectors: the tokenizer, the encoder of each language, and the vectors that are kept in files. Begin with
 * {@link org.niangjia.understanding.encoder.SentenceEncoder}.
 */
@NullMarked
package org.niangjia.understanding.encoder;

import org.jspecify.annotations.NullMarked;
