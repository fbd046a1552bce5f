package org.respite.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: a reader never sees a half-written one, and a failure leaves the old one. */
public final class AtomicFile {

    private AtomicFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes beside {@code file}, then renames. The folder must exist. */
    public static void write(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        var half = Files.createTempFile(InputFile.folderOf(target), "." + target.getFileName(), ".part");
        try {
            Files.write(half, bytes);
            makeReadable(half);
            try {
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Temporary files are made for their owner alone; what is published is not. */
    private static void makeReadable(Path file) {
        var asFile = file.toFile();
        asFile.setReadable(true, false);
    }
}
