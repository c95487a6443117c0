/**
 * Arithmetic with sentence vectors: rows of numbers outside of the heap, products and cosines computed by ONNX Runtime, quantisation, principal
 * components, vectors seen from their mean. Knows no words.
 */
@NullMarked
package org.niangjia.understanding.vector;

import org.jspecify.annotations.NullMarked;
