package org.respite.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** Writes down what happens in a replay. */
final class Recorder {

    private static final long HOUR = 3600 * Nanos.SECOND;

    private final long margin;
    private final Map<DelayKey, DelaySum> delays = new HashMap<>();
    private final Map<HourKey, HourSum> arrivals = new HashMap<>();
    private final Set<Member> caughtOnRoad = new HashSet<>();
    private final Set<Member> caughtAtPlace = new HashSet<>();
    private final Set<Member> caughtInMargin = new HashSet<>();
    private Closings.Count onRoads = Closings.Count.NONE;
    private Closings.Count atPlaces = Closings.Count.NONE;
    private Closings.Count inMargin = Closings.Count.NONE;

    private record DelayKey(Delay.Cause cause, String where) {}

    private static final class DelaySum {
        long members;
        long total;
        long longest;
    }

    private record HourKey(Id.Place place, long hour) {}

    private static final class HourSum {
        long plannedVehicles;
        long replayedVehicles;
        double plannedPersons;
        double replayedPersons;
    }

    Recorder(Duration margin) {
        this.margin = Nanos.of(margin);
    }

    void delay(Delay.Cause cause, String where, long nanos) {
        var sum = delays.computeIfAbsent(new DelayKey(cause, where), _ -> new DelaySum());
        sum.members++;
        sum.total = Nanos.sum(sum.total, nanos);
        sum.longest = Math.max(sum.longest, nanos);
    }

    /** A member has come to the end of its road. */
    void arrive(Member member, long travel, long lateness) {
        var party = member.party();
        var drive = party.drive(member.step());
        drive.leg().arrive(travel, lateness);
        if (party.road(member.step() + 1) == null) {
            long planned = party.plannedEnd(member.step());
            var place = drive.road().traits().road().to();
            var should = hour(place, planned);
            var does = hour(place, planned + lateness);
            does.replayedPersons += member.persons();
            should.plannedPersons += member.persons();
            does.replayedVehicles += party.isVehicle() ? 1 : 0;
            should.plannedVehicles += party.isVehicle() ? 1 : 0;
        }
    }

    private HourSum hour(Id.Place place, long time) {
        return arrivals.computeIfAbsent(new HourKey(place, Math.floorDiv(time, HOUR)), _ -> new HourSum());
    }

    /** A member was on a road from {@code from} to {@code to}. */
    void onRoad(RoadQueue road, Member member, long from, long to) {
        var mode = member.party().mode();
        if (!road.traits().opening(mode).covers(from, to)) {
            if (caughtOnRoad.add(member)) {
                onRoads = onRoads.plus(member);
            }
        } else if (!road.traits().window(mode).covers(from, to + margin) && caughtInMargin.add(member)) {
            inMargin = inMargin.plus(member);
        }
    }

    /** A member was at a place from {@code from} to {@code to}. */
    void atPlace(Member member, OpenTimes stay, long from, long to) {
        if (to > from && !stay.covers(from, to) && caughtAtPlace.add(member)) {
            atPlaces = atPlaces.plus(member);
        }
    }

    Closings closings() {
        return new Closings(onRoads, atPlaces, inMargin);
    }

    List<Delay> delays() {
        var list = new ArrayList<Delay>();
        delays.forEach((key, sum) -> list.add(new Delay(
                key.cause(), key.where(), sum.members, Nanos.duration(sum.total), Nanos.duration(sum.longest))));
        list.sort(Comparator.comparing(Delay::total).reversed()
                .thenComparing(Delay::cause)
                .thenComparing(Delay::where));
        return list;
    }

    List<ArrivalHour> arrivals() {
        var list = new ArrayList<ArrivalHour>();
        arrivals.forEach((key, sum) -> list.add(new ArrivalHour(
                key.place(),
                new Moment(key.hour() * 3600),
                sum.plannedVehicles,
                sum.replayedVehicles,
                sum.plannedPersons,
                sum.replayedPersons)));
        list.sort(Comparator.comparing(ArrivalHour::place).thenComparing(ArrivalHour::hour));
        return list;
    }
}
