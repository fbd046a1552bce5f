package org.respite.app.cli;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.scenario.Scenario;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.doubt.Failure;
import org.respite.operations.doubt.Range;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plan comes to under doubt, for machines. */
final class DoubtJson {

    private DoubtJson() {}

    /** What is expected, or cautious: distributed and shortfall by place and item, people by group. */
    static void write(ObjectNode json, Scenario scenario, Outcome granted, Doubt doubt, ToDoubleFunction<Range> which) {
        json.putNull("survivalFloor");
        doubt.survivalFloor().ifPresent(floor -> json.put("survivalFloor", which.applyAsDouble(floor)));
        json.put("worth", which.applyAsDouble(doubt.worth()));
        var needs = json.putArray("needs");
        for (int i = 0; i < granted.needs().size(); i++) {
            var need = granted.needs().get(i);
            double full = need.days().stream().mapToDouble(DayOutcome::full).sum();
            double met = which.applyAsDouble(doubt.needs().get(i));
            var entry = needs.addObject();
            entry.put("place", need.place().value());
            entry.put("item", need.item().value());
            entry.put("needed", full);
            entry.put("distributed", met);
            entry.put("shortfall", full - met);
        }
        var groups = json.putArray("people");
        for (int i = 0; i < granted.groups().size(); i++) {
            var entry = groups.addObject();
            entry.put("group", granted.groups().get(i).group().value());
            entry.put("expectedToGo", granted.groups().get(i).goers());
            entry.put("arrived", which.applyAsDouble(doubt.groups().get(i)));
        }
        json.put("movementsDone", which.applyAsDouble(doubt.done()));
    }

    /** How the futures were drawn, what went wrong in them, and who was outside. */
    static void write(ObjectNode json, Scenario scenario, Doubt doubt) {
        json.put("futures", doubt.futures());
        json.put("seed", doubt.seed());
        json.put("plannedAnew", doubt.plannedAnew());
        range(json.putObject("worth"), doubt.worth());
        doubt.survivalFloor().ifPresent(floor -> range(json.putObject("survivalFloor"), floor));
        var goods = json.putArray("goods");
        for (int i = 0; i < doubt.items().size(); i++) {
            var item = scenario.supply().items().get(i);
            var entry = goods.addObject();
            entry.put("item", item.id().value());
            entry.put("unit", item.unit());
            range(entry, doubt.items().get(i));
        }
        var movements = json.putObject("movements");
        movements.put("planned", doubt.movements());
        range(movements, doubt.done());
        var handOvers = json.putArray("handovers");
        for (int i = 0; i < doubt.handOvers().size(); i++) {
            var entry = handOvers.addObject();
            entry.put("handover", scenario.people().handOvers().get(i).id().value());
            entry.put("madeInFutures", doubt.handOvers().get(i));
        }
        failures(json.putArray("failures"), doubt.failures());
        var safety = json.putObject("safety");
        safety.put("breaksOffInFutures", doubt.safety().breaks());
        safety.put("withPersonsOutside", doubt.safety().withPersons());
        safety.put("mostPersonsOutside", doubt.safety().mostPersons());
        safety.put("longestSecondsToRefuge", doubt.safety().longestRefuge());
        safety.put("lateOutOfWindowInFutures", doubt.safety().atClosings());
        safety.put("latestSeconds", doubt.safety().latest());
    }

    static void failures(ArrayNode array, Iterable<Failure> failures) {
        for (var failure : failures) {
            var entry = array.addObject();
            entry.put("what", failure.fate().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            entry.put("movements", failure.movements());
            entry.put("firstInFutures", failure.first());
        }
    }

    static void range(ObjectNode json, Range range) {
        json.put("expected", range.expected());
        json.put("expectedError", range.error());
        json.put("cautious", range.cautious());
        json.put("hopeful", range.hopeful());
    }
}
