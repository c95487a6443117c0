/**
 * Statistical learning over features and vectors: maximum entropy, conditional logit and kernel ridge regression, the costs they minimise and
 * how. Knows no intents.
 */
@NullMarked
package org.niangjia.understanding.learning;

import org.jspecify.annotations.NullMarked;
