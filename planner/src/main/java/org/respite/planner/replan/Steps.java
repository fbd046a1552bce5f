package org.respite.planner.replan;

import java.time.Duration;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;

/** Steps at other times. */
final class Steps {

    private Steps() {}

    static Step later(Step step, Duration by) {
        return at(step, step.from().plus(by), step.to().plus(by));
    }

    static Step until(Step step, Moment to) {
        return at(step, step.from(), to);
    }

    private static Step at(Step step, Moment from, Moment to) {
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
}
