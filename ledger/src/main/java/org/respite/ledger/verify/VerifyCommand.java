package org.respite.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.proof.EntryProof;

/** What {@code respite verify} and the verifier's own jar do; both give the same answer in the same words. */
public final class VerifyCommand {

    private static final long LARGEST = 4L << 20;

    private VerifyCommand() {}

    /**
     * What is asked for.
     *
     * @param target folder of an export, or a file with a proof
     * @param policy whom to believe; null for the policy in the export
     * @param entry the one entry to verify; null for all
     * @param content of the entry that a proof is about
     * @param earlier checkpoints that were kept
     */
    public record Question(
            Path target, @Nullable Path policy, @Nullable Long entry, @Nullable Path content, List<Path> earlier) {}

    /** Whether what was asked about is verified; words go to {@code words}, the content of one entry to {@code data}. */
    public static boolean answer(Question question, PrintStream data, PrintStream words) {
        if (Files.isRegularFile(question.target)) {
            return isProof(question, words);
        }
        if (question.entry != null) {
            return isEntry(question, question.entry, data, words);
        }
        var report = audit(question);
        data.print(AuditText.of(report));
        return report.isVerified();
    }

    /** The audit that is asked for. */
    public static AuditReport audit(Question question) {
        var kept = question.earlier.stream().map(file -> new KeptCheckpoint(file.toString(), note(file))).toList();
        return Audit.of(new ExportFolder(question.target), policy(question), kept);
    }

    private static boolean isEntry(Question question, long index, PrintStream data, PrintStream words) {
        var export = new ExportFolder(question.target);
        var policy = policy(question)
                .or(() -> export.findPolicy().map(bytes -> PolicyReader.read(bytes, ExportFolder.POLICY)))
                .orElseThrow(VerifyCommand::noPolicy);
        var check = EntryCheck.inExport(export, index, policy);
        if (check.findings().isEmpty()) {
            data.write(check.content(), 0, check.content().length);
            data.println();
        }
        return tell(check, words);
    }

    private static boolean isProof(Question question, PrintStream words) {
        var name = question.target.toString();
        if (question.content == null) {
            throw new Refused(new Finding("R108", name, "this is a file: a proof needs the content that it is about",
                    "Name it with --content, or name the folder of an export"));
        }
        try {
            var proof = EntryProof.parse(read(question.target));
            Checkpoint.of(proof.checkpoint());
            return tell(EntryCheck.byProof(proof, read(question.content), policy(question).orElseThrow(VerifyCommand::noPolicy), name), words);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R108", name, "this is no proof: " + e.getMessage(), "Name a file that ends in .tlog-proof"));
        }
    }

    private static boolean tell(EntryCheck check, PrintStream words) {
        check.findings().forEach(finding -> words.print(AuditText.line(finding)));
        boolean verified = check.findings().isEmpty();
        words.println((verified ? "verified" : "NOT verified") + ": entry " + check.index());
        return verified;
    }

    private static Refused noPolicy() {
        return new Refused(new Finding("R107", "policy", "there is no policy", "Name one with --policy"));
    }

    private static Optional<Policy> policy(Question question) {
        return Optional.ofNullable(question.policy).map(file -> PolicyReader.read(read(file), file.toString()));
    }

    private static SignedNote note(Path file) {
        try {
            var note = SignedNote.parse(read(file));
            Checkpoint.of(note);
            return note;
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R151", file.toString(), "this is no signed checkpoint: " + e.getMessage(),
                    "Name a file “checkpoint” that you kept"));
        }
    }

    private static byte[] read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        throw new Refused(new Finding("R108", file.toString(), "there is no file of this name, or it is larger than 4 MB",
                "Correct the name"));
    }
}
