package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * A labelled question that no engine was trained on.
 *
 * @param labels the topics of which any is right, or the kind of a question that is out of scope
 * @param intent the right intent, where it is known
 */
record EvaluationRow(String question, Set<String> labels, boolean inScope, Optional<String> intent) {

    /** The row is not counted. */
    private static final String SKIPPED = "none";

    /**
     * Reads a file as the product's {@code evaluate} does: tab-separated, a header with question and one of topic, label and kind.
     *
     * @param topics whether a label is a topic
     */
    static List<EvaluationRow> read(Path file, Predicate<String> topics) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        int question = header.indexOf("question");
        int label = Math.max(header.indexOf("topic"), Math.max(header.indexOf("label"), header.indexOf("kind")));
        if (question < 0 || label < 0) {
            throw new IOException(file + ":1: needs the columns question and one of topic, label, kind");
        }
        List<EvaluationRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            if (!line.isBlank() && !cells.get(label).strip().equals(SKIPPED)) {
                Set<String> labels = Set.of(cells.get(label).strip().split("\\|"));
                rows.add(new EvaluationRow(
                        cells.get(question), labels, labels.stream().anyMatch(topics), Optional.empty()));
            }
        }
        return rows;
    }

    /** The same row, asked in other words. */
    EvaluationRow asking(String words) {
        return new EvaluationRow(words, labels, inScope, intent);
    }

    /** Decided for all engines alike, by the script of the words. */
    Language language() {
        return Utterance.of(question).language();
    }

    boolean rightTopic(String said) {
        return labels.contains(said.substring(0, Math.max(0, said.indexOf('.'))));
    }
}
