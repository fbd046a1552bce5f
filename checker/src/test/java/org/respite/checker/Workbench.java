package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Scenario;

/** Tools to take a plan apart and to put it together wrongly. */
final class Workbench {

    final Scenario scenario;
    final Plan plan;
    final World world;
    private final Random random;

    /** A step in its movement. */
    record At<S extends Step>(Movement movement, int index, S step) {}

    Workbench(Scenario scenario, Plan plan, Random random) {
        this.scenario = scenario;
        this.plan = plan;
        this.world = new World(scenario);
        this.random = random;
    }

    <T> Optional<T> any(Collection<T> of) {
        var list = List.copyOf(of);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    <T> Optional<T> any(Collection<T> of, Predicate<T> where) {
        return any(of.stream().filter(where).toList());
    }

    Optional<Movement> anyConvoy() {
        return any(plan.movements(), m -> m.carrier() instanceof Carrier.Convoy);
    }

    Optional<Movement> anyPeople() {
        return any(plan.movements(), m -> m.carrier() instanceof Carrier.OnTheirOwn);
    }

    <S extends Step> List<At<S>> all(Class<S> kind) {
        return plan.movements().stream()
                .flatMap(m -> IntStream.range(0, m.steps().size())
                        .filter(i -> kind.isInstance(m.steps().get(i)))
                        .mapToObj(i -> new At<>(m, i, kind.cast(m.steps().get(i)))))
                .toList();
    }

    <S extends Step> Optional<At<S>> anyStep(Class<S> kind) {
        return any(all(kind));
    }

    <S extends Step> Optional<At<S>> anyStep(Class<S> kind, Predicate<At<S>> where) {
        return any(all(kind), where);
    }

    Fleet fleet(Movement movement) {
        return world.findFleet(convoy(movement).fleet()).orElseThrow();
    }

    static Carrier.Convoy convoy(Movement movement) {
        return (Carrier.Convoy) movement.carrier();
    }

    static boolean isConvoy(Movement movement) {
        return movement.carrier() instanceof Carrier.Convoy;
    }

    /** The plan with one movement in the place of another. */
    Optional<Spoiled> replace(Movement old, Movement by) {
        var movements = new ArrayList<>(plan.movements());
        movements.set(movements.indexOf(old), by);
        return Optional.of(new Spoiled(Optional.of(by.id()), with(movements)));
    }

    Optional<Spoiled> add(Collection<Movement> more) {
        var movements = new ArrayList<>(plan.movements());
        movements.addAll(more);
        return Optional.of(new Spoiled(Optional.of(List.copyOf(more).getLast().id()), with(movements)));
    }

    Optional<Spoiled> distributions(UnaryOperator<List<Distribution>> change) {
        var changed = change.apply(new ArrayList<>(plan.distributions()));
        return Optional.of(new Spoiled(
                Optional.empty(),
                new Plan(plan.scenario(), plan.scenarioDigest(), plan.seed(), plan.movements(), changed, plan.claims())));
    }

    Optional<Spoiled> claims(Function<Claims, Claims> change) {
        return Optional.of(new Spoiled(
                Optional.empty(),
                new Plan(
                        plan.scenario(),
                        plan.scenarioDigest(),
                        plan.seed(),
                        plan.movements(),
                        plan.distributions(),
                        change.apply(plan.claims()))));
    }

    Plan with(List<Movement> movements) {
        return new Plan(
                plan.scenario(), plan.scenarioDigest(), plan.seed(), movements, plan.distributions(), plan.claims());
    }

    static Movement with(Movement m, List<Step> steps) {
        return new Movement(m.id(), m.carrier(), m.notified(), m.spread(), steps);
    }

    static Movement with(Movement m, Carrier carrier) {
        return new Movement(m.id(), carrier, m.notified(), m.spread(), m.steps());
    }

    static Movement with(Movement m, Optional<Moment> notified) {
        return new Movement(m.id(), m.carrier(), notified, m.spread(), m.steps());
    }

    static Movement with(Movement m, Duration spread) {
        return new Movement(m.id(), m.carrier(), m.notified(), spread, m.steps());
    }

    static Movement named(Movement m, String name) {
        return new Movement(new Id.Movement(name), m.carrier(), m.notified(), m.spread(), m.steps());
    }

    /** The movement with another step in the place of one; nothing else changes. */
    static <S extends Step> Movement with(At<S> at, Step step) {
        var steps = new ArrayList<>(at.movement().steps());
        steps.set(at.index(), step);
        return with(at.movement(), steps);
    }

    <S extends Step> Optional<Spoiled> replace(At<S> at, Step step) {
        return replace(at.movement(), with(at, step));
    }

    /** All of a movement later by so many seconds, its notification excepted; earlier when negative. */
    static Movement shift(Movement m, long seconds) {
        return with(m, m.steps().stream().map(s -> Retime.shift(s, seconds)).toList());
    }

    /** One step lasts so many seconds more, and all that follows is later. */
    static <S extends Step> Movement stretch(At<S> at, long seconds) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < at.movement().steps().size(); i++) {
            var step = at.movement().steps().get(i);
            steps.add(
                    i < at.index()
                            ? step
                            : i == at.index()
                                    ? Retime.at(step, step.from(), plus(step.to(), seconds))
                                    : Retime.shift(step, seconds));
        }
        return with(at.movement(), steps);
    }

    /** Steps put in before one, which, with all that follows, is later by the time they take. */
    static <S extends Step> Movement insert(At<S> before, List<Step> more) {
        var steps = new ArrayList<>(before.movement().steps().subList(0, before.index()));
        steps.addAll(more);
        long taken = more.getLast().to().second() - before.step().from().second();
        before.movement().steps().stream()
                .skip(before.index())
                .map(s -> Retime.shift(s, taken))
                .forEach(steps::add);
        return with(before.movement(), steps);
    }

    static Moment plus(Moment moment, long seconds) {
        return new Moment(moment.second() + seconds);
    }

    /** Where a step of a movement takes place or begins. */
    Id.Place place(Movement movement, int index) {
        return Trip.of(world, movement).legs().get(index).at().orElseThrow().id();
    }
}
