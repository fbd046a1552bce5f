package org.respite.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.respite.formats.Problem;
import org.respite.ledger.Refused;
import org.respite.ledger.store.StoreFault;
import org.respite.mediation.proposals.PlanRefused;
import org.respite.operations.sweep.EngineFailed;
import org.respite.vault.NotAKeeper;
import org.respite.vault.VaultDamaged;
import org.respite.vault.VaultUnreachable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var stop = new StopRequest();
        var ending = Ending.watching(stop);
        ending.end(run(Terminal.ofProcess(), stop, arguments));
    }

    /** Runs one command and returns its exit code; never throws and never ends the process. */
    static int run(Terminal terminal, StopRequest stop, String... arguments) {
        try {
            return commandLine(terminal, stop).execute(arguments);
        } catch (OutOfMemoryError e) {
            terminal.say("respite: not enough memory; give it more, for example RESPITE_MEMORY=3g respite …");
            return Answer.FAULT.exitCode();
        }
    }

    static CommandLine commandLine(Terminal terminal, StopRequest stop) {
        return new CommandLine(new RespiteCommand())
                .addSubcommand(new PlanCommand(terminal, stop))
                .addSubcommand(new ReplanCommand(terminal, stop))
                .addSubcommand(new RehearseCommand(terminal, stop))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new PublishCommand(terminal))
                .addSubcommand(new AdviseCommand(terminal, stop))
                .addSubcommand(new CompareCommand(terminal, stop))
                .addSubcommand(new PauseCommand(terminal, stop))
                .addSubcommand(new SweepCommand(terminal, stop))
                .addSubcommand(new DossierCommand(terminal))
                .addSubcommand(new BridgeCommand(terminal, stop))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(TermsCommand.with(terminal))
                .addSubcommand(new StandingCommand(terminal))
                .addSubcommand(new IndicatorsCommand(terminal))
                .addSubcommand(ImportCommand.with(terminal))
                .addSubcommand(ExportCommand.with(terminal))
                .addSubcommand(RecordCommand.with(terminal, stop))
                .addSubcommand(VaultCommand.with(terminal))
                .addSubcommand(new VerifyRecordCommand(terminal))
                .addSubcommand(new WitnessCommand(terminal, stop))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setExecutionStrategy(new CommandLine.RunLast())
                .setExecutionExceptionHandler((fault, command, _) -> fault(terminal, command, fault))
                .setParameterExceptionHandler((wrong, _) -> usage(terminal, wrong))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int fault(Terminal terminal, CommandLine command, Exception fault) {
        if (fault instanceof InputRefused refused) {
            return refused(terminal, command, refused.problems());
        }
        if (fault instanceof Refused refused) {
            return refused(terminal, command, refused.findings().stream().map(ProblemText::problem).toList());
        }
        if (fault instanceof NotAKeeper || fault instanceof VaultDamaged) {
            terminal.say("respite: " + fault.getMessage());
            return Answer.NO.exitCode();
        }
        if (fault instanceof VaultUnreachable) {
            terminal.say("respite: " + fault.getMessage());
            return Answer.FAULT.exitCode();
        }
        if (fault instanceof PlanRefused) {
            terminal.say("respite: " + fault.getMessage() + ". Nothing was written; please report it together with the scenario");
            return Answer.FAULT.exitCode();
        }
        if (fault instanceof EngineFailed) {
            terminal.say("respite: " + fault.getMessage() + ": " + fault.getCause());
            return Answer.FAULT.exitCode();
        }
        if (fault instanceof StoreFault store) {
            terminal.say("respite: " + store.getMessage() + ". What was not acknowledged can be appended again: nothing is doubled");
            return Answer.FAULT.exitCode();
        }
        if (fault instanceof UncheckedIOException disk) {
            terminal.say("respite: " + disk.getMessage() + ": " + disk.getCause());
            return Answer.FAULT.exitCode();
        }
        terminal.say("respite: internal fault; please report it together with these lines");
        fault.printStackTrace(terminal.err());
        return Answer.FAULT.exitCode();
    }

    private static int refused(Terminal terminal, CommandLine command, List<Problem> problems) {
        boolean json = command.getCommand() instanceof Answering answering && answering.output.json;
        ProblemText.tell(terminal, json, problems);
        return Answer.WRONG_INPUT.exitCode();
    }

    private static int usage(Terminal terminal, ParameterException wrong) {
        terminal.say("respite: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(terminal.err(), true));
        terminal.say("`" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help` lists what there is.");
        return ExitCode.USAGE;
    }
}
