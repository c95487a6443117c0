package org.niangjia.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Calibration;

/** An {@link EvaluationReport} as one page that needs nothing else: no script, no other file, no other site. */
final class EvaluationPage {

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
        new RiskAndCoverage(report, page).write();
        reliability();
        new TopicTables(report, page).write();
        learned();
        return page.raw("</body></html>\n").toString();
    }

    private void figures() {
        page.heading("Figures", "Shares are 0 to 1; those of ours are of the questions that are ours to answer.");
        page.raw("<table>");
        EvaluationJson.figures(report.figures()).properties().forEach(figure -> {
            JsonNode value = figure.getValue();
            page.row("td", figure.getKey(), value.isObject() ? "" : value.asText());
            value.properties()
                    .forEach(part -> page.raw("<tr>")
                            .element("td", "part quiet", part.getKey())
                            .element("td", "n", part.getValue().asText())
                            .raw("</tr>"));
        });
        page.raw("</table>\n");
    }

    private void reliability() {
        Calibration calibration = report.calibration();
        page.heading(
                "Reliability",
                "Whether a confidence can be taken at its word: on the dashed line it can; below it the model is too sure. "
                        + "Expected calibration error of the topic, over ten bins: "
                        + Markup.number(calibration.error())
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
                                bin.count() + " questions: " + Markup.percent(bin.confidence()) + " sure, "
                                        + Markup.percent(bin.right()) + " right"))
                        .toList());
        page.raw(plot.svg());
    }

    private void learned() {
        List<EvaluationReport.Learned> learned = report.learned();
        if (learned.isEmpty()) {
            return;
        }
        page.heading(
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
                                    + " questions, " + Markup.percent(topic.accuracy())))
                    .toList();
            if (!dots.isEmpty()) {
                plot.dots(language.code(), dots);
            }
        }
        page.raw(plot.svg());
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
