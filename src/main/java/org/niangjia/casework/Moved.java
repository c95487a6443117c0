package org.niangjia.casework;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What comes of a step: the case as it is then, or why the step is not possible. */
public sealed interface Moved {

    /**
     * It is possible.
     *
     * @param to the case afterwards
     * @param messages what the asker is to be told with it
     */
    record To(Case to, CaseStep step, List<CaseMessage> messages) implements Moved {
        public To {
            messages = List.copyOf(messages);
        }
    }

    /** It is not possible; nothing has changed. */
    record Refused(Refusal why) implements Moved {}

    default <T> T fold(Function<To, T> possible, Function<Refusal, T> refused) {
        return this instanceof To to ? possible.apply(to) : refused.apply(((Refused) this).why());
    }

    /** The same step, and the asker is told of it. */
    default Moved telling(BiFunction<Case, CaseStep, List<CaseMessage>> messages) {
        return fold(to -> new To(to.to(), to.step(), messages.apply(to.to(), to.step())), Refused::new);
    }
}
