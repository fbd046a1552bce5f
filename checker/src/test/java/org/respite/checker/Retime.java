package org.respite.checker;

import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** The same step at another time or place. */
final class Retime {

    private Retime() {}

    static Step shift(Step step, long seconds) {
        return at(step, Workbench.plus(step.from(), seconds), Workbench.plus(step.to(), seconds));
    }

    static Step at(Step step, Moment from, Moment to) {
        return switch (step) {
            case Step.Travel s -> new Step.Travel(s.road(), from, to, s.abortPoint(), s.refuge());
            case Step.Wait s -> new Step.Wait(s.place(), from, to);
            case Step.Load s -> new Step.Load(s.place(), from, to, s.cargo());
            case Step.Unload s -> new Step.Unload(s.place(), from, to, s.cargo());
            case Step.Inspect s -> new Step.Inspect(s.place(), from, to);
            case Step.Transfer s -> new Step.Transfer(s.crossing(), from, to, s.cargo());
            case Step.Board s -> new Step.Board(s.group(), s.place(), from, to, s.families());
            case Step.Alight s -> new Step.Alight(s.group(), s.place(), from, to, s.families());
            case Step.Exit s -> new Step.Exit(s.group(), s.crossing(), from, to, s.families());
            case Step.Receive s -> new Step.Receive(s.handOver(), s.place(), from, to, s.persons());
            case Step.Deliver s -> new Step.Deliver(s.handOver(), s.place(), from, to, s.persons());
        };
    }

    /** The step somewhere else; travel, transfer and exit stay what they are. */
    static Step at(Step step, Id.Place place) {
        return switch (step) {
            case Step.Wait s -> new Step.Wait(place, s.from(), s.to());
            case Step.Load s -> new Step.Load(place, s.from(), s.to(), s.cargo());
            case Step.Unload s -> new Step.Unload(place, s.from(), s.to(), s.cargo());
            case Step.Inspect s -> new Step.Inspect(place, s.from(), s.to());
            case Step.Board s -> new Step.Board(s.group(), place, s.from(), s.to(), s.families());
            case Step.Alight s -> new Step.Alight(s.group(), place, s.from(), s.to(), s.families());
            case Step.Receive s -> new Step.Receive(s.handOver(), place, s.from(), s.to(), s.persons());
            case Step.Deliver s -> new Step.Deliver(s.handOver(), place, s.from(), s.to(), s.persons());
            case Step.Travel s -> s;
            case Step.Transfer s -> s;
            case Step.Exit s -> s;
        };
    }
}
