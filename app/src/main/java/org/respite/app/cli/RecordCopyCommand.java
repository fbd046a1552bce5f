package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.store.RecordCopy;
import org.respite.ledger.store.RecordSource;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a record: backup, restore, move. */
@Command(
        name = "copy",
        description = "Copies a record, or restores one from an export, into a new file or another database, with identical checkpoints.",
        mixinStandardHelpOptions = true)
final class RecordCopyCommand extends Answering {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "File or database of a record, or folder of an export.")
    private String source;

    @Parameters(index = "1", paramLabel = "TARGET", description = "A new file, or a PostgreSQL database without a record.")
    private String target;

    @Option(names = "--at", paramLabel = "SIZE", description = "Only the first SIZE entries.")
    private @Nullable Long at;

    @Option(names = "--policy", paramLabel = "FILE", description = "Whom to believe about an export.")
    private @Nullable Path policy;

    RecordCopyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(Path.of(source))) {
            return copy(AuditedExport.of(Path.of(source), policy).record());
        }
        try (var store = RecordStore.open(RecordDatabase.existing(source))) {
            return copy(store);
        }
    }

    private int copy(RecordSource record) {
        long size = at == null ? record.size() : at;
        RecordCopy.copy(record, RecordDatabase.named(target), size);
        return new WrittenText(terminal, output).tell(RecordDatabase.shown(target),
                "%,d entries. Try: respite record status %s".formatted(size, RecordDatabase.shown(target)));
    }
}
