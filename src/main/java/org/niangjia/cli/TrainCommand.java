package org.niangjia.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.niangjia.understanding.model.IntentModel;
import picocli.CommandLine.Command;

/** {@code niangjia train}. */
@Command(
        name = "train",
        description = "Train the intent model anew and show what it makes of utterances held back.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    public TrainCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        IntentModel model = program.train(terminal.progress());
        model.results()
                .forEach((language, result) -> terminal.out()
                        .println(String.format(
                                Locale.ROOT,
                                "%s: %d utterances; of %d held back %.1f %% answered, %.1f %% of these with another topic, "
                                        + "%.1f %% of strangers refused (in scope from %.2f, answered from %.2f)",
                                language.code(),
                                result.examples(),
                                result.heldBack().questions(),
                                100 * result.heldBack().answered(),
                                100 * result.heldBack().wrongTopicAmongAnswered(),
                                100 * result.heldBack().strangersRefused(),
                                result.thresholds().inScope(),
                                result.thresholds().answer())));
        return 0;
    }
}
