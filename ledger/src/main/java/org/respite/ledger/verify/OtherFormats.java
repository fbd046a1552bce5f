package org.respite.ledger.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;

/** Logs that look like C2SP tlog-tiles from afar, but keep their entries in another way; no check of theirs would mean anything. */
final class OtherFormats {

    private static final List<Format> KNOWN = List.of(
            new Format("tile/data", "of certificates (C2SP static-ct-api)"),
            new Format("tile/8/data", "of the Go checksum database"));

    private OtherFormats() {}

    /** Where a format keeps its entries. */
    private record Format(String entries, String name) {}

    /** Throws {@link Refused} where the folder has entries of another format, and none of tlog-tiles. */
    static void refuse(ExportFolder export) {
        Path folder = export.path();
        if (Files.exists(folder.resolve("tile/entries"))) {
            return;
        }
        for (var format : KNOWN) {
            if (Files.exists(folder.resolve(format.entries))) {
                throw new Refused(new Finding("R163", folder.resolve(format.entries).toString(), "this is a log " + format.name
                        + ": its entries have another form, which is not verified here", "Use a verifier for that kind of log"));
            }
        }
    }
}
