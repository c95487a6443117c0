package org.niangjia.consultation.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;

/** Hears what is said of an answer over the shipped examples; what is learnt of them is kept between the tests, and learnt by one process of them. */
public final class ShippedRemarks {

    private static final Path KEPT = Path.of("target", "remarks-of-tests");
    private static final LikeRemarks REMARKS = learnt();

    private ShippedRemarks() {}

    public static LikeRemarks get() {
        return REMARKS;
    }

    static FurtherQuestions furtherQuestions() {
        return new FurtherQuestions(ShippedKnowledge.get(), REMARKS);
    }

    /** The first process to come learns, in both languages, while the others wait. */
    private static LikeRemarks learnt() {
        try {
            Files.createDirectories(KEPT);
            try (FileChannel channel = FileChannel.open(
                            KEPT.resolveSibling("remarks-of-tests.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                LikeRemarks remarks = LikeRemarks.of(ShippedKnowledge.get(), KEPT, encoders());
                if (held.isValid()) {
                    remarks.wish("这样啊，那我再想想办法");
                    remarks.wish("I will have to think about that for a while");
                }
                return remarks;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Language, OnnxSentenceEncoder> encoders() {
        Map<Language, OnnxSentenceEncoder> encoders = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            encoders.put(language, OnnxSentenceEncoder.of(language));
        }
        return encoders;
    }
}
