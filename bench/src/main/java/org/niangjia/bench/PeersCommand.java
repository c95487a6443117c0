package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.niangjia.understanding.model.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Our engine and its peers, trained on the same examples and asked the same questions, one after the other. */
@Command(
        name = "peers",
        description = "Our engine beside Lucene BM25, OpenNLP n-grams and nlp.js, on the same training and test rows.",
        mixinStandardHelpOptions = true)
final class PeersCommand implements Callable<Integer> {

    /** Asked before anything is timed, so that the compilers of the runtimes have done their work. */
    private static final int WARM_UP = 200;

    /** Every fifth utterance of each intent is held back from training where questions with known intents are needed. */
    private static final int HELD_BACK = 5;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE.tsv",
            description =
                    "labelled questions as for evaluate; without any, a fifth of our utterances is held back from training")
    private List<Path> files = List.of();

    @Option(names = "--name", defaultValue = "peers", description = "name of the table of the files")
    private String name;

    @Option(
            names = "--set",
            paramLabel = "NAME=FILE.tsv,FILE.tsv",
            description = "files with a table of their own, asked of the same trained engines; may be repeated")
    private Map<String, String> sets = new LinkedHashMap<>();

    @Option(
            names = "--perturbed",
            paramLabel = "NAME",
            defaultValue = "",
            description = "also measure the rows in scope of all files in perturbed form, in a table of this name")
    private String perturbedName;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            split = ",",
            description = "only these: ${COMPLETION-CANDIDATES}",
            defaultValue = "OURS,BM25,NGRAMS,NLPJS")
    private List<Peer> peers;

    @Option(
            names = "--utterances",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "a trial: train on about so many utterances only")
    private int utterances;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        OwnUtterances own = OwnUtterances.in(Main.root());
        List<Example> examples = own.some(utterances);
        if (files.isEmpty() && sets.isEmpty()) {
            List<Example> train = new ArrayList<>();
            List<EvaluationRow> test = new ArrayList<>();
            split(examples, train, test);
            measure(train, Map.of(name, test));
        } else {
            Map<String, List<EvaluationRow>> tests = new LinkedHashMap<>();
            Set<String> topics = topics(own.examples());
            if (!files.isEmpty()) {
                tests.put(name, read(files, topics));
            }
            for (Map.Entry<String, String> set : sets.entrySet()) {
                List<Path> of =
                        Arrays.stream(set.getValue().split(",")).map(Path::of).toList();
                tests.put(set.getKey(), read(of, topics));
            }
            measure(examples, tests);
        }
        return 0;
    }

    private static List<EvaluationRow> read(List<Path> files, Set<String> topics) throws IOException {
        List<EvaluationRow> rows = new ArrayList<>();
        for (Path file : files) {
            rows.addAll(EvaluationRow.read(file, topics::contains));
        }
        return rows;
    }

    private static MarkdownTable table(List<Example> train, List<EvaluationRow> test) {
        long ours = test.stream().filter(EvaluationRow::inScope).count();
        return new MarkdownTable(
                ours + " in scope, " + (test.size() - ours) + " not; trained on " + train.size(),
                "topic accuracy",
                "intent accuracy",
                "macro-F1",
                "top 3",
                "AUROC",
                "refused at 95 %",
                "p50 ms",
                "p99 ms",
                "heap MB",
                "peak MB",
                "training s");
    }

    /** Trains each engine once and asks it the rows of every set. */
    private void measure(List<Example> train, Map<String, List<EvaluationRow>> tests) throws IOException {
        Map<String, MarkdownTable> tables = new LinkedHashMap<>();
        tests.forEach((set, rows) -> tables.put(set, table(train, rows)));
        List<EvaluationRow> all = tests.values().stream().flatMap(List::stream).toList();
        Map<Peer, Map<Perturbation, Robustness>> robustness = new EnumMap<>(Peer.class);
        List<Perturbation> perturbations = perturbedName.isEmpty()
                ? List.of()
                : Perturbation.all(train.stream().map(Example::words).toList());
        for (Peer peer : peers) {
            output.progress(peer.title() + " …");
            try (ServedEngine engine = new ServedEngine(peer)) {
                engine.train(train);
                for (Example example : train.subList(0, Math.min(WARM_UP, train.size()))) {
                    engine.read(example.language(), example.words());
                }
                for (Map.Entry<String, List<EvaluationRow>> test : tests.entrySet()) {
                    MarkdownTable table = Objects.requireNonNull(tables.get(test.getKey()));
                    row(table, peer, engine, Judgement.of(engine, test.getValue()));
                }
                robustness.put(peer, robustness(engine, perturbations, all));
            }
        }
        for (Map.Entry<String, MarkdownTable> table : tables.entrySet()) {
            output.write(table.getKey(), table.getValue().toString());
        }
        if (!perturbations.isEmpty()) {
            output.write(perturbedName, perturbedTable(perturbations, robustness));
        }
    }

    private static Map<Perturbation, Robustness> robustness(
            ServedEngine engine, List<Perturbation> perturbations, List<EvaluationRow> test) throws IOException {
        List<EvaluationRow> ours = test.stream().filter(EvaluationRow::inScope).toList();
        Map<Perturbation, Robustness> robustness = new LinkedHashMap<>();
        for (Perturbation perturbation : perturbations) {
            Map<EvaluationRow, EvaluationRow> changed = perturbation.of(ours);
            robustness.put(
                    perturbation,
                    new Robustness(
                            changed.size(),
                            Judgement.of(engine, List.copyOf(changed.keySet())).topicAccuracy(),
                            Judgement.of(engine, List.copyOf(changed.values())).topicAccuracy()));
        }
        return robustness;
    }

    private String perturbedTable(
            List<Perturbation> perturbations, Map<Peer, Map<Perturbation, Robustness>> robustness) {
        List<String> columns = new ArrayList<>(List.of("topic accuracy, clean → perturbed", "rows"));
        robustness.keySet().forEach(peer -> columns.add(peer.shortTitle()));
        MarkdownTable table = new MarkdownTable(columns.toArray(String[]::new));
        for (Perturbation perturbation : perturbations) {
            List<String> cells = new ArrayList<>(List.of(perturbation.name(), ""));
            robustness.values().forEach(of -> {
                Robustness found = Objects.requireNonNull(of.get(perturbation));
                cells.set(1, String.valueOf(found.rows()));
                cells.add(Figures.share(found.clean()) + " → " + Figures.share(found.perturbed()));
            });
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    /**
     * How well an engine bears a perturbation.
     *
     * @param rows how many rows it changes; only these are counted
     */
    private record Robustness(int rows, double clean, double perturbed) {}

    private static void row(MarkdownTable table, Peer peer, ServedEngine engine, Judgement judgement)
            throws IOException {
        table.row(
                peer.title(),
                Figures.share(judgement.topicAccuracy()),
                Figures.share(judgement.intentAccuracy()),
                Figures.share(judgement.macroF1()),
                Figures.share(judgement.top3Recall()),
                Figures.share(judgement.auroc()),
                Figures.share(judgement.refusedAt95()),
                String.format(Locale.ROOT, "%.1f", Figures.quantile(judgement.millis(), 0.5)),
                String.format(Locale.ROOT, "%.1f", Figures.quantile(judgement.millis(), 0.99)),
                String.format(Locale.ROOT, "%.0f", engine.heapMegabytes()),
                String.format(Locale.ROOT, "%.0f", engine.peakMegabytes()),
                String.format(Locale.ROOT, "%.1f", engine.trainingSeconds()));
    }

    private static void split(List<Example> examples, List<Example> train, List<EvaluationRow> test) {
        Map<Optional<String>, Integer> seen = new HashMap<>();
        for (Example example : examples) {
            if (seen.merge(example.intent(), 1, Integer::sum) % HELD_BACK == 0) {
                test.add(new EvaluationRow(
                        example.words(),
                        Set.of(example.intent().map(PeersCommand::topic).orElse("out_of_scope")),
                        example.intent().isPresent(),
                        example.intent()));
            } else {
                train.add(example);
            }
        }
    }

    private static Set<String> topics(List<Example> examples) {
        return examples.stream()
                .flatMap(e -> e.intent().stream())
                .map(PeersCommand::topic)
                .collect(Collectors.toSet());
    }

    private static String topic(String intent) {
        return intent.substring(0, intent.indexOf('.'));
    }
}
