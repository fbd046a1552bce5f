package org.respite.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.checker.Plans.handOut;
import static org.respite.operations.OneConvoy.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Known;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Simulation;

/**
 * The rest is planned anew in the evening, against exact probabilities; notice is so long that nothing is asked for again.
 *
 * <pre>
 *   depot ─── 60 min ─► [ town ]      [ ] guarded, opened 08:00–14:00 each day
 *                         needs 100 kg a day
 * </pre>
 */
class PlannedAnewTest {

    private static final int MANY = 10_000;
    private static final double CLOSE = 0.015;
    private static final long CERTAIN = 1_000_000;
    private static final Moment FIRST_EVENING = WorldTime.at("18:00");

    /** One in two, each day by itself. Whoever sends it again on the third day gets ½ + ½·½. */
    @Test
    void whatIsPlannedAnewGoesByTheLuckOfItsOwnDay() {
        var world = world(granted(0.5));
        var lived = lived(world, known -> Optional.of(with(known, toTown(world, "again", "55:45"))));
        double sent = share(lived, l -> l.fates()[0].isDone() || l.fates().length > 1 && l.fates()[1].isDone());
        assertThat(sent).isCloseTo(0.75, within(CLOSE));
        assertThat(lived).allSatisfy(l -> {
            boolean went = l.fates().length > 1 && l.fates()[1].isDone();
            assertThat(Arrays.stream(l.met()[0]).sum()).isCloseTo(l.fates()[0].isDone() || went ? 100 : 0, within(1e-6));
        });
    }

    /** Each evening is told alike that looks alike by then, whatever comes later. */
    @Test
    void nothingIsKnownOfWhatComesLater() {
        var world = world(granted(0.5), figure(Kind.BROKE_OFF, CERTAIN / 4, CERTAIN, "x"), figure(Kind.HELD_HOURS, 1, 1, "x"));
        var told = new HashMap<Set<String>, Set<String>>();
        var asked = new ArrayList<Known>();
        lived(world, known -> {
            synchronized (asked) {
                asked.add(known);
            }
            return Optional.empty();
        }, toTown(world, "first", "07:45"), toTown(world, "second", "31:45"), toTown(world, "third", "55:45"));
        for (var known : asked) {
            if (known.now().equals(FIRST_EVENING)) {
                told.computeIfAbsent(seen(known), key -> new HashSet<>())
                        .add(known.plan().movements() + " " + known.plan().distributions() + " " + known.changes());
            }
        }
        assertThat(told.size()).isGreaterThan(1);
        assertThat(told.values()).allSatisfy(variants -> assertThat(variants).hasSize(1));
        assertThat(asked).allSatisfy(known -> assertThat(known.changes()).allSatisfy(c ->
                assertThat(c.known().isAfter(known.now())).isFalse()));
    }

    /** What had happened by the evening: which of the first day's movements went, how late, and when the pause broke off. */
    private static Set<String> seen(Known known) {
        return Stream.concat(
                        known.plan().movements().stream().filter(m -> m.start().isBefore(known.now())).map(m -> m.id() + " " + m.start()),
                        known.changes().stream().map(c -> c.known() + c.occurrence().map(Occurrence::words).orElse("")))
                .collect(Collectors.toSet());
    }

    /** A movement that waits at the evening for what holds it is told as waiting, not with the hour at which it will leave. */
    @Test
    void howLongAWaitWillLastIsNotKnown() {
        var world = world(granted(0.0001), figure(Kind.IMPEDED, CERTAIN - 100, CERTAIN, ""), figure(Kind.HELD_HOURS, 3, 1, ""));
        var starts = new HashSet<Moment>();
        lived(world, known -> {
            synchronized (starts) {
                known.plan().movements().stream().filter(m -> m.id().value().equals("late")).forEach(m -> starts.add(m.start()));
            }
            return Optional.empty();
        }, toTown(world, "first", "07:45"), toTown(world, "late", "17:30"));
        assertThat(starts).isNotEmpty().allSatisfy(s -> assertThat(s.isBefore(FIRST_EVENING)).isTrue());
    }

