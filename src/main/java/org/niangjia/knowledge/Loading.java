package org.niangjia.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading the knowledge and intent files.
 *
 * @param knowledge there only if there is no problem: half a knowledge base answers wrongly
 * @param problems by file and line
 */
public record Loading(Optional<Knowledge> knowledge, List<Problem> problems) {

    public Loading {
        problems = List.copyOf(problems);
    }
}
