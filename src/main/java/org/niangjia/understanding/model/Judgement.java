package org.niangjia.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model made of an utterance that it was not trained on.
 *
 * @param words the utterance
 * @param intent what it means; {@link IntentClassifier#NONE} and its kind if it is none of ours
 * @param best the likeliest intent
 * @param confidence probability 0..1 of the likeliest intent
 * @param topicConfidence probability 0..1 that it is an intent of the topic of the likeliest
 * @param inScope probability 0..1 that it is ours
 */
record Judgement(String words, String intent, String best, double confidence, double topicConfidence, double inScope) {

    static Judgement of(String words, String intent, IntentClassifier.Scores scores) {
        return new Judgement(
                words, intent, scores.ranked().get(0).intent(), scores.best(), scores.bestTopic(), scores.inScope());
    }

    boolean isOurs() {
        return !IntentClassifier.isNone(intent);
    }

    boolean right() {
        return best.equals(intent);
    }

    boolean rightTopic() {
        return Candidate.of(best, 0).topic().equals(topicOf(intent));
    }

    private static String topicOf(String intent) {
        return IntentClassifier.isNone(intent) ? "" : Candidate.of(intent, 0).topic();
    }

    static void write(List<Judgement> judgements, DataOutputStream out) throws IOException {
        out.writeInt(judgements.size());
        for (Judgement judgement : judgements) {
            out.writeUTF(judgement.words);
            out.writeUTF(judgement.intent);
            out.writeUTF(judgement.best);
            out.writeDouble(judgement.confidence);
            out.writeDouble(judgement.topicConfidence);
            out.writeDouble(judgement.inScope);
        }
    }

    static List<Judgement> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            judgements.add(new Judgement(
                    in.readUTF(), in.readUTF(), in.readUTF(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        return judgements;
    }
}
