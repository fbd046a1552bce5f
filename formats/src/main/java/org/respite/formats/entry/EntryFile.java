package org.respite.formats.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;

/** A file of entries in the order of the record, one on each line. */
public final class EntryFile {

    private EntryFile() {}

    /**
     * Reads all entries; what is wrong with any of them is recorded, and what is right is given. No id may occur twice, and
     * the times at which entries became known may not go back.
     */
    public static List<Entry> read(Path file, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return List.of();
        }
        return InputFile.findText(InputFile.folderOf(file), name, problems)
                .map(text -> read(text, name, problems))
                .orElse(List.of());
    }

    /** The text of such a file. */
    public static String text(List<Entry> entries) {
        var out = new StringBuilder();
        entries.forEach(entry -> out.append(EntryJson.text(entry)).append('\n'));
        return out.toString();
    }

    private static List<Entry> read(String text, String name, Problems problems) {
        var entries = new ArrayList<Entry>();
        Map<EntryId, Integer> rowById = new HashMap<>();
        int row = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            row++;
            if (line.isBlank()) {
                continue;
            }
            var entry = EntryJson.find(line, name, row, problems);
            if (entry.isPresent()) {
                check(entry.get(), entries, rowById.putIfAbsent(entry.get().id(), row), name, row, problems);
                entries.add(entry.get());
            }
        }
        return entries;
    }

    private static void check(
            Entry entry, List<Entry> before, @Nullable Integer sameId, String name, int row, Problems problems) {
        if (sameId != null) {
            problems.add(ProblemCode.ENTRY_TWICE, name, OptionalInt.of(row), Optional.of("id"), entry.id().value(),
                    "an entry of this id is already in row " + sameId, "Give each entry its own id; a correction replaces the other");
        }
        if (!before.isEmpty() && entry.head().known().isBefore(before.getLast().head().known())) {
            problems.add(ProblemCode.KNOWN_GOES_BACK, name, OptionalInt.of(row), Optional.of("known"),
                    entry.head().known().toString(), "the entry before it became known later",
                    "Put the entries in the order in which they became known");
        }
    }
}
