package org.respite.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.SignedNote;

/**
 * The checksums that an export carries of its checkpoints. They prove nothing against whoever made the export; they show damage where a
 * signature cannot, in a cosignature that the policy does not need.
 */
final class SumsCheck {

    private static final int DIGEST = 64;

    private final ExportFolder export;
    private final Findings findings;

    SumsCheck(ExportFolder export, Findings findings) {
        this.export = export;
        this.findings = findings;
    }

    void check() {
        export.findSums().ifPresent(sums -> new String(sums, StandardCharsets.UTF_8).lines().forEach(this::check));
    }

    private void check(String line) {
        if (line.length() <= DIGEST + 2) {
            wrong(ExportFolder.SUMS, "“" + line + "” is not a checksum and a name");
            return;
        }
        var name = line.substring(DIGEST + 2);
        var digest = export.find(name, SignedNote.LARGEST).map(bytes -> HexFormat.of().formatHex(TreeHasher.sha256().digest(bytes)));
        if (digest.isEmpty()) {
            wrong(name, "the file is missing, but has a checksum in " + ExportFolder.SUMS);
        } else if (!line.startsWith(digest.get() + "  ")) {
            wrong(name, "the file does not have the checksum that " + ExportFolder.SUMS + " says");
        }
    }

    private void wrong(String where, String what) {
        findings.add("R160", where, what, "The file was damaged or changed after the export: get it again");
    }
}
