package org.respite.model.scenario;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How access really was: a count out of a count, never a bare percentage.
 *
 * @param subject crossing, checkpoint, road, area or kind of movement, in the tables' or the source's words
 * @param measure what was counted, such as "movements facilitated"
 * @param count how many
 * @param outOf of how many; absent where the source gives none. Of hours, ratios and a leaning: from how many observations
 * @param period when
 * @param bearing what it tells a simulation; absent where it is only shown
 */
public record AccessFigure(
        String subject,
        String measure,
        double count,
        OptionalLong outOf,
        String unit,
        String period,
        Optional<Bearing> bearing,
        Provenance provenance) {

    /** A figure that is only shown. */
    public AccessFigure(
            String subject, String measure, double count, OptionalLong outOf, String unit, String period, Provenance provenance) {
        this(subject, measure, count, outOf, unit, period, Optional.empty(), provenance);
    }
}
