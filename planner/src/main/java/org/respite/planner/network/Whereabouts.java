package org.respite.planner.network;

import org.respite.model.plan.Step;

/** Where movements are, read from their steps. */
public final class Whereabouts {

    private Whereabouts() {}

    /** Where a step leaves a movement. */
    public static int after(World world, Step step) {
        return switch (step) {
            case Step.Travel s -> world.roadTo[world.indexOf(s.road())];
            case Step.Wait s -> world.indexOf(s.place());
            case Step.Load s -> world.indexOf(s.place());
            case Step.Unload s -> world.indexOf(s.place());
            case Step.Inspect s -> world.indexOf(s.place());
            case Step.Board s -> world.indexOf(s.place());
            case Step.Alight s -> world.indexOf(s.place());
            case Step.Receive s -> world.indexOf(s.place());
            case Step.Deliver s -> world.indexOf(s.place());
            case Step.Transfer s -> world.indexOf(
                    world.scenario.network().crossings().get(world.indexOf(s.crossing())).outside());
            case Step.Exit s -> world.indexOf(
                    world.scenario.network().crossings().get(world.indexOf(s.crossing())).inside());
        };
    }
}
