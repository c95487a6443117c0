package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.CaseTexts;

/** A case as JSON. */
final class CaseJson {
    private CaseJson() {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static ObjectNode of(CaseFile file, Instant now) {
        ObjectNode node = JSON.createObjectNode();
        write(file.head(), now, node);
        ArrayNode steps = node.putArray("steps");
        for (CaseStep step : file.steps()) {
            ObjectNode each = steps.addObject()
                    .put("at", step.at().toString())
                    .put("by", step.by().code())
                    .put("event", step.event().kind());
            CaseTexts.said(step.event()).ifPresent(said -> each.put("said", said));
        }
        return node;
    }

    static void write(Case head, Instant now, ObjectNode node) {
        node.put("number", head.number().toString())
                .put("stage", head.stage().code())
                .put("class", head.caseClass().code())
                .put("topic", head.topic().orElse(null))
                .put("department", head.department().orElse(null))
                .put("assignee", head.assignee().orElse(null))
                .put("lang", head.language().code())
                .put("jurisdiction", head.jurisdiction().code())
                .put("text", head.words().value())
                .put("opened_at", head.openedAt().toString())
                .put("due_at", head.clock().dueAt().map(Instant::toString).orElse(null))
                .put("timeliness", head.clock().timeliness(now).code())
                .put("extended", head.extended())
                .put("redone", head.redone())
                .put("satisfied", head.satisfied().orElse(null));
    }
}
