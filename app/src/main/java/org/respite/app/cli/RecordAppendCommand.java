package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Cosigning;
import org.respite.app.record.RecordDatabase;
import org.respite.ledger.store.Placement;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Appends entries. */
@Command(
        name = "append",
        description = "Appends files to a record, each as one entry; an entry that is there already is not doubled.",
        mixinStandardHelpOptions = true)
final class RecordAppendCommand extends Answering {

    private static final int BATCH = 1000;

    @Parameters(index = "0", paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What to append, at most 65,535 bytes an entry.")
    private List<Path> files;

    @Option(names = "--lines", description = "Each line of the files is an entry; empty lines are left out.")
    private boolean lines;

    @Mixin
    private SigningOptions options;

    RecordAppendCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var entries = EntryInput.read(files, lines);
        var signing = options.open();
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            if (signing != null) {
                store.checkSigner(signing.key());
                Missing.refuse(store, entries.size());
            }
            var json = Json.object();
            var array = json.putArray("entries");
            for (int first = 0; first < entries.size(); first += BATCH) {
                var batch = entries.subList(first, Math.min(entries.size(), first + BATCH));
                var placements = store.append(batch.stream().map(EntryInput.Sourced::entry).toList());
                for (int i = 0; i < batch.size(); i++) {
                    var source = batch.get(i).source();
                    var placement = placements.get(i);
                    if (output.json) {
                        var entry = array.addObject();
                        entry.put("index", placement.index());
                        entry.put("source", source);
                        entry.put("appended", placement instanceof Placement.Appended);
                    } else {
                        terminal.data(placement.index() + "\t" + (placement instanceof Placement.Appended ? "appended" : "present") + "\t" + source);
                    }
                }
            }
            var cosigning = signing == null ? null : signing.checkpoint(store);
            if (output.json) {
                if (cosigning != null) {
                    RecordText.put(json, cosigning.note());
                }
                terminal.data(Json.text(json));
            }
            return ended(cosigning);
        }
    }

    private int ended(@Nullable Cosigning cosigning) {
        if (cosigning == null) {
            if (!output.quiet) {
                terminal.say("durable, but in no checkpoint yet: sign one with respite record checkpoint " + RecordDatabase.shown(record)
                        + " --key FILE");
            }
            return Answer.DONE.exitCode();
        }
        if (!output.quiet) {
            terminal.say(RecordText.line(cosigning.note()));
        }
        return (RecordText.tell(terminal, output, cosigning) ? Answer.DONE : Answer.NO).exitCode();
    }
}
