package org.respite.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a vault. */
@Command(
        name = "vault",
        description = "Keeps personal data and what would show a source beside the record: encrypted, and erasable.",
        mixinStandardHelpOptions = true)
final class VaultCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new VaultCommand())
                .addSubcommand(new VaultInitCommand(terminal))
                .addSubcommand(new VaultKeyCommand(terminal))
                .addSubcommand(new VaultAllowCommand(terminal))
                .addSubcommand(new VaultPutCommand(terminal))
                .addSubcommand(new VaultGetCommand(terminal))
                .addSubcommand(new VaultEraseCommand(terminal))
                .addSubcommand(new VaultListCommand(terminal))
                .addSubcommand(new VaultPhotoCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "vault what? init, key, allow, put, get, erase, list or photo");
    }
}
