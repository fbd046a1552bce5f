package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.respite.formats.AtomicFile;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.model.report.Entry;

/** A plain file of entries, for work without a record: written whole or not at all. One user at a time. */
record EntryFileTarget(Path file) {

    /** Adds what {@code more} makes of the entries that are there, and gives what was added. */
    List<Entry> add(UnaryOperator<List<Entry>> more) {
        var problems = new Problems();
        var before = Files.exists(file) ? EntryFile.read(file, problems) : List.<Entry>of();
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        var added = more.apply(before);
        var all = new ArrayList<>(before);
        all.addAll(added);
        try {
            AtomicFile.write(file, EntryFile.text(all));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return added;
    }
}
