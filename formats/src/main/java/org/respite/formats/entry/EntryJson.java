package org.respite.formats.entry;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.report.Entry;

/** Entries to and from the bytes that the record holds. What is stored is what is hashed. */
public final class EntryJson {

    /** The most bytes of an entry; longer content is attached by its digest. */
    public static final int MOST_BYTES = 65_535;

    private EntryJson() {}

    /** The one text of an entry, without a line break. */
    public static String text(Entry entry) {
        return CanonicalJson.text(new EntryNodeWriter().node(entry));
    }

    /**
     * The bytes of an entry.
     *
     * @throws IllegalArgumentException where they are more than {@link #MOST_BYTES}
     */
    public static byte[] bytes(Entry entry) {
        var bytes = text(entry).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "entry " + entry.id() + " has " + bytes.length + " bytes, more than " + MOST_BYTES);
        }
        return bytes;
    }

    /**
     * Reads one entry of any version; empty, with every problem, where it is none.
     *
     * @param file to be named in problems, with {@code row} as the line or the number of the entry
     */
    public static Optional<Entry> find(String text, String file, int row, Problems problems) {
        return new EntryText(file, row, problems).find(text);
    }

    /** As {@link #find(String, String, int, Problems)}, from the bytes of the record. */
    public static Optional<Entry> find(byte[] bytes, String file, int row, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            new EntryText(file, row, problems)
                    .refuse(ProblemCode.ENTRY_TOO_LONG, bytes.length + " bytes", "an entry has at most " + MOST_BYTES + " bytes",
                            "Attach what is long by its digest");
            return Optional.empty();
        }
        return find(new String(bytes, StandardCharsets.UTF_8), file, row, problems);
    }
}
