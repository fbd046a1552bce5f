package org.respite.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** What a plan achieves, counted from its movements and distributions alone. */
final class Measure {

    private final Case judged;
    private final World world;

    Measure(Case judged) {
        this.judged = judged;
        this.world = judged.world();
    }

    Outcome outcome() {
        var needs = new NeedsMet(judged);
        var exposure = new Exposure(judged);
        var days = world.scenario.calendar().days();
        var curve = new WorthCurve(world.scenario);
        Map<Id.Group, long[]> arrived = new HashMap<>();
        double worth = needs.worth();
        for (var trip : judged.trips()) {
            for (var arrival : Arrival.of(trip)) {
                var group = world.findGroup(arrival.group()).filter(arrival::isWhereTheyGo);
                if (group.isPresent()) {
                    long persons = arrival.families().persons();
                    worth += persons * group.get().weight() * curve.decay(arrival.at());
                    arrived.computeIfAbsent(arrival.group(), g -> new long[days.size()])[day(arrival.at())] += persons;
                }
            }
        }
        return new Outcome(
                needs.survivalFloor(),
                worth,
                needs.outcomes(),
                groups(arrived, days.size()),
                HandOverRules.made(judged),
                exposure.mostBySlot(),
                exposure.longest(),
                vehicleMetres());
    }

    /** The day that holds a moment; who arrives at the very end of the horizon arrives on its last day. */
    private int day(Moment moment) {
        var days = world.scenario.calendar().days();
        int day = 0;
        while (day < days.size() - 1 && !moment.isBefore(days.get(day).to())) {
            day++;
        }
        return day;
    }

    private List<GroupOutcome> groups(Map<Id.Group, long[]> arrived, int days) {
        var result = new ArrayList<GroupOutcome>();
        for (var group : world.scenario.people().groups()) {
            var byDay = new ArrayList<Long>();
            for (long persons : arrived.getOrDefault(group.id(), new long[days])) {
                byDay.add(persons);
            }
            result.add(new GroupOutcome(group.id(), group.goers().persons(), byDay));
        }
        return result;
    }

    private long vehicleMetres() {
        double sum = 0;
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                sum += leg.road().map(r -> (double) r.metres()).orElse(0.0) * trip.vehicles();
            }
        }
        return Math.round(sum);
    }
}
