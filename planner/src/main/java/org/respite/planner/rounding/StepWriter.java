package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.Grid;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/** Writes steps one after the other: waits fill what lies between. */
final class StepWriter {

    private final World world;
    private final Grid grid;
    private final Mode mode;
    private final Passage passage;
    private final List<Step> steps = new ArrayList<>();
    private int place;
    private int tick;

    StepWriter(World world, Mode mode, Passage passage, int place, int tick) {
        this.world = world;
        this.grid = world.grid;
        this.mode = mode;
        this.passage = passage;
        this.place = place;
        this.tick = tick;
    }

    /** Waits here until the tick. */
    StepWriter until(int then) {
        if (then > tick) {
            steps.add(new Step.Wait(placeId(), grid.moment(tick), grid.moment(then)));
            tick = then;
        }
        return this;
    }

    StepWriter drive(int road, int enter) {
        until(enter);
        tick = enter + passage.ticks(road);
        var beyond = world.refuges(mode).refugeBeyond(road);
        steps.add(new Step.Travel(
                world.roads.get(road).id(), grid.moment(enter), grid.moment(tick),
                world.places.get(world.roadFrom[road]).id(),
                world.places.get(beyond < 0 ? world.roadTo[road] : beyond).id()));
        place = world.roadTo[road];
        return this;
    }

    /** A step at this place that begins at {@code at} and takes {@code ticks}. */
    StepWriter here(int at, int ticks, Served made) {
        until(at);
        tick = at + ticks;
        steps.add(made.step(placeId(), new Interval(grid.moment(at), grid.moment(tick))));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private Id.Place placeId() {
        return world.places.get(place).id();
    }

    /** From when to when. */
    record Interval(Moment from, Moment to) {}

    /** Makes the step at a place and time. */
    @FunctionalInterface
    interface Served {
        Step step(Id.Place place, Interval when);
    }
}
