package org.niangjia.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.cli.AskCommand;
import org.niangjia.cli.AuditCommand;
import org.niangjia.cli.CasesCommand;
import org.niangjia.cli.ChatCommand;
import org.niangjia.cli.CheckCommand;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.EvaluateCommand;
import org.niangjia.cli.ImpactCommand;
import org.niangjia.cli.OptionValues;
import org.niangjia.cli.ReportCommand;
import org.niangjia.cli.Terminal;
import org.niangjia.cli.TrainCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "niangjia",
        description = "Workers' consultation on entitlements, with the article of law, the days and the money.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        // Numbers and dates of files and JSON must not depend on where the machine stands.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(System.getenv(), Terminal.system(), Clock.systemUTC(), arguments));
    }

    /** Runs a command and returns its exit code: 0 done, 1 problems found or work not possible, 2 wrong usage. */
    public static int run(Map<String, String> environment, Terminal terminal, Clock clock, String... arguments) {
        Texts texts = new Texts();
        Config config;
        try {
            config = Config.read(environment);
        } catch (CommandFailed e) {
            terminal.err().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        Wiring wiring = new Wiring(config, clock, texts);
        CommandLine commandLine = new CommandLine(new Main());
        Map<String, Supplier<Object>> commands = commands(config, wiring, terminal, texts);
        wanted(commands, arguments).forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        return OptionValues.register(commandLine)
                .setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal))
                .execute(arguments);
    }

    private static Map<String, Supplier<Object>> commands(
            Config config, Wiring wiring, Terminal terminal, Texts texts) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("serve", () -> new ServeCommand(config, wiring, terminal, texts));
        commands.put("chat", () -> new ChatCommand(wiring, terminal, texts));
        commands.put("ask", () -> new AskCommand(wiring, terminal, texts));
        commands.put("check", () -> new CheckCommand(wiring, terminal));
        commands.put("impact", () -> new ImpactCommand(wiring, terminal));
        commands.put("train", () -> new TrainCommand(wiring, terminal));
        commands.put("evaluate", () -> new EvaluateCommand(wiring, terminal));
        commands.put("cases", () -> new CasesCommand(wiring, terminal));
        commands.put("report", () -> new ReportCommand(wiring, terminal, texts));
        commands.put("audit", () -> new AuditCommand(wiring, terminal));
        return commands;
    }

    /** The command that is named; all of them, which takes a tenth of a second, only for help and for what is none of them. */
    private static Map<String, Supplier<Object>> wanted(Map<String, Supplier<Object>> commands, String... arguments) {
        return Stream.of(arguments)
                .findFirst()
                .filter(commands::containsKey)
                .map(named -> Map.of(named, commands.get(named)))
                .orElse(commands);
    }

    /** One message, not the whole manual. */
    private static int wrongUsage(CommandLine.ParameterException wrong, Terminal terminal) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(wrong.getMessage() + "\nUsage: " + command + " --help shows what it takes.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof CommandFailed) {
            terminal.err().println(failure.getMessage());
        } else {
            LOG.error("the command failed", failure);
            terminal.err().println("something broke: " + failure.getMessage() + " (the log says more)");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version of the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"niangjia " + (version == null ? "(development)" : version)};
        }
    }
}
