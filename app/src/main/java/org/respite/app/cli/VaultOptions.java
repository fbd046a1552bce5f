package org.respite.app.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Filings;
import org.respite.app.record.KeyFiles;
import org.respite.app.record.RecordDatabase;
import org.respite.app.vault.VaultDatabase;
import org.respite.app.vault.VaultKeys;
import org.respite.ledger.store.RecordStore;
import org.respite.vault.Vault;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which vault, opened with which key, and the record that is told of each access. */
final class VaultOptions {

    @Parameters(index = "0", paramLabel = "VAULT", description = "File of the vault, or URL of a PostgreSQL database.")
    String vault;

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "Key file of who opens the vault.")
    Path key;

    @Option(
            names = "--record",
            paramLabel = "RECORD",
            description = "Record to which each access is appended. Without it accesses wait in the vault for the next time.")
    @Nullable String record;

    @Mixin
    private PassphraseOption passphrase;

    char[] passphrase() {
        return KeyFiles.passphrase(passphrase.passphraseFile);
    }

    Vault open() {
        return new Vault(VaultDatabase.existing(vault), VaultKeys.open(key, passphrase()), new SecureRandom());
    }

    /** Appends what was done to the record, where one is named. */
    void tell(Vault vault) {
        if (record != null) {
            try (var store = RecordStore.open(RecordDatabase.existing(record))) {
                vault.deliver(access -> Filings.append(store, List.of(access.knownAt(now()))));
            }
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
