package org.niangjia.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The hot path under JMH. */
@Command(name = "jmh", description = "The hot path, measured by JMH.", mixinStandardHelpOptions = true)
final class JmhCommand implements Callable<Integer> {

    @Option(
            names = "--utterances",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "a trial: train on about so many utterances only")
    private int utterances;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException, RunnerException {
        OwnUtterances own = OwnUtterances.in(Main.root());
        Ours ours = Ours.with(own.places());
        ours.train(own.some(utterances));
        ours.save(HotPath.model());
        MarkdownTable table = new MarkdownTable("ms a question", "mean", "p50", "p99", "samples");
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(HotPath.class.getName())
                        .jvmArgsAppend("-Dbench.home=" + Main.home(), "-Xmx1g")
                        .build())
                .run()) {
            Statistics times = result.getPrimaryResult().getStatistics();
            table.row(
                    result.getPrimaryResult().getLabel(),
                    millis(times.getMean()),
                    millis(times.getPercentile(50)),
                    millis(times.getPercentile(99)),
                    String.valueOf(times.getN()));
        }
        output.write("jmh", table.toString());
        return 0;
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
