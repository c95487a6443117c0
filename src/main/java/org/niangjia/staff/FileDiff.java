package org.niangjia.staff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.curation.FileChange;

/**
 * What a change does to a file, line by line, with a few lines around each place.
 *
 * @param lines in their order; a gap stands where lines are left out
 * @param more lines that come in
 * @param fewer lines that go
 */
record FileDiff(String path, boolean isNew, boolean isRemoved, List<Line> lines, int more, int fewer) {

    private static final int AROUND = 3;

    /** What becomes of a line. */
    enum Kind {
        SAME,
        OUT,
        IN,
        GAP
    }

    /**
     * A line.
     *
     * @param before its number in the file as it was; empty if it comes in
     * @param after its number in the file as it will be; empty if it goes
     * @param start what it has in common with the line it takes the place of, before what differs; all of a line that takes the place of none
     * @param changed what differs
     * @param end what it has in common behind that
     */
    record Line(
            Kind kind, Optional<Integer> before, Optional<Integer> after, String start, String changed, String end) {}

    static FileDiff of(FileChange change) {
        List<String> before = lines(change.before());
        List<String> after = lines(change.after());
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        int more = 0;
        int fewer = 0;
        int ahead = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            List<String> out = delta.getSource().getLines();
            List<String> in = delta.getTarget().getLines();
            around(lines, before, shown, from, ahead);
            for (int i = 0; i < out.size(); i++) {
                lines.add(line(
                        Kind.OUT,
                        Optional.of(from + i + 1),
                        Optional.empty(),
                        out.get(i),
                        i < in.size() ? in.get(i) : ""));
            }
            for (int i = 0; i < in.size(); i++) {
                int number = delta.getTarget().getPosition() + i + 1;
                lines.add(line(
                        Kind.IN, Optional.empty(), Optional.of(number), in.get(i), i < out.size() ? out.get(i) : ""));
            }
            shown = from + out.size();
            more += in.size();
            fewer += out.size();
            ahead += in.size() - out.size();
        }
        around(lines, before, shown, before.size() + 2 * AROUND + 1, ahead);
        return new FileDiff(
                change.path(), change.before().isEmpty(), change.after().isEmpty(), List.copyOf(lines), more, fewer);
    }

    /** The lines between two places, without those in the middle if they are many. */
    private static void around(List<Line> lines, List<String> before, int from, int to, int ahead) {
        int first = from == 0 ? Math.max(0, to - AROUND) : from;
        int end = Math.min(before.size(), to);
        if (from == 0 && first > 0 && first < before.size()) {
            lines.add(gap());
        }
        for (int i = first; i < end; i++) {
            boolean left = from > 0 && i >= from + AROUND && i < to - AROUND;
            if (!left) {
                lines.add(new Line(Kind.SAME, Optional.of(i + 1), Optional.of(i + 1 + ahead), before.get(i), "", ""));
            } else if (lines.get(lines.size() - 1).kind() != Kind.GAP) {
                lines.add(gap());
            }
        }
    }

    private static Line gap() {
        return new Line(Kind.GAP, Optional.empty(), Optional.empty(), "", "", "");
    }

    private static Line line(Kind kind, Optional<Integer> before, Optional<Integer> after, String words, String other) {
        if (other.isEmpty()) {
            return new Line(kind, before, after, words, "", "");
        }
        int start = 0;
        int shorter = Math.min(words.length(), other.length());
        while (start < shorter && words.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && words.charAt(words.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        // Never between the halves of a character.
        if (start > 0 && Character.isHighSurrogate(words.charAt(start - 1))) {
            start--;
        }
        if (end > 0 && Character.isLowSurrogate(words.charAt(words.length() - end))) {
            end--;
        }
        // Lines that have little in common are others, not changed ones.
        if (start + end < words.length() / 3) {
            return new Line(kind, before, after, words, "", "");
        }
        return new Line(
                kind,
                before,
                after,
                words.substring(0, start),
                words.substring(start, words.length() - end),
                words.substring(words.length() - end));
    }

    private static List<String> lines(Optional<String> text) {
        return text.map(content -> content.lines().toList()).orElse(List.of());
    }
}
