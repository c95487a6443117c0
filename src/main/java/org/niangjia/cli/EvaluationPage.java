package org.niangjia.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.understanding.Calibration;
import org.niangjia.understanding.IntentModel;
import org.niangjia.understanding.Outcome;
import org.niangjia.understanding.RiskPoint;

/** An {@link EvaluationReport} as one page that needs nothing else: no script, no other file, no other site. */
final class EvaluationPage {

    /** Shades of the confusion table. */
    private static final int SHADES = 4;

    private static final String NOTHING = "(nothing)";

    private final EvaluationReport report;
    private final Markup page = new Markup();

    private EvaluationPage(EvaluationReport report) {
        this.report = report;
    }

    static String of(EvaluationReport report) {
        return new EvaluationPage(report).html();
    }

    private String html() {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                // Even a fault in the escaping could load and run nothing.
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'unsafe-inline'\">")
                .raw("<title>Understanding, measured</title><style>\n")
                .raw(style())
                .raw("</style></head><body>\n")
                .element("h1", "Understanding, measured")
                .element(
                        "p",
                        "quiet",
                        report.outcomes().size() + " labelled questions · model " + report.revision()
                                + " · the same numbers are in evaluation.json");
        figures();
        riskCoverage();
        reliability();
        confusion();
        strangers();
        misread();
        learned();
        return page.raw("</body></html>\n").toString();
    }

    private void figures() {
        heading("Figures", "Shares are 0 to 1; those of ours are of the questions that are ours to answer.");
        page.raw("<table>");
        EvaluationJson.figures(report.figures()).properties().forEach(figure -> {
            JsonNode value = figure.getValue();
            row("td", figure.getKey(), value.isObject() ? "" : value.asText());
            value.properties()
                    .forEach(part -> page.raw("<tr>")
                            .element("td", "part quiet", part.getKey())
                            .element("td", "n", part.getValue().asText())
                            .raw("</tr>"));
        });
        page.raw("</table>\n");
    }

    private void riskCoverage() {
        heading(
                "Risk and coverage",
                "How many would be answered, and how many of these wrongly, from one confidence on after another. "
                        + "The dot is what the shipped thresholds do.");
        page.raw("<div class=\"plots\">");
        List<RiskPoint> curve = report.riskCoverage();
        var figures = report.figures();
        double answered = figures.answeredRight() + figures.answeredWrong();
        double wrong = answered == 0 ? 0 : figures.answeredWrong() / answered;
        plotOfRisk(
                "These questions",
                List.of(new Series(
                        "wrong topic",
                        curve.stream()
                                .map(p -> Plot.Point.of(p.answered(), p.wrongTopic()))
                                .toList(),
                        new Plot.Point(
                                answered, wrong, 1, percent(answered) + " answered, " + percent(wrong) + " wrong"))));
        report.trained().forEach((language, trained) -> {
            IntentModel.HeldBack heldBack = trained.heldBack();
            plotOfRisk(
                    "Kept with the model, " + language.code() + ": " + heldBack.questions() + " utterances held back",
                    List.of(
                            kept(
                                    "wrong topic",
                                    heldBack,
                                    heldBack.curve().stream()
                                            .map(p -> Plot.Point.of(p.answered(), p.wrongTopic()))
                                            .toList(),
                                    heldBack.wrongTopicAmongAnswered()),
                            kept(
                                    "wrong intent",
                                    heldBack,
                                    heldBack.curve().stream()
                                            .map(p -> Plot.Point.of(p.answered(), p.wrong()))
                                            .toList(),
                                    heldBack.wrongAmongAnswered())));
        });
        page.raw("</div>\n");
        thresholds();
    }

    private static Series kept(String name, IntentModel.HeldBack heldBack, List<Plot.Point> line, double wrong) {
        return new Series(
                name,
                line,
                new Plot.Point(
                        heldBack.answered(),
                        wrong,
                        1,
                        "chosen: " + percent(heldBack.answered()) + " answered, " + percent(wrong) + " " + name));
    }

    /** A line and the point on it that was chosen. */
    private record Series(String name, List<Plot.Point> line, Plot.Point chosen) {}

    private void plotOfRisk(String title, List<Series> lines) {
        double worst = lines.stream()
                .flatMap(of -> Stream.concat(of.line().stream(), Stream.of(of.chosen())))
                .mapToDouble(Plot.Point::y)
                .max()
                .orElse(0);
        Plot plot = new Plot(
                title,
                new Plot.Axis("answered, of ours", 1, true),
                Plot.Axis.upTo("wrong, of the answered", worst, true));
        lines.forEach(of -> plot.line(of.name(), of.line()).dotsOfLast(List.of(of.chosen())));
        plot(title, plot);
    }

    private void thresholds() {
        page.raw("<div class=\"wide\"><table>");
        row(
                "th",
                "kept with the model",
                "utterances",
                "in scope from",
                "answered from",
                "ahead by",
                "answered",
                "wrong topic",
                "wrong intent",
                "not ours, refused",
                "calibration error");
        report.trained()
                .forEach((language, trained) -> row(
                        "td",
                        language.code(),
                        "" + trained.examples(),
                        number(trained.thresholds().inScope()),
                        number(trained.thresholds().answer()),
                        number(trained.thresholds().ahead()),
                        percent(trained.heldBack().answered()),
                        percent(trained.heldBack().wrongTopicAmongAnswered()),
                        percent(trained.heldBack().wrongAmongAnswered()),
                        percent(trained.heldBack().strangersRefused()),
                        number(trained.heldBack().calibrationError())));
        page.raw("</table></div>\n");
    }

    private void reliability() {
        Calibration calibration = report.calibration();
        heading(
                "Reliability",
                "Whether a confidence can be taken at its word: on the dashed line it can; below it the model is too sure. "
                        + "Expected calibration error of the topic, over ten bins: " + number(calibration.error())
                        + ".");
        Plot plot = new Plot(
                        "Reliability",
                        new Plot.Axis("confidence in the topic", 1, true),
                        new Plot.Axis("right topic", 1, true))
                .diagonal();
        List<Calibration.Bin> bins =
                calibration.bins().stream().filter(bin -> bin.count() > 0).toList();
        double most = bins.stream().mapToInt(Calibration.Bin::count).max().orElse(1);
        plot.line(
                        "ours; the bigger the dot, the more questions",
                        bins.stream()
                                .map(bin -> Plot.Point.of(bin.confidence(), bin.right()))
                                .toList())
                .dotsOfLast(bins.stream()
                        .map(bin -> new Plot.Point(
                                bin.confidence(),
                                bin.right(),
                                0.4 + 3 * bin.count() / most,
                                bin.count() + " questions: " + percent(bin.confidence()) + " sure, "
                                        + percent(bin.right()) + " right"))
                        .toList());
        page.raw(plot.svg());
    }

    private void confusion() {
        heading(
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
        heading("Not ours, by kind", "How questions were met that are not ours to answer; answered is wrong.");
        page.raw("<div class=\"wide\"><table>");
        List<String> head = new ArrayList<>(List.of("kind", "questions"));
        Stream.of(Outcome.Met.values()).map(EvaluationPage::said).forEach(head::add);
        head.add("refused");
        row("th", head.toArray(String[]::new));
        report.strangers().forEach((kind, met) -> {
            int questions = met.values().stream().mapToInt(n -> n).sum();
            List<String> cells = new ArrayList<>(List.of(kind, "" + questions));
            Stream.of(Outcome.Met.values())
                    .map(way -> "" + met.getOrDefault(way, 0))
                    .forEach(cells::add);
            cells.add(percent((double) refused(met) / questions));
            row("td", cells.toArray(String[]::new));
        });
        page.raw("</table></div>\n");
    }

    private static int refused(Map<Outcome.Met, Integer> met) {
        return met.getOrDefault(Outcome.Met.NOT_UNDERSTOOD, 0) + met.getOrDefault(Outcome.Met.OUT_OF_SCOPE, 0);
    }

    private void misread() {
        List<Outcome> misread = report.misread();
        heading(
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
                .element("td", "n", number(outcome.topicConfidence()))
                .element("td", said(outcome.met()))
                .raw("</tr>\n"));
        page.raw("</table></div>\n");
    }

    private void learned() {
        List<EvaluationReport.Learned> learned = report.learned();
        if (learned.isEmpty()) {
            return;
        }
        heading(
                "Accuracy by utterances",
                "A dot is a topic in a language: how many utterances it was learned from, and how many of its questions here were told "
                        + "rightly. One model is compared across topics; none is trained anew with fewer utterances. The bigger the dot, the more "
                        + "questions.");
        double most = learned.stream()
                .mapToInt(EvaluationReport.Learned::utterances)
                .max()
                .orElse(1);
        double mostAsked = learned.stream()
                .mapToInt(EvaluationReport.Learned::questions)
                .max()
                .orElse(1);
        Plot plot = new Plot(
                "Accuracy by utterances",
                Plot.Axis.upTo("utterances of the topic", most, false),
                new Plot.Axis("right topic", 1, true));
        for (Language language : Language.values()) {
            List<Plot.Point> dots = learned.stream()
                    .filter(topic -> topic.language() == language)
                    .map(topic -> new Plot.Point(
                            topic.utterances(),
                            topic.accuracy(),
                            0.4 + 2 * topic.questions() / mostAsked,
                            topic.topic() + ": " + topic.utterances() + " utterances, " + topic.questions()
                                    + " questions, " + percent(topic.accuracy())))
                    .toList();
            if (!dots.isEmpty()) {
                plot.dots(language.code(), dots);
            }
        }
        page.raw(plot.svg());
    }

    private void heading(String title, String explained) {
        page.element("h2", title).element("p", "quiet", explained);
    }

    private void plot(String title, Plot plot) {
        page.raw("<div>").element("h3", title).raw(plot.svg()).raw("</div>\n");
    }

    /** The first cell names, the others are numbers. */
    private void row(String cell, String... cells) {
        page.raw("<tr>").element(cell, cells[0]);
        Stream.of(cells).skip(1).forEach(number -> page.element(cell, "n", number));
        page.raw("</tr>\n");
    }

    private static String named(String topic) {
        return topic.isEmpty() ? NOTHING : topic;
    }

    private static String said(Outcome.Met met) {
        return EvaluationJson.code(met).replace('_', ' ');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String style() {
        try (InputStream in = EvaluationPage.class.getResourceAsStream("/evaluation.css")) {
            if (in == null) {
                throw new IllegalStateException("evaluation.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
