package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who speaks of the union's written opinion and asks until when the employer is to answer it asks of how a union supervises. Thread-safe. */
final class OpinionAnswered {

    private static final Phrasing OPINION = Phrasing.of(
            "意见书|\\b(?:supervision|written|union(?:'s)?) opinion\\b|\\bopinion (?:of|from) (?:the|our) union\\b");

    private static final Phrasing ANSWERED = Phrasing.of(
            "答复|回复|回应|异议|整改|不理|\\b(?:repl(?:y|ies|ied)|respond\\w*|response|answer\\w*|object\\w*|react\\w*|get back)\\b");

    private static final Phrasing UNTIL_WHEN = Phrasing.of(
            "几天|几日|多久|多少(?:天|日|个)|期限|时限|哪天|什么时候|最[晚迟]|\\b(?:how (?:long|many|much time)|deadline|by when|until when|time limit|within|last day|what date|when)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("union_help.supervision", "complaint_arbitration.arbitration_duration"),
            List.of(OPINION, ANSWERED, UNTIL_WHEN),
            List.of(),
            "union_help.supervisors_how");

    private OpinionAnswered() {}
}
