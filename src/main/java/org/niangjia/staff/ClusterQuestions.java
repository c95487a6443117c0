package org.niangjia.staff;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.Gap;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/** The questions of the cluster that a form was opened from. Safe for use by several threads. */
final class ClusterQuestions {

    private final KeptGaps gaps;

    ClusterQuestions(KeptGaps gaps) {
        this.gaps = gaps;
    }

    /** The number of the cluster in the form or the address. */
    Optional<Long> asked(Visit visit) {
        return visit.field("cluster")
                .or(() -> visit.parameter("cluster"))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong);
    }

    Optional<Gap> gap(Visit visit) {
        return asked(visit)
                .flatMap(id -> gaps.shownTo(Names.viewer(visit), visit.now()).find(id));
    }

    /** Numbers of its questions that the reader may see. */
    List<Long> numbers(Visit visit) {
        return gap(visit).stream()
                .flatMap(gap -> gap.like().questions().stream())
                .map(UnresolvedQuestion::id)
                .toList();
    }

    /** Its wordings, each once, by the language they are written in, to be made utterances of. */
    Map<Language, Collection<String>> wordings(Visit visit) {
        Map<Language, Collection<String>> wordings = new EnumMap<>(Language.class);
        gap(visit)
                .ifPresent(gap -> gap.like().questions().stream()
                        .limit(ClusterPages.SHOWN_QUESTIONS)
                        .forEach(question -> {
                            String line = question.text().value().strip().replaceAll("\\s+", " ");
                            Set<String> of = (Set<String>) wordings.computeIfAbsent(
                                    Utterance.of(line).language(), language -> new LinkedHashSet<>());
                            of.add(line);
                        }));
        return wordings;
    }
}
