package org.respite.formats.movement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of writing out of a workbook, so that the same content gives the same bytes. */
final class FixedZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /** The workbook with {@code issued} as the time at which it was made. */
    static byte[] of(byte[] workbook, Instant issued) throws IOException {
        var out = new ByteArrayOutputStream(workbook.length);
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                var content = from.getInputStream(entry).readAllBytes();
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY_TIME);
                to.putNextEntry(same);
                to.write(entry.getName().equals(PROPERTIES) ? made(content, issued) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] made(byte[] properties, Instant issued) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + issued.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
