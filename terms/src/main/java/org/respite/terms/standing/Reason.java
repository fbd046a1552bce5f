package org.respite.terms.standing;

import java.util.List;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;

/**
 * Why something stands as it does: a sentence, the entries of the record that it rests on, and the reasons behind it.
 */
public record Reason(Sentence sentence, List<EntryId> entries, List<Reason> because) {

    public Reason {
        entries = List.copyOf(entries);
        because = because instanceof Reasons ? because : List.copyOf(because);
    }

    static Reason of(Sentence sentence) {
        return new Reason(sentence, List.of(), List.of());
    }

    static Reason of(Why why) {
        return of(Sentence.of(why));
    }

    static Reason of(Sentence sentence, Entry entry) {
        return new Reason(sentence, List.of(entry.id()), List.of());
    }

    static Reason of(Why why, Entry entry) {
        return of(Sentence.of(why), entry);
    }

    static Reason of(Sentence sentence, List<Reason> because) {
        return new Reason(sentence, List.of(), because);
    }

    static Reason of(Why why, List<Reason> because) {
        return of(Sentence.of(why), because);
    }

    /** The entries of the record that it rests on in the end, each once. */
    public Stream<EntryId> leaves() {
        return Stream.concat(entries.stream(), because.stream().flatMap(Reason::leaves)).distinct();
    }

    /** This reason with one more behind it. */
    Reason and(Reason more) {
        return new Reason(sentence, entries, because instanceof Reasons reasons
                ? reasons.and(more)
                : Stream.concat(because.stream(), Stream.of(more)).toList());
    }
}
