package org.niangjia.curation;

import org.niangjia.consultation.Consultation;
import org.niangjia.knowledge.Knowledge;

/** A state of the files with the model that was trained on it, ready to answer. Safe for use by several threads. */
public interface Candidate {

    Knowledge knowledge();

    /** Answers as it would; keeps nothing and has no way to staff. */
    Consultation consultation();

    /** Answers as the program does now; what both of them read is encoded once. */
    Consultation present();

    /** From now on the program answers by it. What is being answered is finished by what answered before. */
    void serve();
}