    /** Nobody asks where all went as planned. */
    @Test
    void whereAllGoesAsPlannedThePlanStands() {
        var asked = new ArrayList<Known>();
        var lived = lived(world(figure(Kind.TIMES_AS_LONG, 1, CERTAIN, "")), known -> {
            asked.add(known);
            return Optional.empty();
        });
        assertThat(asked).isEmpty();
        assertThat(lived).allSatisfy(l -> assertThat(l.fates()).allMatch(Fate::isDone));
    }

    /** What has left cannot be called back; what has not is taken out, and no failure. */
    @Test
    void whatTheNewPlanLeavesOutDoesNotGo() {
        var world = world(granted(0.5));
        var lived = lived(world, known -> Optional.of(new Plan(known.plan().scenario(), known.plan().scenarioDigest(), 1, List.of(),
                List.of(), known.plan().claims())), toTown(world, "first", "07:45"), toTown(world, "third", "55:45"));
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.DENIED)).isNotEmpty()
                .allSatisfy(l -> assertThat(l.fates()[1]).isEqualTo(Fate.PLANNED_ANEW));
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.DONE)).isNotEmpty()
                .allSatisfy(l -> assertThat(l.fates()[1]).isNotEqualTo(Fate.PLANNED_ANEW));
        assertThat(Fate.PLANNED_ANEW.isFailure()).isFalse();
    }

    /** Whatever is sent, into whatever hour: nobody is outside at the closing, and after a break nobody sets out. */
    @Test
    void safetyHoldsHoweverBadlyItIsPlannedAnew() {
        var world = world(granted(0.5), figure(Kind.BROKE_OFF, CERTAIN / 2, CERTAIN, "x"));
        var lived = lived(world, known -> Optional.of(with(known, toTown(world, "at night", "47:00"), toTown(world, "late", "60:30"))));
        assertThat(lived).allSatisfy(l -> assertThat(l.outside()).noneMatch(Lived.Outside::atClosing));
        assertThat(lived.stream().filter(l -> l.brokeOff().orElse(9) == 0 && l.fates().length > 1)).isNotEmpty().allSatisfy(l ->
                assertThat(List.of(l.fates()).subList(1, l.fates().length)).allMatch(f -> !f.isDone()));
    }

    private static Plan with(Known known, Movement... more) {
        var movements = new ArrayList<>(known.plan().movements());
        movements.addAll(List.of(more));
        var handOuts = new ArrayList<Distribution>(known.plan().distributions());
        handOuts.add(handOut("town", "food", "58:00", "61:00", 100));
        return new Plan(known.plan().scenario(), known.plan().scenarioDigest(), 1, movements,
                handOuts.stream().filter(d -> d.from().isBefore(known.now()) || d.from().equals(WorldTime.at("58:00"))).toList(),
                known.plan().claims());
    }

    private static AccessFigure granted(double share) {
        return figure(Kind.FACILITATED, share * CERTAIN, CERTAIN, "");
    }

    private static Scenario world(AccessFigure... access) {
        var builder = new WorldBuilder()
                .hours(72)
                .rules(r -> r.standardNotice(Duration.ofHours(72)))
                .guarded("north")
                .place("depot")
                .place("town", p -> p.zone("north").shelter())
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 10_000)
                .need("town", "food", 100, 50, 100, n -> n.distributedPerHour(1_000))
                .fleet("trucks", "depot", 2)
                .evidence(List.of(access), List.of(), List.of());
        for (int day = 0; day < 3; day++) {
            builder.pause("north", 24 * day + 8 + ":00", 24 * day + 14 + ":00");
        }
        return builder.build();
    }

    private static Movement toTown(Scenario world, String id, String start) {
        return OneConvoy.movement(world, 1, id, start);
    }

    private static List<Lived> lived(Scenario world, Dispatcher dispatcher, Movement... movements) {
        var all = movements.length == 0 ? List.of(toTown(world, "first", "07:45")) : List.of(movements);
        var plan = Plans.plan(world, all, List.of(handOut("town", "food", "10:00", "13:00", 100)));
        var granted = new PlanChecker().check(world, plan, Plans.DIGEST).outcome();
        return new Simulation(world, plan, granted, AccessModel.of(world), Optional.of(dispatcher)).futures(1, MANY);
    }

    private static double share(List<Lived> lived, Predicate<Lived> which) {
        return lived.stream().filter(which).count() / (double) lived.size();
    }
}
