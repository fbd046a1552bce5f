package org.respite.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The text of one file: of bearable size, inside its folder, and UTF-8. What is not is a problem, found before the
 * file is read as a whole. A file whose name ends in {@code .gz} is unpacked, and never beyond that size.
 */
public final class InputFile {

    /** Largest file that is read, in bytes. */
    public static final long LARGEST = 64L << 20;

    private InputFile() {}

    /**
     * The text of {@code name} in {@code folder} without its byte-order mark; empty, with a problem, where it cannot be
     * read. The file must exist.
     */
    public static Optional<String> findText(Path folder, String name, Problems problems) {
        var file = folder.resolve(name);
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.file(ProblemCode.FORBIDDEN_PATH, name, name, "the file is a link that leads out of the folder",
                        "Put the file itself into the folder");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                problems.file(ProblemCode.UNREADABLE, name, "", "this is not a file", "Put a file of this name here");
                return Optional.empty();
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                problems.file(ProblemCode.TOO_LARGE, name, size + " bytes",
                        "the file is larger than " + (LARGEST >> 20) + " MB",
                        "Keep only the rows and columns that the plan needs");
                return Optional.empty();
            }
            if (name.endsWith(".gz")) {
                return unpacked(file, name, problems);
            }
            return decoded(Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.file(ProblemCode.UNREADABLE, name, "", "the file cannot be read: " + e.getClass().getSimpleName(),
                    "Check that it exists and that you may read it");
            return Optional.empty();
        }
    }

    /** The folder that a file lies in; the root is its own. */
    public static Path folderOf(Path file) {
        var path = file.toAbsolutePath();
        var parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static Optional<String> unpacked(Path file, String name, Problems problems) throws IOException {
        byte[] bytes;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readNBytes((int) LARGEST + 1);
        } catch (ZipException | EOFException e) {
            problems.file(ProblemCode.UNREADABLE, name, "", "the packed file is broken: " + e.getMessage(),
                    "Pack it again with gzip, or put the unpacked file here");
            return Optional.empty();
        }
        if (bytes.length > LARGEST) {
            problems.file(ProblemCode.TOO_LARGE, name, "",
                    "the file unpacks to more than " + (LARGEST >> 20) + " MB",
                    "Keep only the rows and columns that the plan needs");
            return Optional.empty();
        }
        return decoded(bytes, name, problems);
    }

    private static Optional<String> decoded(byte[] bytes, String name, Problems problems) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            problems.file(ProblemCode.UNREADABLE, name, "PK…", "this is a workbook or an archive, not a text file",
                    "Save each sheet as “CSV UTF-8”");
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.add(ProblemCode.WRONG_ENCODING, name, OptionalInt.of(1), Optional.empty(), "UTF-16",
                    "the file is UTF-16, not UTF-8", "Save it as “CSV UTF-8”");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            problems.add(ProblemCode.WRONG_ENCODING, name, OptionalInt.of(row(bytes, at)), Optional.empty(),
                    String.format("byte %d is %02X", at + 1, bytes[at]), "the file is not UTF-8",
                    "Save it as “CSV UTF-8”; in Windows programs the default is often another encoding");
            return Optional.empty();
        }
        var text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            problems.file(ProblemCode.UNREADABLE, name, "NUL at character " + (zero + 1), "this is not a text file",
                    "Save it as “CSV UTF-8”");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static int row(byte[] bytes, int at) {
        int row = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                row++;
            }
        }
        return row;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
