package org.niangjia.consultation.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is held of one asker.
 *
 * @param questions hers, the oldest first
 * @param json all of it, table by table and column by column, opened
 */
public record HeldData(AskerRecord settings, List<HeldQuestion> questions, String json) {

    public HeldData {
        questions = List.copyOf(questions);
    }

    /**
     * A question of hers with what became of it.
     *
     * @param kind of the reply
     * @param intent what it was understood as
     * @param sent what she was told
     * @param open whether staff still have to look at it
     */
    public record HeldQuestion(
            Instant at, String words, String kind, Optional<String> intent, List<String> sent, boolean open) {
        public HeldQuestion {
            sent = List.copyOf(sent);
        }
    }
}
