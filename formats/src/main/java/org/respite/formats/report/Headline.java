package org.respite.formats.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Zone;

/**
 * What the pause achieves, in the few numbers that a minister reads.
 *
 * @param floor lowest survival coverage among needs that can be reached
 * @param floorAt where it is found: at most three needs, in words of the edition
 * @param someBeyondReach whether no goods can come to some need without which lives are at risk: the floor leaves it out
 * @param people expected to go and gone, by kind of destination
 * @param handedOver persons of the hand-overs that the plan makes
 * @param reliefIsConditional whether the scenario ties relief for civilians to another performance
 */
record Headline(
        OptionalDouble floor,
        List<FloorNeed> floorAt,
        boolean someBeyondReach,
        List<Gate> crossings,
        People people,
        long handedOver,
        long toHandOver,
        int handOversMade,
        int handOvers,
        List<Stop> pauses,
        boolean reliefIsConditional) {

    /** A need at the floor: positions of its site and item. */
    record FloorNeed(int site, int item) {}

    /**
     * A crossing, day by day.
     *
     * @param trucks transferred
     * @param mostTrucks the day's quota of trucks, or −1 where there is none
     * @param personsOut who leave; empty where people are not told by day
     */
    record Gate(String name, List<Long> trucks, List<Long> mostTrucks, List<Long> personsOut) {}

    /** Persons expected to go and gone: to a place, and out by a crossing. */
    record People(long expectedToMove, long moved, long expectedToLeave, long left) {}

    /**
     * A pause.
     *
     * @param zones names of those that it opens
     * @param open seconds from, to, from, to …; in a shared edition the whole days that it touches
     * @param interrupted whether fighting may go on between its hours
     */
    record Stop(
            String purpose, List<String> zones, boolean agreed, List<String> declaredBy, List<Long> open, boolean interrupted) {

        private static Stop of(Subject subject, Pause pause, Coarse coarse) {
            var windows = pause.windows().list();
            var zones = subject.scenario.network().zones().stream()
                    .filter(z -> pause.zones().contains(z.id()))
                    .map(Zone::name)
                    .toList();
            return new Stop(pause.purpose(), zones, pause.agreed(), pause.declaredBy(), coarse.windows(windows), windows.size() > 1);
        }
    }

    static Headline of(Subject subject) {
        var coarse = Coarse.of(subject);
        var made = subject.outcome.handOversMade();
        var handOvers = subject.scenario.people().handOvers();
        return new Headline(
                floor(subject),
                floorAt(subject),
                subject.outcome.needs().stream().anyMatch(n -> !n.reachable() && n.survivalCoverage().isPresent()),
                subject.scenario.network().crossings().stream().map(c -> gate(subject, c, coarse)).toList(),
                people(subject),
                Transfers.persons(subject, h -> made.contains(h.id())),
                Transfers.persons(subject, _ -> true),
                made.size(),
                handOvers.size(),
                subject.scenario.permissions().pauses().stream().map(p -> Stop.of(subject, p, coarse)).toList(),
                reliefIsConditional(subject));
    }

    /** In a shared edition whole percent, for a longer fraction can tell of how many it is one. */
    private static OptionalDouble floor(Subject subject) {
        var floor = subject.outcome.survivalFloor();
        return subject.edition.isExact() || floor.isEmpty()
                ? floor
                : OptionalDouble.of(Math.floor(floor.getAsDouble() * 100) / 100);
    }

    /** A mandatory hand-over refuses the whole plan, the relief in it included. */
    private static boolean reliefIsConditional(Subject subject) {
        return !subject.scenario.supply().needs().isEmpty()
                && subject.scenario.people().handOvers().stream().anyMatch(HandOver::mandatory);
    }

    private static List<FloorNeed> floorAt(Subject subject) {
        if (subject.outcome.survivalFloor().isEmpty()) {
            return List.of();
        }
        return subject.outcome.needs().stream()
                .filter(n -> n.reachable() && n.survivalCoverage().isPresent())
                .sorted(Comparator.comparingDouble((NeedOutcome n) -> n.survivalCoverage().orElseThrow()))
                .filter(n -> n.survivalCoverage().orElseThrow() <= subject.outcome.survivalFloor().getAsDouble() + 1e-6)
                .map(n -> new FloorNeed(subject.needSites.site(n.place(), n.item()), subject.itemIndex(n.item())))
                .filter(n -> n.site() >= 0 && n.item() >= 0)
                .distinct()
                .limit(3)
                .toList();
    }

    private static Gate gate(Subject subject, Crossing crossing, Coarse coarse) {
        var trucks = new long[subject.days.size()];
        var out = new long[subject.days.size()];
        for (var movement : subject.plan.movements()) {
            for (var step : movement.steps()) {
                if (step instanceof Step.Transfer transfer && transfer.crossing().equals(crossing.id())) {
                    trucks[subject.dayOf(step.from())] += Subject.vehicles(movement);
                }
                if (step instanceof Step.Exit exit && exit.crossing().equals(crossing.id())) {
                    out[subject.dayOf(step.from())] += exit.families().persons();
                }
            }
        }
        var most = subject.days.stream().map(day -> mostTrucks(subject, crossing, day)).toList();
        return new Gate(
                crossing.name(), list(trucks), most, subject.edition.isExact() ? list(out) : out(subject, crossing, coarse));
    }

    /** Persons of the crowds that have no other way out, by the day on which they are outside. */
    private static List<Long> out(Subject subject, Crossing crossing, Coarse coarse) {
        var crowds = Crowd.of(subject).stream()
                .filter(c -> c.onlyExit().equals(Optional.of(crossing.id())))
                .toList();
        return coarse.tellsPeopleByDay() ? Journeys.byDay(crowds, subject.days.size()) : List.of();
    }

    private static long mostTrucks(Subject subject, Crossing crossing, Window day) {
        var quotas = subject.scenario.supply().quotas().stream()
                .filter(q -> q.crossing().equals(crossing.id()) && q.subject() instanceof Quota.Trucks)
                .filter(q -> q.window().overlaps(day.from(), day.to()))
                .toList();
        boolean daily = quotas.stream().allMatch(q -> q.window().overlapSeconds(day.from(), day.to())
                == q.window().length().toSeconds());
        return quotas.isEmpty() || !daily ? -1 : quotas.stream().mapToLong(Quota::most).sum();
    }

    private static People people(Subject subject) {
        if (!subject.edition.isExact()) {
            var moving = Crowd.of(subject).stream().filter(c -> !c.leaves()).toList();
            var leaving = Crowd.of(subject).stream().filter(Crowd::leaves).toList();
            return new People(
                    Coarse.told(moving.stream().mapToLong(Crowd::expected)),
                    Crowd.arrived(moving),
                    Coarse.told(leaving.stream().mapToLong(Crowd::expected)),
                    Crowd.arrived(leaving));
        }
        long expectedToMove = 0;
        long moved = 0;
        long expectedToLeave = 0;
        long left = 0;
        for (var result : subject.outcome.groups()) {
            var group = subject.known.find(result.group());
            if (group.isPresent() && group.get().exits().isEmpty()) {
                expectedToMove += result.goers();
                moved += result.arrived();
            } else {
                expectedToLeave += result.goers();
                left += result.arrived();
            }
        }
        return new People(expectedToMove, moved, expectedToLeave, left);
    }

    static List<Long> list(long[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
    }
}
