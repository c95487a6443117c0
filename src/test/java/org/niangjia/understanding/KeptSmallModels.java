package org.niangjia.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.ModelFiles;

/** Models of a few examples, kept between the tests under what they are trained on, and each trained by one process of them. */
final class KeptSmallModels {

    private static final Path KEPT = Path.of("target", "small-models");

    private KeptSmallModels() {}

    /**
     * The model of these examples.
     *
     * @param train what trains it under a name, if nobody has
     */
    static IntentModel of(List<Example> examples, Function<String, IntentModel> train) {
        String name = UUID.nameUUIDFromBytes(examples.toString().getBytes(StandardCharsets.UTF_8)) + "-"
                + IntentTrainer.RECIPE;
        try {
            Files.createDirectories(KEPT);
            // One lock for each: who waits for a model waits for no other.
            try (FileChannel channel = FileChannel.open(
                            KEPT.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                Optional<IntentModel> kept = new ModelFiles(KEPT).load(name);
                if (kept.isPresent() || !held.isValid()) {
                    return kept.orElseThrow();
                }
                IntentModel model = train.apply(name);
                new ModelFiles(KEPT).save(model);
                return model;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
