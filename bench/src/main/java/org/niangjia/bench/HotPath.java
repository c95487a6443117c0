package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every question costs: its vector, and the vector with what is made of it. The model is trained once, by {@link JmhCommand}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class HotPath {

    private static final String SHORT = "产假一共能休几天";
    private static final String ENGLISH = "How many days of maternity leave do I get?";
    private static final String LONG = "我在一家电子厂做了三年，上个月查出来怀孕两个月了，跟组长说了以后他把我从白班调到夜班，说人手不够。"
            + "我跟人事提过两次，他们都说研究研究，到现在也没有消息。我想问一下怀孕了还能不能让我上夜班，我不同意的话公司能不能扣我的工资？";

    private Ours ours;
    private SentenceEncoder encoder;

    /** Where the model is kept: JMH measures in processes of its own. */
    static Path model() {
        return Main.home().resolve("target").resolve("model");
    }

    @Setup
    public void load() throws IOException {
        ours = Ours.saved(model(), OwnUtterances.in(Main.root()).places());
        encoder = Ours.encoder(Language.ZH);
    }

    @Benchmark
    public float[] encode() {
        return encoder.encode(SHORT);
    }

    @Benchmark
    public Object encodeAndClassify() {
        return ours.read(Language.ZH, SHORT);
    }

    @Benchmark
    public Object encodeAndClassifyEnglish() {
        return ours.read(Language.EN, ENGLISH);
    }

    @Benchmark
    public Object encodeAndClassifyStory() {
        return ours.read(Language.ZH, LONG);
    }
}
