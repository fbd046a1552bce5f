package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.AtomicFile;

/** Where what is made of terms goes: stdout, or a file that is written whole or not at all. */
record TermsOutput(Terminal terminal, OutputOptions output) {

    int give(String text, @Nullable Path out, String nextStep) {
        if (out == null) {
            terminal.data(text);
            return Answer.DONE.exitCode();
        }
        return write(text.getBytes(StandardCharsets.UTF_8), out, nextStep);
    }

    int write(byte[] content, Path out, String nextStep) {
        PageFile.demandWritable(List.of(out));
        try {
            AtomicFile.write(out, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
        return new WrittenText(terminal, output).tell(out, nextStep);
    }
}
