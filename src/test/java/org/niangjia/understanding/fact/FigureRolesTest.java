package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.passage.Passage;

/** What figures stand for, on messages that the model did not learn from. */
@Tag(Suite.EVALUATION)
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

    /** Counts what is found. */
    private static final class Count {
        private int found;
        private int right;
        private int marked;

        void add(Facts facts, Map<Fact<?>, Object> is) {
            Map<Fact<?>, Object> read = new HashMap<>(facts.known());
            read.values().removeIf(value -> value instanceof Boolean || value instanceof String);
            read.keySet().removeIf(fact -> !MARKED.contains(fact));
            marked += is.size();
            found += read.size();
            read.forEach((fact, value) -> right += value.equals(is.get(fact)) ? 1 : 0);
        }

        Found found() {
            return new Found(found, right, marked);
        }
    }

    private static FigureRoles learntWithout(int part) {
        return FigureRoles.learnt(IntStream.range(0, MESSAGES.size())
                .filter(i -> i % PARTS != part)
                .mapToObj(MESSAGES::get)
                .toList());
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
        Count byPatterns = new Count();
        Count withLearnt = new Count();
        for (int part = 0; part < PARTS; part++) {
            FigureRoles roles = learntWithout(part);
            for (int i = part; i < MESSAGES.size(); i += PARTS) {
                String text = MESSAGES.get(i).text();
                Map<Fact<?>, Object> is = marked(MESSAGES.get(i));
                Facts before = Facts.of(new Jurisdiction("CN-SD"), MarkedMessage.WRITTEN_ON);
                Facts read = EntityFinder.find(text, before);
                byPatterns.add(read, is);
                // What is learnt is read after the patterns, as in EntityFinder.
                withLearnt.add(roles.read(Passage.of(text, MarkedMessage.WRITTEN_ON), read, before), is);
            }
        }
        Found patterns = byPatterns.found();
        Found both = withLearnt.found();
        double added = (double) (both.right() - patterns.right()) / (both.found() - patterns.found());
        String report =
                "patterns %s, with what is learnt %s: of what is added %.3f is right".formatted(patterns, both, added);
        assertThat(added).as(report).isGreaterThan(0.93);
        assertThat(both.recall()).as(report).isGreaterThan(0.66);
        assertThat(both.precision()).as(report).isGreaterThan(0.93);
    }
}
