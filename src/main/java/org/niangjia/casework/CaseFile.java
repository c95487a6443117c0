package org.niangjia.casework;

import java.util.List;

/**
 * A case with its history.
 *
 * @param steps every step, the first first
 */
public record CaseFile(Case head, List<CaseStep> steps) {

    public CaseFile {
        steps = List.copyOf(steps);
    }
}
