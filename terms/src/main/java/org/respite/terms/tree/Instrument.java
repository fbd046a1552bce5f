package org.respite.terms.tree;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/**
 * An agreement, a declaration or a statement of position.
 *
 * @param by who declares or states it; empty for an agreement
 * @param dayBegins from which time of day the days of stages are counted
 * @param clockTolerance by how much clocks of different reporters may differ
 * @param evidence what all parties agreed to take as certain; empty where each reads for itself
 * @param reportingCloses how long after a deadline its count may still change
 */
public record Instrument(
        Kind kind,
        String title,
        Optional<String> by,
        List<Actor> actors,
        ZoneId zone,
        TimeOfDay dayBegins,
        Duration clockTolerance,
        Optional<String> scenario,
        List<String> places,
        Optional<EvidencePolicy> evidence,
        Optional<Span> reportingCloses,
        List<Count> counts,
        List<Stage> stages,
        Remarks remarks) {

    public Instrument {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        counts = List.copyOf(counts);
        stages = List.copyOf(stages);
    }

    public List<String> parties() {
        return actors.stream().filter(a -> a.role() == Role.PARTY).map(Actor::name).toList();
    }

    public Stream<Clause> clauses() {
        return stages.stream().flatMap(s -> s.clauses().stream());
    }

    public Count getCount(String name) {
        return counts.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
