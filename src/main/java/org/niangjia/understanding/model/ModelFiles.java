package org.niangjia.understanding.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that trained models are kept in: a few files a language and a description. A model is written whole or not at all, so that a
 * program that starts meanwhile never reads half of one.
 */
public final class ModelFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFiles.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = "model.json";

    private final Path folder;

    public ModelFiles(Path folder) {
        this.folder = folder;
    }

    /** The model of a revision, if it was trained before. */
    public Optional<IntentModel> load(String revision) throws IOException {
        return load(revision, false);
    }

    private Optional<IntentModel> load(String revision, boolean withMemory) throws IOException {
        Path home = folder.resolve(revision);
        ObjectNode description;
        try {
            description = (ObjectNode) JSON.readTree(home.resolve(DESCRIPTION).toFile());
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            return Optional.empty();
        }
        Map<Language, IntentModel.Trained> trained = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String code = language.code();
            if (description.has(code)) {
                Optional<TrainingMemory> memory = withMemory ? Optional.of(memory(home, code)) : Optional.empty();
                trained.put(language, load(home, code, (ObjectNode) description.get(code), memory));
            }
        }
        return Optional.of(new IntentModel(trained, revision));
    }

    /** The model that was kept last in the same way of training, to train on from. One that cannot be read is none. */
    public Optional<IntentModel> latest(String recipe) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            Optional<Path> newest = homes.filter(
                            home -> String.valueOf(home.getFileName()).endsWith(recipe))
                    .filter(ModelFiles::isWhole)
                    .max(Comparator.comparing(
                            home -> home.resolve(DESCRIPTION).toFile().lastModified()));
            return newest.isEmpty()
                    ? Optional.empty()
                    : load(String.valueOf(newest.get().getFileName()), true);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The model before, in {}, cannot be read ({}); everything is trained anew.", folder, e.toString());
            return Optional.empty();
        }
    }

    private static IntentModel.Trained load(
            Path home, String language, ObjectNode node, Optional<TrainingMemory> memory) throws IOException {
        try (DataInputStream rest = open(home.resolve(language + ".examples"));
                DataInputStream byVector = open(home.resolve(language + ".vector.maxent"));
                DataInputStream byWording = open(home.resolve(language + ".wording.maxent"));
                DataInputStream weights = open(home.resolve(language + ".weights"))) {
            return new IntentModel.Trained(
                    IntentClassifier.read(EvidenceModels.read(rest, byVector, byWording, memory.isPresent()), weights),
                    new Thresholds(
                            node.get("in_scope_from").asDouble(),
                            node.get("answer_from").asDouble(),
                            node.get("ahead_by").asDouble()),
                    node.get("examples").asInt(),
                    JSON.convertValue(node.get("held_back"), IntentModel.HeldBack.class),
                    memory);
        }
    }

    private static TrainingMemory memory(Path home, String language) throws IOException {
        try (DataInputStream in = open(home.resolve(language + ".memory"))) {
            return TrainingMemory.read(in);
        }
    }

    /** Keeps a model. */
    public void save(IntentModel model) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, "draft");
        ObjectNode description = JSON.createObjectNode().put("revision", model.revision());
        for (Map.Entry<Language, IntentModel.Trained> entry : model.byLanguage().entrySet()) {
            String language = entry.getKey().code();
            IntentModel.Trained trained = entry.getValue();
            ObjectNode node = description.putObject(language);
            node.put("in_scope_from", trained.thresholds().inScope());
            node.put("answer_from", trained.thresholds().answer());
            node.put("ahead_by", trained.thresholds().ahead());
            node.put("examples", trained.examples());
            node.set("held_back", JSON.valueToTree(trained.heldBack()));
            save(trained, draft, language);
        }
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(draft.resolve(DESCRIPTION).toFile(), description);
        Path home = folder.resolve(model.revision());
        try {
            if (Files.isDirectory(home)) {
                // Whoever trains again has a reason: what stands there may be damaged.
                Path before = Files.createTempDirectory(folder, "before");
                discard(Files.move(home, before, StandardCopyOption.ATOMIC_MOVE));
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            discard(draft);
            // Somebody else trained the same revision meanwhile: theirs is as good.
            if (!isWhole(home)) {
                throw e;
            }
        }
    }

    private static void save(IntentModel.Trained trained, Path draft, String language) throws IOException {
        EvidenceModels models = trained.classifier().models();
        try (DataOutputStream rest = create(draft.resolve(language + ".examples"));
                DataOutputStream byVector = create(draft.resolve(language + ".vector.maxent"));
                DataOutputStream byWording = create(draft.resolve(language + ".wording.maxent"));
                DataOutputStream weights = create(draft.resolve(language + ".weights"));
                DataOutputStream memory = create(draft.resolve(language + ".memory"))) {
            models.write(rest);
            models.writeByVector(byVector);
            models.writeByWording(byWording);
            trained.classifier().write(weights);
            if (trained.memory().isPresent()) {
                trained.memory().get().write(memory);
            }
        }
    }

    /** The description is written last, and the folder moved into place after it: with it everything is there. */
    private static boolean isWhole(Path home) {
        return Files.isRegularFile(home.resolve(DESCRIPTION));
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static DataOutputStream create(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static void discard(Path draft) throws IOException {
        try (var files = Files.newDirectoryStream(draft)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(draft);
    }
}
