package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.Entry;
import org.respite.terms.tree.Instrument;

/** The standing of a whole record at once. Who asks again as it grows keeps a {@link StandingEngine}. */
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
        var engine = new StandingEngine(instrument, name, ground);
        entries.stream().filter(e -> !e.head().known().isAfter(known)).forEach(engine::add);
        return engine.standing(at, known);
    }
}
