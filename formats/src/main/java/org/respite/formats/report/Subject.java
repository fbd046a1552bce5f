package org.respite.formats.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.respite.formats.plan.Known;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Scenario;

/**
 * What the report is about, indexed by name and by time. A plan that the checker refuses may hold names that the
 * scenario does not know; they are left out of the page, never a failure.
 */
final class Subject {

    final Scenario scenario;
    final Known known;
    final Plan plan;
    final Outcome outcome;
    final Edition edition;
    final Sites sites;
    final NeedSites needSites;

    /** The local calendar days of the horizon. */
    final List<Window> days;

    private final Map<Id.Item, Integer> items;
    private final long slotSeconds;

    Subject(Scenario scenario, Plan plan, Outcome outcome, Edition edition) {
        this.scenario = scenario;
        known = new Known(scenario);
        this.plan = plan;
        this.outcome = outcome;
        this.edition = edition;
        days = scenario.calendar().days();
        slotSeconds = scenario.calendar().slot().toSeconds();
        var all = scenario.supply().items();
        items = all.stream().collect(Collectors.toMap(i -> i.id(), all::indexOf, (a, _) -> a));
        sites = Sites.of(scenario, edition);
        needSites = NeedSites.of(scenario, sites, edition);
    }

    /** Position of an item in the scenario's list, or −1. */
    int itemIndex(Id.Item id) {
        return items.getOrDefault(id, -1);
    }

    /** Position of the day that holds the moment; moments outside the horizon count to the nearest day. */
    int dayOf(Moment moment) {
        for (int day = 0; day < days.size(); day++) {
            if (moment.isBefore(days.get(day).to())) {
                return day;
            }
        }
        return days.size() - 1;
    }

    int slots() {
        return scenario.calendar().slots();
    }

    /** Position of the slot that holds the moment, kept within the horizon. */
    int slotOf(Moment moment) {
        return (int) Math.clamp(Math.floorDiv(moment.second(), slotSeconds), 0, slots() - 1L);
    }

    Window slot(int slot) {
        return Window.ofSeconds(slot * slotSeconds, (slot + 1) * slotSeconds);
    }

    /** Vehicles of the movement; 0 for people on their own. */
    static int vehicles(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy convoy -> convoy.vehicles().size();
            case Carrier.OnTheirOwn _ -> 0;
        };
    }

    /** Persons who move with the movement during each of its steps, crews not counted. */
    static long[] personsBySteps(Movement movement) {
        long aboard = switch (movement.carrier()) {
            case Carrier.Convoy _ -> 0;
            case Carrier.OnTheirOwn own -> own.families().persons();
        };
        boolean convoy = movement.carrier() instanceof Carrier.Convoy;
        var persons = new long[movement.steps().size()];
        for (int i = 0; i < persons.length; i++) {
            var step = movement.steps().get(i);
            aboard += convoy ? gained(step) : 0;
            persons[i] = aboard;
            aboard -= convoy ? lost(step) : 0;
        }
        return persons;
    }

    private static long gained(Step step) {
        return switch (step) {
            case Step.Board board -> board.families().persons();
            case Step.Receive receive -> receive.persons();
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _, Step.Transfer _,
                    Step.Alight _, Step.Exit _, Step.Deliver _ -> 0;
        };
    }

    private static long lost(Step step) {
        return switch (step) {
            case Step.Alight alight -> alight.families().persons();
            case Step.Exit exit -> exit.families().persons();
            case Step.Deliver deliver -> deliver.persons();
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _, Step.Transfer _,
                    Step.Board _, Step.Receive _ -> 0;
        };
    }
}
