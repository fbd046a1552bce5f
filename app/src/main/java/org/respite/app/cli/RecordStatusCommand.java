package org.respite.app.cli;

import org.respite.app.record.RecordDatabase;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.NoteSignature;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How a record stands. */
@Command(
        name = "status",
        description = "Says how many entries a record has, what of them is signed and cosigned, and what makes it durable.",
        mixinStandardHelpOptions = true)
final class RecordStatusCommand extends Answering {

    @Parameters(paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    RecordStatusCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            terminal.data(output.json ? json(store) : words(store));
            return Answer.DONE.exitCode();
        }
    }

    private static String json(RecordStore store) {
        var json = Json.object();
        json.put("key", store.key().toString());
        json.put("entries", store.size());
        store.findLastCheckpoint().ifPresent(note -> RecordText.put(json, note));
        var durability = json.putArray("durability");
        store.durability().forEach(durability::add);
        return Json.text(json);
    }

    private static String words(RecordStore store) {
        long size = store.size();
        var text = new StringBuilder("record      %s%nentries     %,d%n".formatted(store.key(), size));
        store.findLastCheckpoint().ifPresentOrElse(note -> text.append(words(note, size)),
                () -> text.append("checkpoint  none yet%n".formatted()));
        store.durability().forEach(setting -> text.append("durable     ").append(setting).append('\n'));
        return text.toString();
    }

    private static String words(SignedNote note, long size) {
        var head = Checkpoint.of(note).head();
        var text = new StringBuilder("checkpoint  %,d entries, root %s%n".formatted(head.size(), head.root()));
        note.signatures().stream().map(NoteSignature::name).forEach(name -> text.append("signed by   ").append(name).append('\n'));
        if (head.size() != size) {
            text.append(head.size() < size
                    ? "unsigned    %,d entries since%n".formatted(size - head.size())
                    : "MISSING     %,d entries that were signed are not here%n".formatted(head.size() - size));
        }
        return text.toString();
    }
}
