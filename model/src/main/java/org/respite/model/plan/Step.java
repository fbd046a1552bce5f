package org.respite.model.plan;

import java.time.Duration;
import java.util.List;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** One thing that a movement does. Times are those of its first vehicle or person. */
public sealed interface Step {

    Moment from();

    Moment to();

    /** The same at another time. */
    default Step at(Moment from, Moment to) {
        return switch (this) {
            case Travel s -> new Travel(s.road(), from, to, s.abortPoint(), s.refuge());
            case Wait s -> new Wait(s.place(), from, to);
            case Load s -> new Load(s.place(), from, to, s.cargo());
            case Unload s -> new Unload(s.place(), from, to, s.cargo());
            case Inspect s -> new Inspect(s.place(), from, to);
            case Transfer s -> new Transfer(s.crossing(), from, to, s.cargo());
            case Board s -> new Board(s.group(), s.place(), from, to, s.families());
            case Alight s -> new Alight(s.group(), s.place(), from, to, s.families());
            case Exit s -> new Exit(s.group(), s.crossing(), from, to, s.families());
            case Receive s -> new Receive(s.handOver(), s.place(), from, to, s.persons());
            case Deliver s -> new Deliver(s.handOver(), s.place(), from, to, s.persons());
        };
    }

    /** The same so much later, or earlier. */
    default Step later(Duration by) {
        return at(from().plus(by), to().plus(by));
    }

    /**
     * Along a road from end to end; may take longer than the fastest time.
     *
     * @param abortPoint the last place at which it can still be held: where the road begins
     * @param refuge the nearest refuge when going on after the pause has collapsed
     */
    record Travel(Id.Road road, Moment from, Moment to, Id.Place abortPoint, Id.Place refuge) implements Step {}

    record Wait(Id.Place place, Moment from, Moment to) implements Step {}

    /** Takes goods from a named stock, or from what was unloaded or transferred here before. */
    record Load(Id.Place place, Moment from, Moment to, List<Cargo> cargo) implements Step {
        public Load {
            cargo = List.copyOf(cargo);
        }
    }

    record Unload(Id.Place place, Moment from, Moment to, List<Cargo> cargo) implements Step {
        public Unload {
            cargo = List.copyOf(cargo);
        }
    }

    record Inspect(Id.Place place, Moment from, Moment to) implements Step {}

    /** Puts the cargo into the yard inside the crossing; the vehicles stay outside. */
    record Transfer(Id.Crossing crossing, Moment from, Moment to, List<Cargo> cargo) implements Step {
        public Transfer {
            cargo = List.copyOf(cargo);
        }
    }

    record Board(Id.Group group, Id.Place place, Moment from, Moment to, Families families) implements Step {}

    record Alight(Id.Group group, Id.Place place, Moment from, Moment to, Families families) implements Step {}

    /** People leave by a crossing: from a vehicle, or at the end of their own way. */
    record Exit(Id.Group group, Id.Crossing crossing, Moment from, Moment to, Families families) implements Step {}

    /** The neutral carrier receives the persons of a hand-over. */
    record Receive(Id.HandOver handOver, Id.Place place, Moment from, Moment to, int persons) implements Step {}

    /** The neutral carrier hands the persons of a hand-over on. */
    record Deliver(Id.HandOver handOver, Id.Place place, Moment from, Moment to, int persons) implements Step {}
}
