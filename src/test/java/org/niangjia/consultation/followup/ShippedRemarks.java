package org.niangjia.consultation.followup;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;

/** Hears what is said of an answer over the shipped examples; what is learnt of them is kept between the tests. */
public final class ShippedRemarks {

    private static final LikeRemarks REMARKS =
            LikeRemarks.of(ShippedKnowledge.get(), Path.of("target", "remarks-of-tests"), encoders());

    private ShippedRemarks() {}

    public static LikeRemarks get() {
        return REMARKS;
    }

    static FurtherQuestions furtherQuestions() {
        return new FurtherQuestions(ShippedKnowledge.get(), REMARKS);
    }

    private static Map<Language, OnnxSentenceEncoder> encoders() {
        Map<Language, OnnxSentenceEncoder> encoders = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            encoders.put(language, OnnxSentenceEncoder.of(language));
        }
        return encoders;
    }
}
