package org.respite.app.cli;

import org.respite.app.record.RecordDatabase;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Signs what a record now holds. */
@Command(
        name = "checkpoint",
        description = "Signs a checkpoint of what the record now holds, and asks the policy's witnesses to cosign it.",
        mixinStandardHelpOptions = true)
final class RecordCheckpointCommand extends Answering {

    @Parameters(paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Mixin
    private SigningOptions options;

    RecordCheckpointCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var signing = options.open();
        if (signing == null) {
            throw new Refused(new Finding("R106", record, "no key was named", "Name the log's key file with --key"));
        }
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            var cosigning = signing.checkpoint(store);
            if (output.json) {
                var json = Json.object();
                RecordText.put(json, cosigning.note());
                RecordText.put(json.putArray("findings"), cosigning.findings());
                terminal.data(Json.text(json));
            } else {
                terminal.data(cosigning.note().toString());
            }
            return (RecordText.tell(terminal, output, cosigning) ? Answer.DONE : Answer.NO).exitCode();
        }
    }
}
