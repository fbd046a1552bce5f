package org.respite.benchmarks.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Network;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** A scenario on a network of any size: chains of roads that lead nowhere are hung on its first place. */
final class Widened {

    private static final int CHAIN = 200;

    private Widened() {}

    static Scenario to(Scenario scenario, int roads) {
        var n = scenario.network();
        var places = new ArrayList<>(n.places());
        var all = new ArrayList<>(n.roads());
        var like = n.roads().getFirst();
        var first = n.places().stream().filter(p -> p.id().equals(like.from())).findFirst().orElseThrow();
        for (int i = 0; all.size() + 1 < roads; i++) {
            var before = i % CHAIN == 0 ? first : places.getLast();
            var place = placeLike(first, "nowhere-" + i);
            places.add(place);
            all.add(roadLike(like, "to-nowhere-" + i, before.id(), place.id()));
            all.add(roadLike(like, "from-nowhere-" + i, place.id(), before.id()));
        }
        var network = new Network(places, all, n.zones(), n.crossings(), n.inspections(), n.modes());
        return new Scenario(scenario.name(), scenario.title(), scenario.calendar(), scenario.rules(), scenario.worth(), network,
                scenario.permissions(), scenario.supply(), scenario.people(), scenario.evidence(), scenario.boundaries(),
                scenario.modifications());
    }

    private static Place placeLike(Place p, String id) {
        return new Place(new Id.Place(id), p.names(), Place.Kind.TOWN, p.location(), p.administrativeCode(), p.zone(), false,
                Optional.empty(), p.loadsPerHour(), p.unloadsPerHour(), p.openingHours(), p.distributionHours(),
                p.permittedClasses(), false, p.provenance());
    }

    private static Road roadLike(Road r, String id, Id.Place from, Id.Place to) {
        return new Road(new Id.Road(id), r.name(), from, to, r.metres(), r.times(), r.capacityPerHour(), r.backgroundPerHour(),
                r.zone(), Windows.NEVER, List.of(), r.provenance());
    }
}
