package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.verify.AuditReport;
import org.respite.ledger.verify.VerifyCommand;
import org.respite.ledger.verify.VerifyCommand.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a record that was exported. */
@Command(
        name = "verify",
        description = "Verifies an exported record, or the proof of one entry, offline; needs no server and no database.",
        mixinStandardHelpOptions = true)
final class VerifyRecordCommand extends Answering {

    @Parameters(paramLabel = "EXPORT", description = "Folder of an export, or a file that ends in .tlog-proof.")
    private Path target;

    @Option(names = "--policy", paramLabel = "FILE", description = "Keys of the log and of witnesses, and how many must have cosigned.")
    private @Nullable Path policy;

    @Option(names = "--entry", paramLabel = "N", description = "Verify this entry alone, and print it.")
    private @Nullable Long entry;

    @Option(names = "--content", paramLabel = "FILE", description = "The content that a proof is about.")
    private @Nullable Path content;

    @Option(names = "--earlier", paramLabel = "CHECKPOINT", description = "A checkpoint that you kept: the record must extend it.")
    private List<Path> earlier = List.of();

    VerifyRecordCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var question = new Question(target, policy, entry, content, earlier);
        if (!output.json || entry != null || Files.isRegularFile(target)) {
            return (VerifyCommand.answer(question, terminal.out(), terminal.err()) ? Answer.DONE : Answer.NO).exitCode();
        }
        var report = VerifyCommand.audit(question);
        terminal.data(json(report));
        return (report.isVerified() ? Answer.DONE : Answer.NO).exitCode();
    }

    private static String json(AuditReport report) {
        var json = Json.object();
        json.put("verified", report.isVerified());
        json.put("treeAgrees", report.isTreeSound());
        report.checkpoint().ifPresent(checkpoint -> {
            json.put("origin", checkpoint.origin());
            json.put("root", checkpoint.head().root().toString());
        });
        json.put("entries", report.entries());
        json.put("bytes", report.bytes());
        var cosigners = json.putArray("cosigners");
        report.cosigners().forEach(cosigners::add);
        json.put("checkpointsExtended", report.checkpoints());
        json.put("policyOfExport", report.ownPolicy());
        RecordText.put(json.putArray("findings"), report.findings());
        json.put("findingsNotListed", report.more());
        return Json.text(json);
    }
}
