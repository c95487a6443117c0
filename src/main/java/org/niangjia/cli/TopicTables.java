package org.niangjia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.niangjia.understanding.evaluation.Outcome;

/** The tables of what questions were taken for: ours by topic, those that are not ours by kind, and each that was misread. */
final class TopicTables {

    /** Shades of the confusion table. */
    private static final int SHADES = 4;

    private static final String NOTHING = "(nothing)";

    private final EvaluationReport report;
    private final Markup page;

    TopicTables(EvaluationReport report, Markup page) {
        this.report = report;
        this.page = page;
    }

    void write() {
        confusion();
        strangers();
        misread();
    }

    private void confusion() {
        page.heading(
                "Confusion by topic",
                "Ours only: a row is the right topic, a column what it was taken for, answered or not. A question with several right topics "
                        + "counts under the one it was taken for, else under the first by name.");
        SortedMap<String, SortedMap<String, Integer>> confusion = report.confusion();
        TreeSet<String> columns = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(taken -> columns.addAll(taken.keySet()));
        page.raw("<div class=\"wide\"><table class=\"heat\"><thead><tr><td></td>");
        columns.forEach(topic -> page.element("th", named(topic)));
        page.raw("</tr></thead><tbody>\n");
        confusion.forEach((label, taken) -> {
            int questions = taken.values().stream().mapToInt(n -> n).sum();
            page.raw("<tr>").element("th", named(label));
            for (String topic : columns) {
                int count = taken.getOrDefault(topic, 0);
                String shade = (topic.equals(label) ? "r" : "w") + (1 + (count * SHADES - 1) / Math.max(1, questions));
                page.element("td", count == 0 ? "" : shade, count == 0 ? "" : "" + count);
            }
            page.raw("</tr>\n");
        });
        page.raw("</tbody></table></div>\n");
    }

    private void strangers() {
        page.heading("Not ours, by kind", "How questions were met that are not ours to answer; answered is wrong.");
        page.raw("<div class=\"wide\"><table>");
        List<String> head = new ArrayList<>(List.of("kind", "questions"));
        Stream.of(Outcome.Met.values()).map(TopicTables::said).forEach(head::add);
        head.add("refused");
        page.row("th", head.toArray(String[]::new));
        report.strangers().forEach((kind, met) -> {
            int questions = met.values().stream().mapToInt(n -> n).sum();
            List<String> cells = new ArrayList<>(List.of(kind, "" + questions));
            Stream.of(Outcome.Met.values())
                    .map(way -> "" + met.getOrDefault(way, 0))
                    .forEach(cells::add);
            cells.add(Markup.percent((double) refused(met) / questions));
            page.row("td", cells.toArray(String[]::new));
        });
        page.raw("</table></div>\n");
    }

    private static int refused(Map<Outcome.Met, Integer> met) {
        return met.getOrDefault(Outcome.Met.NOT_UNDERSTOOD, 0) + met.getOrDefault(Outcome.Met.OUT_OF_SCOPE, 0);
    }

    private void misread() {
        List<Outcome> misread = report.misread();
        page.heading(
                "Misread questions: " + misread.size(),
                "Ours taken for another topic or refused, and others that were answered. Answered ones first, the surest before the others.");
        page.raw("<div class=\"wide\"><table>");
        page.raw("<tr>");
        List.of("id", "question", "right", "taken for", "confidence", "reply").forEach(h -> page.element("th", h));
        page.raw("</tr>\n");
        misread.forEach(outcome -> page.raw("<tr>")
                .element("td", outcome.row().id())
                .element("td", "words", outcome.row().question())
                .element("td", String.join(", ", new TreeSet<>(outcome.row().labels())))
                .element("td", named(outcome.intent()))
                .element("td", "n", Markup.number(outcome.topicConfidence()))
                .element("td", said(outcome.met()))
                .raw("</tr>\n"));
        page.raw("</table></div>\n");
    }

    private static String named(String topic) {
        return topic.isEmpty() ? NOTHING : topic;
    }

    private static String said(Outcome.Met met) {
        return EvaluationJson.code(met).replace('_', ' ');
    }
}
