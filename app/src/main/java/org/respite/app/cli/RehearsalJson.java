package org.respite.app.cli;

import org.respite.operations.doubt.Range;
import tools.jackson.databind.node.ArrayNode;

/** A rehearsal for machines. */
final class RehearsalJson {

    private RehearsalJson() {}

    static String of(Rehearsal rehearsal) {
        var input = rehearsal.input();
        var scenario = input.scenario();
        var granted = rehearsal.granted();
        var doubt = rehearsal.doubt();
        var json = Json.object();
        json.put("scenario", scenario.name());
        json.put("digest", input.digest());
        OutcomeJson.write(json.putObject("granted"), scenario, granted);
        DoubtJson.write(json.putObject("expected"), scenario, granted, doubt, Range::expected);
        DoubtJson.write(json.putObject("cautious"), scenario, granted, doubt, Range::cautious);
        DoubtJson.write(json.putObject("doubt"), scenario, doubt);
        var days = json.putArray("days");
        for (int i = 0; i < doubt.days().size(); i++) {
            var day = doubt.days().get(i);
            var entry = days.addObject();
            entry.put("date", scenario.calendar().date(scenario.calendar().days().get(i)).toString());
            var movements = entry.putObject("movements");
            movements.put("planned", day.movements());
            DoubtJson.range(movements, day.done());
            var goods = entry.putArray("goods");
            for (int item = 0; item < day.goods().size(); item++) {
                var row = goods.addObject();
                row.put("item", scenario.supply().items().get(item).id().value());
                row.put("unit", scenario.supply().items().get(item).unit());
                row.put("granted", day.grantedGoods().get(item));
                DoubtJson.range(row, day.goods().get(item));
            }
            var persons = entry.putObject("persons");
            persons.put("granted", day.grantedPersons());
            DoubtJson.range(persons, day.persons());
            DoubtJson.failures(entry.putArray("failures"), day.failures());
            entry.put("breaksOffInFutures", day.brokeOff());
            figures(entry.putArray("figures"), rehearsal, i);
        }
        rehearsal.terms().ifPresent(terms -> ProspectJson.write(json.putObject("terms"), terms));
        if (!rehearsal.actual().isEmpty()) {
            var tally = json.putObject("actual");
            tally.put("asExpectedByEveryCount", rehearsal.tally().getFirst());
            tally.put("bySome", rehearsal.tally().get(1));
            tally.put("byNone", rehearsal.tally().getLast());
        }
        return Json.text(json);
    }

    private static void figures(ArrayNode array, Rehearsal rehearsal, int day) {
        for (var figure : rehearsal.figures(day)) {
            var entry = array.addObject();
            entry.put("what", figure.topic().word());
            entry.put("of", figure.of());
            entry.put("unit", figure.unit());
            entry.put("granted", figure.planned());
            DoubtJson.range(entry, figure.range());
            var counts = rehearsal.actual(figure);
            if (!counts.isEmpty()) {
                var actual = entry.putArray("actual");
                for (var count : counts) {
                    var row = actual.addObject();
                    row.put("number", count.number());
                    row.put("source", count.source());
                    row.put("asOf", count.asOf());
                    row.put("lessInFutures", figure.below(count.number()));
                    row.put("moreInFutures", figure.above(count.number()));
                }
            }
        }
    }
}
