package org.respite.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Fleet;

/** Turns the steps of one movement into tasks on the ground. */
final class Script {

    private final Ground ground;
    private final Movement movement;
    private final @Nullable Fleet fleet;
    private final List<LegCount> legs;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Id.Place> places = new ArrayList<>();
    private double aboard;

    /**
     * @param fleet whose vehicles they are; none for people on their own
     * @param legs to which this movement's are added
     */
    Script(Ground ground, Movement movement, @Nullable Fleet fleet, List<LegCount> legs) {
        this.ground = ground;
        this.movement = movement;
        this.fleet = fleet;
        this.legs = legs;
        movement.steps().forEach(this::add);
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** Where each task begins. */
    List<Id.Place> places() {
        return List.copyOf(places);
    }

    private void add(Step step) {
        switch (step) {
            case Step.Travel s -> drive(s);
            case Step.Wait s -> stop(s, s.place(), null, Duration.ZERO, Ground.always());
            case Step.Load s -> stop(s, s.place(), ground.loading(s.place()), loading(), hours(s.place()));
            case Step.Unload s -> stop(s, s.place(), ground.unloading(s.place()), unloading(), hours(s.place()));
            case Step.Inspect s -> {
                var duration = ground.inspection(s.place()).duration();
                stop(s, s.place(), ground.inspecting(s.place()), duration, Ground.always());
            }
            case Step.Transfer s -> {
                var crossing = ground.crossing(s.crossing());
                stop(s, crossing.outside(), ground.transferring(s.crossing()), crossing.transfer(), Ground.always());
            }
            case Step.Board s -> {
                aboard += s.families().persons();
                boolean isHome = ground.home(s.group()).equals(s.place());
                stop(s, s.place(), null, loading(), isHome ? Ground.always() : hours(s.place()));
            }
            case Step.Alight s -> {
                stop(s, s.place(), null, unloading(), hours(s.place()));
                aboard -= s.families().persons();
            }
            case Step.Exit s -> {
                var crossing = ground.crossing(s.crossing());
                stop(s, crossing.inside(), ground.exiting(s.crossing()), crossing.processing(), Ground.always());
                aboard -= fleet == null ? 0 : s.families().persons();
            }
            case Step.Receive s -> {
                aboard += s.persons();
                stop(s, s.place(), null, loading(), hours(s.place()));
            }
            case Step.Deliver s -> {
                stop(s, s.place(), null, unloading(), hours(s.place()));
                aboard -= s.persons();
            }
        }
    }

    private void drive(Step.Travel travel) {
        var road = ground.road(travel.road());
        var leg = new LegCount(movement, travel);
        legs.add(leg);
        places.add(road.traits().road().from());
        tasks.add(new Task.Drive(road, leg, Nanos.of(travel.from()), Nanos.of(travel.to()), aboard));
    }

    private void stop(Step step, Id.Place place, @Nullable Station station, Duration fastest, OpenTimes hours) {
        places.add(place);
        tasks.add(new Task.Stop(
                station,
                step instanceof Step.Exit,
                Nanos.of(fastest),
                hours,
                Nanos.of(step.from()),
                Nanos.of(step.to()),
                aboard));
    }

    private OpenTimes hours(Id.Place place) {
        return ground.openingHours(place);
    }

    private Duration loading() {
        return fleet == null ? Duration.ZERO : fleet.loading();
    }

    private Duration unloading() {
        return fleet == null ? Duration.ZERO : fleet.unloading();
    }
}
