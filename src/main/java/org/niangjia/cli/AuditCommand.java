package org.niangjia.cli;

import java.util.concurrent.Callable;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code niangjia audit verify}. */
@Command(name = "audit", description = "The log of what staff changed.", mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    public AuditCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: niangjia audit verify");
    }

    @Command(
            name = "verify",
            description =
                    "Check that no entry was changed or taken out: against each other, and against the hashes noted outside the database.",
            mixinStandardHelpOptions = true)
    int verify() {
        AuditAnchor.Noted noted = program.auditAnchor().noted();
        try (Program.Records records = program.records()) {
            AuditLog.Verdict verdict = records.auditLog().verify(noted.heads());
            boolean whole = verdict.isWhole() && noted.unreadable() == 0;
            terminal.out().println(said(verdict, noted));
            return whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static String said(AuditLog.Verdict verdict, AuditAnchor.Noted noted) {
        if (verdict.wrong().isPresent()) {
            return "entry " + verdict.wrong().get()
                    + " is not as it was written: the database was changed. Keep it as it is, with your backups, and find out by whom.";
        }
        if (verdict.cut()) {
            return "entries are missing after number " + verdict.entries()
                    + ": the database was changed. Keep it as it is, with your backups, and find out by whom.";
        }
        String against = ", checked against " + noted.heads().size() + " hash(es) noted in " + noted.file();
        return verdict.entries() + " entries, all as they were written" + against
                + (noted.unreadable() == 0
                        ? ""
                        : "\nbut " + noted.unreadable()
                                + " line(s) of that file cannot be read: compare it with your copy elsewhere");
    }
}
