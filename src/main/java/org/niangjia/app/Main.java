package org.niangjia.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
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
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new ServeCommand(config, wiring, terminal, texts))
                .addSubcommand(new ChatCommand(wiring, terminal, texts))
                .addSubcommand(new AskCommand(wiring, terminal, texts))
                .addSubcommand(new CheckCommand(wiring, terminal))
                .addSubcommand(new ImpactCommand(wiring, terminal))
                .addSubcommand(new TrainCommand(wiring, terminal))
                .addSubcommand(new EvaluateCommand(wiring, terminal))
                .addSubcommand(new CasesCommand(wiring, terminal))
                .addSubcommand(new ReportCommand(wiring, terminal, texts))
                .addSubcommand(new AuditCommand(wiring, terminal));
        return OptionValues.register(commandLine)
                .setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal))
                .execute(arguments);
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
