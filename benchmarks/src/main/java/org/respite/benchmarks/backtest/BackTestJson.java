package org.respite.benchmarks.backtest;

import java.util.List;
import org.respite.benchmarks.backtest.BackTest.Event;
import org.respite.benchmarks.backtest.BackTest.Row;
import org.respite.operations.forecast.Scores;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A back-test for machines. */
final class BackTestJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BackTestJson() {}

    static String of(BackTest test) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("seed", BackTest.SEED);
        json.put("draws", BackTest.DRAWS);
        section(json.putObject("eveningBefore"), test.rows(), test.events());
        section(json.putObject("eveningBeforeTheFirst"), test.rowsFromTheFirst(), test.eventsFromTheFirst());
        var totals = json.putArray("totals");
        for (var total : test.totals()) {
            var entry = totals.addObject();
            entry.put("what", total.quantity().words());
            entry.put("middle", total.middle());
            ranges(entry.putArray("ranges"), total.ranges());
            entry.put("crps", total.crps());
            entry.put("asAgreed", total.agreed());
            entry.put("happened", total.happened());
        }
        return MAPPER.writeValueAsString(json) + "\n";
    }

    private static void section(ObjectNode json, List<Row> rows, List<Event> events) {
        var days = json.putArray("days");
        for (var row : rows) {
            var entry = days.addObject();
            entry.put("day", row.day().toString());
            entry.put("what", row.quantity().words());
            entry.put("middle", row.middle());
            ranges(entry.putArray("ranges"), row.ranges());
            entry.put("crps", row.crps());
            entry.put("asAgreed", row.agreed());
            entry.put("asYesterday", row.yesterday());
            entry.put("happened", row.happened());
        }
        var inForce = json.putArray("inForceAtNoon");
        for (var event : events) {
            var entry = inForce.addObject();
            entry.put("day", event.day().toString());
            entry.put("probability", event.probability());
            entry.put("asAgreed", event.agreed());
            entry.put("asYesterday", event.yesterday());
            entry.put("happened", event.happened());
        }
        var summary = new Summary(rows, events);
        var scores = json.putObject("scores");
        for (var quantity : Quantity.values()) {
            var means = summary.scores(quantity);
            var entry = scores.putObject(quantity.words());
            entry.put("crps", means[0]);
            entry.put("asAgreed", means[1]);
            entry.put("asYesterday", means[2]);
            var coverage = entry.putArray("coverage");
            for (int i = 0; i < BackTest.MIDDLES.length; i++) {
                int count = summary.within(quantity, i);
                var open = summary.leavesOpen(count);
                var one = coverage.addObject();
                one.put("share", BackTest.MIDDLES[i]);
                one.put("days", count);
                one.put("of", summary.days());
                one.put("atLeast", open.low());
                one.put("atMost", open.high());
            }
        }
        var event = scores.putObject("in force at noon");
        event.put("brier", summary.brier(Event::probability));
        event.put("brierAsAgreed", summary.brier(Event::agreed));
        event.put("brierAsYesterday", summary.brier(Event::yesterday));
        event.put("log", summary.log(Event::probability));
    }

    private static void ranges(ArrayNode array, List<Scores.Middle> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            var entry = array.addObject();
            entry.put("share", BackTest.MIDDLES[i]);
            entry.put("low", ranges.get(i).low());
            entry.put("high", ranges.get(i).high());
        }
    }
}
