package org.respite.operations.choice;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Rules;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Supply;

/** The scenario as each variation believes it to be. A plan for it keeps the rules of the scenario itself. */
final class Variants {

    private static final double MOST_ASKED = 3;
    private static final double LEAST_WORTH = 0.05;
    private static final Duration IN_HAND = Duration.ofHours(2);

    private Variants() {}

    static Scenario of(Scenario scenario, Variation variation, Yields yields) {
        var supply = scenario.supply();
        return switch (variation) {
            case WISH -> scenario;
            case SURE_FIRST -> with(scenario, scenario.rules(),
                    new Supply(supply.items(), needs(supply, i -> weighed(supply.needs().get(i), yields.needs().get(i))),
                            supply.stocks(), supply.fleets(), supply.quotas()));
            case MORE_ASKED -> with(scenario, scenario.rules(),
                    new Supply(supply.items(), needs(supply, i -> asked(supply.needs().get(i), yields.needs().get(i))),
                            supply.stocks(), supply.fleets(), supply.quotas()));
            case SMALLER_CONVOYS -> with(scenario, scenario.rules(),
                    new Supply(supply.items(), supply.needs(), supply.stocks(),
                            supply.fleets().stream().map(Variants::halved).toList(), supply.quotas()));
            case TIME_IN_HAND -> with(scenario, inHand(scenario.rules()), supply);
        };
    }

    private interface ByIndex {
        Need need(int index);
    }

    private static List<Need> needs(Supply supply, ByIndex change) {
        return IntStream.range(0, supply.needs().size()).mapToObj(change::need).toList();
    }

    private static Need weighed(Need n, double share) {
        return new Need(n.place(), n.item(), n.persons(), n.survivalPerDay(), n.fullPerDay(), n.window(),
                n.weight() * Math.max(LEAST_WORTH, share), n.distributedPerHour(), n.provenance());
    }

    private static Need asked(Need n, double share) {
        double times = Math.min(MOST_ASKED, 1 / Math.max(1 / MOST_ASKED, share));
        return new Need(n.place(), n.item(), n.persons(), n.survivalPerDay(), n.fullPerDay() * times, n.window(), n.weight(),
                n.distributedPerHour(), n.provenance());
    }

    private static Fleet halved(Fleet f) {
        return new Fleet(f.id(), f.name(), f.owner(), f.mode(), f.base(), f.count(), f.payloadKilograms(),
                f.volumeCubicMetres(), f.seats(), f.rangeMetres(), f.crewHours(), f.turnaround(), f.loading(), f.unloading(),
                f.items(), f.sharedWith(), f.carriesGroups(), f.emergency(), (f.largestConvoy() + 1) / 2, f.escort(), f.provenance());
    }

    private static Rules inHand(Rules r) {
        return new Rules(r.safetyMargin().plus(IN_HAND), r.exposureCap(), r.standardNotice(), r.emergencyNotice(),
                r.convoySpread(), r.waterPerPerson(), r.personsPerToilet());
    }

    private static Scenario with(Scenario s, Rules rules, Supply supply) {
        return new Scenario(s.name(), s.title(), s.calendar(), rules, s.worth(), s.network(), s.permissions(), supply, s.people(),
                s.evidence(), s.boundaries(), s.modifications());
    }
}
