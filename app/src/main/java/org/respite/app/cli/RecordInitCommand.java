package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.app.record.KeyFiles;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a record. */
@Command(
        name = "init",
        description = "Begins a record in a new file, or in a PostgreSQL database.",
        mixinStandardHelpOptions = true)
final class RecordInitCommand extends Answering {

    @Parameters(paramLabel = "RECORD", description = "File, or jdbc:postgresql://HOST/DATABASE?user=NAME.")
    private String record;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "Key file of the log; its passphrase is not needed.")
    private Path key;

    RecordInitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var store = RecordStore.create(RecordDatabase.named(record), KeyFiles.verifier(key))) {
            var shown = RecordDatabase.shown(record);
            return new WrittenText(terminal, output).tell(shown,
                    "a record of “" + store.key().name() + "”. Try: respite record append " + shown + " FILE --key " + key);
        }
    }
}
