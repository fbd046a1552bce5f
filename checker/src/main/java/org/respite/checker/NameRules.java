package org.respite.checker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;

/** P101: every name is in the scenario, and movements have names of their own. */
final class NameRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        var world = judged.world();
        var seen = new HashSet<Id.Movement>();
        for (var trip : judged.trips()) {
            if (!seen.add(trip.id())) {
                findings.add("P101", trip, "Two movements are called " + trip.id() + ". Give each its own name.");
            }
            var names = new Names(world, trip, findings);
            switch (trip.movement().carrier()) {
                case Carrier.Convoy c -> names.need("fleet", c.fleet(), world.findFleet(c.fleet()));
                case Carrier.OnTheirOwn o -> names.need("group", o.group(), world.findGroup(o.group()));
            }
            trip.movement().steps().forEach(names::check);
        }
        for (var d : judged.distributions()) {
            if (world.findPlace(d.place()).isEmpty()) {
                findings.add("P101", "A distribution names the place " + d.place() + ", which is not in the scenario. "
                        + "Correct the name.");
            }
            if (world.findItem(d.item()).isEmpty()) {
                findings.add("P101", "A distribution at " + world.label(d.place()) + " names the item " + d.item()
                        + ", which is not in the scenario. Correct the name.");
            }
        }
    }

    private record Names(World world, Trip trip, Findings findings) {

        void need(String kind, Id id, Optional<?> found) {
            if (found.isEmpty()) {
                findings.add(
                        "P101",
                        trip,
                        "Movement " + trip.id() + " names the " + kind + " " + id
                                + ", which is not in the scenario. Correct the name.");
            }
        }

        void place(Id.Place id) {
            need("place", id, world.findPlace(id));
        }

        void group(Id.Group id) {
            need("group", id, world.findGroup(id));
        }

        void crossing(Id.Crossing id) {
            need("crossing", id, world.findCrossing(id));
        }

        void handOver(Id.HandOver id) {
            need("hand-over", id, world.findHandOver(id));
        }

        void cargo(List<Cargo> cargo) {
            for (var c : cargo) {
                need("item", c.item(), world.findItem(c.item()));
                c.stock().ifPresent(s -> need("stock", s, world.findStock(s)));
            }
        }

        void check(Step step) {
            switch (step) {
                case Step.Travel s -> {
                    need("road", s.road(), world.findRoad(s.road()));
                    place(s.abortPoint());
                    place(s.refuge());
                }
                case Step.Wait s -> place(s.place());
                case Step.Load s -> {
                    place(s.place());
                    cargo(s.cargo());
                }
                case Step.Unload s -> {
                    place(s.place());
                    cargo(s.cargo());
                }
                case Step.Inspect s -> place(s.place());
                case Step.Transfer s -> {
                    crossing(s.crossing());
                    cargo(s.cargo());
                }
                case Step.Board s -> {
                    group(s.group());
                    place(s.place());
                }
                case Step.Alight s -> {
                    group(s.group());
                    place(s.place());
                }
                case Step.Exit s -> {
                    group(s.group());
                    crossing(s.crossing());
                }
                case Step.Receive s -> {
                    handOver(s.handOver());
                    place(s.place());
                }
                case Step.Deliver s -> {
                    handOver(s.handOver());
                    place(s.place());
                }
            }
        }
    }
}
