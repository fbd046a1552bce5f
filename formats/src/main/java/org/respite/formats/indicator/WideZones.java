package org.respite.formats.indicator;

import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.scenario.Scenario;

/** Zones that are so wide that naming one shows nobody where to aim. */
public final class WideZones {

    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

    private WideZones() {}

    /** Zones whose outline holds at least so many square kilometres; one without an outline is not known to. */
    public static Set<String> of(Scenario scenario, int squareKilometres) {
        return scenario.network().zones().stream()
                .filter(z -> EqualArea.squareMetres(z.rings()) >= squareKilometres * SQUARE_METRES_PER_SQUARE_KILOMETRE)
                .map(z -> z.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
