package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Cosigning;
import org.respite.app.record.KeyFiles;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With which key a checkpoint is signed, and which witnesses are asked. */
final class SigningOptions {

    @Option(names = "--key", paramLabel = "FILE", description = "Key file of the log: a checkpoint is signed.")
    private @Nullable Path key;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Witnesses with their addresses; each is asked to cosign, and the quorum is checked.")
    private @Nullable Path policy;

    @Mixin
    private PassphraseOption passphrase;

    /** Everything that can be wrong is, before anything is written. */
    record Signing(SigningKey key, @Nullable PolicyFile policy) {

        Cosigning checkpoint(RecordStore store) {
            var note = store.checkpoint(key);
            return policy == null
                    ? new Cosigning(note, List.of(), true, List.of())
                    : Cosigning.of(store, note, policy.policy());
        }
    }

    /** Null where no key was named. */
    @Nullable Signing open() {
        var read = policy == null ? null : PolicyFile.read(policy);
        return key == null ? null : new Signing(KeyFiles.open(key, passphrase.passphraseFile), read);
    }
}
