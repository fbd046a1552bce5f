package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.export.ExportedRecord;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.store.RecordCopy;
import org.respite.ledger.store.RecordSource;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.verify.Audit;
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
            return copy(exported(new ExportFolder(Path.of(source))));
        }
        try (var store = RecordStore.open(RecordDatabase.existing(source))) {
            return copy(store);
        }
    }

    private int copy(RecordSource record) {
        long size = at == null ? record.size() : at;
        RecordCopy.copy(record, RecordDatabase.named(target), size);
        return new WrittenText(terminal, output).tell(target, "%,d entries. Try: respite record status %s".formatted(size, target));
    }

    /** An export is audited before it is believed. */
    private RecordSource exported(ExportFolder export) {
        var given = Optional.ofNullable(policy).map(file -> PolicyFile.read(file).policy());
        var report = Audit.of(export, given, List.of());
        if (!report.isVerified()) {
            throw new Refused(report.findings());
        }
        var believed = given.orElseGet(() -> PolicyReader.read(export.findPolicy().orElseThrow(), ExportFolder.POLICY));
        var note = SignedNote.parse(export.findCheckpoint().orElseThrow());
        var origin = Checkpoint.of(note).origin();
        return believed.logs().stream().map(Policy.Log::key)
                .filter(key -> key.name().equals(origin) && note.signatures().stream().anyMatch(key::claims))
                .findFirst()
                .map(key -> new ExportedRecord(export, key))
                .orElseThrow(() -> new Refused(new Finding("R152", source, "no log of the policy has signed it", "Name another policy")));
    }
}
