package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.WholeFile;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves one entry. */
@Command(
        name = "prove",
        description = "Prints the proof that an entry is in the record, for verification offline (C2SP tlog-proof).",
        mixinStandardHelpOptions = true)
final class RecordProveCommand extends Answering {

    @Parameters(index = "0", paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Parameters(index = "1", paramLabel = "N", description = "The entry's place, from 0.")
    private long index;

    @Option(names = "--content", paramLabel = "FILE", description = "Write the entry itself to a new file, which the proof is about.")
    private @Nullable Path content;

    RecordProveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            var note = store.findLastCheckpoint().orElseThrow(() -> new Refused(new Finding("R109", record, "there is no checkpoint yet",
                    "Sign one with “respite record checkpoint”")));
            long size = Checkpoint.of(note).head().size();
            if (index < 0 || index >= size) {
                throw new Refused(new Finding("R110", record, "there is no entry " + index + " in the last checkpoint, which has " + size,
                        "Name a smaller one, or sign a checkpoint"));
            }
            if (content != null) {
                write(content, store.entries(index, index + 1).getFirst().content());
            }
            var proof = store.prove(index, note).toString();
            if (output.json) {
                var json = Json.object();
                json.put("index", index);
                json.put("proof", proof);
                terminal.data(Json.text(json));
            } else {
                terminal.data(proof);
            }
            return Answer.DONE.exitCode();
        }
    }

    private static void write(Path file, byte[] bytes) {
        if (Files.exists(file)) {
            throw new Refused(new Finding("R102", file.toString(), "the file is there already", "Choose another name; nothing is overwritten"));
        }
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
