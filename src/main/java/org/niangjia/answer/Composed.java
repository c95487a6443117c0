package org.niangjia.answer;

import java.util.function.Function;

/** What became of an article: an answer, or the reason why there is none. */
public sealed interface Composed permits Answer, NotConfirmed {

    default <T> T fold(Function<Answer, T> answer, Function<NotConfirmed, T> notConfirmed) {
        return this instanceof Answer a ? answer.apply(a) : notConfirmed.apply((NotConfirmed) this);
    }
}
