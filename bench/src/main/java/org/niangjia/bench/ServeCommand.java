package org.niangjia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The process of one engine: requests on standard input, replies on standard output, a line each. See {@link ServedEngine}. */
@Command(name = "serve", hidden = true)
final class ServeCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters
    private Peer peer;

    @Override
    public Integer call() throws IOException {
        // Libraries print to standard output, which is for replies.
        PrintStream replies = System.out;
        System.setOut(System.err);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Engine engine = peer.engine(OwnUtterances.in(Main.root()).places())) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                replies.println(reply(engine, JSON.readTree(line)));
                replies.flush();
            }
        }
        return 0;
    }

    private static ObjectNode reply(Engine engine, JsonNode request) throws IOException {
        ObjectNode reply = JSON.createObjectNode();
        if (request.has("train")) {
            List<Example> examples = examples(Path.of(request.get("train").asText()));
            long start = System.nanoTime();
            engine.train(examples);
            return reply.put("seconds", (System.nanoTime() - start) / 1e9);
        }
        if (request.has("load")) {
            return reply.put("per_second", perSecond(engine, request));
        }
        if (request.has("memory")) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return reply.put("heap_mb", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }
        Language language = Language.parse(request.get("language").asText());
        String words = request.get("words").asText();
        long start = System.nanoTime();
        Engine.Reading reading = engine.read(language, words);
        reply.put("ms", (System.nanoTime() - start) / 1e6);
        reading.intents().forEach(reply.withArray("intents")::add);
        return reply.put("confidence", reading.confidence())
                .put("in_scope", reading.inScope())
                .put("refused", reading.refused());
    }

    private static double perSecond(Engine engine, JsonNode request) throws IOException {
        int threads = request.get("threads").asInt();
        double seconds = request.get("seconds").asDouble();
        JsonNode questions = request.get("load");
        LongAdder answered = new LongAdder();
        long start = System.nanoTime();
        ExecutorService askers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = Collections.nCopies(threads, () -> {
                for (int i = 0; System.nanoTime() - start < seconds * 1e9; i++) {
                    JsonNode question = questions.get(i % questions.size());
                    engine.read(
                            Language.parse(question.get("language").asText()),
                            question.get("words").asText());
                    answered.increment();
                }
                return null;
            });
            for (Future<Void> done : askers.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        } finally {
            askers.shutdown();
        }
        return answered.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private static List<Example> examples(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode example = JSON.readTree(line);
            examples.add(new Example(
                    Language.parse(example.get("language").asText()),
                    example.get("words").asText(),
                    Optional.ofNullable(example.get("intent").textValue())));
        }
        return examples;
    }
}
