package org.respite.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.store.Entry;
import org.respite.ledger.tile.EntryBundle;

/** Files that are to be appended, a whole one or each of its lines as an entry; everything wrong with them is told at once. */
final class EntryInput {

    /** An entry, and the file and row that it came from. */
    record Sourced(String source, Entry entry) {}

    private static final int MOST = 1_000_000;

    private final List<Sourced> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private EntryInput() {}

    static List<Sourced> read(List<Path> files, boolean lines) {
        var input = new EntryInput();
        for (var file : files) {
            input.readFile(file, lines);
        }
        if (!input.findings.isEmpty()) {
            throw new Refused(input.findings);
        }
        return input.entries;
    }

    private void readFile(Path file, boolean lines) {
        if (!Files.isRegularFile(file)) {
            findings.add(new Finding("R114", file.toString(), "there is no file of this name", "Correct the name"));
            return;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (lines) {
                readLines(file, in);
            } else {
                add(file.toString(), in.readNBytes(EntryBundle.LONGEST_ENTRY + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void readLines(Path file, InputStream in) throws IOException {
        var reader = new LineBytes(in, EntryBundle.LONGEST_ENTRY + 1);
        int row = 0;
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            row++;
            if (line.get().length > 0) {
                add(file + ", row " + row, line.get());
            }
            if (entries.size() > MOST) {
                throw new Refused(new Finding("R114", file.toString(), "there are more than 1,000,000 entries", "Append them in parts"));
            }
        }
    }

    private void add(String source, byte[] content) {
        if (content.length == 0 || content.length > EntryBundle.LONGEST_ENTRY) {
            var found = content.length == 0 ? "it is empty" : "it is longer";
            findings.add(new Finding("R103", source, "an entry has 1 to " + EntryBundle.LONGEST_ENTRY + " bytes, and " + found
                    + begin(content), "Put the digest of longer content into the entry, and keep the content elsewhere"));
        } else {
            entries.add(new Sourced(source, Entry.of(content)));
        }
    }

    private static String begin(byte[] content) {
        var text = new String(content, 0, Math.min(content.length, 20), StandardCharsets.UTF_8);
        return content.length == 0 ? "" : " (found “" + RecordText.printable(text) + "…”)";
    }
}
