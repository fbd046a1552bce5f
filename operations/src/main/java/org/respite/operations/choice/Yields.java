package org.respite.operations.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;
import org.respite.operations.future.Lived;

/**
 * Which share of the goods that a plan promises comes on average, from 0 to 1.
 *
 * @param needs in the scenario's order; where nothing is promised, as in the need's zone, and 1 where nothing is promised there
 */
record Yields(List<Double> needs) {

    static Yields of(Scenario scenario, Outcome granted, List<Lived> lived) {
        var zones = new HashMap<Id.Place, Optional<Id.Zone>>();
        scenario.network().places().forEach(place -> zones.put(place.id(), place.zone()));
        var promised = new HashMap<Optional<Id.Zone>, Double>();
        var came = new HashMap<Optional<Id.Zone>, Double>();
        var own = new ArrayList<Double>();
        for (int i = 0; i < granted.needs().size(); i++) {
            int need = i;
            double there = granted.needs().get(i).days().stream().mapToDouble(DayOutcome::met).sum();
            double got = average(lived, l -> Arrays.stream(lived.get(l).met()[need]).sum());
            own.add(there > 0 ? Math.min(1, got / there) : -1);
            if (there > 0) {
                var zone = zones.getOrDefault(granted.needs().get(i).place(), Optional.empty());
                promised.merge(zone, 1.0, Double::sum);
                came.merge(zone, Math.min(1, got / there), Double::sum);
            }
        }
        var needs = new ArrayList<Double>();
        for (int i = 0; i < own.size(); i++) {
            var zone = zones.getOrDefault(granted.needs().get(i).place(), Optional.empty());
            needs.add(own.get(i) >= 0 ? own.get(i) : ratio(came, promised, zone));
        }
        return new Yields(needs);
    }

    private static double ratio(Map<Optional<Id.Zone>, Double> of, Map<Optional<Id.Zone>, Double> by, Optional<Id.Zone> zone) {
        return by.containsKey(zone) ? of.getOrDefault(zone, 0.0) / by.get(zone) : 1;
    }

    private static double average(List<Lived> lived, IntToDoubleFunction value) {
        return IntStream.range(0, lived.size()).mapToDouble(value).average().orElse(0);
    }
}
