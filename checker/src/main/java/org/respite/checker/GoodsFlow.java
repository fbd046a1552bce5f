package org.respite.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * What convoys bring to places and take from them. Brought goods are there from the moment at which the last vehicle is
 * done; taken goods are gone from the moment at which the first begins.
 */
final class GoodsFlow {

    /**
     * One change.
     *
     * @param start when the first vehicle begins
     * @param done when the last vehicle is done
     * @param fromStock whether goods of a named stock are taken
     */
    record Change(Kind kind, Moment start, Moment done, long quantity, boolean fromStock, Trip trip) {

        boolean isTaken() {
            return kind == Kind.LOADED;
        }

        /** The moment from which it counts for what there is at the place. */
        Moment at() {
            return isTaken() ? start : done;
        }
    }

    enum Kind {
        UNLOADED,
        TRANSFERRED,
        LOADED
    }

    final Map<Goods, List<Change>> byGoods = new LinkedHashMap<>();

    static GoodsFlow of(List<Trip> trips) {
        var flow = new GoodsFlow();
        for (var trip : trips) {
            for (var leg : trip.legs()) {
                flow.add(trip, leg);
            }
        }
        return flow;
    }

    private void add(Trip trip, Trip.Leg leg) {
        switch (leg.step()) {
            case Step.Load s -> s.cargo().forEach(c -> add(s.place(), c, Kind.LOADED, trip, leg));
            case Step.Unload s -> s.cargo().forEach(c -> add(s.place(), c, Kind.UNLOADED, trip, leg));
            case Step.Transfer s ->
                leg.crossing().ifPresent(x -> s.cargo().forEach(c -> add(x.inside(), c, Kind.TRANSFERRED, trip, leg)));
            case Step.Travel _, Step.Wait _, Step.Inspect _, Step.Board _, Step.Alight _ -> {}
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> {}
        }
    }

    private void add(Id.Place place, Cargo cargo, Kind kind, Trip trip, Trip.Leg leg) {
        boolean fromStock = kind == Kind.LOADED && cargo.stock().isPresent();
        byGoods.computeIfAbsent(new Goods(place, cargo.item()), g -> new ArrayList<>())
                .add(new Change(kind, leg.from(), trip.lastOut(leg), cargo.quantity(), fromStock, trip));
    }
}
