package org.respite.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Quota;

/** P306: what passes a crossing in a quota's window is within the quota. */
final class QuotaRules implements RuleFamily {

    private record Passage(Trip trip, Trip.Leg leg) {}

    @Override
    public void check(Case judged, Findings findings) {
        Map<Id.Crossing, List<Passage>> passages = new HashMap<>();
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                leg.crossing().ifPresent(c -> passages.computeIfAbsent(c.id(), x -> new ArrayList<>())
                        .add(new Passage(trip, leg)));
            }
        }
        passages.values().forEach(list -> list.sort(Comparator.comparing(p -> p.leg.from())));
        for (var quota : judged.world().scenario.supply().quotas()) {
            check(judged.world(), quota, passages.getOrDefault(quota.crossing(), List.of()), findings);
        }
    }

    private static void check(World world, Quota quota, List<Passage> passages, Findings findings) {
        long sum = 0;
        for (var passage : passages) {
            long more = quota.window().contains(passage.leg.from()) ? counted(quota.subject(), passage) : 0;
            sum += more;
            if (more > 0 && sum > quota.most()) {
                findings.add("P306", passage.trip, "With movement " + passage.trip.id() + " at "
                        + world.clock.at(passage.leg.from()) + ", " + sum + " " + what(world, quota.subject())
                        + " pass " + world.findCrossing(quota.crossing()).orElseThrow().name() + " in "
                        + world.clock.during(quota.window()) + "; the quota is " + quota.most()
                        + ". Leave out " + (sum - quota.most()) + " or move them to another quota's time.");
            }
        }
    }

    private static long counted(Quota.Subject subject, Passage passage) {
        return switch (passage.leg.step()) {
            case Step.Transfer s ->
                switch (subject) {
                    case Quota.Trucks _ -> passage.trip.vehicles();
                    case Quota.OfItem of ->
                        s.cargo().stream()
                                .filter(c -> c.item().equals(of.item()))
                                .mapToLong(c -> c.quantity())
                                .sum();
                    case Quota.OfGroup _, Quota.AllPersons _ -> 0;
                };
            case Step.Exit s ->
                switch (subject) {
                    case Quota.OfGroup of ->
                        of.group().equals(s.group()) ? s.families().persons() : 0;
                    case Quota.AllPersons _ -> s.families().persons();
                    case Quota.Trucks _, Quota.OfItem _ -> 0;
                };
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _ -> 0;
            case Step.Board _, Step.Alight _, Step.Receive _, Step.Deliver _ -> 0;
        };
    }

    private static String what(World world, Quota.Subject subject) {
        return switch (subject) {
            case Quota.Trucks _ -> "trucks";
            case Quota.OfItem of ->
                world.findItem(of.item()).map(i -> i.unit() + " of " + i.name()).orElse("of " + of.item());
            case Quota.OfGroup of -> "persons of group " + of.group();
            case Quota.AllPersons _ -> "persons";
        };
    }
}
