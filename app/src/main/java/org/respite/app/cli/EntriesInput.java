package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Filings;
import org.respite.app.record.RecordDatabase;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.ledger.store.RecordStore;
import org.respite.model.report.Entry;

/** Entries of a record as a command needs them: from its database, from an export, or from a plain file of entries. */
final class EntriesInput {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private EntriesInput() {}

    /**
     * Fails with every problem when an entry of a file is not in order, or an export is not what was signed. What a record holds
     * beside entries of ours is left out, and told.
     *
     * @param name a record's file or database, the folder of an export, or a file of entries
     * @param policy whom to believe about an export; where there is none, the policy in the export
     */
    static List<Entry> read(String name, @Nullable Path policy, Terminal terminal, boolean quiet) {
        if (name.startsWith("jdbc:")) {
            return stored(name, terminal, quiet);
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            var export = AuditedExport.of(path, policy);
            if (export.ownPolicy() && !quiet) {
                terminal.say("The export agrees with itself; name the policy that you trust with --policy to know whose it is");
            }
            return told(Filings.all(export.record()), terminal, quiet);
        }
        return isDatabase(path) ? stored(name, terminal, quiet) : plain(path);
    }

    private static List<Entry> stored(String name, Terminal terminal, boolean quiet) {
        try (var store = RecordStore.open(RecordDatabase.existing(name))) {
            return told(Filings.all(store), terminal, quiet);
        }
    }

    private static List<Entry> told(Filings.Held held, Terminal terminal, boolean quiet) {
        if (held.others() > 0 && !quiet) {
            terminal.say("%,d of %,d in the record left out: not of the form that docs/reference/entries.md tells"
                    .formatted(held.others(), held.others() + held.entries().size()));
        }
        return held.entries();
    }

    private static List<Entry> plain(Path file) {
        var problems = new Problems();
        var entries = EntryFile.read(file, problems);
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        return entries;
    }

    private static boolean isDatabase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
