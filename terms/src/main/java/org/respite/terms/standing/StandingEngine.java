package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.model.report.LiveRecord;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;

/**
 * The standing as a function of terms, record, and the two times: what had happened by one, as far as it was known by the
 * other. It is told entries as they reach the record and can be asked at any time. What it has counted it keeps: an entry
 * makes it count anew only in the windows that the entry reaches, and judge anew what hangs on them. The answer is the same,
 * to the last word, as if all had been computed from the beginning.
 *
 * <p>Not for several threads at once. A standing that was answered never changes.
 */
public final class StandingEngine {

    /** So many entries are taken in together, while what they hold is at hand. */
    private static final int TOGETHER = 256;

    private final Instrument instrument;
    private final String name;
    private final Ground ground;
    private final List<Entry> entries = new ArrayList<>();
    private final LiveRecord record = new LiveRecord();
    private final Shelves shelves = new Shelves(record);
    private final List<Reading> readings;
    private Instant last = Instant.MIN;
    private Told told;

    /** What entries that are no reports do, as of one moment. */
    private record Told(Instant at, long version, Effects effects, List<Closures> closures) {}

    /** What is kept of one reading of the evidence. */
    private record Reading(Evidence evidence, Books books, Layouts layouts, Verdicts verdicts) {}

    /** @param name by which notices speak of the instrument */
    public StandingEngine(Instrument instrument, String name, Ground ground) {
        this.instrument = instrument;
        this.name = name;
        this.ground = ground;
        this.readings = policies(instrument)
                .map(e -> new Reading(e, new Books(shelves, e, ground, instrument.clockTolerance()), new Layouts(), new Verdicts()))
                .toList();
    }

    /** The policy that all agreed to, or where there is none the reading of each party. */
    private static Stream<Evidence> policies(Instrument instrument) {
        if (instrument.evidence().isPresent()) {
            return Stream.of(new Evidence.Agreed(instrument.evidence().get()));
        }
        var parties = instrument.kind() == Kind.POSITION ? instrument.by().stream().toList() : instrument.parties();
        return parties.stream().map(Evidence.Own::new);
    }

    /** @param entry the next one on record */
    public void add(Entry entry) {
        entries.add(entry);
        record.add(entry);
        if (entries.size() % TOGETHER == 0) {
            shelves.revise(record.revisions());
        }
        last = entry.head().known().isAfter(last) ? entry.head().known() : last;
    }

    /**
     * @param at the moment that is judged
     * @param known entries that reached the record later are left out; before the last one that was added, the answer is
     *     computed from the beginning
     */
    public Standing standing(Instant at, Instant known) {
        if (known.isBefore(last)) {
            return Standings.of(instrument, name, entries, ground, at, known);
        }
        shelves.revise(record.revisions());
        if (told == null || told.version() != record.othersVersion() || !told.at().equals(at)) {
            told = told(at);
        }
        return new Standing(name, at, known, IntStream.range(0, readings.size()).mapToObj(i -> view(i, at)).toList());
    }

    private Told told(Instant at) {
        var others = record.others();
        return new Told(at, record.othersVersion(), new Effects(instrument, name, others, at),
                readings.stream().map(r -> new Closures(others, r.evidence(), ground, at)).toList());
    }

    private View view(int index, Instant at) {
        var reading = readings.get(index);
        reading.books().turn(at, told.closures().get(index));
        reading.layouts().turn();
        reading.verdicts().turn();
        return new Evaluation(new Scene(instrument, told.effects(), at, reading.evidence(), reading.books(), reading.layouts(), reading.verdicts()))
                .view();
    }
}
