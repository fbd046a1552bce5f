package org.respite.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Scenario;
import tools.jackson.databind.node.ObjectNode;

/** What a plan achieves, for machines. */
final class OutcomeJson {

    private OutcomeJson() {}

    /** Distributed and shortfall by place and item, people by group. */
    static void write(ObjectNode json, Scenario scenario, Outcome outcome) {
        var needs = json.putArray("needs");
        for (var need : outcome.needs()) {
            var item = scenario.supply().items().stream()
                    .filter(i -> i.id().equals(need.item()))
                    .findFirst()
                    .orElseThrow();
            double met = sum(need.days(), DayOutcome::met);
            double full = sum(need.days(), DayOutcome::full);
            var entry = needs.addObject();
            entry.put("place", need.place().value());
            entry.put("item", need.item().value());
            entry.put("unit", item.unit());
            entry.put("reachable", need.reachable());
            entry.put("survival", sum(need.days(), DayOutcome::survival));
            entry.put("needed", full);
            entry.put("distributed", met);
            entry.put("shortfall", full - met);
            Json.put(entry, "survivalCoverage", need.survivalCoverage());
        }
        var groups = json.putArray("people");
        for (var group : outcome.groups()) {
            var entry = groups.addObject();
            entry.put("group", group.group().value());
            entry.put("expectedToGo", group.goers());
            entry.put("arrived", group.arrived());
        }
    }

    /** The most persons exposed at once, when, and the longest way to a refuge. */
    static void exposure(ObjectNode json, Calendar calendar, Outcome outcome) {
        var persons = outcome.exposedPersons();
        int worst = 0;
        for (int slot = 1; slot < persons.size(); slot++) {
            if (persons.get(slot) > persons.get(worst)) {
                worst = slot;
            }
        }
        if (persons.isEmpty() || persons.get(worst) == 0) {
            json.put("persons", 0);
            json.putNull("slotFrom");
        } else {
            json.put("persons", persons.get(worst));
            json.put("slotFrom", local(calendar, new Moment(worst * calendar.slot().toSeconds())));
        }
        json.put("longestSecondsToRefuge", outcome.longestExposure().toSeconds());
    }

    /** Local time with its offset. */
    static String local(Calendar calendar, Moment moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(calendar.local(moment));
    }

    private static double sum(List<DayOutcome> days, ToDoubleFunction<DayOutcome> amount) {
        return days.stream().mapToDouble(amount).sum();
    }
}
