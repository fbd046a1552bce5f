package org.respite.model.indicator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the conditions that a peace rests on.
 *
 * @param at nothing later is looked at
 * @param known how much of the record was known
 * @param zone by whose clock days are counted
 * @param instrument whose clauses are measured, where there is one
 */
public record Indicators(Instant at, Instant known, ZoneId zone, Optional<String> instrument, List<Line> lines) {

    public Indicators {
        lines = List.copyOf(lines);
    }
}
