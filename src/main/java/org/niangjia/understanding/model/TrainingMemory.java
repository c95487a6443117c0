package org.niangjia.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model remembers of its training so that after an edit training can go on from it. Not needed to understand questions.
 *
 * @param examples fingerprint of its utterances
 * @param judged what models not trained on them made of utterances held back; the thresholds come from here
 * @param changedSince how many utterances have changed since the last training from nothing
 * @param trainedOn names of the utterances with their intents
 */
record TrainingMemory(String examples, List<Judgement> judged, int changedSince, Set<String> trainedOn) {

    TrainingMemory {
        judged = List.copyOf(judged);
        trainedOn = Set.copyOf(trainedOn);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(examples);
        Judgement.write(judged, out);
        out.writeInt(changedSince);
        out.writeInt(trainedOn.size());
        for (String name : trainedOn) {
            out.writeUTF(name);
        }
    }

    static TrainingMemory read(DataInputStream in) throws IOException {
        String examples = in.readUTF();
        List<Judgement> judged = Judgement.read(in);
        int changedSince = in.readInt();
        int count = in.readInt();
        Set<String> trainedOn = new HashSet<>();
        for (int i = 0; i < count; i++) {
            trainedOn.add(in.readUTF());
        }
        return new TrainingMemory(examples, judged, changedSince, trainedOn);
    }
}
