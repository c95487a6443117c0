package org.niangjia.consultation.consent;

import org.niangjia.question.Asker;

/** An asker's right to see what is held of her and to have it erased. Safe for use by several threads. */
public interface AskerData {

    /** Everything that is held of her, in every table. */
    HeldData heldOf(Asker asker);

    /**
     * Erases everything of her at once, from the file too. Only what waits for a decision stays, until it has one. Doing it twice does no
     * harm.
     */
    void erase(Asker asker);
}
