package org.niangjia.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of a message that may ask a question of its own: what is told, and then asked.
 *
 * @param told clauses that lead to what is asked
 * @param asked clauses that ask, in the comparable form; none if nothing is asked
 * @param begins whether it begins a sentence, a line or an item, and not only follows a comma
 * @param from where it begins in the message as it was written
 * @param to where it ends there
 */
public record Part(List<String> told, List<String> asked, boolean begins, int from, int to) {

    public Part {
        told = List.copyOf(told);
        asked = List.copyOf(asked);
    }

    /** The parts of a message that ask, in order; what is told after the last belongs to it. One part if none or one asks. */
    public static List<Part> of(String message) {
        List<Part> parts = new ArrayList<>();
        List<String> told = new ArrayList<>();
        boolean begins = false;
        int from = 0;
        for (Clause clause : itemsAsking(Clauses.in(message))) {
            begins |= clause.item() || (clause.begins() && told.isEmpty());
            String words = clause.words();
            if (AskingWords.areFiller(words)) {
                continue;
            }
            if (!clause.asks()) {
                told.add(words);
            } else if (!parts.isEmpty() && told.isEmpty() && AskingWords.areGeneral(words)) {
                Part last = parts.remove(parts.size() - 1);
                parts.add(last.with(words, clause.to()));
                from = clause.to();
            } else {
                parts.add(new Part(told, List.of(words), begins || parts.isEmpty(), from, clause.to()));
                told.clear();
                from = clause.to();
            }
            begins = false;
        }
        if (parts.isEmpty()) {
            return List.of(new Part(told, List.of(), true, 0, message.length()));
        }
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(
                concat(last.told(), told),
                last.asked(),
                last.begins(),
                parts.isEmpty() ? 0 : last.from(),
                message.length()));
        return List.copyOf(parts);
    }

    /** A list that asks nowhere asks with every item; one that does asks with the bare ones too: 3. 哺乳假. So does 想了解产假 where nothing else asks. */
    private static List<Clause> itemsAsking(List<Clause> clauses) {
        boolean none = clauses.stream().noneMatch(c -> c.asks() && !AskingWords.areFiller(c.words()));
        return clauses.stream()
                .map(c -> none && AskingWords.announce(c.words()) ? c.asking() : c)
                .map(c -> c.item()
                                && AskingWords.matter(c.words()).isPresent()
                                && (none
                                        || (c.words().length() <= BARE
                                                && !c.words().matches(".*[我了].*")))
                        ? c.asking()
                        : c)
                .toList();
    }

    private static final int BARE = 8;

    private Part with(String more, int until) {
        return new Part(told, concat(asked, List.of(more)), begins, from, until);
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    public boolean asks() {
        return !asked.isEmpty();
    }

    public String question() {
        return String.join(",", asked);
    }

    /** The other matter, if it only asks of one what was asked before. */
    public Optional<String> another() {
        return told.isEmpty() && asked.size() == 1 ? AskingWords.another(asked.get(0)) : Optional.empty();
    }

    /** The last things told, as many as are read well together with the question. */
    String lead(int room) {
        List<String> last = new ArrayList<>();
        int length = 0;
        for (int i = told.size() - 1; i >= 0 && length + told.get(i).length() <= room; i--) {
            last.add(0, told.get(i));
            length += told.get(i).length();
        }
        return last.stream().collect(Collectors.joining(","));
    }
}
