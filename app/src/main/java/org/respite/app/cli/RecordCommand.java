package org.respite.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a record. */
@Command(
        name = "record",
        description = "Keeps an append-only record that parties who distrust each other can each verify.",
        mixinStandardHelpOptions = true)
final class RecordCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Terminal terminal, StopRequest stop) {
        return new CommandLine(new RecordCommand())
                .addSubcommand(new RecordKeyCommand(terminal))
                .addSubcommand(new RecordInitCommand(terminal))
                .addSubcommand(new RecordAppendCommand(terminal))
                .addSubcommand(new RecordImportCommand(terminal))
                .addSubcommand(new RecordCheckpointCommand(terminal))
                .addSubcommand(new RecordExportCommand(terminal))
                .addSubcommand(new RecordTailCommand(terminal, stop))
                .addSubcommand(new RecordProveCommand(terminal))
                .addSubcommand(new RecordStatusCommand(terminal))
                .addSubcommand(new RecordCopyCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "record what? key, init, append, import, checkpoint, export, tail, prove, status or copy");
    }
}
