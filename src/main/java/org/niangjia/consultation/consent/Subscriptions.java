package org.niangjia.consultation.consent;

import java.time.Instant;
import java.util.Set;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.question.Asker;

/** Which askers want to be told news, and of what. Nobody does who has not said so. Safe for use by several threads. */
public interface Subscriptions {

    /** For channels on which nobody can be told anything later. */
    Subscriptions NONE = new Subscriptions() {
        @Override
        public Set<Subject> of(Asker asker) {
            return Set.of();
        }

        @Override
        public void keep(Asker asker, Set<Subject> subjects, Instant at) {
            // Nothing to keep.
        }
    };

    /** What she wants news of; nothing if she has not asked for any. */
    Set<Subject> of(Asker asker);

    /** Keeps what she wants news of instead of what she wanted before; nothing left means that nothing of it is kept. */
    void keep(Asker asker, Set<Subject> subjects, Instant at);
}
