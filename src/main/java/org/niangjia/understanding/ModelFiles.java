package org.niangjia.understanding;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Language;

/**
 * The folder that trained models are kept in: one file a language and a description. A model is written whole or not at all, so that a
 * program that starts meanwhile never reads half of one.
 */
public final class ModelFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = "model.json";

    private final Path folder;

    public ModelFiles(Path folder) {
        this.folder = folder;
    }

    /** The model of a revision, if it was trained before. */
    public Optional<IntentModel> load(String revision) throws IOException {
        Path home = folder.resolve(revision);
        ObjectNode description;
        try {
            description = (ObjectNode) JSON.readTree(home.resolve(DESCRIPTION).toFile());
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            return Optional.empty();
        }
        Map<Language, IntentModel.Trained> trained = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (description.has(language.code())) {
                ObjectNode node = (ObjectNode) description.get(language.code());
                try (DataInputStream maxent = open(home.resolve(language.code() + ".maxent"));
                        DataInputStream examples = open(home.resolve(language.code() + ".examples"))) {
                    trained.put(
                            language,
                            new IntentModel.Trained(
                                    IntentClassifier.read(maxent, examples),
                                    new Thresholds(
                                            node.get("in_scope_from").asDouble(),
                                            node.get("answer_from").asDouble()),
                                    node.get("examples").asInt(),
                                    JSON.convertValue(node.get("held_back"), IntentModel.HeldBack.class)));
                }
            }
        }
        return Optional.of(new IntentModel(trained, revision));
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
            node.put("examples", trained.examples());
            node.set("held_back", JSON.valueToTree(trained.heldBack()));
            try (DataOutputStream maxent = create(draft.resolve(language + ".maxent"));
                    DataOutputStream examplesFile = create(draft.resolve(language + ".examples"))) {
                trained.classifier().writeExamples(examplesFile);
                trained.classifier().writeMaxent(maxent);
            }
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
