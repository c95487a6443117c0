/**
 * Measures understanding on labelled questions that it was never trained on: what comes of each, and risk and coverage of them all.
 */
@NullMarked
package org.niangjia.understanding.evaluation;

import org.jspecify.annotations.NullMarked;
