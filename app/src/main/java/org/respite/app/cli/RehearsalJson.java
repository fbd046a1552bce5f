package org.respite.app.cli;

import org.respite.model.plan.Outcome;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.doubt.Range;

/** A rehearsal for machines. */
final class RehearsalJson {

    private RehearsalJson() {}

    static String of(ScenarioInput input, Outcome granted, Doubt doubt) {
        var scenario = input.scenario();
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
        }
        return Json.text(json);
    }
}
