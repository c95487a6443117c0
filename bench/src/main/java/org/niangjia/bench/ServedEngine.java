package org.niangjia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/**
 * An engine in a process of its own, asked in lines of JSON: <code>{"train": FILE}</code> (a line an example),
 * <code>{"language": …, "words": …}</code> and <code>{"memory": true}</code>, ours also
 * <code>{"load": [questions], "threads": …, "seconds": …}</code>. Times are taken inside of the process.
 */
final class ServedEngine implements Engine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader replies;
    private double lastMillis;
    private double trainingSeconds;

    /** Starts the process with the heap that the product itself is started with. */
    ServedEngine(Peer peer) throws IOException {
        this(peer, "1g");
    }

    ServedEngine(Peer peer, String heap) throws IOException {
        // What an engine logs is kept apart from the tables, but kept: a peer that fails has to be seen to.
        Path log = Main.home().resolve("target").resolve(peer + ".log");
        process = new ProcessBuilder(peer.command(Main.home(), heap))
                .redirectError(log.toFile())
                .start();
        requests = process.outputWriter(StandardCharsets.UTF_8);
        replies = process.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public void train(List<Example> examples) throws IOException {
        Path file = Files.createTempFile("examples", ".jsonl");
        try {
            List<String> lines = new ArrayList<>();
            for (Example example : examples) {
                lines.add(JSON.createObjectNode()
                        .put("language", example.language().code())
                        .put("words", example.words())
                        .put("intent", example.intent().orElse(null))
                        .toString());
            }
            Files.write(file, lines);
            trainingSeconds = ask(JSON.createObjectNode().put("train", file.toString()))
                    .get("seconds")
                    .asDouble();
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public Reading read(Language language, String words) throws IOException {
        JsonNode reply =
                ask(JSON.createObjectNode().put("language", language.code()).put("words", words));
        lastMillis = reply.get("ms").asDouble();
        List<String> intents = new ArrayList<>();
        reply.path("intents").forEach(intent -> intents.add(intent.asText()));
        return new Reading(
                intents,
                reply.get("confidence").asDouble(),
                reply.get("in_scope").asDouble(),
                reply.get("refused").asBoolean());
    }

    private JsonNode ask(ObjectNode request) throws IOException {
        requests.write(request.toString());
        requests.newLine();
        requests.flush();
        String reply = replies.readLine();
        if (reply == null) {
            throw new IOException(
                    "the engine's process ended: see its log in " + Main.home().resolve("target"));
        }
        return JSON.readTree(reply);
    }

    double trainingSeconds() {
        return trainingSeconds;
    }

    /** How long the last question took, measured in the process. */
    double lastMillis() {
        return lastMillis;
    }

    /** How many of these questions it answers in a second when so many threads ask them over and over. */
    double perSecond(List<EvaluationRow> rows, int threads, int seconds) throws IOException {
        ObjectNode request = JSON.createObjectNode().put("threads", threads).put("seconds", seconds);
        rows.forEach(row -> request.withArray("load")
                .addObject()
                .put("language", row.language().code())
                .put("words", row.question()));
        return ask(request).get("per_second").asDouble();
    }

    /** What stays on the heap after a collection, in MB. */
    double heapMegabytes() throws IOException {
        return ask(JSON.createObjectNode().put("memory", true)).get("heap_mb").asDouble();
    }

    /** The most memory the process ever held, training included, in MB. */
    double peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6;
            }
        }
        throw new IOException("the system does not tell the memory of a process");
    }

    @Override
    public void close() throws IOException {
        requests.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
