package org.niangjia.web;

import java.util.List;
import java.util.function.Function;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Place;
import org.niangjia.question.Language;

/**
 * What the web pages translate to and from.
 *
 * @param attendant takes commands and questions, and records what she agreed to
 * @param verification looks codes up
 * @param cases how askers come back to their cases
 * @param places whose law can be asked for, in the order they are offered
 * @param firstHelp what is said to somebody in danger when nothing can be stored or answered
 * @param unionHotline title and number, for the reply to a question that the program failed on
 */
public record WebParts(
        Consultation consultation,
        Attendant attendant,
        Verification verification,
        CaseAccess cases,
        List<Place> places,
        Texts texts,
        FirstHelp firstHelp,
        Function<Language, String> unionHotline) {

    public WebParts {
        places = List.copyOf(places);
    }
}
