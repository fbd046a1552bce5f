package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.model.report.NetRecord;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;

/**
 * The standing as a function of terms, record, and the two times: what had happened by one, as far as it was known by the
 * other. All of it is computed anew from the record each time; the same inputs give the same answer everywhere.
 */
public final class Standings {

    private Standings() {}

    /**
     * @param name by which notices speak of the instrument
     * @param entries in the order of the record
     * @param at the moment that is judged
     * @param known entries that reached the record later are left out
     */
    public static Standing of(
            Instrument instrument, String name, List<Entry> entries, Ground ground, Instant at, Instant known) {
        var record = NetRecord.of(entries.stream().filter(e -> !e.head().known().isAfter(known)).toList());
        var effects = new Effects(instrument, name, record.others(), at);
        var views = readings(instrument)
                .map(evidence -> new Evaluation(
                        new Scene(instrument, record, effects, at, evidence, new Matching(ground)), ground).view())
                .toList();
        return new Standing(name, at, known, views);
    }

    /** The policy that all agreed to, or where there is none the reading of each party. */
    private static Stream<Evidence> readings(Instrument instrument) {
        if (instrument.evidence().isPresent()) {
            return Stream.of(new Evidence.Agreed(instrument.evidence().get()));
        }
        var parties = instrument.kind() == Kind.POSITION ? instrument.by().stream().toList() : instrument.parties();
        return parties.stream().map(Evidence.Own::new);
    }
}
