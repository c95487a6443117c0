/**
 * What is said in figures in the words of a question: numbers, amounts, lengths of time and ages, days and periods, each as a mention with its
 * place in the text. What they are about is read from such a passage by every {@link org.niangjia.understanding.passage.FactReader}. Begin with
 * {@link org.niangjia.understanding.passage.Passage}.
 */
@NullMarked
package org.niangjia.understanding.passage;

import org.jspecify.annotations.NullMarked;
