package org.niangjia.understanding.model;

import java.util.Optional;

/**
 * A training utterance near to a question.
 *
 * @param words as it was encoded
 * @param intent empty for one that is not ours to answer
 * @param cosine -1..1, of the vectors in the directions that the model works on
 */
public record Neighbour(String words, Optional<String> intent, double cosine) {}
