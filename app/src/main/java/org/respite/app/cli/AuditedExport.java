package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.export.ExportedRecord;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.store.RecordSource;
import org.respite.ledger.verify.Audit;

/** An export that a command relies on: audited before anything in it is believed. */
record AuditedExport(RecordSource record, boolean ownPolicy) {

    /**
     * Throws {@link Refused} with everything that the audit found.
     *
     * @param policy whom to believe; where there is none, the policy in the export
     */
    static AuditedExport of(Path folder, @Nullable Path policy) {
        var export = new ExportFolder(folder);
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
                .map(key -> new AuditedExport(new ExportedRecord(export, key), report.ownPolicy()))
                .orElseThrow(() -> new Refused(new Finding("R152", folder.toString(), "no log of the policy has signed it",
                        "Name another policy")));
    }
}
