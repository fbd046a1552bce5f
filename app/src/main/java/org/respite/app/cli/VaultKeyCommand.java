package org.respite.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.KeyFiles;
import org.respite.app.vault.OwnFile;
import org.respite.app.vault.VaultKeys;
import org.respite.vault.KeyFile;
import org.respite.vault.NotAKeeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a key file for somebody else. */
@Command(
        name = "key",
        description = "Writes a key file for another holder, with a role and a passphrase of its own. Only a keeper may.",
        mixinStandardHelpOptions = true)
final class VaultKeyCommand extends Answering {

    @Mixin
    private VaultOptions options;

    @Option(names = "--new-key", paramLabel = "FILE", required = true, description = "Key file to write.")
    private Path newKey;

    @Option(names = "--holder", paramLabel = "NAME", required = true, description = "Whose key it is: the organisation, never a person.")
    private String holder;

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "Such as \"case worker\"; \"keeper\" may do everything.")
    private String role;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "File with the passphrase of the new key; otherwise as for the other one.")
    private @Nullable Path newPassphrase;

    VaultKeyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var own = VaultKeys.open(options.key, options.passphrase());
        if (!own.role().equals(KeyFile.KEEPER)) {
            throw new NotAKeeper("only a keeper may give keys; this key is of a " + own.role());
        }
        try (var master = own.key()) {
            OwnFile.write(newKey, VaultKeys.sealed(master, holder, role, KeyFiles.passphrase(newPassphrase)));
        }
        if (!output.quiet) {
            terminal.say("a key for " + holder + " as " + role + " in " + newKey);
        }
        return Answer.DONE.exitCode();
    }
}
