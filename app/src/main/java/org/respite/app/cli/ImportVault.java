package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Filings;
import org.respite.app.record.KeyFiles;
import org.respite.app.vault.VaultDatabase;
import org.respite.app.vault.VaultKeys;
import org.respite.formats.filing.Sealing;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.store.RecordStore;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;
import org.respite.vault.Vault;
import picocli.CommandLine.Option;

/** The vault into which protected sources of imported reports go, and their places. */
final class ImportVault {

    /** Keeps nothing. */
    static final Sealing FORGETFUL = (_, _, _) -> new Commitment(new Digest("0".repeat(64)));

    private static final String PURPOSE = "protection of sources";

    @Option(names = "--vault", paramLabel = "VAULT", description = "Where protected sources and their places go.")
    private @Nullable String vault;

    @Option(names = "--vault-key", paramLabel = "FILE", description = "Key file of who opens the vault.")
    private @Nullable Path key;

    @Option(names = "--vault-passphrase-file", paramLabel = "FILE", description = "File with its passphrase; otherwise as for --key.")
    private @Nullable Path passphrase;

    private @Nullable Vault opened;

    /** Empty where no vault is named. */
    Optional<Sealing> find() {
        if (vault == null) {
            return Optional.empty();
        }
        if (key == null) {
            throw new Refused(new Finding("R303", "--vault-key", "no key file is named for the vault", "Name one with --vault-key"));
        }
        var open = opened;
        if (open == null) {
            open = new Vault(VaultDatabase.existing(vault), VaultKeys.open(key, KeyFiles.passphrase(passphrase)), new SecureRandom());
            opened = open;
        }
        var kept = open;
        return Optional.of((person, kind, content) -> kept.put(person, kind, content.getBytes(StandardCharsets.UTF_8),
                Optional.empty(), PURPOSE, VaultOptions.now()));
    }

    /** Appends to the record what was kept. */
    void tell(RecordStore store) {
        if (opened != null) {
            opened.deliver(access -> Filings.append(store, List.of(access.knownAt(VaultOptions.now()))));
        }
    }
}
