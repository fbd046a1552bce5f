package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.model.report.Entry;

/** Entries of a record as a command needs them. */
final class EntriesInput {

    private EntriesInput() {}

    /** Fails with {@link InputRefused} when any entry is not in order. */
    static List<Entry> read(Path file) {
        var problems = new Problems();
        var entries = EntryFile.read(file, problems);
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        return entries;
    }
}
