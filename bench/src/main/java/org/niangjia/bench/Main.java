package org.niangjia.bench;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks: each a command that prints its tables in Markdown. */
@Command(
        name = "bench/run",
        description = "Measures Niangjia's engine beside its peers and on public benchmarks.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PeersCommand.class,
            PublicCommand.class,
            ScaleCommand.class,
            JmhCommand.class,
            MachineCommand.class,
            ServeCommand.class
        })
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    /** This folder, as the start script names it. */
    static Path home() {
        return Path.of(System.getProperty("bench.home"));
    }

    /** The checkout of the product. */
    static Path root() {
        return home().resolve("..").normalize();
    }
}
