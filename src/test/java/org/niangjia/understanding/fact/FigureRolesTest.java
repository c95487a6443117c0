package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.passage.Passage;

/** What figures stand for, on messages that the model did not learn from. */
class FigureRolesTest {

    private static final int PARTS = 5;

    private static final List<MarkedMessage> MESSAGES = MarkedMessage.ofAll();

    private static final Set<Fact<?>> MARKED = MESSAGES.stream()
            .flatMap(message -> message.marks().stream())
            .map(MarkedMessage.Mark::fact)
            .collect(Collectors.toSet());

    /** What was found in all messages: so many facts, so many of them right, of so many. */
    private record Found(int found, int right, int marked) {
        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / marked;
        }
    }

    private static Found found(boolean learnt) {
        int found = 0;
        int right = 0;
        int marked = 0;
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Optional<FigureRoles> roles = learnt
                    ? Optional.of(FigureRoles.learnt(IntStream.range(0, MESSAGES.size())
                            .filter(i -> i % PARTS != held)
                            .mapToObj(MESSAGES::get)
                            .toList()))
                    : Optional.empty();
            for (int i = held; i < MESSAGES.size(); i += PARTS) {
                MarkedMessage message = MESSAGES.get(i);
                Map<Fact<?>, Object> is = marked(message);
                Map<Fact<?>, Object> read = new HashMap<>(EntityFinder.find(
                                message.text(), Facts.of(new Jurisdiction("CN-SD"), MarkedMessage.WRITTEN_ON), roles)
                        .known());
                read.values().removeIf(value -> value instanceof Boolean || value instanceof String);
                read.keySet().removeIf(fact -> !MARKED.contains(fact));
                marked += is.size();
                found += read.size();
                for (Map.Entry<Fact<?>, Object> entry : read.entrySet()) {
                    boolean same = entry.getValue().equals(is.get(entry.getKey()));
                    right += same ? 1 : 0;
                }
            }
        }
        return new Found(found, right, marked);
    }

    private static Map<Fact<?>, Object> marked(MarkedMessage message) {
        Map<Fact<?>, List<Object>> values = new HashMap<>();
        for (Figure figure : Figure.in(Passage.of(message.text(), MarkedMessage.WRITTEN_ON))) {
            figure.role(message)
                    .ifPresent(fact -> figure.as(fact)
                            .ifPresent(value -> values.computeIfAbsent(fact, any -> new ArrayList<>())
                                    .add(value)));
        }
        Map<Fact<?>, Object> is = new HashMap<>();
        values.forEach((fact, all) -> {
            if (all.stream().distinct().count() == 1) {
                is.put(fact, all.get(0));
            }
        });
        return is;
    }

    @Test
    void readsMoreThanPatternsAndHardlyMoreThatIsWrong() {
        Found patterns = found(false);
        Found both = found(true);
        double added = (double) (both.right() - patterns.right()) / (both.found() - patterns.found());
        String report =
                "patterns %s, with what is learnt %s: of what is added %.3f is right".formatted(patterns, both, added);
        assertThat(added).as(report).isGreaterThan(0.93);
        assertThat(both.recall()).as(report).isGreaterThan(0.66);
        assertThat(both.precision()).as(report).isGreaterThan(0.93);
    }
}
