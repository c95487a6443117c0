package org.niangjia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.IntentModel;

/** What training has kept with the model, as lines of {@code evaluate}: the thresholds, the calibration and a short risk-coverage curve. */
final class KeptWithModel {

    /** So many points of the curve are shown, and the chosen one. */
    private static final int SHOWN = 8;

    private KeptWithModel() {}

    static List<String> lines(Language language, IntentModel.Result result) {
        IntentModel.HeldBack heldBack = result.heldBack();
        String of = language.code() + ".";
        List<String> lines = new ArrayList<>();
        lines.add(of + "utterances\t" + result.examples());
        lines.add(of + "threshold_in_scope\t" + number(result.thresholds().inScope()));
        lines.add(of + "threshold_answer\t" + number(result.thresholds().answer()));
        lines.add(of + "threshold_ahead\t" + number(result.thresholds().ahead()));
        lines.add(of + "calibration_error\t" + number(heldBack.calibrationError()));
        lines.add(of + "oos_refused\t" + number(heldBack.strangersRefused()));
        lines.add(of + "held_back\t" + heldBack.questions() + ", of which from a confidence on:");
        lines.add(of + "curve\tfrom\tanswered\twrong_topic\twrong_intent\toos_answered");
        shown(heldBack.curve())
                .forEach(point -> lines.add(of + "curve\t"
                        + String.join(
                                "\t",
                                number(point.answer()),
                                number(point.answered()),
                                number(point.wrongTopic()),
                                number(point.wrong()),
                                number(point.strangersAnswered()))));
        lines.add(of + "chosen\t"
                + String.join(
                        "\t",
                        number(result.thresholds().answer()),
                        number(heldBack.answered()),
                        number(heldBack.wrongTopicAmongAnswered()),
                        number(heldBack.wrongAmongAnswered())));
        return lines;
    }

    private static List<IntentModel.CurvePoint> shown(List<IntentModel.CurvePoint> curve) {
        int step = Math.max(1, (curve.size() + SHOWN - 1) / SHOWN);
        List<IntentModel.CurvePoint> shown = new ArrayList<>();
        for (int i = (curve.size() + step - 1) % step; i < curve.size(); i += step) {
            shown.add(curve.get(i));
        }
        return shown;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
