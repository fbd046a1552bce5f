package org.respite.terms.standing;

import java.util.List;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;

/**
 * Why something stands as it does: a sentence, the entries of the record that it rests on, and the reasons behind it.
 */
public record Reason(String text, List<EntryId> entries, List<Reason> because) {

    public Reason {
        entries = List.copyOf(entries);
        because = because instanceof Reasons ? because : List.copyOf(because);
    }

    static Reason of(String text) {
        return new Reason(text, List.of(), List.of());
    }

    static Reason of(String text, Entry entry) {
        return new Reason(text, List.of(entry.id()), List.of());
    }

    static Reason of(String text, List<Reason> because) {
        return new Reason(text, List.of(), because);
    }

    /** The entries of the record that it rests on in the end, each once. */
    public Stream<EntryId> leaves() {
        return Stream.concat(entries.stream(), because.stream().flatMap(Reason::leaves)).distinct();
    }

    /** This reason with one more behind it. */
    Reason and(Reason more) {
        return new Reason(text, entries, because instanceof Reasons reasons
                ? reasons.and(more)
                : Stream.concat(because.stream(), Stream.of(more)).toList());
    }
}
