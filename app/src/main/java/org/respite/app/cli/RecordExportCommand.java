package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.export.Exporter;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a record as files. */
@Command(
        name = "export",
        description = "Writes a record, up to its last checkpoint, as files that anybody can verify without a server; brings an export that"
                + " is there up to date.",
        mixinStandardHelpOptions = true)
final class RecordExportCommand extends Answering {

    @Parameters(index = "0", paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Parameters(index = "1", paramLabel = "DIR", description = "A new folder, or an earlier export of this record.")
    private Path folder;

    @Option(names = "--policy", paramLabel = "FILE", description = "Policy to put beside the files.")
    private @Nullable Path policy;

    RecordExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var text = Optional.ofNullable(policy).map(file -> PolicyFile.read(file).text());
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            var note = Exporter.write(store, folder, text);
            return new WrittenText(terminal, output).tell(folder, RecordText.line(note) + ". Try: respite verify " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }
}
