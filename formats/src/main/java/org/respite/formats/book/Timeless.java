package org.respite.formats.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of writing out of a workbook, which its writer always puts in: same content, same bytes. */
public final class Timeless {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    public static byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get(); var out = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(in.getEntries())) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(FIXED);
                out.putNextEntry(copy);
                var content = in.getInputStream(part).readAllBytes();
                out.write(part.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created.*?</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
