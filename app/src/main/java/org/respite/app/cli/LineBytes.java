package org.respite.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file as bytes, without their line breaks; of a line that is too long, its beginning. */
final class LineBytes {

    private final InputStream in;
    private final int longest;

    LineBytes(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < longest) {
                line.write(read);
            }
            read = in.read();
        }
        byte[] bytes = line.toByteArray();
        boolean windows = bytes.length > 0 && bytes.length < longest && bytes[bytes.length - 1] == '\r';
        return Optional.of(windows ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
    }
}
