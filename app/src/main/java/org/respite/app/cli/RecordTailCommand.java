package org.respite.app.cli;

import org.respite.app.record.RecordDatabase;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the last entries. */
@Command(name = "tail", description = "Shows the last entries of a record, a line each.", mixinStandardHelpOptions = true)
final class RecordTailCommand extends Answering {

    private static final int BATCH = 256;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Option(names = "--from", paramLabel = "N", description = "Begin with entry N instead of the last ten.")
    private long from = -1;

    @Option(names = {"-n", "--count"}, paramLabel = "N", description = "How many entries (default: ten, or with --from all).")
    private long count = -1;

    RecordTailCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (count < -1 || count == 0 || from < -1) {
            throw new ParameterException(spec.commandLine(), "--from is 0 or more, --count 1 or more");
        }
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            long size = store.size();
            long shown = count > 0 ? count : from >= 0 ? size : 10;
            long first = from >= 0 ? from : Math.max(0, size - shown);
            long end = shown > size - first ? size : first + shown;
            for (long at = first; at < end; at += BATCH) {
                long index = at;
                for (var entry : store.entries(at, Math.min(end, at + BATCH))) {
                    terminal.data(line(index++, entry.content()));
                }
            }
            return Answer.DONE.exitCode();
        }
    }

    private String line(long index, byte[] content) {
        if (!output.json) {
            return index + "\t" + RecordText.content(content);
        }
        var json = Json.object();
        json.put("index", index);
        json.put("bytes", content.length);
        json.put("content", RecordText.content(content));
        return json.toString();
    }
}
