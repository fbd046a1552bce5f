package org.respite.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the passphrase of a key file comes from. */
final class PassphraseOption {

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "File with the passphrase; otherwise RESPITE_PASSPHRASE, otherwise it is asked for.")
    @Nullable Path passphraseFile;
}
