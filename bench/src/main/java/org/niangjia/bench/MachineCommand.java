package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.niangjia.understanding.model.IntentTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the figures were measured on: without it they cannot be compared with any others. */
@Command(name = "machine", description = "The machine and versions of this run.", mixinStandardHelpOptions = true)
final class MachineCommand implements Callable<Integer> {

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        MarkdownTable table = new MarkdownTable("run", "");
        table.row("day", LocalDate.now().toString());
        table.row("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        table.row("memory", memory());
        table.row("other work on the machine", load());
        table.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        table.row("commit", firstLine("git", "-C", Main.root().toString(), "rev-parse", "--short", "HEAD"));
        table.row("node", firstLine("node", "--version"));
        table.row("recipe of our model", IntentTrainer.RECIPE);
        output.write("machine", table.toString());
        return 0;
    }

    private static String memory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
            if (line.startsWith("MemTotal:")) {
                return String.format(
                        Locale.ROOT, "%.0f GB", Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e9);
            }
        }
        return "unknown";
    }

    /** Of other work on the machine; figures of time mean nothing when it is near the number of cores. */
    private static String load() throws IOException {
        return "load average " + Files.readString(Path.of("/proc/loadavg")).split(" ")[2] + " over 15 minutes";
    }

    private static String firstLine(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command)).start();
        try (var lines = process.inputReader()) {
            String line = lines.readLine();
            return line == null ? "unknown" : line;
        }
    }
}
