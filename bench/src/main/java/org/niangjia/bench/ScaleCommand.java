package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.niangjia.understanding.model.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What more utterances cost: time to train, time to answer, memory. */
@Command(
        name = "scale",
        description = "Training, latency, throughput and memory of our engine by the number of utterances.",
        mixinStandardHelpOptions = true)
final class ScaleCommand implements Callable<Integer> {

    private static final long SEED = 1;

    /** A longer question is read clause by clause and costs more; the bar is set for short ones. */
    private static final int SHORT = 40;

    private static final int LOAD_SECONDS = 10;

    /** Perturbations that leave an utterance one of the same language and intent. */
    private static final Set<String> VARYING = Set.of(
            "homophones, two characters",
            "look-alikes, two characters",
            "a missing character",
            "two doubled characters",
            "emoji",
            "dialect words");

    @Parameters(arity = "1..*", paramLabel = "FILE.tsv", description = "questions to ask, as for evaluate")
    private List<Path> files;

    @Option(names = "--sizes", split = ",", defaultValue = "1000,10000,100000", description = "numbers of utterances")
    private List<Integer> sizes;

    @Option(names = "--heap", defaultValue = "6g", description = "heap of the engine's process")
    private String heap;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        List<EvaluationRow> questions = new ArrayList<>();
        for (Path file : files) {
            EvaluationRow.read(file, topic -> true).stream()
                    .filter(row -> row.question().length() < SHORT)
                    .forEach(questions::add);
        }
        OwnUtterances own = OwnUtterances.in(Main.root());
        MarkdownTable table = new MarkdownTable(
                "utterances",
                "training s",
                "p50 ms",
                "p99 ms",
                "questions/s, 1 thread",
                "questions/s, 2 threads",
                "heap MB",
                "peak MB");
        for (int size : sizes) {
            output.progress(size + " utterances …");
            row(table, size < own.examples().size() ? own.some(size) : more(own.examples(), size), questions);
        }
        output.write("scale", table.toString());
        return 0;
    }

    private void row(MarkdownTable table, List<Example> examples, List<EvaluationRow> questions) throws IOException {
        try (ServedEngine engine = new ServedEngine(Peer.OURS, heap)) {
            engine.train(examples);
            engine.perSecond(questions, 1, LOAD_SECONDS);
            double[] millis = Judgement.of(engine, questions).millis();
            table.row(
                    String.format(Locale.ROOT, "%,d", examples.size()),
                    String.format(Locale.ROOT, "%.1f", engine.trainingSeconds()),
                    String.format(Locale.ROOT, "%.1f", Figures.quantile(millis, 0.5)),
                    String.format(Locale.ROOT, "%.1f", Figures.quantile(millis, 0.99)),
                    String.format(Locale.ROOT, "%.0f", engine.perSecond(questions, 1, LOAD_SECONDS)),
                    String.format(Locale.ROOT, "%.0f", engine.perSecond(questions, 2, LOAD_SECONDS)),
                    String.format(Locale.ROOT, "%.0f", engine.heapMegabytes()),
                    String.format(Locale.ROOT, "%.0f", engine.peakMegabytes()));
            output.progress(table.toString());
        }
    }

    /** More utterances than ours, made of ours by perturbation. */
    private static List<Example> more(List<Example> own, int size) {
        List<Perturbation> perturbations = Perturbation.all(
                        own.stream().map(Example::words).toList())
                .stream()
                .filter(perturbation -> VARYING.contains(perturbation.name()))
                .toList();
        Map<String, Example> byWords = new LinkedHashMap<>();
        own.forEach(example -> byWords.putIfAbsent(example.words(), example));
        Random random = new Random(SEED);
        while (byWords.size() < size) {
            Example example = own.get(random.nextInt(own.size()));
            String words =
                    perturbations.get(random.nextInt(perturbations.size())).of(example.words(), random);
            byWords.putIfAbsent(words, new Example(example.language(), words, example.intent()));
        }
        return List.copyOf(byWords.values());
    }
}
