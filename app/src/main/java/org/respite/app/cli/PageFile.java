package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.respite.formats.AtomicFile;

/** A page or sheets in one of several languages: the first has the name that was asked for, others stand in it. */
final class PageFile {

    private PageFile() {}

    /**
     * Writes it whole or not at all, and says where.
     *
     * @param more what stands before the name's ending, such as “.ar”; blank for the first
     */
    static void write(Path wanted, String more, byte[] content, Terminal terminal, boolean quiet) {
        var name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var file = wanted.resolveSibling(name.substring(0, dot) + more + name.substring(dot));
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        if (!quiet) {
            terminal.say("wrote " + file);
        }
    }
}
