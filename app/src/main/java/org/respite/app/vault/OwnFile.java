package org.respite.app.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;

/** Files that their owner alone may read, where the system knows owners. */
public final class OwnFile {

    private OwnFile() {}

    /** An empty file where none is. */
    static void make(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refused(new Finding("R302", file.toString(), "the file is there already",
                    "Choose another name; nothing is overwritten"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    public static void write(Path file, byte[] content) {
        make(file);
        try {
            Files.write(file, content, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
