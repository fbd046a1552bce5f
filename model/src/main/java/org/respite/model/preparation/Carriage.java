package org.respite.model.preparation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.respite.model.preparation.Requirement.Kind;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;

/**
 * How many persons the fleets can carry from their homes, at best: each vehicle shuttles to the nearest destination
 * for as long as crew and pause allow, every seat taken, and nothing waits.
 */
final class Carriage {

    private final Scenario scenario;
    private final List<PeopleGroup> groups;
    private final List<Fleet> fleets;
    private final Map<Mode, Drive> drives = new EnumMap<>(Mode.class);

    Carriage(Scenario scenario, List<PeopleGroup> groups) {
        this.scenario = scenario;
        this.groups = groups;
        fleets = scenario.supply().fleets().stream().filter(Fleet::carriesGroups).toList();
    }

    /** Transport and days: what is needed, and what there is. */
    List<Requirement> requirements() {
        var riders = groups.stream().filter(g -> g.modes().stream().noneMatch(Mode::isOnTheirOwn)).toList();
        var ridersByDay = byDay(riders);
        return List.of(
                new Requirement(
                        Kind.TRANSPORT,
                        OptionalLong.of(Preparation.wishing(riders)),
                        OptionalLong.of(Preparation.all(riders)),
                        fleets.isEmpty() ? OptionalLong.empty() : OptionalLong.of(LongStream.of(ridersByDay).sum())),
                days(Kind.DAYS, riders, ridersByDay),
                days(Kind.DAYS_IF_ALL_RIDE, groups, byDay(groups)));
    }

    private Requirement days(Kind kind, List<PeopleGroup> who, long[] byDay) {
        long bestDay = LongStream.of(byDay).max().orElse(0);
        long openDays = scenario.calendar().days().stream().filter(day -> open(day).isPositive()).count();
        return new Requirement(
                kind,
                days(Preparation.wishing(who), bestDay),
                days(Preparation.all(who), bestDay),
                OptionalLong.of(openDays));
    }

    /** Persons whom the fleets can carry on each day of the calendar, if they carry these groups alone. */
    private long[] byDay(List<PeopleGroup> who) {
        return scenario.calendar().days().stream().map(this::open).mapToLong(open -> persons(who, open)).toArray();
    }

    /** Days at the best day's rate; absent where vehicles carry nobody on any day. */
    private static OptionalLong days(long persons, long bestDay) {
        return persons > 0 && bestDay == 0 ? OptionalLong.empty() : OptionalLong.of(Math.ceilDiv(persons, Math.max(1, bestDay)));
    }

    /** The longest time that any home is open on a day. */
    private Duration open(Window day) {
        return Duration.ofSeconds(groups.stream()
                .mapToLong(group -> windows(group).secondsWithin(day.from(), day.to())).max().orElse(0));
    }

    /** Pauses of the home's zone and all corridors; a home that is calm is always open. */
    private Windows windows(PeopleGroup group) {
        var guarded = scenario.network().places().stream().filter(p -> p.id().equals(group.home()))
                .flatMap(p -> p.zone().stream())
                .filter(zone -> scenario.network().zones().stream().anyMatch(z -> z.id().equals(zone) && !z.calm()))
                .findFirst();
        if (guarded.isEmpty()) {
            return Windows.ALWAYS;
        }
        return Stream.concat(
                        scenario.permissions().pauses().stream()
                                .filter(p -> p.zones().contains(guarded.get())).map(p -> p.windows()),
                        scenario.permissions().corridors().stream().map(c -> c.windows()))
                .reduce(Windows.NEVER, Windows::union);
    }

    private long persons(List<PeopleGroup> who, Duration open) {
        return fleets.stream().mapToLong(fleet -> (long) fleet.count() * fleet.seats() * trips(fleet, who, open)).sum();
    }

    /** Most trips with people that one vehicle makes in a day. */
    private long trips(Fleet fleet, List<PeopleGroup> who, Duration open) {
        var time = open.compareTo(fleet.crewHours()) < 0 ? open : fleet.crewHours();
        return who.stream().filter(g -> g.modes().contains(fleet.mode()))
                .flatMapToLong(group -> trips(fleet, group, time)).max().orElse(0);
    }

    private LongStream trips(Fleet fleet, PeopleGroup group, Duration time) {
        var drive = drives.computeIfAbsent(fleet.mode(), mode -> new Drive(scenario.network().roads(), mode));
        return group.destinations().stream().flatMapToLong(to -> {
            var out = drive.find(group.home(), to);
            var back = drive.find(to, group.home());
            var toHome = drive.find(fleet.base(), group.home());
            var toBase = drive.find(to, fleet.base());
            if (Stream.of(out, back, toHome, toBase).anyMatch(Optional::isEmpty)) {
                return LongStream.of();
            }
            var one = fleet.loading().plus(out.get()).plus(fleet.unloading());
            return LongStream.of(trips(time.minus(toHome.get()).minus(toBase.get()).minus(one), one.plus(back.get())));
        });
    }

    /** One trip if there is time for it at all, and one more each time that the way back and another trip fit. */
    private static long trips(Duration left, Duration more) {
        if (left.isNegative()) {
            return 0;
        }
        return more.isZero() ? 1 : 1 + left.dividedBy(more);
    }
}
