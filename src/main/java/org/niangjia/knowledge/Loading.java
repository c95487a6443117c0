package org.niangjia.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading the knowledge and intent files.
 *
 * @param knowledge there only if there is no problem: half a knowledge base answers wrongly
 * @param problems by file and line
 * @param notices by file and line: what somebody should look at, though nothing is known to be wrong
 * @param utterances every training utterance, if the files were read to be checked and there is no problem
 * @param lookedUp how the citations of official texts turned out, if they were looked up
 */
public record Loading(
        Optional<Knowledge> knowledge,
        List<Problem> problems,
        List<Problem> notices,
        List<TrainingUtterance> utterances,
        Optional<LookedUp> lookedUp) {

    public Loading {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        utterances = List.copyOf(utterances);
    }

    Loading checked(List<Problem> more, List<TrainingUtterance> read) {
        return new Loading(knowledge, problems, more, knowledge.isPresent() ? read : List.of(), lookedUp);
    }

    /**
     * How many citations say that they were read in the official text.
     *
     * @param unverifiable those among them whose text or provision is not in the folder
     */
    public record LookedUp(int textCitations, int unverifiable) {}
}
