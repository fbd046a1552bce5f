package org.respite.app.cli;

import java.time.Duration;
import org.respite.app.record.RecordDatabase;
import org.respite.app.record.RecordTail;
import org.respite.ledger.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the last entries, and those that come. */
@Command(
        name = "tail",
        description = "Shows the last entries of a record, a line each, and with --follow those that come, whoever appends them.",
        mixinStandardHelpOptions = true)
final class RecordTailCommand extends Answering {

    private static final int LAST = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "File or database of the record.")
    private String record;

    @Option(names = "--from", paramLabel = "N", description = "Begin with entry N instead of the last ten.")
    private long from = -1;

    @Option(names = {"-n", "--count"}, paramLabel = "N", description = "How many entries (default: ten, or with --from all).")
    private long count = -1;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with entries as they come, until Ctrl-C; with --from and --count until that many were shown.")
    private boolean follow;

    private final StopRequest stop;

    RecordTailCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (count < -1 || count == 0 || from < -1) {
            throw new ParameterException(spec.commandLine(), "--from is 0 or more, --count 1 or more");
        }
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            var tail = new RecordTail(store, first(store.size()), from >= 0 && count > 0 ? from + count : Long.MAX_VALUE, this::show);
            if (follow) {
                stop.heed();
                tail.follow(() -> stop.pause(BETWEEN_LOOKS));
            } else {
                tail.toEnd();
            }
            return Answer.DONE.exitCode();
        }
    }

    private long first(long size) {
        return from >= 0 ? from : Math.max(0, size - (count > 0 ? count : LAST));
    }

    /** Whether somebody still reads: a pipe may have been closed. */
    private boolean show(long index, byte[] content) {
        terminal.data(line(index, content));
        return !terminal.out().checkError();
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
