package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.respite.app.record.KeyFiles;
import org.respite.app.vault.OwnFile;
import org.respite.app.vault.VaultDatabase;
import org.respite.app.vault.VaultKeys;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.model.report.Actor;
import org.respite.vault.Holder;
import org.respite.vault.KeyFile;
import org.respite.vault.MasterKey;
import org.respite.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a vault. */
@Command(
        name = "init",
        description = "Begins a vault and writes the key file of its keeper. Without the key file and its passphrase nobody can"
                + " ever read what is in the vault: keep copies of the file in other places.",
        mixinStandardHelpOptions = true)
final class VaultInitCommand extends Answering {

    @Parameters(index = "0", paramLabel = "VAULT", description = "File to make, or URL of an empty PostgreSQL database.")
    private String vault;

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "Key file to write.")
    private Path key;

    @Option(names = "--holder", paramLabel = "NAME", required = true, description = "Whose key it is: the organisation, never a person.")
    private String holder;

    @Mixin
    private PassphraseOption passphrase;

    VaultInitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (Files.exists(key)) {
            throw new Refused(new Finding("R302", key.toString(), "the file is there already", "Choose another name; nothing is overwritten"));
        }
        var secret = KeyFiles.passphrase(passphrase.passphraseFile);
        try (var master = MasterKey.random(new SecureRandom())) {
            var file = VaultKeys.sealed(master, holder, KeyFile.KEEPER, secret);
            var begun = new Vault(VaultDatabase.begun(vault), new Holder(new Actor(holder), KeyFile.KEEPER, master), new SecureRandom());
            if (!begun.isEmpty()) {
                throw new Refused(new Finding("R302", "vault", "there is a vault in this database already", "Choose another database"));
            }
            OwnFile.write(key, file);
        }
        if (!output.quiet) {
            terminal.say("a vault, and the key of its keeper in " + key + "; keep copies of that file, and never beside the vault");
        }
        return Answer.DONE.exitCode();
    }
}
