package org.niangjia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.niangjia.bench.PublicBenchmarks.Banking77;
import org.niangjia.bench.PublicBenchmarks.Clinc150;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Public English benchmarks through our engine. */
@Command(name = "public", description = "CLINC150 and BANKING77 through our engine.")
final class PublicCommand implements Callable<Integer> {

    private static final int SHOTS = 10;

    /** In-scope accuracy at which the recall of strangers is asked for. */
    private static final double ACCURACY = 0.96;

    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    @Parameters(paramLabel = "DIR", description = "folder with clinc150/data_full.json and banking77/{train,test}.csv")
    private Path folder;

    @Option(names = "--set", split = ",", defaultValue = "clinc150,banking77", description = "only these sets")
    private List<String> sets;

    @Mixin
    private Output output;

    private final RememberingEncoder encoder = new RememberingEncoder(Ours.encoder(Language.EN));

    @Override
    public Integer call() throws IOException {
        Path kept = Main.home().resolve("target").resolve("vectors");
        encoder.load(kept);
        if (sets.contains("clinc150")) {
            output.write("clinc150", clinc150(Clinc150.read(folder.resolve("clinc150/data_full.json"))));
            encoder.save(kept);
        }
        if (sets.contains("banking77")) {
            output.write("banking77", banking77(Banking77.read(folder.resolve("banking77"))));
            encoder.save(kept);
        }
        return 0;
    }

    private String clinc150(Clinc150 set) throws IOException {
        MarkdownTable table = new MarkdownTable(
                "CLINC150, full",
                "in-scope accuracy",
                "out-of-scope recall",
                "precision",
                "accuracy if nothing is refused",
                "AUROC",
                "recall where in-scope accuracy is still 96 %");
        List<Example> withOos = new ArrayList<>(set.train());
        withOos.addAll(set.oosTrain());
        rowsOfClinc(table, "without oos_train", set.train(), set);
        rowsOfClinc(table, "with oos_train", withOos, set);
        return table.toString();
    }

    private void rowsOfClinc(MarkdownTable table, String name, List<Example> train, Clinc150 set) throws IOException {
        output.progress("CLINC150 " + name + ": training");
        Engine engine = Ours.withEnglish(encoder);
        engine.train(train);
        output.progress("CLINC150 " + name + ": reading");
        List<Judged> val = judge(engine, set.val(), set.oosVal());
        List<Judged> test = judge(engine, set.test(), set.oosTest());
        row(table, name + ", threshold from val", test, bestThreshold(val));
        row(table, name + ", the highest that leaves 96 % of val", test, highestThreshold(val, ACCURACY));
        output.progress(table.toString());
    }

    private static void row(MarkdownTable table, String name, List<Judged> test, double threshold) {
        long refused = test.stream().filter(j -> j.score() < threshold).count();
        long rightlyRefused =
                test.stream().filter(j -> !j.ours() && j.score() < threshold).count();
        double[] ours = scores(test, true);
        double[] others = scores(test, false);
        table.row(
                name,
                Figures.percent(inScopeAccuracy(test, threshold)),
                Figures.percent((double) rightlyRefused / others.length),
                Figures.percent((double) rightlyRefused / refused),
                Figures.percent(inScopeAccuracy(test, Double.NEGATIVE_INFINITY)),
                Figures.share(Figures.auroc(ours, others)),
                Figures.percent(recallAtAccuracy(test, ACCURACY)));
    }

    /** The threshold with the most right decisions on the validation part, out of scope being one more intent (Larson et al. 2019). */
    private static double bestThreshold(List<Judged> val) {
        double best = 0;
        long most = -1;
        for (double threshold :
                val.stream().mapToDouble(Judged::score).sorted().distinct().toArray()) {
            long right = val.stream()
                    .filter(j -> j.ours() ? j.right() && j.score() >= threshold : j.score() < threshold)
                    .count();
            if (right > most) {
                most = right;
                best = threshold;
            }
        }
        return best;
    }

    /** The share of strangers refused at the highest threshold that leaves this accuracy; shows what the ranking of scores allows. */
    private static double recallAtAccuracy(List<Judged> test, double accuracy) {
        double threshold = highestThreshold(test, accuracy);
        double[] others = scores(test, false);
        return (double) Arrays.stream(others).filter(s -> s < threshold).count() / others.length;
    }

    /** The highest threshold that leaves this accuracy in scope; not a number if none does. */
    private static double highestThreshold(List<Judged> judged, double accuracy) {
        double highest = Double.NaN;
        for (double threshold :
                judged.stream().mapToDouble(Judged::score).sorted().distinct().toArray()) {
            if (inScopeAccuracy(judged, threshold) >= accuracy) {
                highest = threshold;
            }
        }
        return highest;
    }

    private static double inScopeAccuracy(List<Judged> judged, double threshold) {
        long ours = judged.stream().filter(Judged::ours).count();
        return (double) judged.stream()
                        .filter(j -> j.ours() && j.right() && j.score() >= threshold)
                        .count()
                / ours;
    }

    private String banking77(Banking77 set) throws IOException {
        MarkdownTable table = new MarkdownTable("BANKING77, 3,080 test rows", "accuracy");
        output.progress("BANKING77 full: training");
        rowOfBanking(table, "full (10,003 examples)", List.of(set.train()), set.test());
        output.progress(table.toString());
        List<List<Example>> draws =
                SEEDS.stream().map(seed -> set.few(SHOTS, seed)).toList();
        rowOfBanking(table, "10-shot, mean of " + draws.size() + " draws (seeds " + SEEDS + ")", draws, set.test());
        return table.toString();
    }

    private void rowOfBanking(MarkdownTable table, String name, List<List<Example>> draws, List<Example> test)
            throws IOException {
        double right = 0;
        for (List<Example> draw : draws) {
            Engine engine = Ours.withEnglish(encoder);
            engine.train(draw);
            right += (double) judge(engine, test, List.of()).stream()
                            .filter(Judged::right)
                            .count()
                    / test.size();
            output.progress("BANKING77: " + right);
        }
        table.row(name, Figures.percent(right / draws.size()));
    }

    private static List<Judged> judge(Engine engine, List<Example> ours, List<Example> others) {
        List<Example> all = new ArrayList<>(ours);
        all.addAll(others);
        return all.parallelStream().map(example -> judge(engine, example)).toList();
    }

    private static Judged judge(Engine engine, Example example) {
        try {
            Engine.Reading reading = engine.read(example.language(), example.words());
            return new Judged(
                    example.intent().isPresent(),
                    example.intent().filter(reading.intent()::equals).isPresent(),
                    Math.min(reading.confidence(), reading.inScope()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] scores(List<Judged> judged, boolean ours) {
        return judged.stream()
                .filter(j -> j.ours() == ours)
                .mapToDouble(Judged::score)
                .toArray();
    }

    /**
     * What became of a question.
     *
     * @param score how sure the engine is of its best intent; below a threshold the question is refused
     */
    private record Judged(boolean ours, boolean right, double score) {}
}
