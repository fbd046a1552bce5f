package org.respite.planner.reference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** What the rules let a movement do on the grid: ticks in, yes or no out. Codes are those of the page of rules. */
final class Rules {

    final Scenario scenario;
    final int tickSeconds;
    final int ticksPerSlot;
    final int slots;
    final int ticks;
    /** How capacities are counted within the grid. */
    final Counting counting;
    /** When it is decided what happens: no notice can be given earlier. */
    final Moment decided;
    /** Nothing begins before it, the first of a slot. */
    final int firstTick;

    Rules(Scenario scenario, Counting counting, Moment decided) {
        this.scenario = scenario;
        this.counting = counting;
        this.decided = decided;
        var calendar = scenario.calendar();
        tickSeconds = (int) calendar.tick().toSeconds();
        ticksPerSlot = (int) (calendar.slot().toSeconds() / tickSeconds);
        slots = calendar.slots();
        ticks = slots * ticksPerSlot;
        firstTick = (int) Math.max(0, Math.ceilDiv(decided.second(), (long) tickSeconds * ticksPerSlot)) * ticksPerSlot;
    }

    int ticks(Duration duration) {
        return (int) Math.ceilDiv(duration.toSeconds(), (long) tickSeconds);
    }

    Moment at(int tick) {
        return new Moment((long) tick * tickSeconds);
    }

    int slotAtOrAfter(int tick) {
        return Math.ceilDiv(tick, ticksPerSlot);
    }

    double slotHours() {
        return ticksPerSlot * tickSeconds / 3600.0;
    }

    Place place(Id.Place id) {
        return scenario.network().places().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    boolean isGuarded(Optional<Id.Zone> zone) {
        return zone.isPresent()
                && scenario.network().zones().stream().noneMatch(z -> z.id().equals(zone.get()) && z.calm());
    }

    boolean isRefuge(Id.Place place) {
        return place(place).shelter() || !isGuarded(place(place).zone());
    }

    private Windows pauses(Optional<Id.Zone> zone) {
        return scenario.permissions().pauses().stream()
                .filter(p -> p.zones().contains(zone.orElseThrow()))
                .map(p -> p.windows())
                .reduce(Windows.NEVER, Windows::union);
    }

    /** P104, P201, P202, P206. */
    boolean mayTravel(Road road, Mode mode, int tick, int spread) {
        var time = road.times().get(mode);
        if (time == null || tick + ticks(time) + spread > ticks) {
            return false;
        }
        var end = at(tick + ticks(time) + spread);
        if (road.closures().overlaps(at(tick), end)) {
            return false;
        }
        if (!isGuarded(road.zone())) {
            return true;
        }
        var open = scenario.permissions().corridors().stream()
                .filter(c -> c.roads().contains(road.id()) && c.modes().contains(mode))
                .map(c -> c.windows())
                .reduce(pauses(road.zone()), Windows::union);
        return open.covers(at(tick), end.plus(scenario.rules().safetyMargin()))
                && time.toSeconds() + secondsToRefuge(mode).getOrDefault(road.to(), Long.MAX_VALUE / 4)
                        <= scenario.rules().exposureCap().toSeconds();
    }

    /** P203, for anything but travel, and for people only away from their home. */
    boolean mayStay(Id.Place place, int from, int to, int spread) {
        return to + spread <= ticks
                && (isRefuge(place)
                        || pauses(place(place).zone())
                                .covers(at(from), at(to + spread).plus(scenario.rules().safetyMargin())));
    }

    /** P203 and P208. */
    boolean mayWait(Id.Place place, int tick, int spread) {
        return (isRefuge(place) || place(place).kind() == Place.Kind.HOLDING_POINT)
                && mayStay(place, tick, tick + 1, spread);
    }

    /** P203 and hours such as those of P205, P303 to P305. */
    boolean mayServe(Id.Place place, Windows hours, int from, int to, int spread) {
        return mayStay(place, from, to, spread) && hours.covers(at(from), at(to + spread));
    }

    /** Crossings of the group at whose inside place it may begin to leave at the tick. */
    List<Crossing> exitsAt(Id.Place place, int tick, int spread, PeopleGroup group) {
        return scenario.network().crossings().stream()
                .filter(c -> c.inside().equals(place) && group.exits().contains(c.id()))
                .filter(c -> mayServe(place, c.peopleHours(), tick, tick + ticks(c.processing()), spread))
                .toList();
    }

    double decay(Moment moment) {
        return 1
                - scenario.worth().decayOverHorizon()
                        * moment.second()
                        / scenario.calendar().horizon().toSeconds();
    }

    private final Map<Mode, Map<Id.Place, Long>> refuges = new TreeMap<>();

    private Map<Id.Place, Long> secondsToRefuge(Mode mode) {
        return refuges.computeIfAbsent(mode, m -> {
            var least = new TreeMap<Id.Place, Long>();
            scenario.network().places().stream()
                    .filter(p -> isRefuge(p.id()))
                    .forEach(p -> least.put(p.id(), 0L));
            var end = scenario.calendar().end();
            for (int round = 0; round < scenario.network().places().size(); round++) {
                for (var road : scenario.network().roads()) {
                    var time = road.times().get(m);
                    var after = least.get(road.to());
                    if (time != null && after != null && !road.closures().overlaps(Moment.START, end)) {
                        least.merge(road.from(), after + time.toSeconds(), Math::min);
                    }
                }
            }
            return least;
        });
    }
}
