package org.niangjia.cli;

import java.util.List;
import java.util.stream.Stream;
import org.niangjia.understanding.evaluation.RiskPoint;
import org.niangjia.understanding.model.IntentModel;

/** The section that shows how many questions would be answered, and how many of these wrongly, and the thresholds that were chosen by it. */
final class RiskAndCoverage {

    private final EvaluationReport report;
    private final Markup page;

    RiskAndCoverage(EvaluationReport report, Markup page) {
        this.report = report;
        this.page = page;
    }

    void write() {
        page.heading(
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
                                answered,
                                wrong,
                                1,
                                Markup.percent(answered) + " answered, " + Markup.percent(wrong) + " wrong"))));
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
                        "chosen: " + Markup.percent(heldBack.answered()) + " answered, " + Markup.percent(wrong) + " "
                                + name));
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
        page.row(
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
                .forEach((language, trained) -> page.row(
                        "td",
                        language.code(),
                        "" + trained.examples(),
                        Markup.number(trained.thresholds().inScope()),
                        Markup.number(trained.thresholds().answer()),
                        Markup.number(trained.thresholds().ahead()),
                        Markup.percent(trained.heldBack().answered()),
                        Markup.percent(trained.heldBack().wrongTopicAmongAnswered()),
                        Markup.percent(trained.heldBack().wrongAmongAnswered()),
                        Markup.percent(trained.heldBack().strangersRefused()),
                        Markup.number(trained.heldBack().calibrationError())));
        page.raw("</table></div>\n");
    }

    private void plot(String title, Plot plot) {
        page.raw("<div>").element("h3", title).raw(plot.svg()).raw("</div>\n");
    }
}
