package org.respite.traffic;

import java.time.Duration;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;

/** Gathers one leg of a movement over its members. */
final class LegCount {

    private final Movement movement;
    private final Step.Travel step;
    private int arrived;
    private long longestTravel;
    private long worstLateness = Long.MIN_VALUE;

    LegCount(Movement movement, Step.Travel step) {
        this.movement = movement;
        this.step = step;
    }

    void arrive(long travel, long lateness) {
        arrived++;
        longestTravel = Math.max(longestTravel, travel);
        worstLateness = Math.max(worstLateness, lateness);
    }

    Leg leg(int members) {
        return new Leg(
                movement.id(),
                step.road(),
                step.from(),
                step.to(),
                movement.start(),
                members,
                arrived,
                arrived == 0 ? Duration.ZERO : Nanos.duration(longestTravel),
                arrived == 0 ? Duration.ZERO : Nanos.duration(worstLateness));
    }
}
